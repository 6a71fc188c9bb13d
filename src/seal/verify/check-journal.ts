import {
  emptyHead,
  type Head,
  headAfter,
  type JournalLine,
  type LineFlaw,
  readJournalLine,
  splitJournal,
} from '../journal/journal.ts'
import { compareWithWitness, readWitness } from '../journal/journal-witness.ts'
import {
  type CheckpointBreak,
  type CheckpointSigner,
  type CheckpointWarning,
  checkCheckpoints,
  type ReceivedCheckpoint,
} from './check-checkpoints.ts'
import { readAnchors } from './trust.ts'

/**
 * What was received. `trust` are PEM or DER certificates that the reader has by another way, `pins` the SHA-256 of those
 * that may have signed, as `readPin` gives them; empty when none was named.
 */
export type JournalInput = {
  readonly journal: Uint8Array
  readonly checkpoints: readonly ReceivedCheckpoint[]
  readonly witness: Uint8Array | null
  readonly trust: readonly Uint8Array[]
  readonly pins: readonly string[]
  readonly now: Date
}

export type JournalFlaw =
  | LineFlaw
  | 'sequence'
  | 'chain'
  | 'torn'
  | CheckpointBreak['flaw']
  | 'witness-form'
  | `witness-${'truncated' | 'fork' | 'rollback'}`

/** A break. `line` is the first line of the journal that cannot be believed, from 1; null where no line is at fault. */
export type JournalBreak = {
  readonly flaw: JournalFlaw
  readonly line: number | null
  readonly facts: Readonly<Record<string, number>>
}

export type JournalWarning = CheckpointWarning | 'no-witness' | 'unsigned-end' | 'time-back'

/**
 * `signed` is how many lines the last good checkpoint covers, where the chain holds up to it; `unguarded` how many at the
 * end neither it nor the witness covers. Refused as soon as there is one break.
 */
export type JournalVerification = Head & {
  readonly verdict: 'accepted' | 'accepted-with-warnings' | 'refused'
  readonly breaks: readonly JournalBreak[]
  readonly warnings: readonly JournalWarning[]
  readonly checkpoints: number
  readonly signers: readonly CheckpointSigner[]
  readonly signed: number
  readonly unguarded: number
}

export const checkJournal = (input: JournalInput): JournalVerification => {
  const { checkpoints, trust, pins, now } = input
  const chain = followChain(input.journal)
  const believed = { anchors: trust.length === 0 ? null : readAnchors(trust), pins, now }
  const { signers, signed, ...found } = checkCheckpoints(checkpoints, chain, believed)
  const witness = checkWitness(input.witness, chain)
  const breaks = [...chain.breaks, ...found.breaks, ...witness.breaks]
  const { count, head } = chain.heads.at(-1) ?? emptyHead
  const unguarded = count - Math.max(signed, witness.seen)
  const warnings = [
    ...new Set([
      ...chain.warnings,
      ...found.warnings,
      ...(checkpoints.length > 0 && unguarded > 0 ? (['unsigned-end'] as const) : []),
      ...(input.witness === null ? (['no-witness'] as const) : []),
    ]),
  ]
  const verdict = breaks.length > 0 ? 'refused' : warnings.length > 0 ? 'accepted-with-warnings' : 'accepted'
  return { verdict, breaks, warnings, checkpoints: checkpoints.length, signers, signed, unguarded, count, head }
}

type Chain = {
  /** Where the journal stood after each line: what `previous`, checkpoints and witnesses name. */
  readonly heads: readonly Head[]
  readonly breaks: readonly JournalBreak[]
  readonly firstBreak: number
  readonly warnings: readonly JournalWarning[]
}

const followChain = (journal: Uint8Array): Chain => {
  const { lines, torn } = splitJournal(journal)
  const heads = lines.map((line, index) => headAfter(line, index + 1))
  const read = lines.map(readJournalLine)
  const breaks = read.flatMap((line, index) => {
    const flaw = typeof line === 'string' ? line : misplaced(line, heads[index - 1] ?? emptyHead)
    return flaw === null ? [] : [{ flaw, line: index + 1, facts: {} }]
  })
  const cut = torn.length === 0 ? [] : [{ flaw: 'torn' as const, line: lines.length + 1, facts: {} }]
  const all = [...breaks, ...cut]
  const firstBreak = Math.min(...all.map(({ line }) => line))
  return { heads, breaks: all, firstBreak, warnings: goesBack(read) ? ['time-back'] : [] }
}

const misplaced = ({ seq, previous }: JournalLine, before: Head): JournalFlaw | null => {
  if (previous !== before.head) return 'chain'
  return seq === before.count + 1 ? null : 'sequence'
}

/** A clock set back is no break: the order is that of the chain. It is said. */
const goesBack = (read: readonly (JournalLine | LineFlaw)[]): boolean => {
  const times = read.flatMap((line) => (typeof line === 'string' ? [] : [Date.parse(line.at)]))
  return times.some((time, index) => time < (times[index - 1] ?? 0))
}

/** `seen` is how many lines of this chain the witness vouches for; 0 where it does not match. */
const checkWitness = (
  witness: Uint8Array | null,
  { heads }: Chain,
): { readonly breaks: readonly JournalBreak[]; readonly seen: number } => {
  if (witness === null) return { breaks: [], seen: 0 }
  const seen = readWitness(witness)
  if (seen === null) return { breaks: [{ flaw: 'witness-form', line: null, facts: {} }], seen: 0 }
  const headAt = (count: number): string | null => (count === 0 ? emptyHead.head : (heads[count - 1]?.head ?? null))
  const found = compareWithWitness(seen, heads.length, headAt)
  if (found === null) return { breaks: [], seen: seen.at(-1)?.count ?? 0 }
  return { breaks: [{ flaw: `witness-${found.flaw}`, line: found.line, facts: { seen: found.seen } }], seen: 0 }
}
