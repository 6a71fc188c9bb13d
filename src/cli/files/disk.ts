import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isIgnored } from '../../batch/source/ignored.ts'
import { remove, rename, syncFolder } from '../../disk/system.ts'
import { diskError, guarded } from '../../disk/trouble.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import type { SourceFile } from '../../pipeline/load/read-sources.ts'
import { asideOf } from './aside.ts'

/** Files of a dossier's folder but for its `dossier.yaml`. A link that leaves the folder is named, never followed. */
export type DossierFolder = {
  readonly yaml: string | null
  readonly yamlName: string
  readonly files: readonly SourceFile[]
}

const settingNames = ['dossier.yaml', 'dossier.yml']

/** Every file of a dossier, a folder or one file. What is no piece of it is told later, by what it holds. */
export const readDossierFiles = (path: string): readonly SourceFile[] => {
  const stat = statOrNull(path)
  if (stat === null) throw new RequisError({ code: 'dossier.not-found' })
  if (stat.isFile()) return [{ name: basename(path), bytes: readFileSync(path) }]
  const root = realpathSync(path)
  return listFiles(root, root).map((name) => readSource(root, name))
}

export const readDossierFolder = (path: string): DossierFolder => {
  const all = readDossierFiles(path)
  const yaml = settingNames.flatMap((name) => all.find((file) => file.name === name) ?? [])[0]
  const files = all.filter(({ name }) => !settingNames.includes(name))
  if (files.length === 0) throw new RequisError({ code: 'dossier.empty' })
  return {
    yaml: yaml?.bytes == null ? null : Buffer.from(yaml.bytes).toString('utf8'),
    yamlName: yaml?.name ?? 'dossier.yaml',
    files,
  }
}

const statOrNull = (path: string) => statSync(path, { throwIfNoEntry: false }) ?? null

const listFiles = (root: string, folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (isIgnored(entry.name)) return []
    return entry.isDirectory() ? listFiles(root, path) : [relative(root, path).split(sep).join('/')]
  })

const readSource = (root: string, name: string): SourceFile => {
  const path = join(root, name)
  if (!lstatSync(path).isSymbolicLink()) return { name, bytes: lstatSync(path).isFile() ? readOrEmpty(path) : null }
  const target = realOrNull(path)
  const inside = target?.startsWith(root + sep) === true && statSync(target).isFile()
  return { name, bytes: inside && target !== null ? readOrEmpty(target) : null }
}

const realOrNull = (path: string): string | null => {
  try {
    return realpathSync(path)
  } catch {
    return null
  }
}

/** A file that may not be read is taken as unreadable: it goes to quarantine, the others go on. */
const readOrEmpty = (path: string): Uint8Array => {
  try {
    return readFileSync(path)
  } catch {
    return new Uint8Array()
  }
}

export const readTextFile = (path: string, missing: Problem): string => {
  try {
    return readFileSync(path, 'utf8').replace(/^﻿/, '')
  } catch {
    throw new RequisError(missing)
  }
}

export const readBytes = (path: string, missing: Problem): Uint8Array => {
  try {
    return readFileSync(path)
  } catch {
    throw new RequisError(missing)
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
