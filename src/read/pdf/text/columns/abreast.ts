import { gapBetween, type Line, lineOf, textOf } from '../pdf-lines.ts'
import type { Word } from '../pdf-words.ts'
import type { LineRange } from './gutters.ts'
import { signatureGap } from './limits.ts'

/** Lines that stand in columns, side by side, with the words of each column in the order of reading. */
export type Band = LineRange & { readonly columns: readonly (readonly Word[])[] }

/** All that start on some line of a region, one after the other. */
export const abreastIn = (
  lines: readonly Line[],
  startingAt: (lines: readonly Line[], start: number) => Band | null,
): readonly Band[] => {
  const found: Band[] = []
  for (let start = 0; start < lines.length; start += 1) {
    const blocks = startingAt(lines, start)
    if (blocks === null) continue
    found.push(blocks)
    start = blocks.end - 1
  }
  return found
}

/** The parts of a line between wide white. */
export const partsOf = (line: Line): readonly Line[] => {
  const parts: Word[][] = []
  for (const word of line.words) {
    const last = parts.at(-1)?.at(-1)
    if (last !== undefined && gapBetween(last, word) <= signatureGap * line.size) parts.at(-1)?.push(word)
    else parts.push([word])
  }
  return parts.map(lineOf)
}

export const wordsIn = (line: Line): string => line.words.map(textOf).join(' ')

export const isWithin = ({ u0, u1 }: Line, borders: readonly number[]): boolean =>
  columnOf(borders, u0) === columnOf(borders, u1)

const columnOf = (borders: readonly number[], u: number): number => borders.filter((border) => border <= u).length

/** The words of lines by the column in which they start. */
export const columnsIn = (lines: readonly Line[], borders: readonly number[]): Band['columns'] => {
  const words = lines.flatMap((line) => line.words)
  return [...borders, null].map((_, at) => words.filter(({ u0 }) => columnOf(borders, u0) === at))
}
