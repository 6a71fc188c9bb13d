import { byteOf, isGuess, type SymbolFont, signOf, signOfName } from '../../symbols/symbol-font.ts'
import type { Font } from '../paint/pdf-state.ts'

/** What pdfjs tells of a sign: the character that it takes it for, and its code in the page. */
type Told = { readonly character: string; readonly code: number | null }

/**
 * What a sign of a symbol font means. A name that the file gives it wins, then a character that is no guess, then the
 * code. Empty where none tells: such fonts have no letters, and a letter is never taken for their sign.
 */
export const signText = (font: Font, symbols: SymbolFont, { character, code }: Told): string => {
  const name = font.isSimple && code !== null ? font.nameOf(code) : null
  const named = name === null ? null : signOfName(symbols, name)
  if (named !== null) return named
  if (isPrivate(character) && !(font.isSimple && code !== null && character.charCodeAt(0) > 0xf0ff))
    return signOf(symbols, character.charCodeAt(0)) ?? character
  if (isOwnSign(symbols, character, code)) return character
  const byte = font.isSimple ? code : character === '' ? null : byteOf(character)
  return (byte === null ? null : signOf(symbols, byte)) ?? (hasLetters.has(symbols) ? character : '')
}

/** Greek and mathematics share their font with letters and digits; the fonts of pictograms have names in letters. */
const hasLetters: ReadonlySet<SymbolFont> = new Set(['symbol', 'awesome', 'material'])

const isPrivate = (character: string): boolean => /^[\ue000-\uf8ff]/.test(character)

const isOwnSign = (symbols: SymbolFont, character: string, code: number | null): boolean => {
  if (character === '' || (code !== null && isGuess(character, code))) return false
  return hasLetters.has(symbols) || !/^[\p{L}\p{N}\p{P}]$/u.test(character) || isNumberSign(character)
}

/** Numbers in circles are numbers to Unicode. */
const isNumberSign = (character: string): boolean => /^[\u2460-\u24ff\u2776-\u2793]$/.test(character)
