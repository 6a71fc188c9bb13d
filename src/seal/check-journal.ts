import {
  emptyHead,
  type Head,
  headAfter,
  type JournalLine,
  type LineFlaw,
  readJournalLine,
  splitJournal,
} from './journal.ts'
import { type CheckpointTrust, judgeCheckpoint, readCheckpoint } from './journal-checkpoint.ts'
import { compareWithWitness, readWitness } from './journal-witness.ts'
import { readPem } from './pem.ts'

/**
 * What was received. A checkpoint's `number` is that of its file name; `signature` is null when it is missing. `trust`
 * are PEM or DER certificates that the reader has by another way, empty when none was named.
 */
export type JournalInput = {
  readonly journal: Uint8Array
  readonly checkpoints: readonly ReceivedCheckpoint[]
  readonly witness: Uint8Array | null
  readonly trust: readonly Uint8Array[]
  readonly now: Date
}

export type ReceivedCheckpoint = {
  readonly number: number
  readonly json: Uint8Array
  readonly signature: Uint8Array | null
}

export type JournalFlaw =
  | LineFlaw
  | 'sequence'
  | 'chain'
  | 'torn'
  | `checkpoint-${'missing' | 'form' | 'number' | 'signature' | 'untrusted' | 'truncated' | 'fork'}`
  | 'witness-form'
  | `witness-${'truncated' | 'fork' | 'rollback'}`

/** A break. `line` is the first line of the journal that cannot be believed, from 1; null where no line is at fault. */
export type JournalBreak = {
  readonly flaw: JournalFlaw
  readonly line: number | null
  readonly facts: Readonly<Record<string, number>>
}

export type JournalWarning =
  | 'no-checkpoint'
  | 'no-witness'
  | 'unsigned-end'
  | 'time-back'
  | Exclude<CheckpointTrust, 'trusted' | 'untrusted' | 'invalid'>

/** `signed` is how many lines the last good checkpoint covers, where the chain holds up to it. Refused as soon as there is one break. */
export type JournalVerification = Head & {
  readonly verdict: 'accepted' | 'accepted-with-warnings' | 'refused'
  readonly breaks: readonly JournalBreak[]
  readonly warnings: readonly JournalWarning[]
  readonly checkpoints: number
  readonly signed: number
}

export const checkJournal = (input: JournalInput): JournalVerification => {
  const chain = followChain(input.journal)
  const { signed, breaks, warnings } = checkCheckpoints(input, chain)
  const all = [...chain.breaks, ...breaks, ...checkWitness(input.witness, chain)]
  const { count, head } = chain.heads.at(-1) ?? emptyHead
  const said = [
    ...new Set([
      ...chain.warnings,
      ...warnings,
      ...(input.checkpoints.length === 0 ? (['no-checkpoint'] as const) : []),
      ...(input.checkpoints.length > 0 && signed < count ? (['unsigned-end'] as const) : []),
      ...(input.witness === null ? (['no-witness'] as const) : []),
    ]),
  ]
  const verdict = all.length > 0 ? 'refused' : said.length > 0 ? 'accepted-with-warnings' : 'accepted'
  return { verdict, breaks: all, warnings: said, checkpoints: input.checkpoints.length, signed, count, head }
}

type Chain = {
  /** Where the journal stood after each line: what `previous`, checkpoints and witnesses name. */
  readonly heads: readonly Head[]
  readonly breaks: readonly JournalBreak[]
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
  return { heads, breaks: [...breaks, ...cut], warnings: goesBack(read) ? ['time-back'] : [] }
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

type CheckpointResult = Omit<Chain, 'heads'> & { readonly signed: number }

const checkCheckpoints = ({ checkpoints, trust, now }: JournalInput, { heads, breaks }: Chain): CheckpointResult => {
  const firstBreak = Math.min(...breaks.map(({ line }) => line ?? Number.POSITIVE_INFINITY))
  const sorted = [...checkpoints].sort((a, b) => a.number - b.number)
  const anchors = trust.length === 0 ? null : trust.flatMap((bytes) => readPem(bytes))
  const judged = sorted.map((one) => checkCheckpoint(one, heads, anchors, now))
  const missing = sorted.flatMap(({ number }, index) =>
    number === (sorted[index - 1]?.number ?? 0) + 1
      ? []
      : [{ flaw: 'checkpoint-missing' as const, line: null, facts: { number: number - 1 } }],
  )
  return {
    breaks: [...missing, ...judged.flatMap((one) => (one.flaw === null ? [] : [one.flaw]))],
    warnings: judged.flatMap(({ trust: level }) =>
      level === 'trusted' || level === 'untrusted' || level === 'invalid' ? [] : [level],
    ),
    signed: Math.max(0, ...judged.map(({ signed }) => signed).filter((signed) => signed < firstBreak)),
  }
}

type Judged = { readonly flaw: JournalBreak | null; readonly trust: CheckpointTrust; readonly signed: number }

const checkCheckpoint = (
  { number, json, signature }: ReceivedCheckpoint,
  heads: readonly Head[],
  anchors: readonly Uint8Array[] | null,
  now: Date,
): Judged => {
  const broken = (flaw: JournalFlaw, line: number | null, facts = {}, trust: CheckpointTrust = 'invalid'): Judged => ({
    flaw: { flaw, line, facts: { number, ...facts } },
    trust,
    signed: 0,
  })
  if (signature === null) return broken('checkpoint-missing', null)
  const checkpoint = readCheckpoint(json)
  if (checkpoint === null) return broken('checkpoint-form', null)
  if (checkpoint.number !== number) return broken('checkpoint-number', null)
  const trust = judgeCheckpoint({ json, signature }, anchors, now)
  if (trust === 'invalid') return broken('checkpoint-signature', null)
  if (trust === 'untrusted') return broken('checkpoint-untrusted', null)
  const { count, head } = checkpoint
  if (count > heads.length) return broken('checkpoint-truncated', heads.length + 1, { count }, trust)
  if (heads[count - 1]?.head !== head) return broken('checkpoint-fork', count, { count }, trust)
  return { flaw: null, trust, signed: count }
}

const checkWitness = (witness: Uint8Array | null, { heads }: Chain): readonly JournalBreak[] => {
  if (witness === null) return []
  const seen = readWitness(witness)
  if (seen === null) return [{ flaw: 'witness-form', line: null, facts: {} }]
  const headAt = (count: number): string | null => (count === 0 ? emptyHead.head : (heads[count - 1]?.head ?? null))
  const found = compareWithWitness(seen, heads.length, headAt)
  return found === null ? [] : [{ flaw: `witness-${found.flaw}`, line: found.line, facts: { seen: found.seen } }]
}
