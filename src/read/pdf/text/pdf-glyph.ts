import type { Box } from '../../../model/record/place.ts'
import { apply, holdsCentre, type Matrix, multiply, numbersOf, type Point, transformBox } from '../paint/pdf-matrix.ts'
import { isShowing, markOf, nextOrder, type Painter } from '../paint/pdf-painter.ts'
import type { Font, Glyph, Press, State } from '../paint/pdf-state.ts'
import { claimOf, noteClaims } from './pdf-claims.ts'
import { glyphText } from './pdf-glyph-text.ts'
import { inkOf, pressOf } from './pdf-ink.ts'
import { signText } from './pdf-sign.ts'

/** Paints a run of text: glyphs, and numbers that move the pen by thousandths of the size. */
export const showText = (painter: Painter, items: ArrayLike<unknown>, withInk: boolean): void => {
  const run = openRun(painter, withInk)
  const first = painter.glyphs.length
  const { font, size } = painter.state
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]
    if (typeof item === 'number') advance(painter, ((font.isVertical ? 1 : -1) * item * size) / 1000)
    else if (isGlyphData(item)) showGlyph(painter, run, item)
  }
  const start = painter.glyphs[first]
  if (start !== undefined) painter.glyphs[first] = { ...start, isRunStart: true }
  noteClaims(painter, items)
}

/** What all glyphs of one run share. A page has thousands of glyphs, and some dozens of runs. */
type Run = {
  /** From the space of the text to the page. */
  readonly matrix: Matrix
  readonly direction: Point
  readonly size: number
  readonly isBold: boolean
  readonly isFilledOnly: boolean
  readonly press: Press | null
  /** What hides them all; a clip hides each for itself. */
  readonly unseen: Glyph['unseen']
  readonly mark: number | null
}

const openRun = (painter: Painter, withInk: boolean): Run => {
  const { state } = painter
  const matrix = multiply(state.matrix, painter.textMatrix)
  return {
    matrix,
    direction: directionOf(matrix, state),
    size: Math.abs(state.size) * Math.hypot(matrix[2], matrix[3]),
    isBold: state.font.isBold || state.mode === 2,
    isFilledOnly: state.mode === 0 || state.mode === 4,
    press: withInk ? pressOf(painter, matrix) : null,
    unseen: unseenBy(painter),
    mark: markOf(painter),
  }
}

export type GlyphData = {
  readonly unicode: unknown
  readonly width: unknown
  readonly isSpace: unknown
  readonly vmetric?: unknown
  readonly fontChar?: unknown
  readonly accent?: unknown
  readonly originalCharCode?: unknown
}

export const isGlyphData = (item: unknown): item is GlyphData =>
  typeof item === 'object' && item !== null && 'unicode' in item && 'width' in item

const advance = ({ at, state }: Painter, distance: number): void => {
  if (state.font.isVertical) at.y -= distance
  else at.x += distance * state.scale
}

const showGlyph = (painter: Painter, run: Run, data: GlyphData): void => {
  const { font, size, charSpacing, wordSpacing } = painter.state
  const width = typeof data.width === 'number' && Number.isFinite(data.width) ? data.width : 0
  const drop = font.isVertical ? -(numbersOf(data.vmetric)[0] ?? font.verticalAdvance) : width
  const length = drop * font.unit * size
  const spacing = charSpacing + (data.isSpace === true ? wordSpacing : 0)
  const glyph = placeGlyph(painter, run, { data, length, width: width * font.unit * size })
  const isSign = (font.symbols !== null || font.shown !== null) && glyph.text !== ' '
  painter.glyphs.push(isSign ? { ...glyph, isSign, claim: claimOf(font, data) } : glyph)
  advance(painter, font.isVertical ? length - spacing : length + spacing)
}

const characterOf = (font: Font, { unicode, originalCharCode, fontChar }: GlyphData): string => {
  const shown = typeof fontChar === 'string' ? font.shown?.get(fontChar) : undefined
  if (shown !== undefined) return shown
  const character = typeof unicode === 'string' && !font.isNameless ? unicode : ''
  const code = typeof originalCharCode === 'number' ? originalCharCode : null
  return font.symbols === null ? character : signText(font, font.symbols, { character, code })
}

/** `length` runs along the line, `width` across the page: they differ in vertical writing. */
type Placed = { readonly data: GlyphData; readonly length: number; readonly width: number }

const placeGlyph = (painter: Painter, run: Run, placed: Placed): Glyph => {
  const { state, at } = painter
  const from: Point = [at.x, at.y + state.rise]
  const box = transformBox(run.matrix, cellOf(placed, state, from))
  return {
    text: glyphText(characterOf(state.font, placed.data)),
    start: apply(run.matrix, from),
    end: apply(run.matrix, endOf(placed, state, from)),
    direction: run.direction,
    size: run.size,
    box,
    isBold: run.isBold,
    order: nextOrder(painter),
    color: state.color,
    isFilledOnly: run.isFilledOnly,
    ink: run.press === null ? null : inkOf(run.press, at, placed.data),
    mark: run.mark,
    unseen: run.unseen ?? (state.clip !== null && !holdsCentre(state.clip, box) ? 'clipped' : null),
  }
}

// Letters that are spaced out stay one word: the space after each belongs to it.
const endOf = ({ length }: Placed, state: State, from: Point): Point =>
  state.font.isVertical
    ? [from[0], from[1] - length]
    : [from[0] + (length + Math.max(0, state.charSpacing)) * state.scale, from[1]]

/** The box of a glyph before its matrix turns it. */
const cellOf = (placed: Placed, { font, size, scale }: State, from: Point): Box =>
  font.isVertical
    ? [from[0] - placed.width / 2, from[1] - placed.length, from[0] + placed.width / 2, from[1]]
    : [from[0], from[1] + font.descent * size, from[0] + placed.length * scale, from[1] + font.ascent * size]

const directionOf = (matrix: Matrix, state: State): Point => {
  const sign = Math.sign(state.size * state.scale) || 1
  const [dx, dy] = state.font.isVertical ? [-matrix[2], -matrix[3]] : [matrix[0] * sign, matrix[1] * sign]
  const length = Math.hypot(dx, dy)
  return length === 0 ? [1, 0] : [dx / length, dy / length]
}

const unseenBy = (painter: Painter): Glyph['unseen'] => {
  const { state } = painter
  if (painter.isInAnnotation) return 'annotation'
  if (!isShowing(painter)) return 'layer'
  return state.mode === 3 || state.mode === 7 || state.alpha <= 0.02 ? 'invisible' : null
}
