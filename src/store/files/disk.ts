import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, statSync, writeSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isToldOfFile, mostSetting, readPlain } from '../../disk/plain-file.ts'
import { remove, rename, syncFolder } from '../../disk/system.ts'
import { diskError, guarded } from '../../disk/trouble.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import { asideOf } from './aside.ts'

const statOrNull = (path: string) => statSync(path, { throwIfNoEntry: false }) ?? null

export const readTextFile = (path: string, missing: Problem): string =>
  readBytes(path, missing)
    .toString('utf8')
    .replace(/^\uFEFF/, '')

/** A plain file of at most so many bytes; one that is not there, or may not be read, is the problem given. */
export const readBytes = (path: string, missing: Problem, most: number = mostSetting): Buffer => {
  try {
    return readPlain(path, most, 'file' in missing ? missing.file : null)
  } catch (error) {
    throw isToldOfFile(error) ? error : new RequisError(missing)
  }
}

/** Reads a file that an option names; one that is not there is told by the option. */
export const readGiven =
  (flag: string) =>
  (file: string): Uint8Array =>
    readBytes(file, { code: 'yaml.missing', file: flag })

/** `pieces` follow one another in the file. */
type NewFile = { readonly name: string; readonly pieces: readonly Uint8Array[] }

/** A folder for this account alone, where there is none. */
export const makeFolder = (folder: string): void =>
  guarded(() => {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  })

export const refuseFilled = (folder: string): void => {
  const stat = statOrNull(folder)
  if (stat === null) return
  if (!stat.isDirectory()) throw new RequisError({ code: 'out.not-writable' })
  if (readdirSync(folder).length > 0) throw new RequisError({ code: 'out.not-empty' })
}

/**
 * Writes all files below a folder that does not exist yet, aside, then renames it: a half-written export is never
 * taken for one. `mode` is that of each file (folders get the matching search bit).
 */
export const writeFolderAside = (folder: string, files: readonly NewFile[], mode: number): void => {
  const aside = asideOf(folder)
  guarded(() => {
    remove(aside)
    try {
      for (const file of files) writeSynced(join(aside, file.name), file.pieces, mode)
      settle(aside, folder)
    } finally {
      remove(aside)
    }
  })
}

/** The same for one file that comes in chunks: it is never whole in memory. */
export const streamFolderAside = async (
  folder: string,
  file: { readonly name: string; readonly chunks: AsyncIterable<Uint8Array> },
  mode: number,
): Promise<void> => {
  const aside = asideOf(folder)
  try {
    remove(aside)
    await writeChunks(join(aside, file.name), file.chunks, mode)
    settle(aside, folder)
  } catch (error) {
    throw diskError(error)
  } finally {
    remove(aside)
  }
}

const settle = (aside: string, folder: string): void => {
  refuseFilled(folder)
  remove(folder)
  rename(aside, folder)
  syncFolder(dirname(resolve(folder)))
}

/** Writes one new file aside and renames it; an existing one is refused with the problem given. */
export const writeFileAside = (path: string, bytes: Uint8Array, mode: number, exists: Problem): void => {
  if (statOrNull(path) !== null) throw new RequisError(exists)
  replaceFileAside(path, bytes, mode)
}

/** The same for a file that grows: whoever reads it sees the old one or the new one. */
export const replaceFileAside = (path: string, bytes: Uint8Array, mode: number): void => {
  const aside = asideOf(path)
  guarded(() => {
    try {
      writeSynced(aside, [bytes], mode)
      rename(aside, path)
    } finally {
      remove(aside)
    }
  })
}

/** New files at their places, all or none: each is written aside, then all are renamed. What got its name is removed when one fails. */
export const writeFilesAside = (
  files: readonly { readonly path: string; readonly bytes: Uint8Array }[],
  mode: number,
): void => {
  const named: string[] = []
  guarded(() => {
    try {
      for (const { path, bytes } of files) writeSynced(asideOf(path), [bytes], mode)
      for (const { path } of files) {
        if (statOrNull(path) !== null) throw new RequisError({ code: 'out.exists' })
        rename(asideOf(path), path)
        named.push(path)
      }
      for (const folder of new Set(named.map((path) => dirname(resolve(path))))) syncFolder(folder)
    } catch (error) {
      for (const path of named) remove(path)
      throw error
    } finally {
      for (const { path } of files) remove(asideOf(path))
    }
  })
}

const writeSynced = (path: string, pieces: readonly Uint8Array[], mode: number): void => {
  const descriptor = create(path, mode)
  try {
    for (const piece of pieces) writeAll(descriptor, piece)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const writeChunks = async (path: string, chunks: AsyncIterable<Uint8Array>, mode: number): Promise<void> => {
  const descriptor = create(path, mode)
  try {
    for await (const chunk of chunks) writeAll(descriptor, chunk)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const create = (path: string, mode: number): number => {
  mkdirSync(dirname(path), { recursive: true, mode: mode | ((mode & 0o444) >> 2) })
  return openSync(path, 'w', mode)
}

const writeAll = (descriptor: number, bytes: Uint8Array): void => {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
