import iconv from 'iconv-lite'
import { spellsWord } from '../../symbols/spelling.ts'
import type { Painter } from '../paint/pdf-painter.ts'
import type { Font, UsedFont } from '../paint/pdf-state.ts'

/** What pdfjs tells of a glyph that its file says. */
type Told = { readonly unicode: unknown; readonly originalCharCode?: unknown; readonly fontChar?: unknown }

/**
 * The character that a file claims for a glyph: that of its table, or the letter of its code, whatever the font. Empty where
 * it claims none.
 */
export const claimOf = (font: Font, { unicode, originalCharCode }: Told): string => {
  const character = typeof unicode === 'string' && !font.isNameless ? unicode : ''
  const code = character.codePointAt(0) ?? 0
  if (code >= 0xf020 && code <= 0xf0ff) return letterOf(code - 0xf000)
  if (font.symbols === null || /^\p{L}$/u.test(character)) return character
  return font.isSimple && typeof originalCharCode === 'number' ? letterOf(originalCharCode & 0xff) : character
}

const letterOf = (byte: number): string => iconv.decode(Buffer.from([byte]), 'windows-1252')

/** Thousandths of an em between two glyphs of a run: from there on they are two words. By hand. */
const wordGap = 250

/** Keeps what a run claims, until its font has shown a word. Most fonts do at once, and cost nothing then. */
export const noteClaims = ({ fonts, state }: Painter, items: ArrayLike<unknown>): void => {
  const used = fonts.get(state.fontId) ?? { font: state.font, claims: new Map<string, string>(), hasWords: false }
  fonts.set(state.fontId, used)
  if (used.hasWords) return
  let text = ''
  for (const item of Array.from(items)) {
    if (typeof item === 'number') text += Math.abs(item) > wordGap ? ' ' : ''
    else text += noted(used, item)
  }
  used.hasWords = state.font.symbols === null && spellsWord(text)
}

const noted = ({ font, claims }: UsedFont, item: unknown): string => {
  if (!isTold(item) || typeof item.fontChar !== 'string') return ''
  const claim = claimOf(font, item)
  if (!claims.has(item.fontChar)) claims.set(item.fontChar, claim)
  return claim
}

const isTold = (item: unknown): item is Told => typeof item === 'object' && item !== null && 'unicode' in item
