import { capitalTitles, spelledOut, titlesOf, writtenTitles } from '../../language/civilities.ts'
import { foldText } from '../../model/fold.ts'
import { type ActDesk, type ActText, actOfText, grab, tidy } from './act-text.ts'
import { asksOf, periodOf } from './asked.ts'
import { type Delay, delayOf, lengthOf } from './delay.ts'
import { formPeople } from './form.ts'
import { cabinetNumber, parquetNumber, procedureNumber, referenceOf } from './numbers.ts'
import { authorisationOf, commissionOf } from './orders.ts'
import { peopleOf, type ReadPerson } from './people.ts'
import { type ActSigner, signerOf } from './signer.ts'
import { unitOf } from './unit.ts'

/** What was read of an act, by the keys of `request.yaml`. What was not read is not there: nothing is supposed. */
export type ReadFields = {
  readonly values: Readonly<Record<string, string>>
  readonly persons: readonly ReadPerson[]
  /** `dueBy` was reckoned from the day of the act; or a length was told, and nothing says from when. */
  readonly delay: 'reckoned' | 'not-dated' | null
}

/** Proposes the fields of a réquisition from its own words. Every one is to be confirmed by whoever received it. */
export const readAct = (text: string, desk: ActDesk): ReadFields => {
  const act = actOfText(text, desk)
  const asks = asksOf(act)
  const signer = signerOf(act)
  const authorisation = authorisationOf(act)
  const delay = delayOf(act)
  const unit = unitOf(act)
  const read: Reading = { act, asks, signer, authorisation, delay, unit, author: authorOf(act, signer, unit) }
  const values: Record<string, string> = {}
  for (const [key, value] of Object.entries({ ...who(read), ...numbers(act), ...orders(read), ...scope(read) })) {
    const tidied = tidy(value)
    if (tidied !== null) values[key] = tidied
  }
  const aside = [
    signer?.name ?? null,
    nameIn(authorisation?.magistrate ?? null),
    nameIn(values['commission.magistrate'] ?? null),
  ]
  return { values, persons: personsOf(act, asks, aside), delay: delayState(act, delay) }
}

type Reading = {
  readonly act: ActText
  readonly asks: string | null
  readonly signer: ActSigner | null
  readonly authorisation: ReturnType<typeof authorisationOf>
  readonly delay: Delay | null
  readonly unit: string | null
  readonly author: ReturnType<ActDesk['authorOf']>
}

type Values = Readonly<Record<string, string | null>>

const delayState = (act: ActText, delay: Delay | null): ReadFields['delay'] => {
  if (delay !== null) return delay.isReckoned ? 'reckoned' : null
  return lengthOf(act) === null ? null : 'not-dated'
}

/** A form or a table names persons more surely than sentences do; both are read. */
const personsOf = (act: ActText, asks: string | null, aside: readonly (string | null)[]): readonly ReadPerson[] => {
  const form = formPeople(act)
  return form.length > 0 ? form : peopleOf(act, asks, aside)
}

const titled = new RegExp(
  `^(?:${writtenTitles(titlesOf('plain', 'mlle'))}|${capitalTitles(spelledOut(titlesOf('plain')))})\\s`,
  'u',
)

