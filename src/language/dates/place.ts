import type { Span } from '../../model/record/span.ts'
import { weekdayNumber, weekdayStarts } from '../weekdays.ts'
import type { DateRange } from './calendar.ts'
import * as calendar from './calendar.ts'
import { inYear } from './resolve.ts'
import { whichYear } from './rules.ts'
import { leftOf, rightOf, type WrittenDay } from './written-day.ts'
import { yearAt } from './year.ts'

/** A written day and when it is; `range` is null for a day that nobody can place in time. */
export type Placed = Span & { readonly range: DateRange | null }

/**
 * When a written day is: one range for each day of a list, with the weekday before it and « dernier » after it.
 * `reference` is the day of writing: it completes a day that has no year.
 */
export const placeDay = (plain: string, date: WrittenDay, reference: string | null): readonly Placed[] => {
  const last = placeLast(plain, date, reference)
  return [...date.listed.map((day) => placeListed(plain, date, day, last.range)), last]
}

const weekdayBefore = new RegExp(`(?<![a-z])(?<weekday>${weekdayStarts})\\.?,? ?(?:le )?$`)
const tailAfter = new RegExp(`^,? ${whichYear}`)

type Weekday = { readonly start: number; readonly weekday: number | null }

const withWeekday = (plain: string, at: number): Weekday => {
  const found = weekdayBefore.exec(leftOf(plain, at, 16))
  return found === null
    ? { start: at, weekday: null }
    : { start: at - found[0].length, weekday: weekdayNumber(found.groups?.weekday ?? '') }
}

const placeLast = (plain: string, date: WrittenDay, reference: string | null): Placed => {
  const own = withWeekday(plain, date.lastAt)
  const found = date.year === null && date.month !== null ? tailAfter.exec(rightOf(plain, date.end, 40)) : null
  const end = date.end + (found?.[0].length ?? 0)
  return { start: own.start, end, range: rangeOf(date, own.weekday, found?.groups?.tail, reference) }
}

const rangeOf = (
  { day, month, year }: WrittenDay,
  weekday: number | null,
  tail: string | undefined,
  reference: string | null,
): DateRange | null => {
  if (year !== null) return dayOrMore(yearAt(year, reference), month, day)
  if (day === null || reference === null) return null
  if (month === null) return calendar.oneDay(calendar.dayOfNearMonth(reference, day, weekday))
  const inYearOf = (agrees: (iso: string) => boolean) => (year: number) => {
    const iso = calendar.isoDay(year, month, day)
    return iso !== null && agrees(iso) ? calendar.oneDay(iso) : null
  }
  const onWeekday =
    weekday === null
      ? null
      : inYear(
          { tail },
          reference,
          inYearOf((iso) => calendar.weekdayOf(iso) === weekday),
        )
  return (
    onWeekday ??
    inYear(
      { tail },
      reference,
      inYearOf(() => true),
    )
  )
}

/** The 31st of April is some day of April; a day and a month that a scanner spoilt are somewhere in their year. */
const dayOrMore = (year: number, month: number | null, day: number | null): DateRange => {
  if (month === null) return { from: `${year}-01-01`, to: `${year}-12-31` }
  return calendar.oneDay(day === null ? null : calendar.isoDay(year, month, day)) ?? calendar.monthRange(year, month)
}

/** « du 28 au 2 mars »: a day above the last is of the month before. */
const placeListed = (
  plain: string,
  date: WrittenDay,
  listed: Span & { readonly day: number },
  last: DateRange | null,
): Placed => {
  const { start } = withWeekday(plain, listed.start)
  if (last === null) return { start, end: listed.end, range: null }
  const month = calendar.monthOfDay(last.from) - (listed.day > (date.day ?? 0) ? 1 : 0)
  const first = calendar.monthRange(calendar.yearOf(last.from), month).from
  const iso = calendar.isoDay(calendar.yearOf(first), calendar.monthOfDay(first), listed.day)
  return { start, end: listed.end, range: calendar.oneDay(iso) }
}
