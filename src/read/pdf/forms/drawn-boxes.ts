import { contourBox, pointsOf } from '../../../model/record/contour.ts'
import type { Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'

/** One contour of a page, with what paints it. */
export type Painted = {
  readonly contour: readonly number[]
  readonly box: Box
  readonly shape: Shape
  readonly order: number
}

/** A small square that is drawn on a page. `pieces` are the contours that draw it. */
export type DrawnBox = { readonly box: Box; readonly pieces: readonly Painted[]; readonly order: number }

/** Sides of the boxes of a form, in points: those of cerfa forms have 6 to 12. */
export const sides = { least: 5, most: 18 } as const
/** A square is this much wider than high at most. */
const mostAspect = 1.3
/** A line, or a bar as thin as one. */
const thin = 1.4
/** Lines that meet, in points. */
const seam = 1.2
/** More squares than this on a page are a grid, or a drawing. */
const mostBoxes = 300

/** The squares of a page that stand alone: those that touch each other are cells, one letter in each. */
export const drawnBoxes = (pieces: readonly Painted[]): readonly DrawnBox[] => {
  const whole = pieces.filter(isSquare).map((piece) => ({ box: piece.box, pieces: [piece], order: piece.order }))
  const found = joinSame([...whole, ...ofLines(pieces)])
  if (found.length > mostBoxes) return []
  return found.filter((one) => !found.some((other) => other !== one && touches(one.box, other.box)))
}

const sizeOf = ([x0, y0, x1, y1]: Box): readonly [number, number] => [x1 - x0, y1 - y0]

const isSquareBox = (box: Box): boolean => {
  const [wide, high] = sizeOf(box)
  const [small, large] = [Math.min(wide, high), Math.max(wide, high)]
  return small >= sides.least && large <= sides.most && large <= small * mostAspect
}

/** A closed square with a dark edge and nothing but white in it. */
const isSquare = ({ box, contour, shape }: Painted): boolean => {
  if (!isSquareBox(box) || shape.stroke === null || !isDark(shape.stroke.color)) return false
  if (shape.fill !== null && !isLight(shape.fill)) return false
  const points = pointsOf(contour)
  const corners = points.every(([x, y]) => isEdge(x, box[0], box[2]) && isEdge(y, box[1], box[3]))
  return points.length >= 4 && points.length <= 5 && corners && contour.length === points.length * 3 + 1
}

const isEdge = (value: number, low: number, high: number): boolean =>
  Math.abs(value - low) < 0.05 || Math.abs(value - high) < 0.05

export const isDark = (color: string): boolean => lightness(color) < 0.7
export const isLight = (color: string): boolean => lightness(color) > 0.85

const lightness = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
  return red * 0.3 + green * 0.59 + blue * 0.11
}

/** Squares of four lines, or of four thin bars. */
const ofLines = (pieces: readonly Painted[]): readonly DrawnBox[] => {
  const lines = pieces.filter(({ box, shape }) => {
    const [wide, high] = sizeOf(box)
    const long = Math.max(wide, high)
    const color = shape.stroke?.color ?? shape.fill
    return (
      Math.min(wide, high) <= thin &&
      long >= sides.least &&
      long <= sides.most + thin &&
      color !== null &&
      isDark(color)
    )
  })
  if (lines.length > mostBoxes * 8) return []
  const across = lines.filter(({ box }) => box[2] - box[0] > box[3] - box[1])
  const along = lines.filter(({ box }) => box[3] - box[1] > box[2] - box[0])
  return across.flatMap((low) => {
    const high = across.find((other) => other !== low && isOver(other.box, low.box))
    if (high === undefined) return []
    const [x0, x1] = [low.box[0], low.box[2]]
    const upright = (x: number): Painted | undefined =>
      along.find(
        ({ box }) => isNear((box[0] + box[2]) / 2, x) && isNear(box[1], low.box[1]) && isNear(box[3], high.box[3]),
      )
    const [left, right] = [upright(x0), upright(x1)]
    const box: Box = [x0, low.box[1], x1, high.box[3]]
    if (left === undefined || right === undefined || !isSquareBox(box)) return []
    const drawn = [low, high, left, right]
    return [{ box, pieces: drawn, order: Math.max(...drawn.map(({ order }) => order)) }]
  })
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= seam

const isOver = (high: Box, low: Box): boolean =>
  isNear(high[0], low[0]) &&
  isNear(high[2], low[2]) &&
  high[1] - low[1] >= sides.least &&
  high[1] - low[1] <= sides.most

/** A square that is drawn twice is one. */
const joinSame = (boxes: readonly DrawnBox[]): readonly DrawnBox[] => {
  const joined: DrawnBox[] = []
  for (const one of boxes) {
    const at = joined.findIndex(({ box }) => box.every((side, index) => isNear(side, one.box[index] ?? side)))
    const known = joined[at]
    if (known === undefined) joined.push(one)
    else joined[at] = { ...known, pieces: [...known.pieces, ...one.pieces], order: Math.max(known.order, one.order) }
  }
  return joined
}

const touches = (a: Box, b: Box): boolean =>
  a[0] <= b[2] + seam && b[0] <= a[2] + seam && a[1] <= b[3] + seam && b[1] <= a[3] + seam

export const pieceOf = (contour: readonly number[], shape: Shape, order: number): Painted => ({
  ...{ contour, shape, order, box: contourBox(contour) },
})
