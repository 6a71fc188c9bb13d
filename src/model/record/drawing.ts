import type { Box } from './place.ts'

/**
 * The shape of one letter, in thousandths of its size: `0 x y` starts a contour, `1 x y` draws a line, `2` a cubic
 * curve (six numbers), `3` a quadratic one (four), `4` closes. `width` is how far it moves the pen. `text` is what it
 * stands for. Of the font of a file, this is all that is ever kept.
 */
export type Outline = { readonly text: string; readonly width: number; readonly path: readonly number[] }

/** A line that is drawn: its colour, as `#rrggbb`, and its width in points. */
export type Pen = { readonly color: string; readonly width: number }

/** What letters are drawn with. `turn` leads from one em to the page, without its place: size, slant, direction. */
export type Ink = {
  readonly turn: readonly [number, number, number, number]
  readonly fill: string | null
  readonly stroke: Pen | null
}

/**
 * Letters on one line, drawn with one ink. `glyphs` are numbers of outlines. The first stands at `at`, in points; each
 * of the others stands its `skip` after the one before it, in thousandths of the size. No skips: they are all zero.
 */
export type DrawnRun = Ink & {
  readonly glyphs: readonly number[]
  readonly at: readonly [number, number]
  readonly skips: readonly number[]
}

/** How the words of one fragment were drawn. It is found by its box (in
 * hundredths of a point), and must spell the text of the fragment. */
export type DrawnPart = { readonly box: Box; readonly runs: readonly DrawnRun[] }

/** Rules, frames and fills: contours as in `Outline`, in points of the page. `clip` bounds what is painted. */
export type Shape = {
  readonly contours: readonly (readonly number[])[]
  readonly fill: string | null
  readonly isEvenOdd: boolean
  readonly stroke: (Pen & { readonly cap: number; readonly join: number; readonly dash: readonly number[] }) | null
  readonly clip: Box | null
}

/** `hasLoss`: something was drawn on the page that is not kept here. */
export type PageDrawing = {
  readonly parts: readonly DrawnPart[]
  readonly shapes: readonly Shape[]
  readonly pictures: readonly Box[]
  readonly hasLoss: boolean
}

/** Greys in rows from the top: a byte for each, from 0 (black) to 15 (white), deflated, in base64. */
export type Picture = { readonly columns: number; readonly rows: number; readonly pixels: string }

/**
 * A word read from a scan. `parts` are the boxes of the fragments that spell it, as in `DrawnPart`; `level` where each
 * stands when the page is straightened (none in drafts older than that). Its picture, where it has one that shows nothing else, stands at `box` on the
 * straightened page; `base` is the height of its base line, `size` that of its line.
 */
export type ScannedWord = {
  readonly page: number
  readonly parts: readonly Box[]
  readonly level?: readonly Box[]
  readonly box: Box
  readonly base: number
  readonly size: number
  readonly picture: Picture | null
}

/** A straight rule of a scan, or ink that nothing read, on the straightened page. */
export type ScannedBox = { readonly page: number; readonly box: Box }

/**
 * What draws the pages of a piece again without its own fonts. A page is null when it cannot be drawn so. `words`,
 * `rules` and `blanks` are those of its scans: what was read, what is straight, and where the rest stood.
 */
export type Drawing = {
  readonly outlines: readonly Outline[]
  readonly pages: readonly (PageDrawing | null)[]
  readonly words: readonly ScannedWord[]
  readonly rules: readonly ScannedBox[]
  readonly blanks: readonly ScannedBox[]
}
