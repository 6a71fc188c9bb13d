import { foldText } from '../../model/fold.ts'
import { isApart } from '../../model/record/passage.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { type Unit, unitsOf } from '../scope/units/units.ts'
import type { Clue } from './clues.ts'
import type { Telling } from './informant-clause.ts'

/** « la dame », « un ami », « aide à domicile »: a word that many are called by, with nothing that tells one from another. */
const common = /^(?:(?:la|le|une|un|sa|son|cette|ce|leur) |l' ?)?(?:[a-z-]+|aide a domicile|femme de menage)$/

const source = /(?<![a-z'])(?:selon|d'apres|grace a|source|nous|m'|anonym[a-z]{1,6}|119)(?![a-z])/

const article =
  "(?:l[ea]s? |l' ?|une? |sa |son |ses |cette |ce |leurs? |du |des |de |d' ?|de l[ae] |de l' ?|de sa |de son |d'une? |au )?"

/** « devant le facteur », « en présence de sa fille et du livreur »: whoever was there may have told. */
const seenBy = new RegExp(
  `(?<![a-z])(?:devant|en (?:la )?presence|sous (?:les yeux|le regard|le nez)|aux yeux|au vu|a la vue|face a|aux cotes) ?(?:[a-z' -]{2,30} et )?${article}$`,
)

/** « le facteur était présent », « la tante était là ». */
const wasThere = /^,? ?(?:[a-z']+ ){0,3}(?:presente?s?|temoins?|sur place|la(?= ?(?:[.,;:!)]|$)))(?![a-z])/

/**
 * A common word in a row in which nobody tells, sees or asks anything, nor is there to see it, points at no informant: « CESU aide
 * à domicile janvier ». In prose every such word counts: who stood by is told in too many ways.
 * `signs`: where an informant stands in the passage; beside one every word counts.
 */
export const isIdle = ({ passage, ...at }: Clue, signs: readonly Span[], telling: Telling): boolean => {
  if (signs.length > 0 || !isApart(passage) || !common.test(foldText(passage.text.slice(at.start, at.end))))
    return false
  const unit = unitsOf(passage).find((one) => overlaps(one, at))
  if (unit === undefined || isPresent(unit, at)) return false
  return !source.test(unit.folded) && !wordsOf(unit.folded).some((word) => telling.test(word))
}

const isPresent = ({ start, folded }: Unit, at: Span): boolean =>
  seenBy.test(folded.slice(0, Math.max(0, at.start - start))) || wasThere.test(folded.slice(at.end - start))

const wordsOf = (folded: string): readonly string[] => folded.match(/[a-z']+/g) ?? []
