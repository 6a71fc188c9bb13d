import { type Agreement, sum } from '../agreement.ts'
import type { Predicate, pieceStatuses } from '../shape.ts'

type Status = (typeof pieceStatuses)[number]

/** The number that the statement gives for each fate of a piece. */
const countOf: Readonly<Record<Status, (counts: Predicate['counts']) => number>> = {
  whole: ({ whole }) => whole,
  framed: ({ framed = 0 }) => framed,
  masked: ({ masked }) => masked,
  partial: ({ partial }) => partial,
  withheld: ({ withheld }) => withheld,
  quarantined: ({ quarantined }) => quarantined,
  container: ({ containers }) => containers,
}

/** Counts against the lists that they count. */
export const countRules: readonly Agreement[] = [
  {
    id: 'counts-pieces',
    since: 1,
    holds: ({ predicate: { counts, pieces } }) =>
      counts.pieces === pieces.length && sum(Object.values(countOf).map((of) => of(counts))) === pieces.length,
  },
  {
    id: 'counts-fates',
    since: 1,
    holds: ({ predicate: { counts, pieces } }) =>
      Object.entries(countOf).every(
        ([fate, of]) => of(counts) === pieces.filter(({ status }) => status === fate).length,
      ),
  },
  {
    id: 'counts-masks',
    since: 1,
    holds: ({ predicate: { counts, maskCommitments }, masks }) =>
      counts.masks === masks.length && (maskCommitments === undefined || maskCommitments.count === masks.length),
  },
  {
    id: 'counts-grounds',
    since: 1,
    holds: ({ predicate: { counts }, masks }) => {
      const found = new Map<string, number>()
      for (const ground of masks.flatMap(({ grounds }) => grounds)) found.set(ground, (found.get(ground) ?? 0) + 1)
      const stated = Object.entries(counts.byGround)
      return stated.length === found.size && stated.every(([ground, count]) => found.get(ground) === count)
    },
  },
  {
    id: 'counts-answers',
    since: 1,
    holds: ({ predicate: { decisions } }) =>
      decisions === undefined || sum(Object.values(decisions.byKind)) === decisions.answers + decisions.corrections,
  },
  {
    id: 'counts-waiting',
    since: 1,
    holds: ({ predicate: { counts, secondBy } }) => {
      const { waiting, facts } = counts
      if (waiting === undefined || facts === undefined) return waiting === facts
      return secondBy === null && waiting <= facts
    },
  },
]
