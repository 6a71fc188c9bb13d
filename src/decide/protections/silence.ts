import { writtenDays } from '../../language/dates/written.ts'
import { foldLines } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { isApart } from '../../model/record/passage.ts'
import { remembered } from '../../model/remembered.ts'
import type { Unit } from '../scope/units/units.ts'
import { wordedPatterns } from './clues.ts'

/** Says whether folded text asks that something be kept silent. */
export type AsksSilence = (folded: string) => boolean

export const makeAsksSilence = ({ silence }: ProtectionTable): AsksSilence => {
  const patterns = wordedPatterns(silence)
  return remembered((folded) => patterns.some((pattern) => pattern.test(folded)))
}

/**
 * For each unit, in order: whether it, or the one just before or after it in the same passage, asks for silence. What is to
 * be kept silent stands beside the request as often as in it. A row asks for itself alone, and what goes on with another day is
 * another matter, unless the request announces it (« À garder pour nous : »).
 */
export const silenceIn = (units: readonly Unit[], asks: AsksSilence): readonly boolean[] => {
  const asking = units.map(({ folded }) => asks(folded))
  return units.map(
    (unit, at) =>
      asking[at] === true ||
      (asking[at - 1] === true && isNext(units[at - 1], unit) && !isOtherDay(units[at - 1], unit)) ||
      (asking[at + 1] === true && isNext(unit, units[at + 1])),
  )
}

/** The next line of a log, or the next message, is another matter. */
const isNext = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  unit !== undefined && unit.passage === next?.passage && !next.opens && !isApart(unit.passage)

const isOtherDay = (asking: Unit | undefined, { passage, start, end }: Unit): boolean => {
  if (asking === undefined || /:\s*$/.test(asking.folded)) return false
  const known = daysIn(asking.passage.text.slice(asking.start, asking.end))
  return daysIn(passage.text.slice(start, end)).some((day) => !known.includes(day))
}

const daysIn = (text: string): readonly string[] => {
  const folded = foldLines(text)
  return writtenDays(folded).map(({ start, end }) => folded.slice(start, end))
}
