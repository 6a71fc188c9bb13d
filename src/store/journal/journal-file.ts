import { closeSync, existsSync, fdatasyncSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { cutFile, syncFolder } from '../../disk/system.ts'
import { journalScreen } from '../../messages/seal/journal.ts'
import { RequisError } from '../../model/problem.ts'
import {
  type Act,
  emptyHead,
  type Head,
  headAfter,
  readJournalLine,
  splitJournal,
  writeJournalLine,
} from '../../seal/journal/journal.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import { writeFileAside } from '../files/disk.ts'
import { configFolder } from '../keys/keys.ts'
import { keptJournal } from '../machine/machine.ts'
import type { Telling } from '../telling.ts'
import { guarded, writeCheckpoint } from './journal-checkpoints.ts'
import { withJournalLock } from './journal-lock.ts'
import {
  closeOpen,
  isDone,
  isWritten,
  markOpen,
  missingLines,
  type OpenAct,
  type Trace,
  unendedActs,
} from './journal-open.ts'

/** The journal of this account, where `--journal` names no other and the machine sets none. Acts are written there. */
export const journalPath = (given: string | undefined): string =>
  keptJournal(given) ?? join(configFolder(), 'journal.jsonl')

/** The same, to read: any journal may be read. */
export const readJournalAt = (given: string | undefined): string => given ?? journalPath(undefined)

export type Recording = {
  readonly path: string
  /** Acts of one command: written in one go, acknowledged together. */
  readonly acts: readonly Act[]
  /** Signs a checkpoint after the acts; null for none. */
  readonly signer: Signer | null
  /** Makes the act true: it runs once the journal is on disk. When it throws, the journal says `abandoned`. */
  readonly carryOut: () => void | Promise<void>
  /** What shows that the act was done. A process killed before: the next act writes `abandoned` first. */
  readonly trace?: Trace
  /** Lines that are true only once it is done: written then, or by the next act after a kill; signed as well. */
  readonly done?: readonly Act[]
}

/** A line that a crash had cut was moved to that file. */
type Recovered = { readonly file: string; readonly bytes: number }

/**
 * Writes acts in the journal, synced to disk, then carries them out. The date is the clock's, never `--date`: a journal
 * whose author chooses the dates tells nothing. Throws `journal.not-writable`, `journal.broken` or `journal.locked`, and
 * nothing was carried out.
 */
export const recordActs = async (recording: Recording, telling: Telling): Promise<void> => {
  const { path, acts, signer, carryOut, done = [] } = recording
  makeFolder(dirname(resolve(path)))
  const { head, recovered, open } = await withJournalLock(path, async () => appendActs(path, acts, recording))
  if (recovered !== null) telling.say(journalScreen(telling.language, 'recovered', recovered))
  try {
    if (signer !== null) await withJournalLock(path, () => writeCheckpoint(path, head, signer))
    await carryOut()
  } catch (error) {
    await withJournalLock(path, async () => appendActs(path, [abandoned(acts.length, acts.at(-1)?.draft ?? null)]))
    if (open !== null) closeOpen(open)
    throw error
  }
  // Where this fails the mark stays: the next act writes these lines.
  if (done.length > 0) await withJournalLock(path, async () => await appendDone(path, done, signer))
  if (open !== null) closeOpen(open)
}

const appendDone = async (path: string, done: readonly Act[], signer: Signer | null): Promise<void> => {
  const { head } = appendActs(path, done)
  if (signer !== null) await writeCheckpoint(path, head, signer)
}

const abandoned = (acts: number, draft: string | null): Act => ({
  act: 'abandoned',
  draft,
  by: [],
  counts: { acts },
  rootHash: null,
})

const makeFolder = (folder: string): void => {
  guarded(() => mkdirSync(folder, { recursive: true, mode: 0o700 }))
}

type Appended = { readonly head: Head; readonly recovered: Recovered | null; readonly open: string | null }

const appendActs = (path: string, acts: readonly Act[], begun: Pick<Recording, 'trace' | 'done'> = {}): Appended =>
  guarded(() => {
    // O_APPEND: whatever else writes there, a line never lands on another.
    const descriptor = openSync(path, 'a+', 0o600)
    try {
      if (!fstatSync(descriptor).isFile()) throw new RequisError({ code: 'journal.not-writable' })
      const tail = readTail(descriptor)
      const recovered = tail.torn.length === 0 ? null : moveAside(path, tail)
      const unended = unendedActs(path)
      const written = unended.filter(({ act }) => isWritten(act, tail.head.count))
      const before: readonly Act[] = [
        ...(recovered === null ? [] : [recovered.act]),
        ...written.flatMap(({ act }) => endOf(path, act)),
      ]
      const count = tail.head.count + before.length
      const draft = acts.at(-1)?.draft ?? null
      const { trace, done = [] } = begun
      const open = trace === undefined ? null : markOpen(path, { count, acts: acts.length, draft, trace, done })
      const head = orClosed(open, () => writeLines({ path, descriptor }, tail, [...before, ...acts]))
      for (const one of unended) closeOpen(one.path)
      if (tail.good === 0) syncFolder(dirname(resolve(path)))
      return { head, recovered: recovered?.said ?? null, open }
    } finally {
      closeSync(descriptor)
    }
  })

/** What the journal lacks of an act whose process ended. */
const endOf = (path: string, act: OpenAct): readonly Act[] =>
  isDone(act) ? missingLines(path, act) : [abandoned(act.acts, act.draft)]

/** What is not written is not begun. */
const orClosed = <T>(open: string | null, write: () => T): T => {
  try {
    return write()
  } catch (error) {
    if (open !== null) closeOpen(open)
    throw error
  }
}

/** `good` is where the last whole line ends, in bytes. */
type Tail = { readonly head: Head; readonly torn: Uint8Array; readonly good: number }

/** No line is that long: the last whole one lies in what is read. */
const tailLength = 1 << 20

const readTail = (descriptor: number): Tail => {
  const { size } = fstatSync(descriptor)
  const bytes = Buffer.alloc(Math.min(size, tailLength))
  for (let at = 0; at < bytes.length; ) {
    const read = readSync(descriptor, bytes, at, bytes.length - at, size - bytes.length + at)
    if (read === 0) throw new RequisError({ code: 'journal.not-writable' })
    at += read
  }
  const { lines, torn } = splitJournal(bytes)
  const last = lines.at(-1)
  const good = size - torn.length
  if (last === undefined && good === 0) return { head: emptyHead, torn, good }
  const line = last === undefined ? 'unreadable' : readJournalLine(last)
  if (last === undefined || typeof line === 'string') throw new RequisError({ code: 'journal.broken' })
  return { head: headAfter(last, line.seq), torn, good }
}

const moveAside = (path: string, { torn, good }: Tail) => {
  const number = freeNumber(path)
  const file = `${path}.torn-${number}`
  writeFileAside(file, torn, 0o600, { code: 'journal.not-writable' })
  syncFolder(dirname(resolve(path)))
  cutFile(path, good)
  const counts = { bytes: torn.length, number }
  const act: Act = { act: 'recovered', draft: null, by: [], counts, rootHash: null }
  return { act, said: { file, bytes: torn.length } }
}

const freeNumber = (path: string): number => {
  let number = 1
  while (existsSync(`${path}.torn-${number}`)) number += 1
  return number
}

type Journal = { readonly path: string; readonly descriptor: number }

/** One write for all lines. When the disk is full, what was written of them is taken back. */
const writeLines = ({ path, descriptor }: Journal, { head, good }: Tail, acts: readonly Act[]): Head => {
  const at = new Date()
  let text = ''
  let last = head
  for (const act of acts) {
    const line = writeJournalLine(act, last, at)
    last = headAfter(line, last.count + 1)
    text += `${line}\n`
  }
  const bytes = Buffer.from(text, 'utf8')
  try {
    for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
    fdatasyncSync(descriptor)
  } catch (error) {
    cutFile(path, good)
    throw error
  }
  return last
}
