import { foldText } from '../model/fold.ts'
import { basisNamed } from '../model/in-force.ts'
import type { AuthorTable, Law } from '../model/law.ts'
import { compileCues, hasCue } from './cues.ts'
import { readAsks } from './intake-asks.ts'
import { dayPattern, isoOf } from './intake-day.ts'
import { personsIn } from './intake-persons.ts'

/** What was read of an act, by the keys of `request.yaml`. What was not read is not there: nothing is supposed. */
export type ReadFields = {
  readonly values: Readonly<Record<string, string>>
  readonly persons: readonly ReadPerson[]
}

export type ReadPerson = { readonly name: string; readonly born: string | null }

/** Proposes the fields of a réquisition from its own words. Every one is to be confirmed by whoever received it. */
export const readAct = (text: string, law: Law): ReadFields => {
  // Folding keeps lengths: what is found in the folded text is taken from the text as written, at the same place.
  const plain = text.replaceAll(/[ \t\u00a0\u202f]{1,20}/g, ' ')
  const lines = plain.split('\n').map(foldText).join('\n')
  const act: Act = { plain, folded: foldText(plain), lines, law }
  const asks = asksOf(act)
  const values: Record<string, string> = {}
  for (const [key, read] of Object.entries(readers)) {
    const value =
      read({ ...act, asks })
        ?.replaceAll(/\s+/g, ' ')
        .trim() ?? ''
    if (value !== '') values[key] = value
  }
  return { values, persons: personsIn(asks ?? '') }
}

/** `lines` is the folded text with its line breaks: where a field is one line. */
type Act = { readonly plain: string; readonly folded: string; readonly lines: string; readonly law: Law }

type ReadAsk = Act & { readonly asks: string | null }

/** The first group of a folded pattern, as written. */
const grab = ({ plain, folded, lines }: Act, pattern: RegExp): string | null => {
  const match = new RegExp(pattern.source, 'd').exec(pattern.source.includes('\\n') ? lines : folded)
  const place = match?.indices?.[1]
  return place === undefined ? null : plain.slice(place[0], place[1])
}

const day = (act: Act, before: string): string | null => {
  const found = grab(act, new RegExp(`${before}(${dayPattern})`))
  return found === null ? null : isoOf(found)
}

const startsOfAsks: readonly RegExp[] = [
  /a l'effet d[e']/,
  /de bien vouloir/,
  /requer(?:ons|ant)|ordonn(?:e|ons)|prions|sollicit(?:e|ons)/,
]
const endOfAsks =
  /(?:reponse attendue|vous rappel|rappelons|le fait de ne pas|conformement aux dispositions|fait a [a-z]|veuillez agreer|pieces jointes)/

/** From the words that ask to the reminder of the penalty, the reply's address or the signature. */
const asksOf = ({ plain, folded }: Act): string | null => {
  const start = startsOfAsks.map((pattern) => folded.search(pattern)).find((at) => at !== -1)
  if (start === undefined) return null
  const rest = folded.slice(start)
  const end = rest.slice(20).search(endOfAsks)
  const stop = end === -1 ? Math.min(rest.length, 2500) : end + 20
  return plain.slice(start, start + stop).trim()
}

/** The line that introduces who signs: « Nous, Nadège KERMOREC, brigadière-cheffe, … ». */
const signer = /(?:^|\n|\s)nous,? ([^,\n]{3,60}), ([^,\n]{3,60})/

