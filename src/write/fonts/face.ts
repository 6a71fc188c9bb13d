import { create, type Font, type FontCollection } from 'fontkit'
import { RequisError } from '../../model/problem.ts'
import { symbolOutline } from '../../model/symbol/symbol-outlines.ts'

export type FaceKey = 'R' | 'B'

/** A font to measure and draw with. `advances` and `widths` remember those of characters and words, in thousandths of an em. */
export type Face = {
  readonly key: FaceKey
  readonly font: Font
  readonly advances: Map<number, number>
  readonly widths: Map<string, number>
}

export type Faces = { readonly R: Face; readonly B: Face }

/** Bytes of the two fonts of every copy, read by the caller. */
export type WriteAssets = { readonly regular: Uint8Array; readonly bold: Uint8Array }

export const openFaces = (assets: WriteAssets): Faces => ({
  R: openFace('R', assets.regular),
  B: openFace('B', assets.bold),
})

const openFace = (key: FaceKey, bytes: Uint8Array): Face => {
  const font = create(Buffer.from(bytes))
  if (isCollection(font)) throw new RequisError({ code: 'internal' })
  return { key, font, advances: new Map(), widths: new Map() }
}

const isCollection = (font: Font | FontCollection): font is FontCollection => 'fonts' in font

/** Letters stand before the first arrow of Unicode. */
const firstSign = 0x2190

export const advanceOf = (face: Face, codePoint: number): number => {
  const known = face.advances.get(codePoint)
  if (known !== undefined) return known
  const sign = codePoint < firstSign ? null : symbolOutline(String.fromCodePoint(codePoint))
  const advance = sign?.width ?? (face.font.glyphForCodePoint(codePoint).advanceWidth * 1000) / face.font.unitsPerEm
  face.advances.set(codePoint, advance)
  return advance
}

/** Words of a dossier come back; the memory of a long one is bounded. By hand. */
const mostWidths = 50_000

/** Width in points. No kerning: a width must depend on the printed characters alone. */
export const widthOf = (face: Face, text: string, size: number): number => {
  const known = face.widths.get(text)
  if (known !== undefined) return (known * size) / 1000
  let width = 0
  for (const character of text) width += advanceOf(face, character.codePointAt(0) ?? 0)
  if (face.widths.size < mostWidths) face.widths.set(text, width)
  return (width * size) / 1000
}
