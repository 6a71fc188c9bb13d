import { closeSync, fsyncSync, lstatSync, openSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { type DraftAct, keptHead, type ReadActs, readActs, writeActLine } from '../../seal/journal/acts.ts'
import { type Head, headAfter } from '../../seal/journal/journal.ts'
import { journalPath } from '../journal/journal-file.ts'
import { draftFiles, draftIdOf } from './draft-folder.ts'
import { notedHead, noteHead } from './draft-heads.ts'

/**
 * The journal of the acts on one draft: it lies in its folder, outside its code of authenticity, and vouches for itself by its
 * chain; the account's journal keeps its head of before each act, and a file beside that one its head of after the last.
 */
export const readDraftActs = (folder: string): ReadActs => readActs(bytesOf(join(folder, draftFiles.acts)))

const bytesOf = (path: string): Uint8Array => {
  try {
    return lstatSync(path).isFile() ? readPlain(path, mostOwn) : new Uint8Array()
  } catch {
    return new Uint8Array()
  }
}

/** A draft by its folder and its id, and the journal of the account. */
type ActsOf = { readonly folder: string; readonly draft: string; readonly journal: string }

export const actsOf = (folder: string, { secret }: Pick<Draft, 'secret'>, journal: string | undefined): ActsOf => ({
  ...{ folder, draft: draftIdOf(secret), journal: journalPath(journal) },
})

/**
 * Appends the line of an act, synced to the disk, then notes beside the journal of the account where that left it. Where the draft
 * is not what the last line left, that is said first: a command of another version changed it, or a crash lost a line. A disk that
 * is full takes the line, and not the act.
 */
export const recordDraftAct = async ({ folder, draft, journal }: ActsOf, act: DraftAct): Promise<void> => {
  try {
    const { head } = appendAct(folder, act, new Date())
    await noteHead(journal, draft, head)
  } catch {
    // The draft has changed, and is on the disk: it is no failure of the act. The next line says `found`.
  }
}

const appendAct = (folder: string, act: DraftAct, at: Date): Head => {
  const { acts } = mended(folder)
  const { lines, head } = acts
  const last = lines.at(-1)?.after
  const found: readonly DraftAct[] =
    last === undefined || last === act.before ? [] : [{ act: 'found', ids: [], before: last, after: act.before }]
  let now = head
  const written = [...found, act].map((one) => {
    const line = writeActLine(one, now, at)
    now = headAfter(line.slice(0, -1), now.count + 1)
    return line
  })
  write(join(folder, draftFiles.acts), Buffer.from(written.join(''), 'utf8'))
  return now
}

/** Where the journal stands, for the journal of the account; nothing while it has no line. */
export const headOf = (folder: string): { readonly head?: string } => {
  const { head } = readDraftActs(folder)
  return head.count === 0 ? {} : { head: head.head }
}

/** Whether the lines that the journal of the account knows of are still there: it was not cut, nor put in the place of another. */
export const isActsWhole = ({ folder, draft, journal }: ActsOf): boolean => {
  const known = [keptHead(bytesOf(journal), draft), notedHead(journal, draft)]
  const { heads } = readDraftActs(folder)
  return known.every((head) => head === null || heads.includes(head))
}

/** What is damaged at the end of the journal goes to a file beside; its name, or null where nothing is. */
export const mendDraftActs = (folder: string): string | null => mended(folder).torn

/** The lines that hold, and where the damaged end went. */
const mended = (folder: string): { readonly acts: ReadActs; readonly torn: string | null } => {
  const path = join(folder, draftFiles.acts)
  const bytes = bytesOf(path)
  const acts = readActs(bytes)
  if (acts.good === bytes.length) return { acts, torn: null }
  write(join(folder, draftFiles.torn), bytes.subarray(acts.good))
  truncateSync(path, acts.good)
  return { acts, torn: draftFiles.torn }
}

const write = (path: string, bytes: Uint8Array): void => {
  try {
    const descriptor = openSync(path, 'a', 0o600)
    try {
      writeSync(descriptor, bytes)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // The system's words hold a path: dropped.
    throw new RequisError({ code: 'out.not-writable' })
  }
}
