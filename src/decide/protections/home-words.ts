import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { type Clue, cluePattern, type FoldedPassage, findClues, wordedPatterns } from './clues.ts'
import { tellingWords } from './place-words.ts'

/** Says whether a stretch that is hidden is, or names, the hidden home itself: nobody corrects that. */
export type IsOfHome = (passageId: string, at: Span) => boolean

const dwelling = /^(?:camping|hotel|gite|foyer|residence|chambre|studio|appartement|logement)/

/**
 * What the record calls the home or the shelter: addresses and what stands in their line, the clauses that say where somebody
 * lives, dwellings with a name, all of a passage that asks to hide a place. Their proper words are of the home wherever they stand.
 */
export const homeOf = (
  passages: readonly FoldedPassage[],
  findings: readonly Finding[],
  table: ProtectionTable,
): IsOfHome => {
  const clauses = findClues(passages, [cluePattern(table.clauses.join('|'))])
  const dwellings = findClues(passages, table.heads.map(cluePattern)).filter((clue) => dwelling.test(foldedText(clue)))
  const stretches = [...clauses, ...dwellings, ...addressLines(passages, findings), ...hidingPassages(passages, table)]
  const words = new Set(stretches.flatMap(properWords))
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  return (passageId, at) =>
    stretches.some((one) => one.passage.id === passageId && overlaps(one, at)) ||
    tellingWords(textOf.get(passageId)?.slice(at.start, at.end) ?? '').some((word) => words.has(word))
}

const foldedText = ({ passage, start, end }: Clue): string => foldText(passage.text.slice(start, end))

const properWords = ({ passage, start, end }: Clue): readonly string[] =>
  [...passage.text.slice(start, end).matchAll(/\p{Lu}[\p{L}-]{2,}/gu)].map(([word]) => foldText(word))

const addressLines = (passages: readonly FoldedPassage[], findings: readonly Finding[]): readonly Clue[] => {
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'address' || category === 'postcode'))
  return passages.flatMap(({ pieceId, passage }) =>
    (byPassage.get(passage.id) ?? []).map((at) => ({ pieceId, passage, ...lineAround(passage.text, at) })),
  )
}

const lineAround = (text: string, { start, end }: Span): Span => {
  const after = text.slice(end).search(/[\t\n]/)
  return { start: text.slice(0, start).search(/[^\t\n]*$/), end: after === -1 ? text.length : end + after }
}

const hidingPassages = (passages: readonly FoldedPassage[], { flags, hiding }: ProtectionTable): readonly Clue[] => {
  const patterns = wordedPatterns(hiding)
  const cue = compileCues(flags.filter(({ flag }) => flag !== 'secretBirth').flatMap(({ words }) => words))
  return passages
    .filter(({ folded }) => hasCue(cue, folded) || patterns.some((pattern) => pattern.test(folded)))
    .map(({ pieceId, passage }) => ({ pieceId, passage, start: 0, end: passage.text.length }))
}
