import { apply, type Matrix, multiply, numbersOf, toTenThousandth } from '../paint/pdf-matrix.ts'
import { type Painter, scaleOf } from '../paint/pdf-painter.ts'
import type { GlyphInk, Press } from '../paint/pdf-state.ts'

/** What pdfjs tells of a glyph, beside its character. */
type GlyphShape = { readonly width: unknown; readonly fontChar?: unknown; readonly accent?: unknown }

/** How the glyphs of a run are drawn. Null for what a shape and a colour cannot tell: patterns, masks, clips, vertical writing. */
export const pressOf = ({ state }: Painter, matrix: Matrix): Press | null => {
  const { font, size, scale, rise, mode } = state
  if (font.isVertical || state.isMasked || mode > 2) return null
  const fill = mode === 1 ? null : mixWithWhite(state.color, state.alpha)
  const color = mode === 0 ? null : mixWithWhite(state.stroke.color, state.stroke.alpha)
  if ((mode !== 1 && fill === null) || (mode !== 0 && color === null)) return null
  const [a, b, c, d] = multiply(matrix, [size * scale, 0, 0, size, 0, 0])
  const turn = [toTenThousandth(a), toTenThousandth(b), toTenThousandth(c), toTenThousandth(d)] as const
  const width = toTenThousandth(state.stroke.width * scaleOf(state.matrix))
  const ink = { turn, fill, stroke: color === null ? null : { color, width } }
  return { font: state.fontId, matrix, ink, rise, unit: font.unit }
}

/** How a glyph is drawn where the pen is; null for one that pdfjs gives no shape. */
export const inkOf = (
  press: Press,
  pen: { readonly x: number; readonly y: number },
  glyph: GlyphShape,
): GlyphInk | null => {
  if (typeof glyph.fontChar !== 'string') return null
  return {
    press,
    code: glyph.fontChar,
    accent: accentOf(glyph.accent),
    width: typeof glyph.width === 'number' && Number.isFinite(glyph.width) ? glyph.width * press.unit * 1000 : 0,
    at: apply(press.matrix, [pen.x, pen.y + press.rise]),
  }
}

const accentOf = (accent: unknown): GlyphInk['accent'] => {
  if (typeof accent !== 'object' || accent === null || !('fontChar' in accent) || !('offset' in accent)) return null
  const { fontChar, offset } = accent
  if (typeof fontChar !== 'string' || typeof offset !== 'object' || offset === null) return null
  const [x, y] = numbersOf(['x' in offset ? offset.x : 0, 'y' in offset ? offset.y : 0])
  return { code: fontChar, x: x ?? 0, y: y ?? 0 }
}

/** What is half transparent is drawn opaque, as pale as it looks on white. Null for what is not one colour. */
export const mixWithWhite = (color: string | null, alpha: number): string | null => {
  if (color === null || !/^#[0-9a-f]{6}$/i.test(color)) return null
  if (alpha >= 0.99) return color.toLowerCase()
  const channels = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
  return `#${channels.map((channel) => hex(255 - (255 - channel) * alpha)).join('')}`
}

const hex = (channel: number): string => Math.round(channel).toString(16).padStart(2, '0')
