import { compileCues, hasCue, linePattern } from '../../language/cues.ts'
import { foldLines, foldText } from '../../model/fold.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { RegimeTable } from '../../model/law/law.ts'
import { callingsOf, type Piece } from '../../model/record/piece.ts'

/** What a piece is called: by the director, where she said what it is; else by the service, under any title it had. */
export const natureOf = (piece: Piece): string => foldText(piece.stated ?? callingsOf(piece))

/** The ground of a doctor or a lawyer whose hand is seen in the text of a piece; null where none is. */
export const handIn = (piece: Piece, table: RegimeTable): Ground | null => {
  const text = piece.passages.filter(({ role }) => role !== 'hidden').map((passage) => foldLines(passage.text))
  const lines = text.flatMap((one) => one.split('\n')).map((line) => line.trim())
  const row = table.hands.find(
    ({ words, lines: patterns }) =>
      text.some((one) => hasCue(compileCues(words), one.replaceAll('\n', ' '))) ||
      patterns.some((pattern) => lines.some((line) => linePattern(pattern).test(line))),
  )
  return row?.ground ?? null
}
