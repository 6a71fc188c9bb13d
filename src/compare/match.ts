import type { CopyToken } from './text.ts'

/** A copy as it is compared: `front` is what it says it is, its own number left out. */
export type Copy = {
  readonly id: string
  readonly form: string
  readonly front: string
  readonly tokens: readonly CopyToken[]
}

export type CopyPair = { readonly a: Copy; readonly b: Copy }

/** Share of the smaller copy's runs of words that must stand in the other, by length of run. */
const trials = [
  { size: 5, share: 0.2 },
  { size: 3, share: 0.3 },
]

/**
 * Copies of one original. Hashes of originals are salted anew in each draft, and numbers follow what is listed: only the
 * kept words tell. Copies with too few words in a row left are paired by what their front says, where that is unique.
 */
export const matchCopies = (all: readonly Copy[], others: readonly Copy[]): readonly CopyPair[] => {
  const pairs: CopyPair[] = []
  const isFree = (copy: Copy): boolean => pairs.every(({ a, b }) => a !== copy && b !== copy)
  for (const trial of trials) {
    for (const pair of likely(all.filter(isFree), others.filter(isFree), trial)) {
      if (isFree(pair.a) && isFree(pair.b)) pairs.push(pair)
    }
  }
  pairs.push(...sameFront(all.filter(isFree), others.filter(isFree)))
  return [...pairs].sort((one, other) => all.indexOf(one.a) - all.indexOf(other.a))
}

const likely = (
  all: readonly Copy[],
  others: readonly Copy[],
  { size, share }: { readonly size: number; readonly share: number },
): readonly CopyPair[] => {
  const holders = new Map<string, Copy[]>()
  const sizes = new Map<Copy, number>()
  for (const b of others) {
    const found = runsOf(b.tokens, size)
    sizes.set(b, found.size)
    for (const run of found) holders.set(run, [...(holders.get(run) ?? []), b])
  }
  return all
    .flatMap((a) => {
      const found = runsOf(a.tokens, size)
      const shared = new Map<Copy, number>()
      for (const run of found) for (const b of holders.get(run) ?? []) shared.set(b, (shared.get(b) ?? 0) + 1)
      return [...shared].flatMap(([b, count]) => {
        const least = Math.min(found.size, sizes.get(b) ?? 0)
        return a.form === b.form && count >= share * least ? [{ a, b, count }] : []
      })
    })
    .sort((one, other) => other.count - one.count)
}

/** Runs of words that no mark cuts. */
const runsOf = (tokens: readonly CopyToken[], size: number): ReadonlySet<string> => {
  const found = new Set<string>()
  let run: readonly string[] = []
  for (const { word, code } of tokens) {
    run = code === null ? [...run, word].slice(-size) : []
    if (run.length === size) found.add(run.join(' '))
  }
  return found
}

const sameFront = (all: readonly Copy[], others: readonly Copy[]): readonly CopyPair[] =>
  all.flatMap((a) => {
    const isSame = (copy: Copy): boolean => a.front !== '' && copy.front === a.front
    const [b, ...more] = others.filter(isSame)
    return b === undefined || more.length > 0 || all.filter(isSame).length > 1 ? [] : [{ a, b }]
  })
