import type { Token } from '../engine/tokens.ts'
import type { PackedPhrases } from './phrase-pack.ts'
import { type PhraseSymbols, symbolsFrom, symbolsOf } from './phrase-symbols.ts'

/** A run of tokens `[from, to)` that an entry describes. */
export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly target: T }

export type Matcher<T> = (tokens: readonly Token[]) => readonly PhraseMatch<T>[]

/**
 * One pass over the tokens for all the lexicons, one trie each: what is a false friend for health (« mandat d'arrêt »)
 * may well be a fact for justice. Longest phrase first; a phrase may start inside another one only if it ends further.
 * Of two entries that end at the same word, the first written wins. `targets`: what the packed ranks stand for.
 */
export const matcherOf = <T>({ keys, roots, trie }: PackedPhrases, targets: readonly T[]): Matcher<T> => {
  const symbols = symbolsFrom(keys)
  const cache = new Map<string, Word>()
  return (tokens) => {
    const words = tokens.map((token) => cachedWord(token, { roots, trie, symbols }, cache))
    const matches = roots.map((): PhraseMatch<T>[] => [])
    const reached = roots.map(() => 0)
    for (let from = 0; from < words.length; from += 1) {
      for (const start of words[from]?.starts ?? []) {
        const match = longestFrom(start.nodes, from, { tokens, words, trie }, reached[start.root] ?? 0)
        const target = targets[match.target]
        if (target === undefined) continue
        matches[start.root]?.push({ from, to: match.to, target })
        reached[start.root] = match.to
      }
    }
    return matches.flat()
  }
}

/** What a word of the text answers to, and where the phrases of each lexicon that it opens go on. */
type Word = {
  readonly ids: readonly number[]
  readonly starts: readonly { readonly root: number; readonly nodes: readonly number[] }[]
}

type Found = { to: number; target: number; rank: number }

type Text = { readonly tokens: readonly Token[]; readonly words: readonly Word[]; readonly trie: Int32Array }

const none = -1

const longestFrom = (nodes: readonly number[], from: number, text: Text, reached: number): Readonly<Found> => {
  const found: Found = { to: reached, target: none, rank: 0 }
  for (const node of nodes) follow(node, from + 1, text, found)
  return found
}

type Index = Pick<PackedPhrases, 'roots' | 'trie'> & { readonly symbols: PhraseSymbols }

const cachedWord = (token: Token, { roots, trie, symbols }: Index, cache: Map<string, Word>): Word => {
  const known = cache.get(token.text)
  if (known !== undefined) return known
  if (cache.size >= maxCached) cache.clear()
  const ids = symbolsOf(token, symbols)
  const starts = roots
    .map((node, root) => ({ root, nodes: ids.map((id) => nodeAfter(trie, node, id)).filter((next) => next > 0) }))
    .filter(({ nodes }) => nodes.length > 0)
  const word = { ids, starts }
  cache.set(token.text, word)
  return word
}

/** The node after `symbol`, or 0. */
const nodeAfter = (trie: Int32Array, node: number, symbol: number): number => {
  const count = trie[node + 3] ?? 0
  let [low, high] = [node + 4, node + 4 + count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((trie[middle] ?? 0) < symbol) low = middle + 1
    else high = middle
  }
  return low < node + 4 + count && trie[low] === symbol ? (trie[low + count] ?? 0) : 0
}

/** Depth first; `found` keeps the furthest end. Depth is bounded by the longest phrase. */
const follow = (node: number, at: number, text: Text, found: Found): void => {
  const { trie } = text
  const target = (trie[node] ?? 0) - 1
  const rank = trie[node + 1] ?? 0
  const isTie = found.target !== none && at === found.to && rank < found.rank
  if (target !== none && (at > found.to || isTie)) {
    found.to = at
    found.target = target
    found.rank = rank
  }
  if ((trie[node + 3] ?? 0) > 0) step(node, at, text, found)
  const gap = trie[node + 2] ?? 0
  if (gap === 0) return
  let next = at
  for (let skipped = 0; skipped <= maxGap; skipped += 1) {
    step(gap, next, text, found)
    const token = text.tokens[next]
    if (token === undefined || token.isBroken || !gapWords.has(token.folded)) return
    next += 1
  }
}

const step = (node: number, at: number, text: Text, found: Found): void => {
  const token = text.tokens[at]
  if (token === undefined || token.isBroken) return
  for (const id of text.words[at]?.ids ?? []) {
    const next = nodeAfter(text.trie, node, id)
    if (next > 0) follow(next, at + 1, text, found)
  }
}

/** A few thousand words make most of any record, so what was found for a word is kept. In memory only, and bounded. */
const maxCached = 20_000

const maxGap = 3

/** Words that may stand inside a phrase where its entry has `…`. */
const gapWords: ReadonlySet<string> = new Set(
  (
    'a ai as ont avait avaient avoir ete etre est etait sont le la les l un une des de d du au aux tres bien plus pas ' +
    'peu assez trop encore toujours deja sa son ses mon ma mes ton ta leur leurs notre votre ce cet cette par en ne n ' +
    'lui y se s m me t te beaucoup souvent actuellement probablement aussi parfois alors moi nous vous elle il elles ' +
    'ils on meme gros grosse grand grande petit petite nouvelle nouveau ancien ancienne simple fort forte vraiment ' +
    'tout toute tous toutes jamais parfaitement fait quelques plusieurs deux trois mis eu c'
  ).split(' '),
)
