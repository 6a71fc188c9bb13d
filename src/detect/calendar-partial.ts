import type { CalendarDate } from './calendar-date.ts'
import { type Found, findMatches, findValues } from './match.ts'

/** Days whose month is understood (« lundi 11 », « rendez-vous le 30 »), months that bound a period, Roman months. */
export const partialDates = (flat: string): readonly CalendarDate[] => [
  ...findValues(flat, weekday).map((found) => dateOf(found, 0.6)),
  ...findValues(flat, appointed).map((found) => dateOf(found, 0.6)),
  ...findMatches(flat, months).map((found) => ({ ...dateOf(found, 0.6), isList: true })),
  ...findMatches(flat, roman).map((found) => dateOf(found, 0.9)),
]

const dateOf = ({ start, end }: Found, confidence: number): CalendarDate => ({
  start,
  end,
  day: null,
  month: null,
  year: null,
  isList: false,
  confidence,
  why: 'date-partial',
})

const day = '(?:1er|[1-9]|[12]\\d|3[01])'
const closing = '(?= ?(?:[,;:)\\n]|\\.(?!\\d)|$| (?:au (?:matin|soir)|matin|soir)))'
const weekday = new RegExp(
  `((?<!(?:les|chaque|un|premiers?|deux|tous les) )(?<!\\p{L})(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi|[Ss]amedi|[Dd]imanche) )(${day}${closing})`,
  'gu',
)
const appointed = new RegExp(
  `((?<!\\p{L})(?:rendez-vous|rdv|RDV|audience|convocation|visite|expertise|rentrée?|sortie?|arrivée?|partie?|convoquée?|reçue?|vue?|venue?|place|c'est) (?:le|du|au) )(${day}${closing})`,
  'gu',
)
const month =
  '(?:janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre)'
const months = new RegExp(`(?<=(?<!\\p{L})[Ee]ntre )${month}(?: \\d{4})? et ${month} \\d{4}(?!\\d)`, 'gu')
const roman = /(?<![\p{L}\p{N}])(?:[1-9]|[12]\d|3[01]) (?:I{1,3}|IV|VI{0,3}|IX|XI{0,2}) (?:19|20)\d{2}(?!\d)/gu
