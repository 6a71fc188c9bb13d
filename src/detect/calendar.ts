import type { CalendarDate } from './calendar-date.ts'
import { datesInDigits } from './calendar-digits.ts'
import { partialDates } from './calendar-partial.ts'
import { datesInWords } from './calendar-words.ts'
import { outsideLaw } from './law-reference.ts'
import { leftOf } from './match.ts'
import type { View } from './view.ts'

/** Two detectors read the dates of the same view; they are computed once. */
const known = new WeakMap<View, readonly CalendarDate[]>()

export const datesOf = (view: View): readonly CalendarDate[] => {
  const before = known.get(view)
  if (before !== undefined) return before
  const dates = outsideLaw(
    view.flat,
    joined(view.flat, largest([...datesInWords(view.flat), ...datesInDigits(view.flat), ...partialDates(view.flat)])),
  )
  known.set(view, dates)
  return dates
}

// `nuit du 31 mai au 1er juin`, `entre le 3 mai et le 4 juin`: both ends say one thing, and the word between is part.
const ranges: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [/(?<!\p{L})(?:du|de|d[èe]s le) (?:\p{L}{3,8} )?$/iu, /^ (?:au|à) (?:\p{L}{5,8} )?$/iu],
  [/(?<!\p{L})entre le (?:\p{L}{5,8} )?$/iu, /^ et le (?:\p{L}{5,8} )?$/iu],
]

const joined = (flat: string, dates: readonly CalendarDate[]): readonly CalendarDate[] => {
  const kept: CalendarDate[] = []
  for (const date of dates) {
    const last = kept.at(-1)
    if (last !== undefined && isRange(flat, last, date)) {
      kept[kept.length - 1] = { ...date, start: last.start, isList: true }
    } else kept.push(date)
  }
  return kept
}

const isRange = (flat: string, first: CalendarDate, second: CalendarDate): boolean => {
  if (second.start - first.end > 16 || second.start < first.end) return false
  const left = leftOf(flat, first.start, 16)
  const middle = flat.slice(first.end, second.start)
  return ranges.some(([before, between]) => between.test(middle) && before.test(left))
}

/** In reading order, without the dates that lie inside a longer one. */
const largest = (found: readonly CalendarDate[]): readonly CalendarDate[] => {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CalendarDate[] = []
  for (const date of sorted) if (date.end > (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}
