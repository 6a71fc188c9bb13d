import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { RequisError } from '../../model/problem.ts'
import { checkJournal, type JournalVerification } from '../../seal/verify/check-journal.ts'
import { makeFolder, writeFilesAside } from '../files/disk.ts'
import { journalPath } from '../journal/journal-file.ts'
import { withJournalLock } from '../journal/journal-lock.ts'
import { configFolder } from '../keys/keys.ts'
import type { BackedUp } from './backup-file.ts'
import { gatherBackup, placeOf } from './backup-places.ts'

type Planned = { readonly path: string; readonly bytes: Uint8Array; readonly isThere: boolean }

/** Where each file goes. Throws `restore.differs` where one is there already and is another: nothing is ever replaced. */
export const planRestore = (files: readonly BackedUp[]): readonly Planned[] => {
  const planned = files.map((file) => ({ path: placeOf(file), bytes: file.bytes }))
  const differing = planned.filter(({ path, bytes }) => existsSync(path) && !isSame(path, bytes))
  if (differing.length > 0)
    throw new RequisError({ code: 'restore.differs', names: differing.map(({ path }) => basename(path)) })
  return planned.map((file) => ({ ...file, isThere: existsSync(file.path) }))
}

const isSame = (path: string, bytes: Uint8Array): boolean => {
  try {
    return readPlain(path, mostOwn).equals(bytes)
  } catch {
    return false
  }
}

/** Writes what is not there, all of it or nothing, and reads it again. The journal is locked meanwhile. */
export const restoreFiles = async (files: readonly BackedUp[]): Promise<readonly Planned[]> => {
  const journal = journalPath(undefined)
  makeFolder(configFolder())
  makeFolder(dirname(journal))
  return await withJournalLock(journal, async () => {
    const planned = planRestore(files)
    writeFilesAside(
      planned.filter(({ isThere }) => !isThere),
      0o600,
    )
    if (planned.some(({ path, bytes }) => !readFileSync(path).equals(bytes)))
      throw new RequisError({ code: 'out.not-writable' })
    return planned
  })
}

/** The journal of a backup, judged by itself; null where it holds none. */
export const judgeJournal = (files: readonly BackedUp[], now: Date): JournalVerification | null => {
  const of = (name: string): Uint8Array | null =>
    files.find((file) => file.place === 'journal' && file.name === name)?.bytes ?? null
  const journal = of('journal.jsonl')
  if (journal === null) return null
  const numbers = files.flatMap(({ name }) => /^journal-checkpoint-(\d{4,9})\.json$/.exec(name)?.[1] ?? [])
  const checkpoints = numbers.map((number) => ({
    number: Number(number),
    json: of(`journal-checkpoint-${number}.json`) ?? new Uint8Array(),
    signature: of(`journal-checkpoint-${number}.p7s`),
  }))
  return checkJournal({ journal, checkpoints, witness: null, trust: [], pins: [], now })
}

/** The same of what lies on this disk. */
export const judgeOwnJournal = (now: Date): JournalVerification | null => judgeJournal(gatherBackup(), now)
