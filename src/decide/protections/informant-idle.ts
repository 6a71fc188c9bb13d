import { foldText } from '../../model/fold.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { unitsOf } from '../scope/units/units.ts'
import type { Clue } from './clues.ts'
import type { Telling } from './informant-clause.ts'

/** « la dame », « un ami », « aide à domicile »: a word that many are called by, with nothing that tells one from another. */
const common = /^(?:(?:la|le|une|un|sa|son|cette|ce|leur) |l' ?)?(?:[a-z-]+|aide a domicile|femme de menage)$/

const source = /(?<![a-z'])(?:selon|d'apres|grace a|source|nous|m'|anonym[a-z]{1,6}|119)(?![a-z])/

/**
 * A common word in a sentence, or a row, in which nobody tells, sees or asks anything points at no informant: « CESU aide à
 * domicile janvier ». `signs`: where an informant stands in the passage; beside one every word counts.
 */
export const isIdle = ({ passage, ...at }: Clue, signs: readonly Span[], telling: Telling): boolean => {
  if (signs.length > 0 || !common.test(foldText(passage.text.slice(at.start, at.end)))) return false
  const unit = unitsOf(passage).find((one) => overlaps(one, at))
  return unit !== undefined && !source.test(unit.folded) && !wordsOf(unit.folded).some((word) => telling.test(word))
}

const wordsOf = (folded: string): readonly string[] => folded.match(/[a-z']+/g) ?? []
