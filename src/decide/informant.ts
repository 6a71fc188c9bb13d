import type { Finding } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { ProtectionTable } from '../model/law.ts'
import { mappedParts } from '../model/passage.ts'
import type { Person } from '../model/person.ts'
import type { Piece } from '../model/piece.ts'
import { compileCues, hasCue } from './cues.ts'

/** When the record holds an informant, what would point at him (« la voisine du dessous ») is found in every passage. */
export const informantClues = (
  pieces: readonly Piece[],
  persons: readonly Person[],
  table: ProtectionTable,
): readonly Finding[] => {
  const passages = pieces.flatMap((piece) =>
    piece.passages.map((passage) => ({ pieceId: piece.id, passage, folded: foldText(passage.text) })),
  )
  const cue = compileCues(table.informant.words)
  const hasInformant =
    persons.some((person) => person.role === 'informant') || passages.some(({ folded }) => hasCue(cue, folded))
  if (!hasInformant) return []
  const clues = new RegExp(`(?<![a-z0-9])(?:${table.informant.clues.join('|')})(?![a-z0-9])`, 'g')
  return passages
    .flatMap(({ pieceId, passage, folded }) =>
      [...folded.matchAll(clues)]
        .filter((match) => mappedParts(passage, { start: match.index, end: match.index + match[0].length }).length > 0)
        .map((match) => ({ pieceId, passage, match })),
    )
    .map(
      ({ pieceId, passage, match }, at): Finding => ({
        id: `IC${String(at + 1).padStart(4, '0')}`,
        pieceId,
        passageId: passage.id,
        start: match.index,
        end: match.index + match[0].length,
        category: 'person',
        kind: 'informant-clue',
        personId: null,
        confidence: 0.6,
        detector: 'protection',
        why: 'informant-clue',
      }),
    )
}
