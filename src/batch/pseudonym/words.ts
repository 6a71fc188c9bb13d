import { civilities, titleWords } from '../../language/civilities.ts'
import { foldText } from '../../model/fold.ts'
import type { Span } from '../../model/record/span.ts'

/** A stretch of a text and what is written in its place. */
export type Edit = Span & { readonly text: string }

/** Edits of a part, as they stand in the text where it begins at `by`. */
export const shiftedBy = (edits: readonly Edit[], by: number): readonly Edit[] =>
  edits.map((edit) => ({ ...edit, start: edit.start + by, end: edit.end + by }))

/** A word of a text, where it stands. */
export type Token = Span & { readonly text: string; readonly folded: string }

export const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    folded: foldText(match[0]),
  }))

export const foldedWords = (text: string): readonly string[] => tokensOf(text).map(({ folded }) => folded)

/** Titles, particles and what ties two names: they stay, and name nobody by themselves. */
const kept: ReadonlySet<string> = new Set([
  ...titleWords(civilities).filter((word) => word.length > 1),
  ...'de du des d l la le les el al ul ben bin bint ibn ait ould van von der den da das do dos di del della'.split(' '),
  ...'et ou a au aux en dit dite ne nee veuve epoux epouse famille enfant enfants'.split(' '),
])

export const isKeptWord = (folded: string): boolean => kept.has(folded)

/** A borrowed word in the capitals of the one that it stands for. */
export const inStyleOf = (written: string, borrowed: string): string => {
  if (written.length > 1 && written === written.toUpperCase()) return borrowed.toUpperCase()
  return written === written.toLowerCase() ? borrowed.toLowerCase() : borrowed
}
