import type { Box } from './place.ts'

/** Numbers and operators of `Outline.path` and `Shape.contours`. */
type Contour = readonly number[]

const lengths: readonly number[] = [2, 2, 6, 4, 0]

/** How many numbers follow an operator. */
export const lengthOf = (operator: number): number => lengths[operator] ?? 0

/** One operator of a contour, with its numbers. */
export type Stroke = { readonly operator: number; readonly points: readonly number[] }

export const strokesOf = (contour: Contour): readonly Stroke[] => {
  const strokes: Stroke[] = []
  for (let at = 0; at < contour.length; ) {
    const operator = contour[at] ?? 4
    const length = lengthOf(operator)
    strokes.push({ operator, points: contour.slice(at + 1, at + 1 + length) })
    at += 1 + length
  }
  return strokes
}

/** The same with every quadratic curve raised to a cubic one: neither PDF nor CFF has the former. */
export const cubicStrokesOf = (contour: Contour): readonly Stroke[] => {
  let [x, y] = [0, 0]
  return strokesOf(contour).map(({ operator, points }) => {
    const [fromX, fromY] = [x, y]
    if (points.length > 0) [x, y] = [points.at(-2) ?? 0, points.at(-1) ?? 0]
    if (operator !== 3) return { operator, points }
    const [cx = 0, cy = 0] = points
    const third = (from: number, to: number): number => from + ((to - from) * 2) / 3
    return { operator: 2, points: [third(fromX, cx), third(fromY, cy), third(x, cx), third(y, cy), x, y] }
  })
}

/** The points of a contour, those that steer its curves too. */
export const pointsOf = (contour: Contour): readonly (readonly [number, number])[] =>
  strokesOf(contour).flatMap(({ points }) =>
    points.flatMap((x, at) => (at % 2 === 0 ? [[x, points[at + 1] ?? 0] as const] : [])),
  )

/** No curves: an operator and two numbers for each point. */
export const isStraight = (contour: Contour): boolean => {
  const excess = contour.length - pointsOf(contour).length * 3
  return excess === 0 || (excess === 1 && contour.at(-1) === 4)
}

export const contourBox = (contour: Contour): Box => {
  let [x0, y0, x1, y1] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]
  for (const [x, y] of pointsOf(contour)) {
    x0 = Math.min(x0, x)
    y0 = Math.min(y0, y)
    x1 = Math.max(x1, x)
    y1 = Math.max(y1, y)
  }
  return [x0, y0, x1, y1]
}
