import type { Finding } from '../model/finding.ts'
import { foldText } from '../model/fold.ts'
import type { ProtectionTable } from '../model/law.ts'
import { mappedParts } from '../model/passage.ts'
import type { Piece } from '../model/piece.ts'

/** Codes of doors, where a key lies, the word that calls for help: nobody asks for them, and they let people in. */
export const securityClues = (pieces: readonly Piece[], table: ProtectionTable): readonly Finding[] => {
  const clues = table.security.map((clue) => new RegExp(`(?<![a-z0-9])(?:${clue})`, 'g'))
  const places = pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) => {
      const folded = foldText(passage.text)
      return clues
        .flatMap((clue) => [...folded.matchAll(clue)])
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter((span) => mappedParts(passage, span).length > 0)
        .map((span) => ({ ...span, pieceId: piece.id, passageId: passage.id }))
    }),
  )
  return places.map(
    (place, at): Finding => ({
      ...place,
      id: `SC${String(at + 1).padStart(4, '0')}`,
      category: 'other',
      kind: 'door-code',
      personId: null,
      confidence: 0.7,
      detector: 'protection',
      why: 'security',
    }),
  )
}
