import { sha256Hex } from '../../../container/hash.ts'
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

/** What the tree of no mask at all has for root (RFC 6962, 2.1). */
const emptyRoot = sha256Hex(new Uint8Array())

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
    id: 'counts-root',
    since: 1,
    holds: ({ predicate: { maskCommitments: committed } }) =>
      committed === undefined || committed.count > 0 === (committed.root !== emptyRoot),
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
    id: 'counts-review',
    since: 3,
    holds: ({ predicate: { review, decisions, pieces } }) => {
      if (decisions === undefined || pieces.length === 0) return decisions === undefined && pieces.length === 0
      const { unanswered, answers } = decisions
      // A review is closed once each question that is due has its answer; proposals are taken as they are where one has none.
      return review === 'complete' ? unanswered === 0 : unanswered > 0 || answers === 0
    },
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
