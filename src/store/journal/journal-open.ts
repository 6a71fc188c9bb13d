import { readdirSync, statSync } from 'node:fs'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { mostOwn, mostSetting, readPlain } from '../../disk/plain-file.ts'
import { remove } from '../../disk/system.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { type Act, readJournalLine, splitJournal } from '../../seal/journal/journal.ts'
import { replaceFileAside } from '../files/disk.ts'
import { isStale } from './journal-lock.ts'

/** What shows that an act was done: what it makes is there, it changed that file, or what it removes is gone. */
export type Trace = { readonly path: string; readonly how: 'made' | 'changed' | 'gone' }

/**
 * An act that is in the journal and not yet done: beside the journal, until it is. `count`: the lines before its own, `acts`: how many
 * lines it has, `makes`: the path of its trace, `was`: the hash of a file before it changes it, `done`: the lines that follow once it is
 * done. Its name and its first word tell the process that does it. Marks of before have no `how`: something was made.
 */
export type OpenAct = {
  readonly count: number
  readonly acts: number
  readonly draft: string | null
  readonly makes: string
  readonly how?: Trace['how']
  readonly was?: string
  readonly done?: readonly Act[]
}

type Begun = Pick<OpenAct, 'count' | 'acts' | 'draft'> & { readonly trace: Trace; readonly done: readonly Act[] }

/** Marks an act as begun; its way, to be removed when the act ends. The journal is locked meanwhile. */
export const markOpen = (journal: string, { trace, ...begun }: Begun): string => {
  const path = `${resolve(journal)}.open-${process.pid}-${begun.count}`
  const makes = resolve(trace.path)
  const was = trace.how === 'changed' ? hashAt(makes) : null
  const act: OpenAct = { ...begun, makes, how: trace.how, ...(was === null ? {} : { was }) }
  const line = `${process.pid} ${hostname()}\n${JSON.stringify(act)}\n`
  replaceFileAside(path, Buffer.from(line, 'utf8'), 0o600)
  return path
}

export type Unended = { readonly path: string; readonly act: OpenAct }

/** The acts whose process ended before they did, with what is left of them. */
export const unendedActs = (journal: string): readonly Unended[] => {
  const start = `${basename(resolve(journal))}.open-`
  const folder = dirname(resolve(journal))
  return readdirSync(folder)
    .filter((name) => name.startsWith(start))
    .sort()
    .flatMap((name) => readUnended(join(folder, name)) ?? [])
}

const readUnended = (path: string): Unended | null => {
  try {
    const text = readPlain(path, mostSetting).toString('utf8')
    const [mark = '', content = ''] = text.split('\n')
    if (!isStale(path, mark)) return null
    const act: OpenAct = JSON.parse(content)
    return typeof act.count === 'number' && typeof act.makes === 'string' ? { path, act } : null
  } catch {
    return null
  }
}

/** A mark may have been left before the lines were written. */
export const isWritten = ({ count, acts }: OpenAct, lines: number): boolean => lines >= count + acts

/** The disk shows that it was done. A draft that is gone was changed by another act since. */
export const isDone = ({ makes, how, was }: OpenAct): boolean => {
  if (how === 'gone') return !isThere(makes)
  if (how === 'changed') return hashAt(makes) !== was
  return isThere(makes)
}

/** The lines that its end wants, and that the journal does not have. */
export const missingLines = (journal: string, { count, acts, done = [] }: OpenAct): readonly Act[] => {
  if (done.length === 0) return []
  const after = splitJournal(readPlain(journal, mostOwn))
    .lines.slice(count + acts)
    .map(readJournalLine)
  const isIn = (one: Act): boolean =>
    after.some(
      (line) =>
        typeof line !== 'string' && line.act === one.act && line.draft === one.draft && line.rootHash === one.rootHash,
    )
  return done.filter((one) => !isIn(one))
}

const hashAt = (path: string): string | null => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() === true ? sha256Hex(readPlain(path, mostOwn)) : null
}

/** An empty folder may have been given to it. */
const isThere = (path: string): boolean => {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat !== undefined && (!stat.isDirectory() || readdirSync(path).length > 0)
}

export const closeOpen = (path: string): void => remove(path)
