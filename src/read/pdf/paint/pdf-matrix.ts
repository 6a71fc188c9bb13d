import type { Box } from '../../../model/record/place.ts'

/** `[a, b, c, d, e, f]` as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number]

export type Point = readonly [x: number, y: number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export const multiply = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
]

export const apply = (m: Matrix, [x, y]: Point): Point => [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]]

/** Back from where a matrix leads; one that flattens the page has no way back and leads nowhere. */
export const invert = ([a, b, c, d, e, f]: Matrix): Matrix => {
  const area = a * d - b * c
  if (area === 0) return identity
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area]
}

/** What is drawn is kept to this fraction of a point. */
export const toTenThousandth = (value: number): number => Math.round(value * 10_000) / 10_000

export const isArrayLike = (value: unknown): value is ArrayLike<unknown> =>
  Array.isArray(value) || (ArrayBuffer.isView(value) && 'length' in value)

export const numbersOf = (value: unknown): readonly number[] =>
  isArrayLike(value) ? Array.from(value, (item) => (typeof item === 'number' && Number.isFinite(item) ? item : 0)) : []

export const matrixOf = (value: unknown): Matrix => {
  const [a, b, c, d, e, f] = numbersOf(value)
  if (a === undefined || b === undefined || c === undefined) return identity
  return d === undefined || e === undefined || f === undefined ? identity : [a, b, c, d, e, f]
}

export const boxOf = (value: unknown): Box | null => {
  const [x0, y0, x1, y1] = numbersOf(value)
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return null
  return [Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1)]
}

/** The upright box around a box that was turned. Written out: each glyph of a page asks for it. */
export const transformBox = ([a, b, c, d, e, f]: Matrix, [x0, y0, x1, y1]: Box): Box => {
  const [left, right] = [a * x0 + c * y0 + e, a * x1 + c * y1 + e]
  const [low, high] = [b * x0 + d * y0 + f, b * x1 + d * y1 + f]
  const [crossLeft, crossRight] = [a * x1 + c * y0 + e, a * x0 + c * y1 + e]
  const [crossLow, crossHigh] = [b * x1 + d * y0 + f, b * x0 + d * y1 + f]
  return [
    Math.min(left, right, crossLeft, crossRight),
    Math.min(low, high, crossLow, crossHigh),
    Math.max(left, right, crossLeft, crossRight),
    Math.max(low, high, crossLow, crossHigh),
  ]
}

export const uniteBoxes = (boxes: readonly Box[]): Box => {
  const united = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity }
  for (const [x0, y0, x1, y1] of boxes) {
    united.x0 = Math.min(united.x0, x0)
    united.y0 = Math.min(united.y0, y0)
    united.x1 = Math.max(united.x1, x1)
    united.y1 = Math.max(united.y1, y1)
  }
  return [united.x0, united.y0, united.x1, united.y1]
}

/** What two boxes share; an empty box when they share nothing. */
export const intersectBoxes = (a: Box, b: Box): Box => {
  const [x0, y0, x1, y1] = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  return [x0, y0, Math.max(x0, x1), Math.max(y0, y1)]
}

export const areaOf = ([x0, y0, x1, y1]: Box): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0)

export const holdsPoint = (box: Box, [x, y]: Point): boolean => x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]

export const centreOf = ([x0, y0, x1, y1]: Box): Point => [(x0 + x1) / 2, (y0 + y1) / 2]

export const isUpright = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6)
