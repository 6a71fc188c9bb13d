import { monthLike, monthNumber } from '../months.ts'
import { isVague, numberOf } from '../numbers.ts'
import { weekdayNumber } from '../weekdays.ts'
import type { DateRange, RangeOf } from './calendar.ts'
import * as calendar from './calendar.ts'
import { monthFrom } from './digits.ts'
import { yearAt, yearFrom } from './year.ts'

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

type Usual = (reference: string, rangeOf: RangeOf) => DateRange | null
export const begun: Usual = (reference, rangeOf) => calendar.lastBegun(reference, rangeOf, false)

/** The year that the text gives (`year`, `short`, `tail`), or the one that is usual for what it names. */
export const inYear = (g: Groups, reference: string | null, rangeOf: RangeOf, usual: Usual = calendar.nearest) => {
  const year = yearFrom(g.year ?? g.yearWords ?? '')
  if (year !== null) return rangeOf(yearAt(year, reference))
  if (reference === null) return null
  if (g.tail === undefined) return usual(reference, rangeOf)
  if (g.tail.startsWith('de ')) return rangeOf(calendar.yearOf(reference) - (g.tail.startsWith('de l') ? 1 : 0))
  return g.tail.startsWith('proch')
    ? calendar.nextBegun(reference, rangeOf)
    : calendar.lastBegun(reference, rangeOf, true)
}

/** « S12 »; the first weeks need a year: « semaine 1 » counts those of a plan. */
export const weekNumbered = (g: Groups, reference: string | null): DateRange | null =>
  g.year === undefined && Number(g.week) < 6
    ? null
    : inYear(g, reference, (year) => calendar.numberedWeek(year, Number(g.week)))

export const monthOf = (g: Groups, reference: string | null): DateRange | null =>
  inYear(g, reference, (year) => calendar.partOfMonth(calendar.monthRange(year, monthNumber(g.month ?? '')), g.part))

/** The word before a year is a month, misspelt, or any other word. */
export const monthMisspelt = (g: Groups): DateRange | undefined => {
  const month = monthLike(g.month ?? '')
  const year = yearFrom(g.year ?? '')
  return month === 0 || year === null ? undefined : calendar.monthRange(year.year, month)
}

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

/** « 03/2024 », « 2024-03 », « IV/2019 » */
export const monthNumbered = (g: Groups): DateRange | null => {
  const year = yearFrom(g.y ?? '')
  const month = monthFrom(g.m ?? '')
  return year === null || month === null ? null : calendar.monthRange(year.year, month)
}

export const schoolYear = (g: Groups): DateRange => {
  const year = yearFrom(g.y ?? '')?.year ?? 0
  return { from: `${year}-09-01`, to: `${year + 1}-08-31` }
}

export const partOfYear = (g: Groups): DateRange => {
  const year = yearFrom(g.y ?? '')?.year ?? 0
  const parts: Record<string, DateRange> = {
    debut: { from: `${year}-01-01`, to: `${year}-04-30` },
    mi: { from: `${year}-05-01`, to: `${year}-08-31` },
    fin: { from: `${year}-09-01`, to: `${year}-12-31` },
    avant: { from: '1900-01-01', to: `${year - 1}-12-31` },
  }
  return parts[g.part ?? ''] ?? { from: `${year}-01-01`, to: `${year}-12-31` }
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
/** « L'année écoulée », « le mois qui s'achève »: up to the day of writing. */
const isElapsed = (which: string | undefined): boolean => /^(?:ecoul|qui )/.test(which ?? '')
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
  if (isElapsed(g.which)) return { from: away(reference, g, -1).from, to: reference }
  if (g.unit === 'semaine') return calendar.weekOf(reference, shift)
  if (g.unit === 'mois') return calendar.monthRange(year, calendar.monthOfDay(reference) + shift)
  return { from: `${year + shift}-01-01`, to: `${year + shift}-12-31` }
}
