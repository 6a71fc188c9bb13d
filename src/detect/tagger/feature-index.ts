/**
 * The ranks of sorted hashes. By the first half of a hash, `starts` says from which rank on to look; `lows` holds the second
 * halves: two bytes a feature, so that all of it stays in the cache of a processor. `bits` answers for most hashes that are
 * not there without a search.
 */
export type FeatureIndex = { readonly starts: Uint32Array; readonly lows: Uint16Array; readonly bits: Uint32Array }

/** `hashes` rise, as unsigned numbers. */
export const indexHashes = (hashes: Uint32Array): FeatureIndex => {
  const starts = new Uint32Array(0x1_0001)
  const lows = new Uint16Array(hashes.length)
  const bits = new Uint32Array(wordsFor(hashes.length))
  const shift = Math.clz32(32 * bits.length - 1)
  for (let rank = 0; rank < hashes.length; rank += 1) {
    const hash = hashes[rank] ?? 0
    lows[rank] = hash
    starts[(hash >>> 16) + 1] = rank + 1
    const bit = hash >>> shift
    bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31))
  }
  for (let half = 1; half < starts.length; half += 1) starts[half] = Math.max(starts[half] ?? 0, starts[half - 1] ?? 0)
  return { starts, lows, bits }
}

/** A power of two: eight bits a feature or more answer nine of ten hashes that are not there. */
const wordsFor = (count: number): number => {
  let words = 256
  while (4 * words < count) words *= 2
  return words
}

/** The rank of a hash, or -1. */
export const rankOf = (index: FeatureIndex, hash: number): number =>
  mayHold(index, hash) === 0 ? -1 : rankAmong(index, hash)

/** 0 when the index surely does not hold it, else 1. */
export const mayHold = ({ bits }: FeatureIndex, hash: number): number => {
  const bit = hash >>> Math.clz32(32 * bits.length - 1)
  return ((bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1
}

export const rankAmong = ({ starts, lows }: FeatureIndex, hash: number): number => {
  const low = hash & 0xffff
  const end = starts[(hash >>> 16) + 1] ?? 0
  for (let rank = starts[hash >>> 16] ?? 0; rank < end; rank += 1) if (lows[rank] === low) return rank
  return -1
}
