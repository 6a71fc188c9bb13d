import { groundsPattern } from '../model/law/ground.ts'
import { personLabelPattern } from '../model/record/person-label.ts'

/** Stands between words that no sequence may cross: a mask, the border of a field. */
export const barrier = '\u0000'

/** Letters that look Latin and are not: a name hidden behind them is still a name to the eye. */
const lookAlikes = new Map(
  Object.entries({
    ...{
      а: 'a',
      в: 'b',
      е: 'e',
      к: 'k',
      м: 'm',
      н: 'h',
      о: 'o',
      р: 'p',
      с: 'c',
      т: 't',
      у: 'y',
      х: 'x',
      і: 'i',
      ј: 'j',
    },
    ...{
      ѕ: 's',
      һ: 'h',
      ԁ: 'd',
      ԛ: 'q',
      ԝ: 'w',
      α: 'a',
      β: 'b',
      ε: 'e',
      η: 'n',
      ι: 'i',
      κ: 'k',
      μ: 'u',
      ν: 'v',
      ο: 'o',
    },
    ...{
      ρ: 'p',
      τ: 't',
      υ: 'u',
      χ: 'x',
      ζ: 'z',
      ı: 'i',
      ł: 'l',
      ø: 'o',
      đ: 'd',
      ð: 'd',
      þ: 'th',
      ß: 'ss',
      œ: 'oe',
      æ: 'ae',
    },
  }),
)

const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu
/** A mark as the writers print it, with its number and without: nothing else in square brackets is taken for one. */
const maskSigns = new RegExp(`\\[(?:M\\d{4,6}\\s)?${groundsPattern}(?:\\s${personLabelPattern})?\\]`, 'g')
const hash = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g
const foreign = /[^\u0000-\u007f]/gu

/**
 * The words of a text, all variants of writing put down: case, accents, ligatures, look-alikes, invisible characters.
 * Masks and hashes become barriers.
 */
export const foldWords = (text: string): readonly string[] =>
  plain(text)
    .toLowerCase()
    .replace(foreign, (character) => lookAlikes.get(character) ?? character)
    .match(/[\p{L}\p{N}]+|\u0000/gu) ?? []

const plain = (text: string): string =>
  text
    .replace(maskSigns, ` ${barrier} `)
    .replace(hash, ` ${barrier} `)
    // PDFium writes U+FFFE or U+0002 for a hyphen at the end of a line.
    .replace(/[\ufffe\u0002]/g, '-')
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')

/** The words of two or three letters that are written as names are, `Lou` or `LOU`, each as `Lou`. */
export const shortNames = (text: string): readonly string[] =>
  (plain(text).match(/(?<![\p{L}\p{N}])\p{Lu}(?:\p{Ll}{1,2}|\p{Lu}{1,2})(?![\p{L}\p{N}])/gu) ?? []).map(
    (word) => word.slice(0, 1) + word.slice(1).toLowerCase(),
  )

/** Words as one string of letters and digits, with where words start and end: letter spacing and hyphens vanish. */
export type Tight = { readonly text: string; readonly wordAt: Uint32Array; readonly words: readonly string[] }

export const tighten = (words: readonly string[]): Tight => {
  const text = words.join('')
  const wordAt = new Uint32Array(text.length)
  let at = 0
  words.forEach((word, rank) => {
    wordAt.fill(rank, at, at + word.length)
    at += word.length
  })
  return { text, wordAt, words }
}

/** Letters and digits of a text, once folded. */
export const foldedLength = (text: string): number =>
  foldWords(text).reduce((sum, word) => sum + (word === barrier ? 0 : word.length), 0)
