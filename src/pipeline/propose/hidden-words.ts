import { compileCues, hasCue } from '../../language/cues.ts'
import { indexTexts } from '../../language/occurrences.ts'
import type { Draft } from '../../model/draft.ts'
import { foldText } from '../../model/fold.ts'
import { absoluteGrounds } from '../../model/law/ground.ts'
import type { Law } from '../../model/law/law.ts'
import { lastDecisions } from '../../review/close-review.ts'

/** A title is printed: it holds no words that an absolute rule, or the director's own mask, hides in the pieces. */
export const tellsHidden = (title: string, { dossier, findings, decisions }: Draft): boolean => {
  const hidden = new Set(
    lastDecisions(decisions)
      .filter(({ outcome }) => outcome === 'withhold')
      .filter(({ ground, by }) => 'reviewer' in by || (ground !== null && absoluteGrounds.includes(ground)))
      .map(({ findingId }) => findingId),
  )
  const textOf = new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const written = indexTexts([title])
  const words = findings
    .filter(({ id, detector }) => hidden.has(id) || detector === 'protection')
    .map(({ passageId, start, end }) => textOf.get(passageId)?.slice(start, end) ?? '')
  return [...new Set(words)].some((one) => written.whole(one).length > 0)
}

/** « Accouchement sous X »: a title may tell a secret birth in words that stand in no piece. */
export const tellsBirth = (title: string, { protections }: Law): boolean =>
  protections.flags.some(({ flag, words }) => flag === 'secretBirth' && hasCue(compileCues(words), foldText(title)))
