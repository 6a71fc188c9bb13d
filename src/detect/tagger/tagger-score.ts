import { mayHold, rankAmong } from './feature-index.ts'
import { type Lattice, makeLattice, runFactors, setLinks } from './tagger-chain.ts'
import { featuresPerToken, fillFeatures } from './tagger-features.ts'
import type { Seen } from './tagger-look.ts'
import type { Stretch } from './tagger-tokens.ts'
import { hasMore, type Weights } from './tagger-weights.ts'

/** The marginals of a stretch of tokens, in a lattice that the next call uses again. */
export type Scorer = (seen: Seen, stretch: Stretch) => Lattice

type Room = {
  readonly weights: Weights
  readonly lattice: Lattice
  readonly rows: Int32Array
  /** By label, the weights of one token added up. */
  readonly sums: Int32Array
  /** The ranks of one token's features. */
  readonly found: Int32Array
  /** By how much a sum falls short of the highest, the factor. */
  readonly factors: Float64Array
}

export const makeScorer = (weights: Weights, longest: number): Scorer => {
  const lattice = makeLattice(weights.categories.length, longest)
  setLinks(lattice, weights.links)
  const room: Room = {
    weights,
    lattice,
    rows: new Int32Array(longest * featuresPerToken),
    sums: new Int32Array(lattice.labels),
    found: new Int32Array(featuresPerToken + 1),
    factors: Float64Array.from({ length: 8192 }, (_, gap) => Math.exp(-gap * weights.scale)),
  }
  return (seen, { from, to }) => {
    fillFeatures(room.rows, seen, from, to)
    for (let at = 0; at < to - from; at += 1) {
      addWeights(room, at * featuresPerToken)
      putFactors(room, at * lattice.labels)
    }
    runFactors(lattice, to - from)
    return lattice
  }
}

const addWeights = (room: Room, row: number): void => {
  const { sums, found } = room
  const { pairs, firsts, entries } = room.weights
  const count = findRanks(room, row)
  sums.fill(0)
  for (let at = 0; at < count; at += 1) {
    const rank = found[at] ?? 0
    const pair = pairs[rank] ?? 0
    addEntry(sums, pair & 0xffff)
    addEntry(sums, (pair >>> 16) & 0x7fff)
    if ((pair & hasMore) === 0) continue
    const end = firsts[rank + 1] ?? 0
    for (let one = firsts[rank] ?? 0; one < end; one += 1) addEntry(sums, entries[one] ?? 0)
  }
}

/** In two passes, so that no read depends on another: the processor then fetches them from memory at once. */
const findRanks = ({ weights, rows, found }: Room, row: number): number => {
  const { index } = weights
  let likely = 0
  for (let at = row; at < row + featuresPerToken; at += 1) {
    const hash = rows[at] ?? 0
    found[likely] = hash
    likely += mayHold(index, hash)
  }
  let count = 0
  for (let at = 0; at < likely; at += 1) {
    const rank = rankAmong(index, found[at] ?? 0)
    found[count] = rank
    count += rank < 0 ? 0 : 1
  }
  return count
}

const addEntry = (sums: Int32Array, entry: number): void => {
  const label = entry >> 8
  sums[label] = (sums[label] ?? 0) + (entry & 0xff) - 128
}

const putFactors = ({ weights, lattice, sums, factors }: Room, row: number): void => {
  const { labels, emit } = lattice
  let highest = sums[0] ?? 0
  for (let label = 1; label < labels; label += 1) highest = Math.max(highest, sums[label] ?? 0)
  for (let label = 0; label < labels; label += 1) {
    const gap = highest - (sums[label] ?? 0)
    emit[row + label] = gap < factors.length ? (factors[gap] ?? 0) : Math.exp(-gap * weights.scale)
  }
}
