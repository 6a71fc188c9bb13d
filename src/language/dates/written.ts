import { remembered } from '../../model/remembered.ts'
import { weekdayNames } from '../weekdays.ts'
import { leftOf, type WrittenDay } from './written-day.ts'
import { daysInDigits } from './written-digits.ts'
import { partialDays } from './written-partial.ts'
import { daysInWords } from './written-words.ts'

/** The days that a text (`foldLines`) names, in reading order, each with its numbers: where dates stand. */
export const writtenDays: (plain: string) => readonly WrittenDay[] = remembered((plain) =>
  withYears(plain, largest([...daysInWords(plain), ...daysInDigits(plain), ...partialDays(plain)])),
)

/** The same, with the two ends of a range as one: « nuit du 31 mai au 1er juin ». */
export const writtenStretches = (plain: string): readonly WrittenDay[] => joined(plain, writtenDays(plain))

/** In reading order, without the dates that lie inside a longer one. */
const largest = (found: readonly WrittenDay[]): readonly WrittenDay[] => {
  const kept: WrittenDay[] = []
  for (const date of found.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (date.end > (kept.at(-1)?.end ?? 0)) kept.push(date)
  return kept
}

const nextYear = new RegExp(`^(?:,? (?:et|ou|au|a) (?:le |du )?|, ?| ?- ?)(?:(?:${weekdayNames}) )?$`, 'u')

/** « du 28 décembre au 3 janvier 2026 »: the first takes the year of the last, or the one that puts it before. */
const withYears = (plain: string, dates: readonly WrittenDay[]): readonly WrittenDay[] => {
  const dated: WrittenDay[] = []
  for (const date of dates.toReversed()) {
    const next = dated.at(-1)
    const isLinked = next !== undefined && next.start >= date.end && nextYear.test(plain.slice(date.end, next.start))
    dated.push(isLinked ? beside(date, next) : date)
  }
  return dated.reverse()
}

const beside = (date: WrittenDay, next: WrittenDay): WrittenDay => {
  if (date.year !== null || date.month === null || next.year === null || next.month === null) return date
  const isBefore = date.month * 100 + (date.day ?? 0) > next.month * 100 + (next.day ?? 0)
  return { ...date, year: { ...next.year, year: next.year.year - (isBefore ? 1 : 0) } }
}

// `nuit du 31 mai au 1er juin`, `entre le 3 mai et le 4 juin`: both ends say one thing, and the word between is part.
const ranges: readonly (readonly [before: RegExp, between: RegExp])[] = [
  [/(?<!\p{L})(?:du|de|des le) (?:\p{L}{3,8} )?$/u, /^ (?:au|a) (?:\p{L}{5,8} )?$/u],
  [/(?<!\p{L})entre le (?:\p{L}{5,8} )?$/u, /^ et le (?:\p{L}{5,8} )?$/u],
]

const joined = (plain: string, dates: readonly WrittenDay[]): readonly WrittenDay[] => {
  const kept: WrittenDay[] = []
  for (const date of dates) {
    const last = kept.at(-1)
    if (last !== undefined && isRange(plain, last, date)) {
      kept[kept.length - 1] = { ...date, start: last.start, isList: true }
    } else kept.push(date)
  }
  return kept
}

const isRange = (plain: string, first: WrittenDay, second: WrittenDay): boolean => {
  if (second.start - first.end > 16 || second.start < first.end) return false
  const left = leftOf(plain, first.start, 16)
  const middle = plain.slice(first.end, second.start)
  return ranges.some(([before, between]) => between.test(middle) && before.test(left))
}
