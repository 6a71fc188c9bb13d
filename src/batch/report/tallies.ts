/** Counts by key, bounded: a key past the last one is counted under `''`. Codes and extensions are few; a flaw elsewhere must not fill the memory. */
export type Tally = {
  readonly add: (key: string, by?: number) => void
  readonly sorted: () => readonly (readonly [string, number])[]
}

/** More codes and formats than there are. By hand. */
const mostKeys = 500

export const openTally = (): Tally => {
  const counts = new Map<string, number>()
  return {
    add: (key, by = 1) => {
      const own = counts.has(key) || counts.size < mostKeys ? key : ''
      counts.set(own, (counts.get(own) ?? 0) + by)
    },
    sorted: () => [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
  }
}

/** Two counts that go by one key: things, and the dossiers that hold them. */
export type PairTally = {
  readonly add: (key: string, first: number, second: number) => void
  readonly sorted: () => readonly { readonly key: string; readonly first: number; readonly second: number }[]
}

export const openPairTally = (): PairTally => {
  const counts = new Map<string, { first: number; second: number }>()
  return {
    add: (key, first, second) => {
      const own = counts.has(key) || counts.size < mostKeys ? key : ''
      const known = counts.get(own) ?? { first: 0, second: 0 }
      counts.set(own, { first: known.first + first, second: known.second + second })
    },
    sorted: () =>
      [...counts]
        .map(([key, pair]) => ({ key, ...pair }))
        .sort((a, b) => b.first - a.first || b.second - a.second || (a.key < b.key ? -1 : 1)),
  }
}