const nameIn = (words: string | null): string | null => words?.replace(titled, '').split(/[,(]/)[0] ?? null

const headLength = 700

/** Who writes, by the words beside the name, then by the service; without a name, by the head of the act. */
const authorOf = (act: ActText, signer: ActSigner | null, unit: string | null): Reading['author'] => {
  const { flat, desk } = act
  const said = signer === null ? null : desk.authorOf(signer.words)
  return (
    said ??
    desk.authorOf(foldText(unit ?? '')) ??
    (signer?.rank == null ? desk.authorOf(flat.slice(0, headLength)) : null)
  )
}

const kinds: Readonly<Record<string, string>> = {
  'juge-enfants': 'court-order',
  'juge-civil': 'court-order',
  'commissaire-justice': 'bailiff',
  prefecture: 'prefecture',
}

const email = /([a-z0-9][a-z0-9._+-]{0,60}@[a-z0-9.-]{3,80}[a-z0-9])/
const phone = /(?:tel(?:ephone|\.)?|fixe|portable|mobile) ?[:.]? ?((?:\+33 ?|0)\d(?:[ .]?\d\d){4})/

const kindOf = (basis: string | null): string | null => {
  if (basis?.startsWith('CPP ') === true) return 'requisition'
  return basis === 'RGPD 15' ? 'user-access' : null
}

/** A number that nothing announces, written as the French write them. */
const bareNumber = /(?<![\d/.-] ?)(0[1-9](?:[ .]\d\d){4})(?![ .]?\d)/

const who = ({ act, signer, author, unit }: Reading): Values => {
  const basis = basisOf(act)
  return {
    kind: kinds[author?.id ?? ''] ?? kindOf(basis),
    basis,
    authority: unit,
    'requester.name': signer?.name ?? null,
    'requester.rank': signer?.rank ?? null,
    'requester.quality': author?.label ?? null,
    'requester.contact': grab(act, email) ?? grab(act, phone) ?? grab(act, bareNumber),
    'requester.matricule': grab(act, /(?:matricule|rio|nigend)(?: ?n°)? ?:? ?(\d[\d ]{3,11}\d)/),
  }
}

const articles =
  /(?:articles?|art\.?) ([^;]{1,140})|(?<![\d/-])(\d{2,3}(?:-\d{1,2}){1,2}|(?:l\. ?|l)\d{3}-\d{1,2}(?:-\d)?) (?:du (?:code|ceseda|casf)|c\.? ?p\.? ?p)/g

const articleNumber = /(?<![a-z\d-])((?:l\.? ?)?\d{2,4}(?: ?- ?\d{1,2}){0,3})(?![\d-])/g

/** The first article cited that the tables of law know. */
const basisOf = ({ flat, desk }: ActText): string | null => {
  for (const match of flat.matchAll(articles)) {
    for (const [, number] of (match[1] ?? match[2] ?? '').matchAll(articleNumber)) {
      const article = number === undefined ? null : desk.articleOf(number.replaceAll(' - ', '-'))
      if (article !== null) return article
    }
  }
  const own = /article (\d{1,2}) (?:du |de la )?(?:rgpd|reglement \(?(?:general|ue))/.exec(flat)?.[1]
  return own === undefined ? null : desk.articleOf(`RGPD ${own}`)
}

const numbers = (act: ActText): Values => ({
  reference: referenceOf(act),
  procedureNumber: procedureNumber(act),
  parquetNumber: parquetNumber(act),
  cabinetNumber: cabinetNumber(act),
})

const inquiries: readonly (readonly [RegExp, string])[] = [
  [
    /commission rogatoire|juge d'instruction|information (?:judiciaire|suivie)|chargee? de l'instruction/,
    'instruction',
  ],
  [/flagran/, 'flagrance'],
  [/enquete preliminaire|preliminaire/, 'preliminary'],
  [/disparition/, 'disappearance'],
]

const commissionValues = (act: ActText): Values => {
  const { reference, date, magistrate, until } = commissionOf(act)
  return {
    'commission.reference': reference,
    'commission.date': date,
    'commission.magistrate': magistrate,
    'commission.until': until,
  }
}

const orders = ({ act, authorisation }: Reading): Values => ({
  inquiry: inquiries.find(([pattern]) => pattern.test(act.flat))?.[1] ?? null,
  offence:
    grab(
      act,
      /(?:^|\n) ?(?:affaire|infractions?|faits|nature des faits|qualification)(?: ?[^:\n]{0,14})? ?: ?([^\n]{3,120})/,
    ) ?? act.desk.chargeOf(act.plain),
  'authorisation.magistrate': authorisation?.magistrate ?? null,
  'authorisation.date': authorisation?.date ?? null,
  ...commissionValues(act),
})

const scope = ({ act, asks, delay }: Reading): Values => {
  const { from, to } = periodOf(act, asks)
  return {
    dueBy: delay?.dueBy ?? null,
    'period.from': from,
    'period.to': to,
    asks,
    'delivery.to': grab(
      act,
      /(?:adresse|courriel|mail|transmettre a|adresser(?: par courriel)?(?: a)?|l'adresse suivante) ?(?:electronique)? ?:? ?([a-z0-9][a-z0-9._+-]{0,60}@[a-z0-9.-]{3,80}[a-z0-9])/,
    ),
    format: grab(act, /(?:au|sous|en) format ([a-z]{3,6})(?![a-z])/),
    doNotNotify: /ne pas (?:en )?(?:aviser|informer|reveler|divulguer|prevenir)/.test(act.flat) ? 'true' : null,
  }
}
