import type { Box } from '../../../model/record/place.ts'
import {
  apply,
  boxAround,
  centreOf,
  holdsPoint,
  type Matrix,
  multiply,
  numbersOf,
  type Point,
} from '../paint/pdf-matrix.ts'
import { isShowing, nextOrder, type Painter } from '../paint/pdf-painter.ts'
import type { Glyph, State } from '../paint/pdf-state.ts'
import { glyphText } from './pdf-glyph-text.ts'
import { inkOf } from './pdf-ink.ts'

/** Paints a run of text: glyphs, and numbers that move the pen by thousandths of the size. */
export const showText = (painter: Painter, items: readonly unknown[]): void => {
  const { state } = painter
  for (const item of items) {
    if (typeof item === 'number') advance(painter, ((state.font.isVertical ? 1 : -1) * item * state.size) / 1000)
    else if (isGlyphData(item)) showGlyph(painter, item)
  }
}

type GlyphData = {
  readonly unicode: unknown
  readonly width: unknown
  readonly isSpace: unknown
  readonly vmetric?: unknown
  readonly fontChar?: unknown
  readonly accent?: unknown
}

const isGlyphData = (item: unknown): item is GlyphData =>
  typeof item === 'object' && item !== null && 'unicode' in item && 'width' in item

const advance = (painter: Painter, distance: number): void => {
  const { at, state } = painter
  painter.at = state.font.isVertical ? { ...at, y: at.y - distance } : { ...at, x: at.x + distance * state.scale }
}

const showGlyph = (painter: Painter, data: GlyphData): void => {
  const { font, size, charSpacing, wordSpacing } = painter.state
  const width = typeof data.width === 'number' && Number.isFinite(data.width) ? data.width : 0
  const drop = -(numbersOf(data.vmetric)[0] ?? font.verticalAdvance)
  const length = (font.isVertical ? drop : width) * font.unit * size
  const spacing = charSpacing + (data.isSpace === true ? wordSpacing : 0)
  const text = glyphText(typeof data.unicode === 'string' && !font.isNameless ? data.unicode : '')
  painter.glyphs.push(placeGlyph(painter, { text, length, width: width * font.unit * size, ink: inkOf(painter, data) }))
  advance(painter, font.isVertical ? length - spacing : length + spacing)
}

/** `length` runs along the line, `width` across the page: they differ in vertical writing. */
type Placed = { readonly text: string; readonly length: number; readonly width: number; readonly ink: Glyph['ink'] }

const placeGlyph = (painter: Painter, placed: Placed): Glyph => {
  const { state, at } = painter
  const matrix = multiply(state.matrix, painter.textMatrix)
  const from: Point = [at.x, at.y + state.rise]
  const box = boxAround(cornersOf(placed, state, from).map((corner) => apply(matrix, corner)))
  return {
    text: placed.text,
    start: apply(matrix, from),
    end: apply(matrix, endOf(placed, state, from)),
    direction: directionOf(matrix, state),
    size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
    box,
    isBold: state.font.isBold || state.mode === 2,
    order: nextOrder(painter),
    color: state.color,
    isFilledOnly: state.mode === 0 || state.mode === 4,
    ink: placed.ink,
    unseen: unseenBy(painter, box),
  }
}

// Letters that are spaced out stay one word: the space after each belongs to it.
const endOf = ({ length }: Placed, state: State, [x, y]: Point): Point =>
  state.font.isVertical ? [x, y - length] : [x + (length + Math.max(0, state.charSpacing)) * state.scale, y]

const cornersOf = (placed: Placed, state: State, [x, y]: Point): readonly Point[] => {
  const { font, size, scale } = state
  const [left, right] = font.isVertical ? [x - placed.width / 2, x + placed.width / 2] : [x, x + placed.length * scale]
  const [low, high] = font.isVertical ? [y - placed.length, y] : [y + font.descent * size, y + font.ascent * size]
  return [
    [left, low],
    [right, low],
    [left, high],
    [right, high],
  ]
}

const directionOf = (matrix: Matrix, state: State): Point => {
  const sign = Math.sign(state.size * state.scale) || 1
  const [dx, dy] = state.font.isVertical ? [-matrix[2], -matrix[3]] : [matrix[0] * sign, matrix[1] * sign]
  const length = Math.hypot(dx, dy)
  return length === 0 ? [1, 0] : [dx / length, dy / length]
}

const unseenBy = (painter: Painter, box: Box): Glyph['unseen'] => {
  const { state } = painter
  if (painter.isInAnnotation) return 'annotation'
  if (!isShowing(painter)) return 'layer'
  if (state.mode === 3 || state.mode === 7 || state.alpha <= 0.02) return 'invisible'
  return state.clip !== null && !holdsPoint(state.clip, centreOf(box)) ? 'clipped' : null
}
