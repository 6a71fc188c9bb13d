import { type SymbolFont, signOf } from './symbol-font.ts'

/** What the reader says for a sign that no one can name. */
export const unknownSign = '\ufffd'

/**
 * Letters and digits set in a font of signs wait until their whole paragraph is known: as codes of the last private plane,
 * which no font uses, by font and code. `coded`: the file holds the code of a sign, and no letter.
 */
const firstCode = 0x10f000
const fonts: readonly SymbolFont[] = ['wingdings', 'wingdings2', 'wingdings3', 'webdings', 'symbol', 'dingbats']

/** Ticks and arrows have the codes of « þ ý à »: they spell nothing. Of the letters with accents, those of French. */
const spelling = /^[A-Za-z\déèêëâçîïôùœ]$/

/** A letter of a font of signs, until it is known whether it spells a word. Null where it cannot. */
export const heldSign = (font: SymbolFont, letter: string, isCoded: boolean): string | null => {
  const rank = fonts.indexOf(font)
  const byte = letter.charCodeAt(0)
  if (rank < 0 || byte > 0xff || !spelling.test(letter) || signOf(font, byte) === null) return null
  return String.fromCodePoint(firstCode + (rank * 2 + (isCoded ? 1 : 0)) * 256 + byte)
}

type Held = { readonly font: SymbolFont; readonly isCoded: boolean; readonly byte: number }

const heldOf = (code: string): Held => {
  const offset = (code.codePointAt(0) ?? firstCode) - firstCode
  const rank = Math.floor(offset / 256)
  return { font: fonts[rank >> 1] ?? 'wingdings', isCoded: rank % 2 === 1, byte: offset % 256 }
}

const held = /[\u{10f000}-\u{10fbff}]/gu
const stretch = /[\u{10f000}-\u{10fbff}](?:[\s\p{P}]{0,20}[\u{10f000}-\u{10fbff}])*/gu

/**
 * The signs of a paragraph that waited. Where they spell words, whoever knows the font reads them back: they are read as
 * those words, and searched; where the file holds no letters, each is said unread.
 */
export const settleSigns = (text: string): string =>
  /[\udbfc-\udbff]/.test(text)
    ? text.replaceAll(stretch, (signs) => {
        const isSpelt = spellsWord(signs.replaceAll(held, (code) => String.fromCharCode(heldOf(code).byte)))
        return signs.replaceAll(held, (code) => {
          const { font, isCoded, byte } = heldOf(code)
          if (!isSpelt) return signOf(font, byte) ?? unknownSign
          return isCoded ? unknownSign : String.fromCharCode(byte)
        })
      })
    : text

/** A word is three letters or more, not all the same, as boxes in a row are. A number is four digits. By hand. */
export const spellsWord = (text: string): boolean =>
  (text.match(/\p{L}{3,}|\d{4,}/gu) ?? []).some((word) => new Set(word.toLowerCase()).size > 1)
