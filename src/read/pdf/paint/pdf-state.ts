import type { Ink, Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import type { SymbolFont } from '../../symbols/symbol-font.ts'
import { identity, type Matrix, type Point } from './pdf-matrix.ts'

/** How the glyphs of one run are drawn. `ink` is rounded to the ten thousandth of a point. */
export type Press = {
  readonly font: string
  /** From the space of the text to the page. */
  readonly matrix: Matrix
  readonly ink: Ink
  readonly rise: number
  /** Of the widths of its font, in sizes. */
  readonly unit: number
}

/** How a glyph was drawn: its shape by font and code, where its one em starts. Null where we could not tell. */
export type GlyphInk = {
  readonly press: Press
  readonly code: string
  readonly accent: { readonly code: string; readonly x: number; readonly y: number } | null
  /** In thousandths of the size. */
  readonly width: number
  readonly at: Point
}

/** One glyph as it was painted, in the space of the unrotated page. `order` is its rank among all that was painted. */
export type Glyph = {
  readonly text: string
  readonly start: Point
  readonly end: Point
  readonly direction: Point
  readonly size: number
  readonly box: Box
  readonly isBold: boolean
  readonly order: number
  readonly color: string | null
  readonly isFilledOnly: boolean
  readonly ink: GlyphInk | null
  /** It comes from a symbol font: its name told what it means, its shape did not. */
  readonly isSign?: true
  /** Of a sign: the letter that the same code is in a font of letters. */
  readonly claim?: string
  /** The first glyph that its operator paints. */
  readonly isRunStart?: true
  /** The marked content of its page that it was painted in, by number; null for none, or one within a form. */
  readonly mark: number | null
  /** Not painted at all: invisible mode, transparent, clipped away, on a layer that is off, in an annotation. */
  readonly unseen: 'invisible' | 'clipped' | 'layer' | 'annotation' | null
}

/** A rectangle or a shape that was filled. `color` is null for a pattern; `isSolid`: an opaque, upright rectangle. */
export type Fill = {
  readonly box: Box
  readonly color: string | null
  readonly isSolid: boolean
  readonly order: number
}

/**
 * `dpi` is the resolution that the picture is shown at, 0 where the page does not tell. `name` is one that pdfjs gives to
 * a picture of several pages; null for any other.
 */
export type Picture = {
  readonly name: string | null
  readonly box: Box
  readonly isOpaque: boolean
  readonly dpi: number
  readonly order: number
}

/**
 * What a page shows in one font: by the name that pdfjs gives to a shape, the character that the file claims for it. It is
 * only kept until the font shows a word; of a font of signs, always.
 */
export type UsedFont = {
  readonly font: Font
  readonly claims: Map<string, string>
  hasWords: boolean
}

export type Painting = {
  readonly glyphs: readonly Glyph[]
  readonly fonts: ReadonlyMap<string, UsedFont>
  readonly shapes: readonly Shape[]
  /** Of each shape, the rank of what was painted before it; a fill has the next one. */
  readonly shapeOrders: readonly number[]
  /** Something was painted that no shape stands for: a gradient, a pattern. */
  readonly hasLoss: boolean
  readonly fills: readonly Fill[]
  readonly pictures: readonly Picture[]
}

export type Font = {
  readonly ascent: number
  readonly descent: number
  readonly unit: number
  readonly isVertical: boolean
  readonly isBold: boolean
  /** Its codes say nothing of the characters: the file gives no table, and the codes are numbers of shapes. */
  readonly isNameless: boolean
  /** Its codes are signs, by its name; null for a font of letters. */
  readonly symbols: SymbolFont | null
  /** Its codes are of one byte: those of its own table, if the file does not say otherwise. */
  readonly isSimple: boolean
  /** What the file calls the sign of a code; null for most. */
  readonly nameOf: (code: number) => string | null
  /** What its shapes show, by the name that pdfjs gives to each, where they are not what the file says; null for most. */
  readonly shown: ReadonlyMap<string, string> | null
  /** How far one glyph moves the pen in vertical writing, in units of the font. */
  readonly verticalAdvance: number
}

/** What PDF calls the graphics state, as far as text depends on it. */
export type State = {
  readonly matrix: Matrix
  readonly clip: Box | null
  /** The clip is that box, and no smaller shape in it. */
  readonly isClipBox: boolean
  readonly color: string | null
  readonly alpha: number
  readonly stroke: Stroke
  readonly isBlended: boolean
  readonly isMasked: boolean
  /** A picture with a mask of its own may follow: pdfjs announces it by switching the soft mask off. */
  readonly isMaskOff: boolean
  readonly font: Font
  readonly fontId: string
  readonly size: number
  readonly mode: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly scale: number
  readonly leading: number
  readonly rise: number
}

/** `width` and `dash` in the units of the matrix; a dash that cannot be told is null. */
export type Stroke = {
  readonly color: string | null
  readonly alpha: number
  readonly width: number
  readonly cap: number
  readonly join: number
  readonly dash: readonly number[] | null
}

const thinStroke: Stroke = { color: '#000000', alpha: 1, width: 1, cap: 0, join: 0, dash: [] }

export const plainFont: Font = {
  ascent: 0.9,
  descent: -0.22,
  unit: 0.001,
  isVertical: false,
  isBold: false,
  isNameless: false,
  symbols: null,
  isSimple: false,
  nameOf: () => null,
  shown: null,
  verticalAdvance: -1000,
}

export const firstState: State = {
  matrix: identity,
  clip: null,
  isClipBox: true,
  color: '#000000',
  alpha: 1,
  stroke: thinStroke,
  isBlended: false,
  isMasked: false,
  isMaskOff: false,
  font: plainFont,
  fontId: '',
  size: 0,
  mode: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
}
