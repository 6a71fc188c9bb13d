import { type DateRange, daysBetween, middleOf, shiftDays } from '../../../language/dates/calendar.ts'
import { daysOfRhythm } from '../../../language/dates/rhythm.ts'
import { datesIn } from '../../../language/dates/told.ts'
import { foldText } from '../../../model/fold.ts'
import { isApart } from '../../../model/record/passage.ts'
import { callingsOf, type Piece } from '../../../model/record/piece.ts'
import { entryLimits, timeLimits } from '../../thresholds.ts'

/** When what a piece tells was, where nothing in it says so; `reference` is the day from which its dates are counted. */
export type PieceTimes = { readonly dates: readonly DateRange[]; readonly reference: string | null }

/** `written`: the day of the piece; `received`: that of the request: nothing in the record was written after it. */
export const pieceTimes = (piece: Piece, written: string | null, received: string | null): PieceTimes => {
  const day = written === null ? [] : [{ from: written, to: written }]
  const reference = written ?? dayOfYear(headLines(piece), received)
  return { dates: [...day, ...coveredBy(piece, written)], reference }
}

/** The first lines of a piece that are no sentence: its title, for whom it is, when it was written. */
const headLines = ({ passages }: Piece): readonly string[] =>
  passages
    .filter(({ role }) => role !== 'hidden')
    .slice(0, entryLimits.headOfLetter)
    .flatMap((passage) => (isApart(passage) ? [] : passage.text.split('\n')))
    .filter((line) => line.length < timeLimits.titleLine && !/[.!?]\s*$/.test(line))
    .map(foldText)

/** A report tells of the stretch that its head names (« exercice 2024 »), or of the months since the one before it. */
const coveredBy = (piece: Piece, written: string | null): readonly DateRange[] => {
  const called = foldText(callingsOf(piece))
  const lines = [called, ...headLines(piece)]
  const named = lines.flatMap((line) => datesIn(line, written)).filter(isLong)
  if (named.length > 0 || written === null) return named
  const days = lines.map(daysOfRhythm).find((found) => found !== null) ?? null
  return days === null ? [] : [{ from: shiftDays(written, -days), to: written }]
}

const isLong = ({ from, to }: DateRange): boolean => daysBetween(from, to) >= timeLimits.longStretch

/** A note that its head gives to one year is counted from a day to which every day of that year is the nearest. */
const dayOfYear = (lines: readonly string[], received: string | null): string | null => {
  const years = new Set(lines.flatMap((line) => line.match(/(?<![\d/.-])20\d\d(?![\d/-]|\.\d)/g) ?? []))
  const [year] = years
  if (year === undefined || years.size > 1 || received?.startsWith(year) === true) return received
  const day = middleOf(Number(year))
  return received !== null && received < day ? received : day
}
