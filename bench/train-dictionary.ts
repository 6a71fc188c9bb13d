import { findFeature, insertFeature, makeTable } from '../src/detect/tagger/tagger-weights.ts'

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
  const table = makeTable(dictionary.length)
  for (let row = 0; row < dictionary.length; row += 1) insertFeature(table, (dictionary[row] ?? 0) | 0, row, 1)
  for (let at = 0; at < features.length; at += 1) {
    const cell = findFeature(table, features[at] ?? 0)
    features[at] = cell < 0 ? -1 : (table.cells[cell + 1] ?? -1)
  }
}
