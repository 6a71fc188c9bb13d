import { anyMonth } from '../months.ts'
import { dayWords, yearWords } from '../numbers.ts'
import { datesIn } from './told.ts'

/** A whole date in an act, in figures or in words; folded. */
export const dayPattern = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:1er|\\d{1,2}|${dayWords}) (?:${anyMonth}) (?:\\d{4}|${yearWords})|\\d{4}-\\d\\d-\\d\\d)`

/** The ISO date of such words; null for a day that no calendar has. */
export const isoOf = (words: string): string | null => {
  const [range] = datesIn(words, null)
  return range !== undefined && range.from === range.to ? range.from : null
}
