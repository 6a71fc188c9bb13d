import type { DateRange, RangeOf } from './day.ts'
import * as calendar from './day.ts'

/** Names of months in full, in folded text. Short ones (« sept ») are months only beside a day or a year. */
export const fullMonths = 'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre'
export const monthNames = `${fullMonths}|janv|jan|fevr|fev|avr|juil|sept|sep|oct|nov|dec`

const months = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec']

/** From 1; 0 when the word is no month. */
export const monthNumber = (word: string): number => months.findIndex((start) => word.startsWith(start)) + 1

export const weekdayNames = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'

/** « lun », « ma », « Je »: the short forms of a log book, before a day. */
export const weekdayStarts = `${weekdayNames}|lun|mar|mer|jeu|ven|sam|dim|lu|ma|me|je|ve|sa|di`

const weekdays = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']

/** From 0, a Monday. */
export const weekdayNumber = (word: string): number => weekdays.findIndex((start) => word.startsWith(start))

const units = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze']
const values = new Map<string, number>([
  ...units.map((word, rank) => [word, rank + 1] as const),
  ...(['treize', 'quatorze', 'quinze', 'seize'] as const).map((word, rank) => [word, rank + 13] as const),
  ...(['vingt', 'trente', 'quarante', 'cinquante', 'soixante'] as const).map((w, rank) => [w, 20 + 10 * rank] as const),
  ['une', 1],
  ['premier', 1],
  ['premiere', 1],
  ['second', 2],
  ['seconde', 2],
  ['quelques', 5],
  ['plusieurs', 5],
  ['huitaine', 8],
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
])

/** Numbers in words, up to 69; the longest first. */
export const numberNames =
  '(?:vingt|trente|quarante|cinquante|soixante)(?:[ -](?:et[ -])?(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?|dix-(?:sept|huit|neuf)|quatorze|quinze|treize|seize|quatre|trois|douze|onze|deux|cinq|sept|huit|neuf|six|dix|une?'

/** A number of days, weeks… as people tell it: « une dizaine de », « quelques ». */
export const countNames = `(?:une )?(?:petite |bonne )?(?:huit|diz|douz|quinz|vingt|trent)aine d[e']|quelques|plusieurs|\\d{1,3}|${numberNames}`

