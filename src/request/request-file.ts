import { z } from 'zod'
import { readSubjects } from '../language/acts/subjects.ts'
import { basisNamed, isInForce } from '../model/law/in-force.ts'
import type { BasisTable, Law } from '../model/law/law.ts'
import { type AskedPerson, type LegalRequest, type ReceivedAct, requestKinds } from '../model/record/request.ts'
import { actKeys, actOf } from './act-file.ts'
import { askedRoleOf } from './asked-role.ts'
import { ordersStated } from './asks-orders.ts'
import { statedPeriods } from './asks-periods.ts'
import { withWords } from './asks-persons.ts'
import { dateSchema, momentSchema, nameSchema, namesOf } from './dossier-file.ts'
import { parseSafely, parseYaml } from './yaml.ts'

const text = z.union([z.string(), z.number()]).transform(String)

const requesterSchema = z.union([
  text.transform((name) => ({ name })),
  z.strictObject({
    name: text.nullish(),
    rank: text.nullish(),
    quality: text.nullish(),
    contact: text.nullish(),
    /** The number that an agent may sign with instead of a name (RIO, matricule). */
    matricule: text.nullish(),
  }),
])

export const requestFileSchema = z.strictObject({
  kind: z.enum(requestKinds).optional(),
  basis: text.nullish(),
  authority: text.nullish(),
  requester: requesterSchema.nullish(),
  reference: text.nullish(),
  authorisation: z
    .union([z.literal('not-stated'), z.strictObject({ magistrate: text.nullish(), date: dateSchema.nullish() })])
    .nullish(),
  receivedAt: momentSchema.nullish(),
  dueBy: dateSchema.nullish(),
  persons: z
    .array(
      z.union([
        text.transform((name) => ({ name, born: null, role: undefined, bornAt: undefined, address: undefined })),
        z.strictObject({
          ...{ name: nameSchema, born: dateSchema.nullish(), role: text.optional() },
          ...{ bornAt: text.optional(), address: text.optional() },
        }),
      ]),
    )
    .nullish(),
  period: z
    .strictObject({ from: dateSchema.nullish(), to: dateSchema.nullish() })
    .refine(({ from, to }) => !from || !to || from <= to, { error: 'accepted:from ≤ to' })
    .nullish(),
  asks: text.nullish(),
  subjects: z.array(z.string()).nullish(),
  ...actKeys,
})

/** Any file that the schema of a request accepts. */
export const isRequestText = (text: string): boolean => parseSafely(text, requestFileSchema) !== null

/** A line that opens with a key of a request: the file is meant to be one. */
export const hasRequestKey = (text: string): boolean =>
  Object.keys(requestFileSchema.shape).some((key) => new RegExp(`^["']?${key}["']?[ \\t]{0,2}:`, 'm').test(text))

/** Three of these in a file that has no other key than a request's: nobody writes them together for anything else. */
const telling = ['kind', 'basis', 'authority', 'requester', 'reference', 'receivedAt', 'persons', 'period', 'asks']

/** A request by what it holds, whatever its name. */
export const isRequestFile = (text: string): boolean => {
  const file = parseSafely(text, requestFileSchema)
  return file !== null && telling.filter((key) => Object.hasOwn(file, key)).length >= 3
}

/** Reads `request.yaml` against the dated law tables. Subjects that nobody gave are read from `asks`, and marked so. */
export const parseRequestFile = (
  yaml: string,
  file: string,
  law: Law,
  defaultKind: LegalRequest['kind'],
): LegalRequest => {
  const known = law.subjects.map((subject) => subject.id)
  const schema = requestFileSchema.extend({
    subjects: z
      .array(z.string().refine((id) => known.includes(id), { error: `accepted:${known.join('|')}` }))
      .nullish(),
  })
  const parsed = parseYaml(yaml, file, schema)
  const asks = parsed.asks ?? ''
  const given = parsed.subjects ?? []
  const requester = parsed.requester ?? { name: null }
  const receivedAt = parsed.receivedAt ?? null
  const period = { from: parsed.period?.from ?? null, to: parsed.period?.to ?? null }
  const matricule = 'matricule' in requester ? (requester.matricule ?? null) : null
  const orders = ordersOf(parsed.authorisation, actOf(parsed, { basis: parsed.basis ?? null, matricule }), asks)
  return {
    kind: parsed.kind ?? defaultKind,
    basis: usableBasis(parsed.basis ?? null, law.bases, receivedAt),
    authority: parsed.authority ?? null,
    requester: {
      name: requester.name ?? null,
      rank: 'rank' in requester ? (requester.rank ?? null) : null,
      quality: 'quality' in requester ? (requester.quality ?? null) : null,
      contact: 'contact' in requester ? (requester.contact ?? null) : null,
    },
    reference: parsed.reference ?? null,
    ...orders,
    receivedAt,
    dueBy: parsed.dueBy ?? null,
    persons: withWords((parsed.persons ?? []).map(askedOf), asks),
    ...statedPeriods(period, asks, receivedAt?.slice(0, 10) ?? null),
    asks,
    subjects: given.length > 0 ? given : readSubjects(asks, law.subjects),
    subjectsRead: given.length === 0,
  }
}

/** What the file states; where it says nothing of either, what the words of the act state. « not-stated » by hand stands. */
const ordersOf = (
  file: z.output<typeof requestFileSchema>['authorisation'],
  act: ReceivedAct,
  asks: string,
): Pick<LegalRequest, 'authorisation' | 'isOrderRead' | 'act'> => {
  const isSilent = file == null && act.commission === null
  const stated = isSilent ? ordersStated(asks) : { authorisation: null, commission: null }
  if (stated.authorisation === null && stated.commission === null) return { authorisation: authorisationOf(file), act }
  return {
    ...{ authorisation: stated.authorisation ?? 'not-stated', isOrderRead: true },
    act: { ...act, commission: stated.commission },
  }
}

type PersonRow = NonNullable<z.output<typeof requestFileSchema>['persons']>[number]

const askedOf = ({ name, born, role, bornAt, address }: PersonRow): AskedPerson => ({
  ...{ ...namesOf(name), born: born ?? null, askedRole: askedRoleOf(role ?? null) },
  ...(bornAt === undefined ? {} : { bornAt }),
  ...(address === undefined ? {} : { address }),
})

const authorisationOf = (value: z.output<typeof requestFileSchema>['authorisation']): LegalRequest['authorisation'] =>
  value === undefined || value === null || value === 'not-stated'
    ? 'not-stated'
    : { magistrate: value.magistrate ?? null, date: value.date ?? null }

/**
 * The article that the request may rest on: one that reaches us, in force when it came in. Any other is no basis, and
 * nothing is handed over on it; the checks say which of the two it is.
 */
const usableBasis = (basis: string | null, table: BasisTable, receivedAt: string | null): string | null => {
  const row = basisNamed(basis, table)
  return row?.answers === true && isInForce(row, receivedAt) === 'in-force' ? row.id : null
}
