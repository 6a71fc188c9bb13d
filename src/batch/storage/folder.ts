import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { mostWhole, readPlain } from '../../disk/plain-file.ts'
import { codeOf, rename, syncFolder } from '../../disk/system.ts'
import { diskError, guarded } from '../../disk/trouble.ts'
import { RequisError } from '../../model/problem.ts'
import type { Storage, Stored } from './storage.ts'

/** A folder, on this machine or shared by several. Files and folders are the account's alone (0600, 0700). */
export const openFolder = (root: string): Storage => {
  const at = (path: string): string => join(root, ...partsOf(path))
  return {
    putIfAbsent: async (path, bytes) => guarded(() => putNew(at(path), bytes)),
    putMany: async (files) => await putMany(files.map(({ path, bytes }) => ({ path: at(path), bytes }))),
    note: async (path, bytes) => guarded(() => rename(writeAside(at(path), bytes), at(path))),
    get: async (path) => readOrNull(at(path)),
    list: (folder) => listBelow(at(folder), folder),
    head: async (path) => sizeOf(at(path)),
    remove: async (path) => guarded(() => rmSync(at(path), { force: true })),
    move: async (from, to) => guarded(() => moveFolder(at(from), at(to))),
    clear: async (folder) => guarded(() => rmSync(at(folder), { recursive: true, force: true })),
  }
}

/** A path of a storage never leaves it: the names of targets come from a record. */
export const partsOf = (path: string): readonly string[] => {
  const parts = path.split('/')
  if (parts.some((part) => part === '' || part === '.' || part === '..' || /[\\\0]/.test(part)))
    throw new RequisError({ code: 'internal' })
  return parts
}

const putNew = (path: string, bytes: Uint8Array): boolean => {
  if (sizeOf(path) !== null) return false
  const aside = writeAside(path, bytes)
  try {
    fsyncAt(aside)
    return settle(aside, path)
  } catch (error) {
    if (sizeOf(path) === null) throw error
    // Another wrote it, and took this part away as left over.
    return false
  } finally {
    rmSync(aside, { force: true })
  }
}

/** Written one by one, brought to disk together: a disk takes forty together in the time of two. */
const putMany = async (files: readonly Stored[]): Promise<void> => {
  const news = files.filter((file) => !isThere(file))
  const asides: (readonly [aside: string, path: string])[] = []
  try {
    for (const { path, bytes } of news) asides.push([guarded(() => writeAside(path, bytes)), path])
    await syncAll(asides.map(([aside]) => aside))
    for (const [aside, path] of asides) {
      const isNew = guarded(() => settle(aside, path, false))
      // Another worker did the same shard at the same time: its bytes are ours, or something is wrong.
      const ours = news.find((file) => file.path === path)
      if (!isNew && ours !== undefined) isThere(ours)
    }
    for (const folder of new Set(asides.map(([, path]) => dirname(path)))) guarded(() => syncFolder(folder))
  } catch (error) {
    if (!news.every(isThere)) throw error
  } finally {
    for (const [aside] of asides) rmSync(aside, { force: true })
  }
}

const isThere = ({ path, bytes }: Stored): boolean => {
  const there = readOrNull(path)
  if (there === null) return false
  if (!Buffer.from(there).equals(bytes)) throw new RequisError({ code: 'batch.target-differs' })
  return true
}

/** At most so many descriptors open at once. By hand. */
const syncedAtOnce = 32

const syncAll = async (paths: readonly string[]): Promise<void> => {
  for (let at = 0; at < paths.length; at += syncedAtOnce) {
    await Promise.all(paths.slice(at, at + syncedAtOnce).map(syncOne)).catch((error: unknown) => {
      throw diskError(error)
    })
  }
}

const syncOne = async (path: string): Promise<void> => {
  const handle = await open(path, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export const asidePrefix = '.requis-part-'

/** What a killed command left half written: never taken for anything. */
export const isPart = (name: string): boolean => name.startsWith(asidePrefix)

const writeAside = (path: string, bytes: Uint8Array): string => {
  makeFolder(dirname(path))
  const aside = join(dirname(path), `${asidePrefix}${process.pid}-${randomBytes(6).toString('hex')}`)
  const descriptor = openSync(aside, 'wx', 0o600)
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
  return aside
}

/** A new folder is itself a name in another, which must come to disk before what stands in it counts. */
const makeFolder = (folder: string): void => {
  const made = mkdirSync(folder, { recursive: true, mode: 0o700 })
  if (made === undefined) return
  for (let at = folder; at.length >= made.length && at !== dirname(at); at = dirname(at)) syncFolder(dirname(at))
}

const fsyncAt = (path: string): void => {
  const descriptor = openSync(path, 'r+')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** Gives the final name, where nobody has it. A disk without links (FAT) gets a rename: there one worker writes at a time. */
const settle = (aside: string, path: string, isSynced = true): boolean => {
  try {
    linkSync(aside, path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'EEXIST') return false
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS') throw error
    if (sizeOf(path) !== null) return false
    renameSync(aside, path)
  }
  if (isSynced) syncFolder(dirname(path))
  return true
}

const moveFolder = (from: string, to: string): void => {
  if (!existsSync(from)) return
  makeFolder(dirname(to))
  rename(from, to)
  for (const folder of new Set([dirname(from), dirname(to)])) syncFolder(folder)
}

const sizeOf = (path: string): number | null => {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat?.isFile() === true ? stat.size : null
}

const readOrNull = (path: string): Uint8Array | null => {
  try {
    return readPlain(path, mostWhole)
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    throw diskError(error)
  }
}

async function* listBelow(folder: string, prefix: string): AsyncIterable<string> {
  for (const entry of entriesOf(folder)) {
    if (isPart(entry.name)) continue
    const path = `${prefix}/${entry.name}`
    if (entry.isDirectory()) yield* listBelow(join(folder, entry.name), path)
    else yield path
  }
}

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw diskError(error)
  }
}
