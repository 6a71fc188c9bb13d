import { contourBox, lengthOf } from '../../../model/record/contour.ts'
import type { Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import { mixWithWhite } from '../text/pdf-ink.ts'
import { apply, type Matrix, numbersOf, toTenThousandth, uniteBoxes } from './pdf-matrix.ts'
import { isShowing, type Painter, scaleOf } from './pdf-painter.ts'

export type PathPaint = {
  readonly isFill: boolean
  readonly isStroke: boolean
  readonly isEvenOdd: boolean
  readonly isClosed: boolean
}

const mostShapes = 5000
const longestPath = 4000

/** Keeps a path that is painted as numbers; what numbers cannot tell is a loss, and the page says so. */
export const keepShape = (painter: Painter, data: unknown, paint: PathPaint): void => {
  const { state } = painter
  if ((!paint.isFill && !paint.isStroke) || !isShowing(painter) || painter.isInAnnotation) return
  const values = numbersOf(data)
  if (values.length < 4 || (state.clip !== null && isEmpty(state.clip))) return
  const shape = values.length > longestPath ? null : shapeOf(painter, values, paint)
  if (shape === null || painter.shapes.length >= mostShapes) painter.hasLoss = true
  else {
    painter.shapes.push(shape)
    painter.shapeOrders.push(painter.order)
  }
}

const isEmpty = ([x0, y0, x1, y1]: Box): boolean => x1 <= x0 || y1 <= y0

const shapeOf = (painter: Painter, values: readonly number[], paint: PathPaint): Shape | null => {
  const { state } = painter
  const fill = paint.isFill ? mixWithWhite(state.color, state.alpha) : null
  const color = paint.isStroke ? mixWithWhite(state.stroke.color, state.stroke.alpha) : null
  if (state.isMasked || !state.isClipBox || state.stroke.dash === null) return null
  if ((paint.isFill && fill === null) || (paint.isStroke && color === null)) return null
  const contours = contoursOf(values, state.matrix, paint.isClosed)
  const scale = scaleOf(state.matrix)
  const { cap, join, dash } = state.stroke
  const pen = { cap, join, dash: dash.map((length) => toTenThousandth(length * scale)) }
  const stroke = color === null ? null : { color, width: toTenThousandth(state.stroke.width * scale), ...pen }
  const box = boxOfContours(contours)
  const reach = (stroke?.width ?? 0) / 2
  const isInside = state.clip === null || holds(state.clip, box, reach)
  return { contours, fill, isEvenOdd: paint.isEvenOdd, stroke, clip: isInside ? null : state.clip }
}

const holds = (clip: Box, box: Box, reach: number): boolean =>
  box[0] - reach >= clip[0] && box[1] - reach >= clip[1] && box[2] + reach <= clip[2] && box[3] + reach <= clip[3]

const contoursOf = (values: readonly number[], matrix: Matrix, isClosed: boolean): readonly (readonly number[])[] => {
  const contours: number[][] = []
  for (let at = 0; at < values.length; ) {
    const operator = values[at] ?? 0
    const length = lengthOf(operator)
    if (operator === 0 || contours.length === 0) contours.push([])
    const points = values.slice(at + 1, at + 1 + length)
    contours.at(-1)?.push(operator, ...movePoints(points, (x, y) => apply(matrix, [x, y])))
    at += 1 + length
  }
  const drawn = contours.filter((contour) => contour.length > 3)
  return isClosed ? drawn.map((contour) => (contour.at(-1) === 4 ? contour : [...contour, 4])) : drawn
}

const movePoints = (
  points: readonly number[],
  move: (x: number, y: number) => readonly [number, number],
): readonly number[] =>
  points.flatMap((_, at) =>
    at % 2 === 0 ? move(points[at] ?? 0, points[at + 1] ?? 0).map((value) => toTenThousandth(value)) : [],
  )

const boxOfContours = (contours: readonly (readonly number[])[]): Box => uniteBoxes(contours.map(contourBox))

/** The shapes of a page whose corner is not the origin. */
export const moveShape = (shape: Shape, [x, y]: readonly [number, number]): Shape => ({
  ...shape,
  contours: contoursMoved(shape.contours, x, y),
  clip: shape.clip === null ? null : [shape.clip[0] - x, shape.clip[1] - y, shape.clip[2] - x, shape.clip[3] - y],
})

const contoursMoved = (contours: Shape['contours'], x: number, y: number): Shape['contours'] =>
  contours.flatMap((contour) => contoursOf(contour, [1, 0, 0, 1, -x, -y], false))
