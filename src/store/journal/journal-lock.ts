import { randomUUID } from 'node:crypto'
import { closeSync, openSync, statSync, writeSync } from 'node:fs'
import { hostname, uptime } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { mostSetting, readPlain } from '../../disk/plain-file.ts'
import { codeOf, remove } from '../../disk/system.ts'
import { type Problem, RequisError } from '../../model/problem.ts'

const patience = 30_000

/** A lock file whose owner has not yet written in it: its owner died there when it stays empty that long. */
const emptyFor = 2_000

/**
 * Runs an act alone: `FILE.lock` exists while it runs. A lock left by a crash is taken over: its process is gone, or the
 * machine was started again since. One of another machine (a shared drive) is never taken over. Waits 30 seconds, then
 * `journal.locked`. Any other trouble of the disk is `journal.not-writable`.
 */
export const withJournalLock = async <T>(path: string, act: () => Promise<T>): Promise<T> =>
  await withLock(path, journalTroubles, act)

const journalTroubles: Troubles = {
  locked: (pid) => ({ code: 'journal.locked', pid }),
  notWritable: { code: 'journal.not-writable' },
}

/** What is said when another process keeps the lock, and when the disk refuses. */
type Troubles = { readonly locked: (pid: number) => Problem; readonly notWritable: Problem }

/** The same for anything that one process changes at a time. */
export const withLock = async <T>(path: string, troubles: Troubles, act: () => Promise<T>): Promise<T> => {
  const lock = `${path}.lock`
  const mark = `${process.pid} ${hostname()} ${randomUUID()}\n`
  const until = Date.now() + patience
  while (!take(lock, mark, troubles)) {
    removeStale(lock, troubles)
    if (Date.now() > until) throw new RequisError(troubles.locked(ownerOf(readMark(lock) ?? '').pid))
    await pause(5 + Math.random() * 20)
  }
  try {
    return await act()
  } finally {
    if (readMark(lock) === mark) remove(lock)
  }
}

const take = (lock: string, mark: string, { notWritable }: Troubles): boolean => {
  try {
    const descriptor = openSync(lock, 'wx', 0o600)
    try {
      writeSync(descriptor, mark)
    } finally {
      closeSync(descriptor)
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    // Windows refuses a name that is being deleted.
    if (codeOf(error) === 'EPERM' && isBeingDeleted(lock)) return false
    throw new RequisError(notWritable)
  }
}

const statOf = (path: string) => statSync(path, { throwIfNoEntry: false }) ?? null

/** A name that is being deleted answers EPERM until the last program that has it open lets go. */
const isBeingDeleted = (path: string): boolean => {
  try {
    return statOf(path) !== null
  } catch {
    return true
  }
}

const readMark = (lock: string): string | null => {
  try {
    return readPlain(lock, mostSetting).toString('utf8')
  } catch {
    return null
  }
}

/**
 * Two processes may find the same stale lock. Only the one that holds `.takeover` removes it, after it has read the same
 * mark again: a lock taken meanwhile bears another mark.
 */
const removeStale = (lock: string, troubles: Troubles): void => {
  const mark = readMark(lock)
  if (mark === null || !isStale(lock, mark)) return
  const guard = `${lock}.takeover`
  if (!take(guard, `${process.pid} ${hostname()}\n`, troubles)) {
    const other = readMark(guard)
    if (other !== null && isStale(guard, other)) remove(guard)
    return
  }
  try {
    if (readMark(lock) === mark) remove(lock)
  } finally {
    remove(guard)
  }
}

const writtenAt = (lock: string): number | undefined => {
  try {
    return statOf(lock)?.mtimeMs
  } catch {
    return undefined
  }
}

const ownerOf = (mark: string): { readonly pid: number; readonly host: string } => {
  const [pid = '', host = ''] = mark.trim().split(' ')
  return { pid: Number.parseInt(pid, 10) || 0, host }
}

/** Whether the process that wrote a mark is gone. */
export const isStale = (lock: string, mark: string): boolean => {
  const written = writtenAt(lock)
  if (written === undefined) return false
  const { pid, host } = ownerOf(mark)
  if (pid === 0) return Date.now() - written > emptyFor
  if (host !== hostname()) return false
  const since = (seconds: number): number => Date.now() - seconds * 1000
  if (written < since(uptime()) - 60_000) return true
  // In a container each run may bear the same number: what is older than this process is not its own.
  return pid === process.pid ? written < since(process.uptime()) - 1_000 : !isAlive(pid)
}

/** A process of another account answers EPERM: it lives. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) !== 'ESRCH'
  }
}
