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

export const apply = (m: Matrix, at: Point): Point => [
  m[0] * at[0] + m[2] * at[1] + m[4],
  m[1] * at[0] + m[3] * at[1] + m[5],
]

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

/** The upright box around a box that was turned. Each glyph of a page asks for it: no list is made on the way. */
export const transformBox = (m: Matrix, box: Box): Box => {
  const firstX = m[0] * box[0] + m[2] * box[1] + m[4]
  const firstY = m[1] * box[0] + m[3] * box[1] + m[5]
  const lastX = m[0] * box[2] + m[2] * box[3] + m[4]
  const lastY = m[1] * box[2] + m[3] * box[3] + m[5]
  const [b, c] = [m[1], m[2]]
  if (b === 0 && c === 0)
    return [Math.min(firstX, lastX), Math.min(firstY, lastY), Math.max(firstX, lastX), Math.max(firstY, lastY)]
  const belowX = m[0] * box[2] + c * box[1] + m[4]
  const belowY = b * box[2] + m[3] * box[1] + m[5]
  const aboveX = m[0] * box[0] + c * box[3] + m[4]
  const aboveY = b * box[0] + m[3] * box[3] + m[5]
  return [
    Math.min(firstX, lastX, belowX, aboveX),
    Math.min(firstY, lastY, belowY, aboveY),
    Math.max(firstX, lastX, belowX, aboveX),
    Math.max(firstY, lastY, belowY, aboveY),
  ]
}

export const uniteBoxes = (boxes: readonly Box[]): Box => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const box of boxes) {
    x0 = Math.min(x0, box[0])
    y0 = Math.min(y0, box[1])
    x1 = Math.max(x1, box[2])
    y1 = Math.max(y1, box[3])
  }
  return [x0, y0, x1, y1]
}

/** What two boxes share; an empty box when they share nothing. */
export const intersectBoxes = (a: Box, b: Box): Box => {
  const [x0, y0, x1, y1] = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])]
  return [x0, y0, Math.max(x0, x1), Math.max(y0, y1)]
}

export const areaOf = (box: Box): number => Math.max(0, box[2] - box[0]) * Math.max(0, box[3] - box[1])

export const holdsPoint = (box: Box, point: Point): boolean =>
  point[0] >= box[0] && point[0] <= box[2] && point[1] >= box[1] && point[1] <= box[3]

export const centreOf = (box: Box): Point => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]

/** Whether a box holds the middle of another. */
export const holdsCentre = (box: Box, inner: Box): boolean => {
  const x = (inner[0] + inner[2]) / 2
  const y = (inner[1] + inner[3]) / 2
  return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3]
}

export const isUpright = ([a, b, c, d]: Matrix): boolean =>
  (Math.abs(b) < 1e-6 && Math.abs(c) < 1e-6) || (Math.abs(a) < 1e-6 && Math.abs(d) < 1e-6)
