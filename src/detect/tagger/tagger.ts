import { type Category, categoriesWith } from '../../model/category.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { isMistaken } from '../names/not-a-name.ts'
import { taggerChances } from '../thresholds.ts'
import type { Lattice } from './tagger-chain.ts'
import { lookAt } from './tagger-look.ts'
import { makeScorer } from './tagger-score.ts'
import { kindLine, kindNumber, kindWord, type Stretch, stretchesOf, type Tokens, tokenise } from './tagger-tokens.ts'
import { parseWeights, type Weights } from './tagger-weights.ts'

/** A trained model: what it reads in a flat text. */
export type Tagger = { readonly read: (flat: string) => Reading }

export type Reading = {
  readonly tokens: Tokens
  /** By token, the probability of belonging to anything sensitive. */
  readonly chances: Float32Array
  /** The spans that are likely enough. */
  readonly spans: readonly TaggedSpan[]
}

export type TaggedSpan = {
  readonly start: number
  readonly end: number
  readonly category: Category
  readonly confidence: number
}

/** `bytes` are those of `pipelines/weights/tagger.bin`; `ownThresholds` replace the file's, while they are looked for. */
export const loadTagger = (bytes: Uint8Array, ownThresholds?: Float32Array): Tagger => {
  const weights = parseWeights(bytes)
  const thresholds = ownThresholds ?? weights.thresholds
  const scorer = makeScorer(weights, longestStretch)
  const read = (flat: string): Reading => {
    const tokens = tokenise(flat)
    const chances = new Float32Array(tokens.count)
    if (tokens.count === 0) return { tokens, chances, spans: [] }
    const seen = lookAt(flat, tokens)
    const spans = stretchesOf(flat, tokens).flatMap((stretch) => {
      const lattice = scorer(seen, stretch)
      fillChances(chances, lattice, stretch)
      return readSpans({ lattice, weights, thresholds, tokens, stretch })
    })
    return { tokens, chances, spans }
  }
  // Several layers ask about one text, one after the other.
  let last: { readonly flat: string; readonly reading: Reading } | null = null
  return {
    read: (flat) => {
      if (last?.flat !== flat) last = { flat, reading: read(flat) }
      return last.reading
    },
  }
}

const fillChances = (chances: Float32Array, lattice: Lattice, { from, to }: Stretch): void => {
  for (let token = from; token < to; token += 1) {
    chances[token] = 1 - (lattice.marginals[(token - from) * lattice.labels] ?? 1)
  }
}

/** The tagger as a detector. Claims bear no person: that is for `linkPersons`. */
export const makeTaggerDetector =
  (tagger: Tagger): Detector =>
  (view) =>
    tagger
      .read(view.flat)
      .spans.map((span): Claim => ({ ...span, end: nameEnd(view.flat, span), kind: null, why: 'tagger' }))
      .filter((claim) => !isMistaken(view.flat, claim))

/** Where family names stand in capitals, the words in lower case after one are no part of it. */
const nameEnd = (flat: string, span: TaggedSpan): number => {
  if (span.category !== 'person') return span.end
  const text = flat.slice(span.start, span.end)
  return span.end - (/(?<=\p{Lu}{2})(?: \p{Ll}[\p{L}'-]{0,30}){1,8}$/u.exec(text)?.[0].length ?? 0)
}

export const longestStretch = 300

type Judged = {
  readonly lattice: Lattice
  readonly weights: Weights
  readonly thresholds: Float32Array
  readonly tokens: Tokens
  readonly stretch: Stretch
}

type Open = { readonly category: number; readonly first: number; readonly last: number; readonly sum: number }

/** Neighbours of one category make one span, unless a new beginning is likelier than going on. */
const readSpans = (judged: Judged): readonly TaggedSpan[] => {
  const { lattice, stretch } = judged
  const spans: TaggedSpan[] = []
  let open: Open | null = null
  for (let token = stretch.from; token < stretch.to; token += 1) {
    const base = (token - stretch.from) * lattice.labels
    const category = likeliest(judged, base)
    const chance = chanceOf(lattice, base, category)
    const begins = (lattice.marginals[base + 2 * category - 1] ?? 0) > (lattice.marginals[base + 2 * category] ?? 0)
    if (open !== null && category === open.category && !begins) {
      open = { category, first: open.first, last: token, sum: open.sum + chance }
      continue
    }
    if (open !== null) spans.push(...closeSpan(judged, open))
    open = category === 0 ? null : { category, first: token, last: token, sum: chance }
  }
  if (open !== null) spans.push(...closeSpan(judged, open))
  return spans
}

const chanceOf = ({ marginals }: Lattice, base: number, category: number): number =>
  category === 0 ? 0 : (marginals[base + 2 * category - 1] ?? 0) + (marginals[base + 2 * category] ?? 0)

/** The likeliest category, if all that is not O together reaches its threshold; else 0. */
const likeliest = ({ lattice, weights, thresholds }: Judged, base: number): number => {
  const sensitive = 1 - (lattice.marginals[base] ?? 1)
  if (sensitive < taggerChances.lowest) return 0
  let best = 0
  for (let category = 1; category <= weights.categories.length; category += 1) {
    if (chanceOf(lattice, base, category) > chanceOf(lattice, base, best)) best = category
  }
  return sensitive >= (thresholds[best - 1] ?? 1) ? best : 0
}

/** What is told in words of everyday, without a form of its own. */
export const facts = categoriesWith('told')

/** Signs at the edges are left out, but a full stop may end initials; a span of signs alone is none. */
const closeSpan = (judged: Judged, open: Open): readonly TaggedSpan[] => {
  const { weights, tokens } = judged
  let { first, last } = open
  while (first <= last && tokens.kinds[first] !== kindWord && tokens.kinds[first] !== kindNumber) first += 1
  const category = weights.categories[open.category - 1]
  if (first > last || category === undefined) return []
  const confidence = Math.min(1, open.sum / (open.last - open.first + 1))
  while (tokens.kinds[last] === kindLine) last -= 1
  return [{ start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0, category, confidence }]
}
