import { indexHashes, rankOf } from '../src/detect/tagger/feature-index.ts'

/** Hashes (0 is none) seen at least `least` times, in increasing order as unsigned numbers: a hash's rank is its row. */
export const listFeatures = (features: Int32Array, least: number): Uint32Array => {
  const sorted = new Uint32Array(features).sort()
  const kept: number[] = []
  let from = 0
  for (let at = 1; at <= sorted.length; at += 1) {
    if (at < sorted.length && sorted[at] === sorted[from]) continue
    if (at - from >= least && sorted[from] !== 0) kept.push(sorted[from] ?? 0)
    from = at
  }
  return Uint32Array.from(kept)
}

/** Replaces each hash by its row, or -1, in place. */
export const toRows = (features: Int32Array, dictionary: Uint32Array): void => {
  const index = indexHashes(dictionary)
  for (let at = 0; at < features.length; at += 1) features[at] = rankOf(index, features[at] ?? 0)
}
