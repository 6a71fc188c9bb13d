import { sameSide } from './place-limits.ts'
import { endOf, isOnLine, lostWidth, type Stretch, startOf } from './stretches.ts'

/** What a column holds on one line: one stretch of words, or several. */
export type Line = { readonly stretches: readonly Stretch[]; readonly width: number; readonly isLost: boolean }

export type Column = { readonly left: number; readonly right: number; readonly lines: readonly Line[] }

export const lowOf = ({ pieces }: Stretch): number => Math.min(...pieces.map(({ box }) => box[1]))
export const highOf = ({ pieces }: Stretch): number => Math.max(...pieces.map(({ box }) => box[3]))

/** A row that was read as prose stands no further from its table than this, in heights of a line. By hand. */
const nearTable = 4

/**
 * The lost words of lines near a table that start where a column does and end within it: its first row may have been read as a
 * sentence. A paragraph goes further.
 */
export const linesBeside = (
  table: readonly Stretch[],
  { left, right }: Pick<Column, 'left' | 'right'>,
  outside: readonly Stretch[],
): readonly Line[] => {
  const [low, high] = [Math.min(...table.map(lowOf)), Math.max(...table.map(highOf))]
  return outside.flatMap((stretch) => {
    const far = nearTable * (highOf(stretch) - lowOf(stretch))
    if (lowOf(stretch) > high + far || highOf(stretch) < low - far) return []
    const first = stretch.pieces.findIndex(({ box, hole }) => hole !== null && Math.abs(box[0] - left) <= sameSide)
    if (first === -1) return []
    const kept = stretch.pieces.findIndex(({ hole }, at) => at > first && hole === null)
    const own = { ...stretch, pieces: stretch.pieces.slice(first, kept === -1 ? undefined : kept) }
    return endOf(own) > right + sameSide ? [] : linesOf([own])
  })
}

export const linesOf = (stretches: readonly Stretch[]): readonly Line[] => {
  const lines: Stretch[][] = []
  for (const stretch of stretches) {
    const line = lines.find((own) => own.some((one) => isOnLine(one, stretch)))
    if (line === undefined) lines.push([stretch])
    else line.push(stretch)
  }
  return lines.map((own) => ({
    stretches: own,
    width: Math.max(...own.map(endOf)) - Math.min(...own.map(startOf)),
    isLost: own.some(lostWidth),
  }))
}
