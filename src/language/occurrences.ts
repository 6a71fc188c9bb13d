import { foldText } from '../model/fold.ts'
import type { Span } from '../model/record/span.ts'
import { literally } from './cues.ts'

/** Where words stand in a text. `isWhole`: no word and no number is cut there. */
export type Occurrence = Span & { readonly isWhole: boolean }

/**
 * Finds the same words in many texts: accents, capitals, apostrophes, dashes and white space make no difference. `folded` is
 * given where the same text is read for many words.
 */
type FindWords = (text: string, folded?: string) => readonly Occurrence[]

/** Null where there is no word to find. A letter may bear an accent written apart from it. */
export const wordFinder = (words: string): FindWords | null => {
  const folded = foldText(words.normalize('NFC')).trim().replaceAll(/ +/g, ' ')
  if (!/[\p{L}\p{N}]/u.test(folded)) return null
  const patternWith = (after: string): RegExp =>
    new RegExp([...folded].map((unit) => (unit === ' ' ? ' +' : `${literally(unit)}${after}`)).join(''), 'g')
  const plain = patternWith('')
  return (text, known = foldText(text)) =>
    [...known.matchAll(apart.test(known) ? patternWith(`${apart.source}*`) : plain)].map((match) => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { ...span, isWhole: !isCut(text, span.start) && !isCut(text, span.end) }
    })
}

/** Accents written apart from their letters. */
const apart = /[\u0300-\u036f]/

/** A word goes on over `at`, or a number does: `Marie|-Laure`, `06 39|98`, `1|234,50`, `12/03|/2025`. */
const isCut = (text: string, at: number): boolean => {
  const [before, after] = [text.slice(Math.max(0, at - 3), at), text.slice(at, at + 8)]
  if (/[\p{L}\p{N}]\p{M}?$/u.test(before) && /^[\p{L}\p{M}\p{N}]/u.test(after)) return true
  if (/\p{L}\p{M}?$/u.test(before) && /^[-‐‑]\p{L}/u.test(after)) return !pronoun.test(after)
  if (/\p{L}\p{M}?[-‐‑]$/u.test(before) && /^\p{L}/u.test(after)) return true
  return (/\d[\s.,/:-]?$/u.test(before) && /^\d/.test(after)) || (/\d$/.test(before) && /^[\s.,/:-]\d/.test(after))
}

/** An occurrence in the text of that rank. */
export type Located = Occurrence & { readonly rank: number }

/** `whole`: whole words alone. `any`: inside longer words too; every text is read for it. */
export type TextIndex = {
  readonly whole: (words: string) => readonly Located[]
  readonly any: (words: string) => readonly Located[]
}

/** Texts that are searched for many words: each is folded once, and only those that hold the rarest word are read. */
export const indexTexts = (texts: readonly string[]): TextIndex => {
  const folded = texts.map(foldText)
  const ranksOf = new Map<string, number[]>()
  for (const [rank, text] of texts.entries()) for (const word of wordsOf(text)) pushTo(ranksOf, word, rank)
  const locate = (words: string, ranks: readonly number[]): readonly Located[] => {
    const find = wordFinder(words)
    if (find === null) return []
    return ranks.flatMap((rank) => find(texts[rank] ?? '', folded[rank]).map((found) => ({ ...found, rank })))
  }
  const rarest = (words: string): readonly number[] =>
    [...wordsOf(words.normalize('NFC'))]
      .map((word) => ranksOf.get(word) ?? [])
      .sort((a, b) => a.length - b.length)[0] ?? []
  return {
    whole: (words) => locate(words, rarest(words)).filter(({ isWhole }) => isWhole),
    any: (words) => locate(words, [...texts.keys()]),
  }
}

const pushTo = (groups: Map<string, number[]>, word: string, rank: number): void => {
  const group = groups.get(word)
  if (group === undefined) groups.set(word, [rank])
  else group.push(rank)
}

/** « dit-il », « celle-là »: what follows such a hyphen is a word of its own. */
const pronoun =
  /^[-‐‑](?:t[-‐‑])?(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|l[àa]|les?|lui|leur|moi|toi|eux|en|y|m[êe]mes?)(?!\p{L})/iu

/** The words of a text, folded, without their marks. */
export const wordsOf = (text: string): ReadonlySet<string> =>
  new Set((foldText(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).map((word) => word.replaceAll(/\p{M}/gu, '')))
