import { readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { syncFolder } from '../../disk/system.ts'
import { RequisError } from '../../model/problem.ts'
import type { Head } from '../../seal/journal/journal.ts'
import { signCheckpoint } from '../../seal/journal/journal-checkpoint.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import type { ReceivedCheckpoint } from '../../seal/verify/check-checkpoints.ts'
import { replaceFileAside, writeFileAside } from '../files/disk.ts'

/** Signs where the journal stands, in two files beside it, numbered from 1. The journal is locked meanwhile. */
export const writeCheckpoint = async (path: string, head: Head, signer: Signer): Promise<void> => {
  const number = Math.max(0, ...checkpointNumbers(path)) + 1
  const { json, signature } = await signCheckpoint(head, number, signer, new Date())
  const file = checkpointFile(path, number)
  guarded(() => {
    // The signature comes first: a crash between the two leaves one that signs nothing, and the next takes its number.
    replaceFileAside(`${file}.p7s`, signature, 0o600)
    writeFileAside(`${file}.json`, json, 0o600, { code: 'journal.not-writable' })
    syncFolder(dirname(resolve(path)))
  })
}

const stemOf = (path: string): string => basename(path).replace(/\.jsonl$/, '')

const checkpointFile = (path: string, number: number): string =>
  join(dirname(resolve(path)), `${stemOf(path)}-checkpoint-${String(number).padStart(4, '0')}`)

const checkpointNumbers = (path: string): readonly number[] => {
  const stem = `${stemOf(path)}-checkpoint-`
  return readdirSync(dirname(resolve(path)))
    .filter((name) => name.startsWith(stem))
    .flatMap((name) => /^(\d{4,9})\.json$/.exec(name.slice(stem.length))?.[1] ?? [])
    .map(Number)
}

/** The journal and the checkpoints that lie beside it. */
export const readJournalFiles = (path: string) => {
  const journal = readOrNull(path)
  if (journal === null) throw new RequisError({ code: 'journal.not-found' })
  const checkpoints: readonly ReceivedCheckpoint[] = checkpointNumbers(path).map((number) => ({
    number,
    json: readOrNull(`${checkpointFile(path, number)}.json`) ?? new Uint8Array(),
    signature: readOrNull(`${checkpointFile(path, number)}.p7s`),
  }))
  return { journal, checkpoints }
}

const readOrNull = (path: string): Uint8Array | null => {
  try {
    return readPlain(path, mostOwn)
  } catch {
    return null
  }
}

/** Trouble of the disk stops the act; its words, which hold a path, are dropped. */
export const guarded = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    if (error instanceof RequisError) throw error
    throw new RequisError({ code: 'journal.not-writable' })
  }
}
