import type { Box } from '../../model/record/place.ts'
import type { Bitmap } from './ocr-bitmap.ts'

/** In inches: the side of the squares in which ink is counted. */
const square = 1 / 12
/** Darker than this is ink. */
const ink = 140
/** A square of which less than this share is ink holds specks. */
const leastInk = 0.06
/** In squares: smaller than a word. */
const leastWide = 4
const leastHigh = 1
const leastSquares = 5
/** In inches: letters reach so far out of the box of their word. */
const reach = 0.06

/**
 * Ink that nothing read: a stamp, a signature, handwriting, a title that OCR passed over. It does not stay, and is said:
 * these are the boxes of it, in pixels. `read` are those of what was read.
 */
export const unreadInk = ({ width, height, grey }: Bitmap, read: readonly Box[], dpi: number): readonly Box[] => {
  const side = Math.max(4, Math.round(dpi * square))
  const [columns, rows] = [Math.floor(width / side), Math.floor(height / side)]
  const known = new Uint8Array(columns * rows)
  const near = dpi * reach
  for (const [x0, y0, x1, y1] of read)
    for (let row = Math.max(0, Math.floor((y0 - near) / side)); row < rows && row * side < y1 + near; row += 1)
      for (let at = Math.max(0, Math.floor((x0 - near) / side)); at < columns && at * side < x1 + near; at += 1)
        known[row * columns + at] = 1
  const isInked = Uint8Array.from(known, (value, at) =>
    value === 0 && shareOf({ width, grey }, (at % columns) * side, Math.floor(at / columns) * side, side) >= leastInk
      ? 1
      : 0,
  )
  return clustersOf(isInked, columns).flatMap(({ box: [x0, y0, x1, y1], count }) =>
    x1 - x0 >= leastWide && y1 - y0 >= leastHigh && count >= leastSquares
      ? [[x0 * side, y0 * side, x1 * side, y1 * side] satisfies Box]
      : [],
  )
}

const shareOf = ({ width, grey }: Pick<Bitmap, 'width' | 'grey'>, x: number, y: number, side: number): number => {
  let dark = 0
  for (let row = y; row < y + side; row += 1)
    for (let at = row * width + x; at < row * width + x + side; at += 1) if ((grey[at] ?? 255) < ink) dark += 1
  return dark / (side * side)
}

type Cluster = { readonly box: Box; readonly count: number }

/** Squares that touch, or have one between them. */
const clustersOf = (isInked: Uint8Array, columns: number): readonly Cluster[] => {
  const seen = new Uint8Array(isInked.length)
  const found: Cluster[] = []
  isInked.forEach((value, from) => {
    if (value === 0 || seen[from] !== 0) return
    const open = [from]
    seen[from] = 1
    let [x0, y0, x1, y1, count] = [columns, isInked.length, 0, 0, 0]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [x, y] = [at % columns, Math.floor(at / columns)]
      count += 1
      ;[x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x + 1), Math.max(y1, y + 1)]
      for (let dy = -2; dy <= 2; dy += 1)
        for (let dx = -2; dx <= 2; dx += 1) {
          const next = at + dy * columns + dx
          if (x + dx < 0 || x + dx >= columns || isInked[next] !== 1 || seen[next] !== 0) continue
          seen[next] = 1
          open.push(next)
        }
    }
    found.push({ box: [x0, y0, x1, y1], count })
  })
  return found
}
