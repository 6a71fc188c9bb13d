import type { Token } from '../engine/tokens.ts'
import { compilePhrase, type PhraseSymbols, type Steps, symbolsOf } from './phrase-syntax.ts'

/** What an entry of a lexicon stands for. `target` null: a false friend, whose words must stay untouched. */
export type Phrase<T> = { readonly phrase: string; readonly target: T }

/** A run of tokens `[from, to)` that an entry describes. */
export type PhraseMatch<T> = { readonly from: number; readonly to: number; readonly target: T }

export type Matcher<T> = (tokens: readonly Token[]) => readonly PhraseMatch<T>[]

type Node<T> = { readonly next: Map<number, Node<T>>; gap: Node<T> | null; target: T | null; rank: number }

type Found<T> = { to: number; target: T | null; rank: number }

/**
 * One pass over the tokens for all the lexicons, one trie each: what is a false friend for health (« mandat d'arrêt »)
 * may well be a fact for justice. Longest phrase first; a phrase may start inside another one only if it ends further.
 * Of two entries of a lexicon for the same words, the first written wins.
 */
export const compileMatcher = <T>(lexicons: readonly (readonly Phrase<T>[])[]): Matcher<T> => {
  const symbols: PhraseSymbols = { ids: new Map(), prefixLengths: new Set(), suffixLengths: new Set() }
  const roots = lexicons.map((entries) => compileTrie(entries, symbols))
  const cache = new Map<string, Word<T>>()
  return (tokens) => {
    const words = tokens.map((token) => cachedWord(token, roots, symbols, cache))
    const matches = roots.map((): PhraseMatch<T>[] => [])
    const reached = roots.map(() => 0)
    for (let from = 0; from < words.length; from += 1) {
      for (const start of words[from]?.starts ?? []) {
        const match = longestFrom(start.nodes, from, { tokens, words }, reached[start.root] ?? 0)
        if (match === null) continue
        matches[start.root]?.push(match)
        reached[start.root] = match.to
      }
    }
    return matches.flat()
  }
}

/** What a word of the text answers to, and where the phrases of each lexicon that it opens go on. */
type Word<T> = {
  readonly ids: readonly number[]
  readonly starts: readonly { readonly root: number; readonly nodes: readonly Node<T>[] }[]
}

const compileTrie = <T>(entries: readonly Phrase<T>[], symbols: PhraseSymbols): Node<T> => {
  const root = emptyNode<T>()
  entries.forEach(({ phrase, target }, rank) => {
    for (const steps of compilePhrase(phrase, symbols)) addSteps(root, steps, { target, rank })
  })
  return root
}

const emptyNode = <T>(): Node<T> => ({ next: new Map(), gap: null, target: null, rank: 0 })

const addSteps = <T>(
  root: Node<T>,
  steps: Steps,
  { target, rank }: { readonly target: T; readonly rank: number },
): void => {
  let node = root
  for (const step of steps) {
    if (step === null) {
      node.gap ??= emptyNode()
      node = node.gap
      continue
    }
    const known = node.next.get(step) ?? emptyNode<T>()
    node.next.set(step, known)
    node = known
  }
  if (node.target !== null) return
  node.target = target
  node.rank = rank
}

const longestFrom = <T>(
  nodes: readonly Node<T>[],
  from: number,
  text: Text<T>,
  reached: number,
): PhraseMatch<T> | null => {
  const found: Found<T> = { to: reached, target: null, rank: 0 }
  for (const node of nodes) follow(node, from + 1, text, found)
  return found.target === null ? null : { from, to: found.to, target: found.target }
}

const cachedWord = <T>(
  token: Token,
  roots: readonly Node<T>[],
  symbols: PhraseSymbols,
  cache: Map<string, Word<T>>,
): Word<T> => {
  const known = cache.get(token.text)
  if (known !== undefined) return known
  if (cache.size >= maxCached) cache.clear()
  const ids = symbolsOf(token, symbols)
  const starts = roots
    .map((node, root) => ({ root, nodes: ids.flatMap((id) => node.next.get(id) ?? []) }))
    .filter(({ nodes }) => nodes.length > 0)
  cache.set(token.text, { ids, starts })
  return { ids, starts }
}

type Text<T> = { readonly tokens: readonly Token[]; readonly words: readonly Word<T>[] }

/** Depth first; `found` keeps the furthest end. Depth is bounded by the longest phrase. */
const follow = <T>(node: Node<T>, at: number, text: Text<T>, found: Found<T>): void => {
  const isTie = found.target !== null && at === found.to && node.rank < found.rank
  if (node.target !== null && (at > found.to || isTie)) {
    found.to = at
    found.target = node.target
    found.rank = node.rank
  }
  if (node.next.size > 0) step(node, at, text, found)
  if (node.gap === null) return
  let next = at
  for (let skipped = 0; skipped <= maxGap; skipped += 1) {
    step(node.gap, next, text, found)
    const token = text.tokens[next]
    if (token === undefined || token.isBroken || !gapWords.has(token.folded)) return
    next += 1
  }
}

const step = <T>(node: Node<T>, at: number, text: Text<T>, found: Found<T>): void => {
  const token = text.tokens[at]
  if (token === undefined || token.isBroken) return
  for (const id of text.words[at]?.ids ?? []) {
    const next = node.next.get(id)
    if (next !== undefined) follow(next, at + 1, text, found)
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
