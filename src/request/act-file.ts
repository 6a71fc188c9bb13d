import { z } from 'zod'
import { foldText } from '../model/fold.ts'
import {
  actForms,
  askedItems,
  authorityStates,
  callResults,
  channels,
  inquiries,
  type ReceivedAct,
} from '../model/record/request.ts'
import { dateSchema, momentSchema } from './dossier-file.ts'

const text = z.union([z.string(), z.number()]).transform(String)

/** An id, or the word that a service would write for it. */
const word = <Id extends string>(ids: readonly Id[], french: Readonly<Record<string, Id>>) =>
  text.transform((value, context): Id => {
    const found = ids.find((id) => id === value) ?? french[foldText(value).trim()]
    if (found === undefined) context.addIssue({ code: 'custom', message: `accepted:${ids.join('|')}` })
    return found ?? z.NEVER
  })

const formSchema = word(actForms, {
  signe: 'signed',
  'ecrit signe': 'signed',
  ecrit: 'signed',
  electronique: 'electronic',
  'electronique sans signature': 'electronic',
  oral: 'oral',
  telephone: 'oral',
})

const channelSchema = word(channels, {
  courrier: 'post',
  'remise en main propre': 'hand',
  'main propre': 'hand',
  courriel: 'email',
  telecopie: 'fax',
  plateforme: 'platform',
  telephone: 'telephone',
})

const inquirySchema = word(inquiries, {
  flagrance: 'flagrance',
  preliminaire: 'preliminary',
  instruction: 'instruction',
  disparition: 'disappearance',
  autre: 'other',
})

const itemSchema = word(askedItems, {
  information: 'information',
  extraction: 'extraction',
  adresse: 'address',
  'dates de presence': 'presence-dates',
  'identite des personnels': 'staff-identity',
})

const resultSchema = word(callResults, {
  confirme: 'confirmed',
  dementi: 'denied',
  infirme: 'denied',
  'sans reponse': 'no-answer',
})

const authoritySchema = word(authorityStates, {
  exercee: 'held',
  'exercee en commun': 'held',
  conjointe: 'held',
  detenue: 'held',
  'autre parent seul': 'other-parent-alone',
  'exercee par l’autre parent': 'other-parent-alone',
  'exclusive de l’autre parent': 'other-parent-alone',
  deleguee: 'delegated',
  retiree: 'withdrawn',
  inconnue: 'unknown',
  inconnu: 'unknown',
})

const notObserved: ReadonlySet<string> = new Set([
  'non constate',
  'inconnu',
  'inconnue',
  'unknown',
  'not-observed',
  '?',
])

/** « non constaté » is what nobody has looked at: the same as a key that is not there, and asked for. */
const observed = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === 'string' && notObserved.has(foldText(value).trim()) ? null : value),
    schema.nullish(),
  )

/** The keys of `request.yaml` that are kept as the received act. Each is optional (study 3.1). */
export const actKeys = {
  /** signed · electronic (no signature is needed) · oral (no act: a written one is asked for). */
  form: observed(formSchema),
  channel: observed(channelSchema),
  receivedBy: text.nullish(),
  /** The number found in a directory, never the one printed on the act. */
  officialPhone: text.nullish(),
  callBack: z
    .strictObject({
      number: text.nullish(),
      when: momentSchema.nullish(),
      by: text.nullish(),
      result: resultSchema,
    })
    .nullish(),
  inquiry: observed(inquirySchema),
  procedureNumber: text.nullish(),
  parquetNumber: text.nullish(),
  cabinetNumber: text.nullish(),
  /** CPP 151: what the mandate of the examining judge states. */
  commission: z
    .strictObject({
      reference: text.nullish(),
      magistrate: text.nullish(),
      date: dateSchema.nullish(),
      offence: text.nullish(),
      until: dateSchema.nullish(),
    })
    .nullish(),
  enforceableTitle: z.strictObject({ reference: text.nullish(), date: dateSchema.nullish() }).nullish(),
  /** Of the parent who asks: held · other-parent-alone · delegated · withdrawn · unknown. */
  parentalAuthority: authoritySchema.nullish(),
  offence: text.nullish(),
  items: z.array(z.strictObject({ what: itemSchema, text: text.nullish() })).nullish(),
  format: text.nullish(),
  delivery: z.strictObject({ channel: channelSchema.nullish(), to: text.nullish(), place: text.nullish() }).nullish(),
  doNotNotify: z.boolean().nullish(),
  signature: observed(z.boolean()),
  stamp: observed(z.boolean()),
  /** SHA-256 of the act as received. */
  sha256: text.nullish(),
  attachments: z.array(z.strictObject({ title: text.nullish(), sha256: text.nullish() })).nullish(),
  /** Reference of the earlier act that this one widens. */
  follows: text.nullish(),
  /** What a person checked: the id of a check, who, when, how. */
  checks: z
    .array(
      z.strictObject({
        id: text,
        by: text.nullish(),
        when: momentSchema.nullish(),
        how: text.nullish(),
        result: z.enum(['ok', 'not-ok']),
      }),
    )
    .nullish(),
}

const actSchema = z.object(actKeys)

export type ActFile = z.output<typeof actSchema>

type Written = { readonly basis: string | null; readonly matricule: string | null }

/** What the file leaves out is null: the checks ask for it, nothing is supposed. */
export const actOf = (file: ActFile, { basis, matricule }: Written): ReceivedAct => ({
  basisText: basis,
  matricule,
  form: file.form ?? null,
  channel: file.channel ?? null,
  receivedBy: file.receivedBy ?? null,
  officialPhone: file.officialPhone ?? null,
  callBack:
    file.callBack == null
      ? null
      : {
          number: file.callBack.number ?? null,
          when: file.callBack.when ?? null,
          by: file.callBack.by ?? null,
          result: file.callBack.result,
        },
  inquiry: file.inquiry ?? null,
  procedureNumber: file.procedureNumber ?? null,
  parquetNumber: file.parquetNumber ?? null,
  cabinetNumber: file.cabinetNumber ?? null,
  commission: commissionOf(file.commission),
  enforceableTitle:
    file.enforceableTitle == null
      ? null
      : { reference: file.enforceableTitle.reference ?? null, date: file.enforceableTitle.date ?? null },
  ...deliveryOf(file),
  ...(file.parentalAuthority == null ? {} : { parentalAuthority: file.parentalAuthority }),
  offence: file.offence ?? null,
  items: (file.items ?? []).map((item) => ({ what: item.what, text: item.text ?? null })),
  follows: file.follows ?? null,
  checks: (file.checks ?? []).map((check) => ({
    id: check.id,
    by: check.by ?? null,
    when: check.when ?? null,
    how: check.how ?? null,
    result: check.result,
  })),
})

const commissionOf = (commission: ActFile['commission']): ReceivedAct['commission'] =>
  commission == null
    ? null
    : {
        reference: commission.reference ?? null,
        magistrate: commission.magistrate ?? null,
        date: commission.date ?? null,
        offence: commission.offence ?? null,
        until: commission.until ?? null,
      }

const deliveryOf = (file: ActFile) => ({
  format: file.format ?? null,
  delivery:
    file.delivery == null
      ? null
      : {
          channel: file.delivery.channel ?? null,
          to: file.delivery.to ?? null,
          place: file.delivery.place ?? null,
        },
  doNotNotify: file.doNotNotify ?? null,
  signature: file.signature ?? null,
  stamp: file.stamp ?? null,
  sha256: file.sha256 ?? null,
  attachments: (file.attachments ?? []).map((one) => ({ title: one.title ?? null, sha256: one.sha256 ?? null })),
})
