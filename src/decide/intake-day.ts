import { foldText } from '../model/fold.ts'
import { isoDay } from './day.ts'
import { fullMonths, monthNumber } from './when-words.ts'

/** A whole date in an act, in figures or in words; folded. */
export const dayPattern = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:1er|\\d{1,2}) (?:${fullMonths}) \\d{4}|\\d{4}-\\d\\d-\\d\\d)`

const inWords = new RegExp(`^(1er|\\d{1,2}) (${fullMonths}) (\\d{4})$`)

/** The ISO date of such words; null for a day that no calendar has. */
export const isoOf = (words: string): string | null => {
  const folded = foldText(words).trim()
  const iso = folded.match(/^(\d{4})-(\d\d)-(\d\d)$/)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const figures = folded.match(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/)
  if (figures !== null) return isoDay(Number(figures[3]), Number(figures[2]), Number(figures[1]))
  const told = inWords.exec(folded)
  return told === null ? null : isoDay(Number(told[3]), monthNumber(told[2] ?? ''), Number.parseInt(told[1] ?? '', 10))
}
