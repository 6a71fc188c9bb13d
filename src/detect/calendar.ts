import type { CalendarDate } from './calendar-date.ts'
import { datesInDigits } from './calendar-digits.ts'
import { datesInWords } from './calendar-words.ts'
import { outsideLaw } from './law-reference.ts'
import type { View } from './view.ts'

/** Two detectors read the dates of the same view; they are computed once. */
const known = new WeakMap<View, readonly CalendarDate[]>()

export const datesOf = (view: View): readonly CalendarDate[] => {
  const before = known.get(view)
  if (before !== undefined) return before
  const dates = outsideLaw(view.flat, largest([...datesInWords(view.flat), ...datesInDigits(view.flat)]))
  known.set(view, dates)
  return dates
}

/** In reading order, without the dates that lie inside a longer one. */
const largest = (found: readonly CalendarDate[]): readonly CalendarDate[] => {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end)
  const kept: CalendarDate[] = []
  for (const date of sorted) if (date.end > (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}
