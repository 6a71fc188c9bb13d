import { type PDFDict, type PDFDocument, type PDFRef, PDFString } from 'pdf-lib'
import { pointsOf } from '../../model/record/contour.ts'
import type { Outline } from '../../model/record/drawing.ts'
import { glyphOf } from '../pdf/quadratic.ts'
import { cffOf, furthest } from './cff.ts'
import { unicodeMap } from './pdf-font.ts'
import { advanceIn, trueTypeOf } from './truetype.ts'

/**
 * Outlines a file uses, by font, in order of first use; the code of an outline is its rank, from 1. Quadratic curves
 * make a font for each unit they are made in, named by it; all others make font 0.
 */
export type UsedOutlines = {
  readonly fonts: Map<number, Map<Outline, number>>
  readonly homes: Map<Outline, number>
}

export const noOutlines = (): UsedOutlines => ({ fonts: new Map(), homes: new Map() })

/** The font of an outline. A shape without contours goes where its neighbours are. */
export const fontOf = (outline: Outline, used: UsedOutlines, neighbour: number): number => {
  if (outline.path.length === 0) return neighbour
  const home = used.homes.get(outline) ?? glyphOf(outline)?.unit ?? 0
  used.homes.set(outline, home)
  return home
}

export const codeOf = (outline: Outline, font: number, used: UsedOutlines): number => {
  const codes = used.fonts.get(font) ?? new Map<Outline, number>()
  used.fonts.set(font, codes)
  const code = codes.get(outline) ?? codes.size + 1
  codes.set(outline, code)
  return code
}

export const resourceOf = (font: number): string => `G${font}`

/** A space of ours: no font of an original is asked how wide its own is. */
export const spaceOutline: Outline = { text: ' ', width: 250, path: [] }

/**
 * PDF/A-2u wants a character for every letter, and widths that its font has too, to a thousandth of an em (ISO 19005-2,
 * 6.2.11.5 and 6.2.11.7).
 */
export const isArchivable = ({ fonts }: UsedOutlines): boolean =>
  [...fonts].every(([unit, codes]) =>
    [...codes.keys()].every(({ text, width }) => isWritten(text) && Math.abs(width - programWidth(width, unit)) < 1),
  )

const isWritten = (text: string): boolean => text !== '' && !/[\0\ufeff\ufffe\ud800-\udfff]/u.test(text)

/** Font 0 has widths as they are, up to what its numbers hold. */
const programWidth = (width: number, unit: number): number =>
  unit === 0 ? Math.min(furthest, Math.max(-furthest, width)) : (advanceIn(width, unit) * 1000) / unit

/** Embeds the shapes of kept letters as fonts of our own. What no page draws is not in them. */
export const embedOutlines = (file: PDFDocument, used: UsedOutlines): Readonly<Record<string, PDFRef>> =>
  Object.fromEntries(
    [...used.fonts].map(([font, codes]) => [resourceOf(font), embedFont(file, font, [...codes.keys()])]),
  )

const embedFont = (file: PDFDocument, font: number, outlines: readonly Outline[]): PDFRef => {
  const { context } = file
  const name = `REQUIS+Outlines${font}`
  const descriptor = context.obj({
    ...{ Type: 'FontDescriptor', FontName: name, Flags: 4, FontBBox: boundsOf(outlines), ItalicAngle: 0 },
    ...{ Ascent: 900, Descent: -250, CapHeight: 700, StemV: 80, ...programOf(file, font, outlines) },
  })
  const descendant = context.obj({
    ...{ Type: 'Font', Subtype: font === 0 ? 'CIDFontType0' : 'CIDFontType2', BaseFont: name },
    ...(font === 0 ? {} : { CIDToGIDMap: 'Identity' }),
    FontDescriptor: context.register(descriptor),
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    W: [1, outlines.map(({ width }) => width)],
  })
  const ToUnicode = context.register(context.flateStream(unicodeMap(outlines.map(({ text }) => text))))
  const composite: PDFDict = context.obj({
    ...{ Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', ToUnicode },
    DescendantFonts: [context.register(descendant)],
  })
  return context.register(composite)
}

const programOf = (file: PDFDocument, font: number, outlines: readonly Outline[]): Readonly<Record<string, PDFRef>> => {
  const { context } = file
  if (font === 0) {
    const program = cffOf(outlines, 'REQUIS+Outlines0')
    return { FontFile3: context.register(context.flateStream(program, { Subtype: 'CIDFontType0C' })) }
  }
  const program = trueTypeOf(outlines, font)
  return { FontFile2: context.register(context.flateStream(program, { Length1: program.length })) }
}

const boundsOf = (outlines: readonly Outline[]): readonly number[] => {
  const bounds = { x0: 0, y0: -250, x1: 1000, y1: 900 }
  for (const { path } of outlines) {
    for (const [x, y] of pointsOf(path)) {
      bounds.x0 = Math.min(bounds.x0, Math.floor(x))
      bounds.y0 = Math.min(bounds.y0, Math.floor(y))
      bounds.x1 = Math.max(bounds.x1, Math.ceil(x))
      bounds.y1 = Math.max(bounds.y1, Math.ceil(y))
    }
  }
  return [bounds.x0, bounds.y0, bounds.x1, bounds.y1]
}
