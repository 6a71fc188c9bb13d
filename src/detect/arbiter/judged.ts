import type { Span } from '../../model/record/span.ts'
import type { Reading } from '../tagger/tagger.ts'
import type { Tokens } from '../tagger/tagger-tokens.ts'

/** A flat text as the arbiter sees it. `taken`: by token, 1 where a name or a value is claimed, which is no part of a fact. */
export type Judged = { readonly flat: string; readonly reading: Reading; readonly taken: Uint8Array }

export const judgedOf = (flat: string, reading: Reading, names: readonly Span[]): Judged => {
  const taken = new Uint8Array(reading.tokens.count)
  for (const span of names) {
    const { first, last } = tokensOf(reading.tokens, span)
    taken.fill(1, first, last + 1)
  }
  return { flat, reading, taken }
}

export const wordAt = ({ flat, reading: { tokens } }: Judged, token: number): string =>
  flat.slice(tokens.starts[token], tokens.ends[token]).toLowerCase()

/** First and last token that a span touches; `last` is before `first` where it touches none. */
export const tokensOf = (tokens: Tokens, { start, end }: Span): { readonly first: number; readonly last: number } => ({
  first: firstAfter(tokens.ends, tokens.count, start),
  last: firstAfter(tokens.starts, tokens.count, end - 1) - 1,
})

/** The first of rising positions that is higher than one. */
const firstAfter = (positions: Int32Array, count: number, position: number): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) > position) high = middle
    else low = middle + 1
  }
  return low
}
