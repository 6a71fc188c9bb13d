import { dropQuotes } from '../../language/sentences.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { isApart } from '../../model/record/passage.ts'
import { remembered } from '../../model/remembered.ts'
import type { Unit } from '../scope/units/units.ts'
import { wordedPatterns } from './clues.ts'
import { type Reach, reachedFrom, reachNames } from './silence-reach.ts'

/** What is to be kept silent, besides what stands just before and after, where folded text asks for silence. */
export type AsksSilence = (folded: string) => readonly Reach[] | null

export const makeAsksSilence = ({ silence }: ProtectionTable): AsksSilence => {
  const patterns = wordedPatterns(silence)
  const reaching = reachNames.map((reach) => ({
    reach,
    words: wordedPatterns({ words: silence.words, patterns: silence.reaches[reach] }),
  }))
  return remembered((folded) => {
    if (!patterns.some((pattern) => pattern.test(folded))) return null
    // What somebody else says between quotation marks asks nothing for who writes.
    const saidFor = (reach: Reach): string => (reach === 'letter' ? dropQuotes(folded) : folded)
    return reaching
      .filter(({ reach, words }) => words.some((word) => word.test(saidFor(reach))))
      .map(({ reach }) => reach)
  })
}

/**
 * For each unit, in order: whether it, or the one just before or after it in the same passage, asks for silence. What is to
 * be kept silent stands beside the request as often as in it, of whatever day, and as far as the request says (« rien de cette
 * page »). A row asks for itself alone.
 */
export const silenceIn = (units: readonly Unit[], asks: AsksSilence): readonly boolean[] => {
  const asking = units.map(({ folded }) => asks(folded))
  const reached = new Set(
    asking.flatMap((reaches, at) => (reaches ?? []).flatMap((reach) => reachedFrom(units, at, reach))),
  )
  return units.map(
    (unit, at) =>
      asking[at] !== null ||
      reached.has(at) ||
      (isAsking(asking[at - 1]) && isNext(units[at - 1], unit)) ||
      (isAsking(asking[at + 1]) && isNext(unit, units[at + 1])),
  )
}

const isAsking = (reaches: readonly Reach[] | null | undefined): boolean => reaches !== null && reaches !== undefined

/** The next line of a log, or the next message, is another matter. */
const isNext = (unit: Unit | undefined, next: Unit | undefined): boolean =>
  unit !== undefined && unit.passage === next?.passage && !next.opens && !isApart(unit.passage)
