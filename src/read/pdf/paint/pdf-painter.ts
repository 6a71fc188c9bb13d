import type { Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import { identity, intersectBoxes, isUpright, type Matrix, matrixOf, multiply, transformBox } from './pdf-matrix.ts'
import { type Fill, firstState, type Glyph, type Picture, type State, type UsedFont } from './pdf-state.ts'

/** Everything that changes while the operators of a page are read. */
export type Painter = {
  state: State
  readonly stack: State[]
  textMatrix: Matrix
  /** The pen, and the start of its line. */
  readonly at: { x: number; y: number; lineX: number; lineY: number }
  isClipPending: boolean
  isInAnnotation: boolean
  readonly layers: boolean[]
  /** By marked content, its number for the tags: `inherit` where it has none, null where tags have no say. */
  readonly marks: (number | null | 'inherit')[]
  /** Forms within forms: their marked contents have numbers of their own. */
  forms: number
  order: number
  readonly glyphs: Glyph[]
  readonly fonts: Map<string, UsedFont>
  readonly fills: Fill[]
  readonly pictures: Picture[]
  readonly shapes: Shape[]
  readonly shapeOrders: number[]
  hasLoss: boolean
}

export const newPainter = (): Painter => ({
  state: firstState,
  stack: [],
  textMatrix: identity,
  at: { x: 0, y: 0, lineX: 0, lineY: 0 },
  isClipPending: false,
  isInAnnotation: false,
  layers: [],
  marks: [],
  forms: 0,
  order: 0,
  glyphs: [],
  fonts: new Map(),
  fills: [],
  pictures: [],
  shapes: [],
  shapeOrders: [],
  hasLoss: false,
})

const deepestStack = 2000

export const change = (painter: Painter, changed: Partial<State>): void => {
  painter.state = { ...painter.state, ...changed }
}

export const save = (painter: Painter): void => {
  if (painter.stack.length < deepestStack) painter.stack.push(painter.state)
}

export const restore = (painter: Painter): void => {
  painter.state = painter.stack.pop() ?? painter.state
}

export const transform = (painter: Painter, value: unknown): void =>
  change(painter, { matrix: multiply(painter.state.matrix, matrixOf(value)) })

export const clipTo = (painter: Painter, box: Box, isBox = true): void => {
  const turned = transformBox(painter.state.matrix, box)
  const isClipBox = painter.state.isClipBox && isBox && isUpright(painter.state.matrix)
  change(painter, {
    isClipBox,
    clip: painter.state.clip === null ? turned : intersectBoxes(painter.state.clip, turned),
  })
}

/** How much a matrix enlarges what is drawn, whatever the direction. */
export const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c))

export const isShowing = (painter: Painter): boolean => painter.layers.every((isOn) => isOn)

/** The number of the marked content that the pen is in. */
export const markOf = ({ marks }: Painter): number | null => {
  const mark = marks.findLast((one) => one !== 'inherit')
  return typeof mark === 'number' ? mark : null
}

export const moveText = (painter: Painter, x: number, y: number): void => {
  const { at } = painter
  at.lineX += x
  at.lineY += y
  at.x = at.lineX
  at.y = at.lineY
}

export const setTextMatrix = (painter: Painter, value: unknown): void => {
  painter.textMatrix = matrixOf(value)
  Object.assign(painter.at, { x: 0, y: 0, lineX: 0, lineY: 0 })
}

/** The rank of what is painted next. */
export const nextOrder = (painter: Painter): number => {
  painter.order += 1
  return painter.order
}
