import { createHash } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { sha256Hex } from '../../seal/container/hash.ts'
import { openFolder } from '../storage/folder.ts'
import type { Storage } from '../storage/storage.ts'
import { batchNames } from './batch-file.ts'
import { hashChunks, readChunks } from './read-chunks.ts'

/** The reports, at the top of the batch's folder. */
export const reportNames = ['report.html', 'report.pdf'] as const

/** A list that a person fills in: no signature over a batch can cover it. */
const filledIn = /^lists\/(?:controle(?:-[0-9a-f]{8})?|questions)\.csv$/

export const isFilledIn = (path: string): boolean => filledIn.test(path)

/** Maps, and what is asked of places, that workers write: they lie where the targets are. */
const storedFolders = ['lists/ids', 'lists/questions'] as const

export const isOfIds = (path: string): boolean => storedFolders.some((folder) => path.startsWith(`${folder}/`))

export async function* listsStored(storage: Storage): AsyncIterable<string> {
  for (const folder of storedFolders) yield* storage.list(folder)
}

/** Lists of the service in the batch's own folder, the package for the archives among them. */
export async function* listsHere(folder: string): AsyncIterable<string> {
  for await (const path of openFolder(folder).list('lists')) if (!isOfIds(path) && !isFilledIn(path)) yield path
}

/**
 * Writes what lies beside ledger and targets and was made by the batch: reports, lists, the maps of addresses, the script. A line
 * a file, as `sha256sum -c` reads it. Gives the SHA-256 of all of it, which is signed.
 */
export const writeSums = async (path: string, folder: string, storage: Storage): Promise<string> => {
  const file = openSync(path, 'wx', 0o600)
  const hash = createHash('sha256')
  try {
    for await (const lines of sumLines(folder, storage)) {
      hash.update(lines)
      const bytes = Buffer.from(lines, 'utf8')
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
    }
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}

async function* sumLines(folder: string, storage: Storage): AsyncIterable<string> {
  const at = (name: string): string => join(folder, ...name.split('/'))
  const top = [...reportNames, batchNames.script].filter((name) => existsSync(at(name)))
  for (const name of top) yield lineOf(hashChunks(readChunks(at(name))), name)
  for await (const name of listsHere(folder)) yield lineOf(hashChunks(readChunks(at(name))), name)
  let waiting: string[] = []
  const hashAll = async (): Promise<string> =>
    (await Promise.all(waiting.map((name) => storedLine(storage, name)))).join('')
  for await (const name of listsStored(storage)) {
    waiting.push(name)
    if (waiting.length < askedAtOnce) continue
    yield await hashAll()
    waiting = []
  }
  yield await hashAll()
}

/** Files on their way together. By hand: a bucket answers one in some 20 ms. */
const askedAtOnce = 16

const storedLine = async (storage: Storage, name: string): Promise<string> =>
  lineOf(sha256Hex((await storage.get(name)) ?? new Uint8Array()), name)

const lineOf = (sha256: string, name: string): string => `${sha256}  ${name}\n`

/** A line of a file of sums; null for what is none. */
export const parseSum = (line: string): { readonly sha256: string; readonly path: string } | null => {
  const [, sha256 = '', path = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? []
  return path === '' ? null : { sha256, path }
}
