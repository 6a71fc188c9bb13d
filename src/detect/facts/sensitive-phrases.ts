import { type Token, tokenise } from '../engine/tokens.ts'
import type { PhraseMatch } from './phrase-matcher.ts'
import { type Sense, sensitiveMatcher } from './sensitive-lexicon.ts'

/** The words of a text and the phrases of the sensitive lexicons among them, false friends included. */
export type Phrases = { readonly tokens: readonly Token[]; readonly matches: readonly PhraseMatch<Sense>[] }

let last: { readonly flat: string; readonly phrases: Phrases } | null = null

/** The lexicons' detectors, then the tagger, ask for the same text one after the other: the last answer is kept. */
export const phrasesOf = (flat: string): Phrases => {
  if (last?.flat === flat) return last.phrases
  const tokens = tokenise(flat)
  const phrases = { tokens, matches: sensitiveMatcher()(tokens) }
  last = { flat, phrases }
  return phrases
}
