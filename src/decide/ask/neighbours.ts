import type { Entry } from '../scope/units/entries.ts'
import type { Judgement } from '../scope/units/scope.ts'

/** The units of a piece, and how many of them the rules keep, by entry: counted once for all of them. */
export type Neighbours = {
  readonly judgements: readonly Judgement[]
  readonly kept: number
  readonly inEntry: ReadonlyMap<Entry, { readonly kept: number; readonly total: number }>
}

export const neighboursOf = (judgements: readonly Judgement[]): Neighbours => {
  const inEntry = new Map<Entry, { kept: number; total: number }>()
  for (const judgement of judgements) {
    const count = inEntry.get(judgement.entry) ?? { kept: 0, total: 0 }
    count.total += 1
    if (isKept(judgement)) count.kept += 1
    inEntry.set(judgement.entry, count)
  }
  return { judgements, kept: judgements.filter(isKept).length, inEntry }
}

/** Kept by the rules, whether or not it was doubted since. */
export const isKept = (judgement: Judgement | undefined): boolean =>
  judgement !== undefined && (judgement.ground === null || judgement.isDoubted === true)
