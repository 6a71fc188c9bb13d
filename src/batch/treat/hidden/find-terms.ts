import { foldText } from '../../../model/fold.ts'
import type { Ground } from '../../../model/law/ground.ts'
import { groupBy } from '../../../model/record/finding.ts'
import type { Span } from '../../../model/record/span.ts'
import { canonical, type Token } from './canonical.ts'
import type { HiddenTerm, HiddenTerms } from './hidden-terms.ts'

/** Whether a text says something hidden, in any of its spellings. */
export const tellsHidden = (text: string, { terms, numbers }: Pick<HiddenTerms, 'terms' | 'numbers'>): boolean => {
  if (terms.length > 0) {
    const words = canonical(text)
    if (terms.some((term) => words.includes(` ${term.words.join(' ')} `))) return true
  }
  if (numbers.length === 0) return false
  // A number is written in groups of any length, with spaces, dots, slashes or nothing between them.
  const digits = text.replaceAll(/(?<=\d)[\s./()\-\u00A0\u202F]{1,3}(?=\d)/g, '')
  return numbers.some((number) => digits.includes(number.digits))
}

/** Whether the name of a file or a folder holds one of the words that none may. */
export const nameTells = (name: string, hiddenWords: readonly string[]): boolean => {
  const words = canonical(name.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' '))
  const digits = name.replaceAll(/\D/g, '')
  return hiddenWords.some(
    (hidden) => words.includes(` ${hidden} `) || (/^\d+$/.test(hidden) && digits.includes(hidden)),
  )
}

/** Letters from which a word tells somebody inside a longer one: « bail12ruemercoeur.pdf ». By hand. */
const leastGlued = 6

/** The same of what names a file: words are glued there. */
export const pathTells = (path: string, hiddenWords: readonly string[]): boolean => {
  if (hiddenWords.length === 0) return false
  if (nameTells(path, hiddenWords)) return true
  const letters = foldText(path).replaceAll(/[^a-z]/g, '')
  return hiddenWords.some((hidden) => {
    const word = hidden.replaceAll(' ', '')
    return word.length >= leastGlued && /^[a-z]+$/.test(word) && letters.includes(word)
  })
}

export type FoundTerm = Span & { readonly ground: Ground }

/** Where the rows of words stand among the tokens of a text: each as the span from its first word to its last. */
export const findTerms = (tokens: readonly Token[], terms: readonly HiddenTerm[]): readonly FoundTerm[] => {
  const byFirst = groupBy(terms, ({ words }) => words[0] ?? '')
  return tokens.flatMap((token, at): FoundTerm[] =>
    (byFirst.get(token.word) ?? []).flatMap(({ words, ground }) => {
      const last = tokens[at + words.length - 1]
      const isThere = last !== undefined && words.every((word, rank) => tokens[at + rank]?.word === word)
      if (!isThere) return []
      // The house's number before the way is hidden with it.
      const before = tokens[at - 1]
      const isNumber = before !== undefined && /^\d{1,4}$|^(?:bis|ter|quater)$/.test(before.word)
      return [{ start: isNumber ? before.start : token.start, end: last.end, ground }]
    }),
  )
}