const authority =
  /(?:^|\n)[ ]?([^\n]{0,60}(?:commissariat|brigade|gendarmerie|tribunal|parquet|compagnie|groupe d'appui|cabinet|etude|huissiers?|commissaires? de justice|prefecture|mairie)[^\n]{0,90})/

const basisPattern = /(?<![a-z\d-])((?:l\.? ?)?\d{2,4}(?:-\d{1,2}){0,3})(?![\d-])/g

const basisOf = ({ folded, law }: Act): string | null => {
  for (const match of folded.matchAll(/articles?\s[^\n;]{1,120}/g)) {
    for (const [, number] of match[0].matchAll(basisPattern)) {
      const row = basisNamed(number ?? null, law.bases)
      if (row !== null) return row.id
    }
  }
  return null
}

const authorIn = ({ folded, lines, law }: Act): AuthorTable['authors'][number] | null => {
  const start = lines.search(signer)
  const around = start === -1 ? folded.slice(0, 700) : folded.slice(start, start + 320)
  return law.authors.authors.find((row) => hasCue(compileCues(row.words), around)) ?? null
}

const kinds: Readonly<Record<string, string>> = {
  'juge-enfants': 'court-order',
  'juge-civil': 'court-order',
  'commissaire-justice': 'bailiff',
  prefecture: 'prefecture',
}

const inquiries: readonly (readonly [RegExp, string])[] = [
  [/commission rogatoire|juge d'instruction|information (?:judiciaire|suivie)/, 'instruction'],
  [/flagran/, 'flagrance'],
  [/preliminaire/, 'preliminary'],
  [/disparition/, 'disappearance'],
]

const email = /([a-z0-9._-]{1,60}@[a-z0-9.-]{3,80}[a-z0-9])/

const readers: Readonly<Record<string, (act: ReadAsk) => string | null>> = {
  kind: (act) => kinds[authorIn(act)?.id ?? ''] ?? (basisOf(act)?.startsWith('CPP') === true ? 'requisition' : null),
  basis: basisOf,
  authority: (act) => grab(act, authority),
  'requester.name': (act) => grab(act, signer),
  'requester.rank': (act) => grab(act, /(?:^|\n|\s)nous,? [^,\n]{3,60}, ([^,\n]{3,60})/),
  'requester.quality': (act) => authorIn(act)?.label.fr ?? null,
  'requester.contact': (act) => grab(act, email),
  'requester.matricule': (act) => grab(act, /(?:matricule|rio)(?: n°)? ?:? ?(\d[\d ]{3,11}\d)/),
  reference: (act) => grab(act, /((?:proces-verbal|pv) ?(?:n°|no|numero)? ?[\d][\d/-]{2,24})/),
  procedureNumber: (act) => grab(act, /(?:proces-verbal|pv) ?(?:n°|no|numero)? ?(\d[\d/-]{2,24})/),
  parquetNumber: (act) => grab(act, /(?:n° ?)?parquet ?(?:n°)? ?:? ?(\d[\d ]{5,18}\d)/),
  inquiry: ({ folded }) => inquiries.find(([pattern]) => pattern.test(folded))?.[1] ?? null,
  offence: (act) => grab(act, /affaire ?: ?([^\n]{3,120})/) ?? readAsks(act.plain).charges[0] ?? null,
  'authorisation.magistrate': (act) =>
    grab(act, /(?:instructions|autorisation|accord)s? d[eu] ((?:m\.|mme|madame|monsieur) [^,]{3,50}(?:, [^,]{3,60})?)/),
  'authorisation.date': (act) => day(act, '(?:instructions|autorisation)s? [^.;]{3,200}?(?:le|du|en date du) '),
  'commission.reference': (act) => grab(act, /commission rogatoire n° ?([\d/-]{1,20})/),
  'commission.date': (act) => day(act, 'commission rogatoire[^.;]{0,120}?(?:le|du|en date du) '),
  dueBy: (act) => day(act, '(?:au plus tard le|avant le|pour le|delai expirant le) '),
  'period.from': (act) => dayOf(act, 0),
  'period.to': (act) => dayOf(act, 1),
  asks: ({ asks }) => asks,
  'delivery.to': (act) =>
    grab(act, /(?:adresse|courriel|transmettre a) ?:? ?([a-z0-9._-]{1,60}@[a-z0-9.-]{3,80}[a-z0-9])/),
  format: (act) => grab(act, /format ([a-z]{3,6})/),
  doNotNotify: ({ folded }) => (/ne pas (?:aviser|informer|reveler|divulguer)/.test(folded) ? 'true' : null),
}

const period = new RegExp(`(?:du|entre le) (${dayPattern}) (?:au|et le|jusqu'au) (${dayPattern})`)

/** Both ends of the period asked about, from the words that ask: a birth date is no period. */
const dayOf = ({ asks }: ReadAsk, side: 0 | 1): string | null => {
  const found = period.exec(foldText(asks ?? '').replaceAll(/\s+/g, ' '))?.[side + 1]
  return found === undefined ? null : isoOf(found)
}
