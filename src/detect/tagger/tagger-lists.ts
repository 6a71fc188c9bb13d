import type { Category } from '../../model/category.ts'
import { classOf } from '../engine/word-class.ts'
import { isGrammar, senseOf } from '../engine/word-senses.ts'
import { phrasesOf } from '../facts/sensitive-phrases.ts'
import { kindWord, type Tokens } from './tagger-tokens.ts'

/** What the lists say of each token, one number each; 0: nothing. */
export type Lists = {
  /** The class of the word. */
  readonly sense: Int32Array
  /** The nearest class before and after that is not grammar. */
  readonly subject: Int32Array
  readonly object: Int32Array
  /** Which name lists hold the word, as bits. */
  readonly names: Int32Array
  /** The lexicon phrase over it: its category, whether it is weak or a false friend, whether it begins here. */
  readonly phrase: Int32Array
}

export const lookUp = (flat: string, tokens: Tokens): Lists => {
  const lists: Lists = {
    sense: new Int32Array(tokens.count),
    subject: new Int32Array(tokens.count),
    object: new Int32Array(tokens.count),
    names: new Int32Array(tokens.count),
    phrase: phraseRanks(flat, tokens),
  }
  for (let at = 0; at < tokens.count; at += 1) {
    if (tokens.kinds[at] !== kindWord) continue
    const known = knownOf(flat.slice(tokens.starts[at], tokens.ends[at]))
    lists.sense[at] = known.sense
    lists.names[at] = known.names
  }
  lookBothWays(lists, tokens.count)
  return lists
}

type Known = { readonly sense: number; readonly names: number }

const cache = new Map<string, Known>()
const mostCached = 60_000

const knownOf = (word: string): Known => {
  const found = cache.get(word)
  if (found !== undefined) return found
  if (cache.size >= mostCached) cache.clear()
  const known = { sense: senseOf(word), names: namesOf(word) }
  cache.set(word, known)
  return known
}

const namesOf = (word: string): number => {
  const { given, sure, family, ordinary, town, area, acronym, unknown } = classOf(word)
  const bits = [given, sure, family, ordinary, town === 'large', town === 'small', area, acronym, unknown]
  return 1 + bits.reduce((sum, bit, rank) => sum + (bit ? 1 << rank : 0), 0)
}

const farthest = 5

const lookBothWays = ({ sense, subject, object }: Lists, count: number): void => {
  for (let at = 0; at < count; at += 1) {
    subject[at] = nearest(sense, at, -1)
    object[at] = nearest(sense, at, 1)
  }
}

const nearest = (sense: Int32Array, at: number, step: number): number => {
  for (let far = 1; far <= farthest; far += 1) {
    const one = sense[at + step * far] ?? 0
    if (one > 0 && !isGrammar(one)) return one
  }
  return 0
}

/** In the order in which the weights were trained: a category's rank here is part of what a feature hashes. */
const sensitive: readonly Category[] = [
  'health',
  'violence',
  'judicial',
  'sexuality',
  'belief',
  'origin',
  'family',
  'finance',
]

const phraseRanks = (flat: string, tokens: Tokens): Int32Array => {
  const ranks = new Int32Array(tokens.count)
  const { tokens: words, matches } = phrasesOf(flat)
  for (const { from, to, target } of [...matches].sort((a, b) => a.from - b.from)) {
    const kind = target.isFriend ? 1 : target.isWeak ? 2 : 0
    const rank = 2 * (sensitive.indexOf(target.category) + 1 + sensitive.length * kind)
    const end = words[to - 1]?.end ?? 0
    const first = firstAt(tokens, words[from]?.start ?? 0)
    for (let at = first; at < tokens.count && (tokens.starts[at] ?? 0) < end; at += 1) {
      if (ranks[at] === 0) ranks[at] = rank + (at === first ? 1 : 0)
    }
  }
  return ranks
}

const firstAt = ({ starts, count }: Tokens, start: number): number => {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
