import { readAsks } from '../language/acts/asks.ts'
import { daysBetween, shiftDays } from '../language/dates/calendar.ts'
import { datesTold } from '../language/dates/told.ts'
import { fullMonths } from '../language/months.ts'
import type { ClosedPeriod, LegalRequest, Period } from '../model/record/request.ts'
import { looseTimes } from './loose-periods.ts'

type Stated = Pick<
  LegalRequest,
  'period' | 'periods' | 'periodsLeft' | 'isPeriodTwice' | 'isPeriodRead' | 'isPeriodUnread'
>

/**
 * What the file and the words of an act give together: where they differ, what both cover. Of several periods in the words,
 * each is judged, as far as the file goes; those that it leaves out are told. Where the file has no first or no last day, the words
 * bound it. `received`: the day on which the act came in.
 */
export const statedPeriods = (period: Period, asks: string, received: string | null): Stated => {
  const { from, to } = period
  if (from === null || to === null) return readOpen(period, asks, received)
  const told = periodsIn(asks, middleOf({ from, to }))
  if (told.length > 1) return severalIn({ from, to }, told)
  const [both] = told.flatMap((one) => shared({ from, to }, one) ?? [])
  // The words of a period that the file narrows (« en 2025 ») contradict nothing.
  return both === undefined || isSame(both, { from, to }) ? { period } : { period: both, isPeriodTwice: true }
}

/** Without a period « du … au … », what else the words say of time: read, or told to be unread. */
const readOpen = (file: Period, asks: string, received: string | null): Stated => {
  const told = periodsIn(asks, file.from ?? file.to)
  if (told.length > 0) return readIn(file, told)
  const { periods, isUnread } = looseTimes(asks, received)
  return isUnread ? { period: file, isPeriodUnread: true } : readIn(file, periods)
}

/** What the words state of the side that the file leaves open. Days without a year are then of none: nothing bounds them. */
const readIn = (file: Period, told: readonly ClosedPeriod[]): Stated => {
  const open = { from: file.from ?? firstDay, to: file.to ?? lastDay }
  const periods = told.flatMap((one) => shared(open, one) ?? [])
  if (periods.length === 0) return { period: file }
  return { period: spanOf(periods), ...(periods.length > 1 ? { periods } : {}), isPeriodRead: true }
}

const firstDay = '0000-01-01'
const lastDay = '9999-12-31'

const severalIn = (file: ClosedPeriod, told: readonly ClosedPeriod[]): Stated => {
  const periods = told.flatMap((one) => shared(file, one) ?? [])
  const left = told.filter((one) => !periods.some((read) => isSame(read, one)))
  const out = left.length === 0 ? {} : { periodsLeft: left }
  return periods.length === 0 ? { period: file, ...out } : { period: spanOf(periods), periods, ...out }
}

/** A day that has no year is of the year that puts it nearest. */
const middleOf = ({ from, to }: ClosedPeriod): string => shiftDays(from, Math.floor(daysBetween(from, to) / 2))

/** From the first day of several periods to the last. */
export const spanOf = (periods: readonly ClosedPeriod[]): ClosedPeriod => ({
  from: periods.map(({ from }) => from).reduce(earlier),
  to: periods.map(({ to }) => to).reduce(later),
})

const shared = (a: ClosedPeriod, b: ClosedPeriod): ClosedPeriod | null => {
  const [from, to] = [later(a.from, b.from), earlier(a.to, b.to)]
  return from > to ? null : { from, to }
}

const isSame = (a: ClosedPeriod, b: ClosedPeriod): boolean => a.from === b.from && a.to === b.to

const later = (a: string, b: string): string => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/**
 * « entre le 1er janvier et le 30 juin 2025 », « du 3 au 9 mars et du 1er au 15 avril ». `reference`: a day of the year of days
 * that have none. « La nuit du 13 au 14 janvier », « commis du 3 au 5 mars », and what stands in the charge, say when the facts
 * were, not of what period writings are asked for.
 */
export const periodsIn = (asks: string, reference: string | null): readonly ClosedPeriod[] => {
  const found = readAsks(asks).asked.flatMap((folded) => periodsOf(folded, reference))
  return found.filter(
    (one, at) => !found.some((other, rank) => holds(other, one) && !(isSame(one, other) && at <= rank)),
  )
}

/** A part of another period (« et plus spécialement du 29 au 30 ») is no other one. */
const holds = (a: ClosedPeriod, b: ClosedPeriod): boolean => a.from <= b.from && b.to <= a.to

const periodsOf = (folded: string, reference: string | null): readonly ClosedPeriod[] => {
  const ranges = rangesOf(folded, reference)
  return ranges.flatMap(({ start, end, range }, at) => {
    const before = folded.slice(0, start)
    const next = ranges[at + 1]
    const isListed =
      isList(folded.slice(ranges[at - 1]?.end ?? start, start)) ||
      (next !== undefined && isList(folded.slice(end, next.start)))
    const isAsked = isListed || (opener.test(before) && /^(?:\d|1er)/.test(folded.slice(start, end)))
    return isAsked && !ofFacts.test(before) ? [{ from: range.from, to: range.to }] : []
  })
}

/** Days without a year take that of the last that has one, else of `reference`; « depuis le 1er octobre » alone has no end. */
const rangesOf = (folded: string, reference: string | null) => {
  const dated = datesTold(folded, null)
  const year = dated.at(-1)?.range.from ?? reference
  const known = new Set(dated.map(({ start }) => start))
  return datesTold(folded, year)
    .filter(({ start, end }) => known.has(start) || hasTwoEnds.test(folded.slice(start, end)))
    .filter(({ range }) => range.from !== range.to)
}

const hasTwoEnds = new RegExp(`^(?:\\d|1er).{0,30} (?:au|a|et|jusqu'au) .{0,3}(?:\\d|1er).{0,9}(?:${fullMonths}|\\d)`)

const opener = /(?<![a-z])(?:entre le|du|depuis le) $/

/** « et du », « ainsi qu'entre le », « puis celle du », « et de »: one more period, and not another thing that is asked. */
const isList = (between: string): boolean => linked.test(between) && /[,;]|\b(?:et|puis|ainsi|ou|enfin)\b/.test(between)

const linked =
  /^(?: ?[,;:]| ?\b(?:et|puis|ainsi|que?|enfin|ou|celles?|mois|periodes?|l[ea]s?|des?|du|entre|en)\b| ?(?:d'|qu')){1,8} ?$/

/** What the days are of: « la nuit du », « les faits commis du », and « celle du 15 » after it. */
const ofFacts = new RegExp(
  `(?<![a-z])(?:nuits?|soirees?|week-ends?|fins? de semaine|faits|commis|commises|perpetres|survenus?|survenues?)(?:[ ,;]{1,2}(?:dans|de|des|du|depuis|entre|le|la|les|au|et|puis|celles?|1er|[\\d/.]{1,10}|${fullMonths})){1,24} $`,
)