/** « 1er », « vingt et un », « une dizaine de ». */
export const numberOf = (text: string): number => {
  const digits = /^\d{1,4}/.exec(text)
  if (digits !== null) return Number(digits[0])
  const words = text.split(/[ '-]/).filter((word) => !(word === 'une' && text.includes('aine')))
  return words.reduce(
    (sum, word) => sum + (values.get(word.replace(/ieme$/, '')) ?? values.get(`${word.replace(/ieme$/, '')}e`) ?? 0),
    0,
  )
}

export const isVague = (count: string): boolean => /aine|quelques|plusieurs/.test(count)

export const unitNames = 'heure|jour|nuit|semaine|mois|annee|an|trimestre|quinzaine'

const lengths = new Map([
  ['heure', 1 / 24],
  ['semaine', 7],
  ['quinzaine', 15],
  ['mois', 30],
  ['trimestre', 91],
  ['an', 365],
  ['annee', 365],
])

export const unitDays = (unit: string): number => lengths.get(unit) ?? 1

/** Words that stand so many days from the day of writing. */
export const spans = [
  ['avant-hier', -2, -2],
  ['hier', -1, -1],
  ['cette nuit|la nuit derniere|dans la nuit(?! d[eu])', -1, 0],
  ["ce jour|aujourd'hui|ce matin|ce soir|cet apres-midi|ce midi", 0, 0],
  ['demain', 1, 1],
  ['apres-demain', 2, 2],
  ["l'autre (?:jour|soir)", -14, -1],
  ['ces derniers jours', -10, 0],
  ['ces dernieres semaines', -60, 0],
  ['ces derniers mois', -183, 0],
] as const

export type Groups = Readonly<Record<string, string | undefined>>

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900)

type Usual = (reference: string, rangeOf: RangeOf) => DateRange | null
export const begun: Usual = (reference, rangeOf) => calendar.lastBegun(reference, rangeOf, false)

/** The year that the text gives (`year`, `short`, `tail`), or the one that is usual for what it names. */
export const inYear = (g: Groups, reference: string | null, rangeOf: RangeOf, usual: Usual = calendar.nearest) => {
  const year = g.year ?? g.short
  if (year !== undefined) return rangeOf(fullYear(year))
  if (g.yearWords !== undefined) return rangeOf(2000 + numberOf(g.yearWords.slice('deux mille'.length)))
  if (reference === null) return null
  if (g.tail === undefined) return usual(reference, rangeOf)
  if (g.tail.startsWith('de ')) return rangeOf(calendar.yearOf(reference) - (g.tail.startsWith('de l') ? 1 : 0))
  return g.tail.startsWith('proch')
    ? calendar.nextBegun(reference, rangeOf)
    : calendar.lastBegun(reference, rangeOf, true)
}

/** Without a year: the nearest, and of those the one that falls on the weekday told. */
export const dayOf = (g: Groups, month: number, reference: string | null): DateRange | null => {
  const day = numberOf(g.day ?? '')
  const weekday = g.weekday === undefined ? null : weekdayNumber(g.weekday)
  const onWeekday = inYear(g, reference, (year) => {
    const iso = calendar.isoDay(year, month, day)
    return iso !== null && (weekday === null || calendar.weekdayOf(iso) === weekday) ? calendar.oneDay(iso) : null
  })
  return onWeekday ?? inYear(g, reference, (year) => calendar.oneDay(calendar.isoDay(year, month, day)))
}

/** « du 28 au 2 mars », « les 13 et 14 mars », read at the first: its month is that of the last, or the one before. */
export const listedDay = (g: Groups, reference: string | null): DateRange | null => {
  const month = g.month === undefined ? Number(g.number) : monthNumber(g.month)
  const last = dayOf({ ...g, weekday: undefined, day: g.last }, month, reference)
  if (last === null) return null
  const before = numberOf(g.day ?? '') > Number(g.last) ? 1 : 0
  const start = calendar.monthRange(calendar.yearOf(last.from), month - before).from
  return calendar.oneDay(calendar.isoDay(calendar.yearOf(start), calendar.monthOfDay(start), numberOf(g.day ?? '')))
}

/** « S12 »; the first weeks need a year: « semaine 1 » counts those of a plan. */
export const weekNumbered = (g: Groups, reference: string | null): DateRange | null =>
  g.year === undefined && Number(g.week) < 6
    ? null
    : inYear(g, reference, (year) => calendar.numberedWeek(year, Number(g.week)))

export const monthOf = (g: Groups, reference: string | null): DateRange | null =>
  inYear(g, reference, (year) => calendar.partOfMonth(calendar.monthRange(year, monthNumber(g.month ?? '')), g.part))

/** « 2e semaine de mai », « dernière semaine de mars », « première quinzaine d'août »: weeks from the 1st, of seven days. */
export const stretchOfMonth = (g: Groups, reference: string | null): DateRange | null =>
  inYear(g, reference, (year) => {
    const { from, to } = calendar.monthRange(year, monthNumber(g.month ?? ''))
    const length = g.unit === 'semaine' ? 7 : 15
    if (/^derni/.test(g.rank ?? '')) return { from: calendar.shiftDays(to, 1 - length), to }
    const start = calendar.shiftDays(from, length * (numberOf(g.rank ?? '') - 1))
    const end = calendar.shiftDays(start, length - 1)
    return start > to ? null : { from: start, to: end > to || (g.unit === 'quinzaine' && start !== from) ? to : end }
  })

export const partOfYear = (g: Groups): DateRange => {
  const parts: Record<string, DateRange> = {
    debut: { from: `${g.y}-01-01`, to: `${g.y}-04-30` },
    mi: { from: `${g.y}-05-01`, to: `${g.y}-08-31` },
    fin: { from: `${g.y}-09-01`, to: `${g.y}-12-31` },
    avant: { from: '1900-01-01', to: `${Number(g.y) - 1}-12-31` },
  }
  return parts[g.part ?? ''] ?? { from: `${g.y}-01-01`, to: `${g.y}-12-31` }
}

/** So many days from the reference; as wide as the unit is loose, wider when the count is (« quelques », « une dizaine »). */
export const away = (reference: string, g: Groups, sign: 1 | -1): DateRange => {
  const unit = unitDays(g.unit ?? '')
  const count = numberOf(g.count ?? 'un') + (g.half === undefined ? 0 : 0.5)
  const days = sign * Math.round(count * unit)
  const slack = Math.ceil(unit / 2 + (isVague(g.count ?? '') ? 0.4 * count * unit : 0))
  const [least, most] = [calendar.shiftDays(reference, days - slack), calendar.shiftDays(reference, days + slack)]
  if (sign > 0) return { from: least < reference ? reference : least, to: most }
  return { from: least, to: most > reference ? reference : most }
}

const isPast = (which: string | undefined): boolean => /^(?:derni|pass|d'avant|prec)/.test(which ?? '')
const isAhead = (which: string | undefined): boolean => /^proch/.test(which ?? '')

export const weekdayTold = (reference: string, g: Groups): DateRange | null => {
  const last = calendar.lastWeekday(reference, weekdayNumber(g.name ?? ''))
  if (isAhead(g.which) || (g.ahead ?? '') !== '') return calendar.oneDay(calendar.shiftDays(last, 7))
  return calendar.oneDay(last === reference && isPast(g.which) ? calendar.shiftDays(last, -7) : last)
}

export const weekend = (reference: string, g: Groups): DateRange => {
  const saturday = calendar.lastWeekday(reference, 5)
  const isNow = calendar.shiftDays(saturday, 1) >= reference
  const from = calendar.shiftDays(saturday, isAhead(g.which) ? 7 : isNow && isPast(g.which) ? -7 : 0)
  return { from, to: calendar.shiftDays(from, 1) }
}

export const stretchAround = (reference: string, g: Groups): DateRange => {
  const shift = isPast(g.which) ? -1 : isAhead(g.which) ? 1 : 0
  const year = calendar.yearOf(reference)
  if (g.unit === 'semaine') return calendar.weekOf(reference, shift)
  if (g.unit === 'mois') return calendar.monthRange(year, calendar.monthOfDay(reference) + shift)
  return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` }
}
