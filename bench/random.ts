/** A seeded generator (mulberry32): the same seed gives the same training, bit for bit. */
export type Random = {
  /** In [0, 1). */
  readonly next: () => number
  /** A whole number below `limit`. */
  readonly below: (limit: number) => number
  readonly isHit: (chance: number) => boolean
}

export const makeRandom = (seed: number): Random => {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  return { next, below: (limit) => Math.floor(next() * limit), isHit: (chance) => next() < chance }
}

/** One of a list that is known not to be empty; `fallback` keeps the type honest. */
export const pick = <T>(random: Random, list: readonly T[], fallback: T): T =>
  list[random.below(list.length)] ?? fallback

export const shuffle = (random: Random, order: Int32Array): void => {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1)
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}
