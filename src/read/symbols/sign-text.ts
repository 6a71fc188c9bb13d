import { heldSign, unknownSign } from './spelling.ts'
import { byteOf, type SymbolFont, signOf, symbolFontOf } from './symbol-font.ts'

/**
 * Text of an office file as its font shows it: in a symbol font the codes are signs. In any other font it is what it is.
 * Signs with the codes of letters wait for `settleSigns`.
 */
export const signsOf = (text: string, fontName: string | null): string => {
  const font = fontName === null ? null : symbolFontOf(fontName)
  if (font === null || text.trim() === '') return text
  return [...text].map((character) => oneSign(font, character)).join('')
}

const oneSign = (font: SymbolFont, character: string): string => {
  if (/\s/.test(character)) return character
  const code = font === 'awesome' || font === 'material' ? (character.codePointAt(0) ?? 0) : byteOf(character)
  const sign = code === null ? null : signOf(font, code)
  // A sign of Unicode that the font lacks is shown in another font; greek letters share theirs with digits.
  if (sign === null && (code === null || code < 0x21 || /[^\p{L}\p{Co}]/u.test(character))) return character
  if (sign === null || code === null) return unknownSign
  return heldSign(font, String.fromCharCode(code), /\p{Co}/u.test(character)) ?? sign
}

/** The first of these names that is a symbol font. */
export const symbolNameIn = (names: readonly (string | null)[]): string | null =>
  names.find((name) => name !== null && symbolFontOf(name) !== null) ?? null

/** How a box that can be ticked is read. */
export const boxSign = (isTicked: boolean): string => (isTicked ? '☒' : '☐')
