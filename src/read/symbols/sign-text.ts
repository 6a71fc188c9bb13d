import { byteOf, type SymbolFont, signOf, symbolFontOf } from './symbol-font.ts'

/** What the reader says for a sign that no one can name. */
export const unknownSign = '\ufffd'

/** Who sets words in a symbol font shows signs, and keeps the words in the file: they are read as words. */
const words = /[A-Za-z]{3,}|\d{4,}/

/**
 * Text of an office file as its font shows it: in a symbol font the codes are signs. In any other font it is what it is.
 */
export const signsOf = (text: string, fontName: string | null): string => {
  const font = fontName === null ? null : symbolFontOf(fontName)
  if (font === null || text.trim() === '') return text
  const plain = text.replaceAll(/[\uf020-\uf0ff]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
  if (!words.test(plain)) return [...text].map((character) => oneSign(font, character)).join('')
  return plain === text ? text : text.replaceAll(/[\ue000-\uf8ff]/g, unknownSign)
}

const oneSign = (font: SymbolFont, character: string): string => {
  if (/\s/.test(character)) return character
  const code = font === 'awesome' || font === 'material' ? (character.codePointAt(0) ?? 0) : byteOf(character)
  const sign = code === null ? null : signOf(font, code)
  // A sign of Unicode that the font lacks is shown in another font; greek letters share theirs with digits.
  if (sign === null && (code === null || code < 0x21 || /[^\p{L}\p{Co}]/u.test(character))) return character
  return sign ?? unknownSign
}

/** The first of these names that is a symbol font. */
export const symbolNameIn = (names: readonly (string | null)[]): string | null =>
  names.find((name) => name !== null && symbolFontOf(name) !== null) ?? null

/** How a box that can be ticked is read. */
export const boxSign = (isTicked: boolean): string => (isTicked ? '☒' : '☐')
