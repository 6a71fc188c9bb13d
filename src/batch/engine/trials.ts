import type { Mark } from './marks.ts'

/** Times that a dossier may take its thread down before it is set aside. By hand: a first time may be the machine's doing. */
const mostTrials = 3

/** Dossiers of a shard that are set aside without being opened: why, by their place in the shard. */
export type Poison = ReadonlyMap<number, 'batch.poison' | 'batch.too-long'>

type Failure = { readonly kind: 'died' | 'too-long'; readonly place: number | null }

/** What took threads down, by shard and by the place of the dossier in it. */
export type Trials = {
  readonly note: (shard: number, failure: Failure) => void
  readonly of: (shard: number) => ReadonlyMap<number, readonly Failure['kind'][]>
}

/**
 * In memory: a batch that is started again tries its dossiers again. A thread that dies before it is at any dossier counts for
 * the first one.
 */
export const openTrials = (): Trials => {
  const known = new Map<number, Map<number, Failure['kind'][]>>()
  const ofShard = (shard: number) => known.get(shard) ?? new Map<number, Failure['kind'][]>()
  return {
    note: (shard, { kind, place }) => {
      const places = ofShard(shard)
      places.set(place ?? 0, [...(places.get(place ?? 0) ?? []), kind])
      known.set(shard, places)
    },
    of: ofShard,
  }
}

/**
 * A dossier that took too long once would do so again: it is set aside at the first time. `marks` are those of processes that
 * died: the first did not say at which dossier it was, and counts for whichever the next ones died of.
 */
export const poisonOf = (trials: Trials, shard: number, marks: readonly Mark[]): Poison => {
  const poison = new Map<number, 'batch.poison' | 'batch.too-long'>()
  const own = trials.of(shard)
  const blind = marks.filter((place) => place === null).length
  const told = marks.filter((place) => place !== null)
  for (const place of new Set([...own.keys(), ...told])) {
    const kinds = own.get(place) ?? []
    const died = told.filter((one) => one === place).length
    if (kinds.includes('too-long')) poison.set(place, 'batch.too-long')
    else if (kinds.length + died + (died > 0 ? blind : 0) >= mostTrials) poison.set(place, 'batch.poison')
  }
  return poison
}
