import { type PDFDocument, type PDFRef, PDFString } from 'pdf-lib'
import { advanceOf, type Face } from './face.ts'

/** Characters a file uses of one face, in order of first use; the code of a character is its rank, from 1. */
export type UsedCharacters = Map<number, number>

export const encodeText = (text: string, used: UsedCharacters): string => {
  let codes = ''
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    codes += hex(used.get(codePoint) ?? addCharacter(used, codePoint))
  }
  return codes
}

const addCharacter = (used: UsedCharacters, codePoint: number): number => {
  const code = used.size + 1
  used.set(codePoint, code)
  return code
}

/**
 * Embeds a face with the glyphs of `used` only. Each character has a code of its own, even when two share a glyph:
 * the text that a reader extracts is exactly the text that was printed.
 */
export const embedFace = (file: PDFDocument, face: Face, used: UsedCharacters): PDFRef => {
  const { context } = file
  const subset = face.font.createSubset()
  const characters = [...used.keys()]
  // The types say boolean; fontkit returns the glyph's number in the subset.
  const glyphs = characters.map((code) => Number(subset.includeGlyph(face.font.glyphForCodePoint(code))))
  const name = `REQUIS+${face.font.postscriptName}`
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
    CIDToGIDMap: context.register(context.flateStream(glyphMap(glyphs))),
    W: [1, characters.map((code) => advanceOf(face, code))],
    FontDescriptor: embedDescriptor(file, face, { name, program: subset.encode() }),
  })
  const ToUnicode = context.register(
    context.flateStream(unicodeMap(characters.map((code) => String.fromCodePoint(code)))),
  )
  const composite = { Type: 'Font', Subtype: 'Type0', BaseFont: name, Encoding: 'Identity-H', ToUnicode }
  return context.register(context.obj({ ...composite, DescendantFonts: [context.register(descendant)] }))
}

const embedDescriptor = (
  file: PDFDocument,
  face: Face,
  { name, program }: { readonly name: string; readonly program: Uint8Array },
): PDFRef => {
  const { context } = file
  const { font } = face
  const scale = 1000 / font.unitsPerEm
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4,
      FontBBox: [font.bbox.minX, font.bbox.minY, font.bbox.maxX, font.bbox.maxY].map((side) => side * scale),
      ItalicAngle: 0,
      Ascent: font.ascent * scale,
      Descent: font.descent * scale,
      CapHeight: font.capHeight * scale,
      StemV: face.key === 'B' ? 140 : 80,
      FontFile2: context.register(context.flateStream(program, { Length1: program.length })),
    }),
  )
}

/** A code of two bytes, as strings of our fonts are written. */
export const hex = (code: number): string => {
  const known = hexes[code]
  if (known !== undefined) return known
  const digits = code.toString(16).padStart(4, '0')
  if (code <= 0xffff) hexes[code] = digits
  return digits
}

/** Each code is written thousands of times. */
const hexes: string[] = []

const glyphMap = (glyphs: readonly number[]): Uint8Array => {
  const map = new Uint8Array((glyphs.length + 1) * 2)
  glyphs.forEach((glyph, at) => {
    map[2 * at + 2] = glyph >> 8
    map[2 * at + 3] = glyph & 255
  })
  return map
}

/** The standard allows a hundred entries in one block. */
const blockLength = 100

/** The text of each code, from 1. */
export const unicodeMap = (texts: readonly string[]): string => {
  const entries = texts.map((text, at) => `<${hex(at + 1)}> <${utf16(text)}>`)
  const blocks: string[] = []
  for (let from = 0; from < entries.length; from += blockLength) {
    const block = entries.slice(from, from + blockLength)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend',
  ].join('\n')
}

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('')
