import { closeSync, constants, type Dirent, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { isIgnored } from '../../disk/ignored.ts'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
import { RequisError } from '../../model/problem.ts'
import type { SourceEntry, SourceTree } from '../model/source.ts'

/**
 * The files of a folder, or one file, on disk. Links and what is no file are told and never followed; a path that climbs out of
 * the source, or that goes through a link, is refused: paths come from rows of tables too.
 */
export const openTree = (path: string): SourceTree => {
  const real = realOrRefuse(path)
  const isFolder = lstatSync(real).isDirectory()
  const root = isFolder ? real : dirname(real)
  const only = isFolder ? null : basename(real)
  const placeOf = (inside: string): string => {
    if (only !== null && inside !== only) throw notReadable()
    return placeBelow(root, inside)
  }
  return {
    list: () => (only === null ? listFolder(root, '') : [entryOf(root, only)]),
    top: () => (only === null ? listTop(root) : [entryOf(root, only)]),
    read: (inside) => guarded(() => readPlain(placeOf(inside), mostOwn)),
    readRange: (inside, start, length) => guarded(() => readSome(placeOf(inside), start, length)),
  }
}

/** The same tree, that tells how many entries each walk through it has given so far. */
export const watchTree = (tree: SourceTree, seen: (entries: number) => void): SourceTree => ({
  ...tree,
  list: function* () {
    let entries = 0
    for (const entry of tree.list()) {
      entries += 1
      seen(entries)
      yield entry
    }
  },
})

const realOrRefuse = (path: string): string => {
  try {
    return realpathSync.native(path)
  } catch {
    throw new RequisError({ code: 'dossier.not-found' })
  }
}

const notReadable = (): RequisError => new RequisError({ code: 'batch.not-readable' })

/** Trouble of the disk becomes a problem with no path in it. */
const guarded = <T>(read: () => T): T => {
  try {
    return read()
  } catch {
    throw notReadable()
  }
}

/** A folder that may not be listed is told as an entry of its own: what lies in it must not vanish. */
function* listFolder(root: string, folder: string): Iterable<SourceEntry> {
  const found = namesIn(join(root, folder))
  if (found === null) {
    yield { path: folder === '' ? '.' : folder, bytes: 0, kind: 'other' }
    return
  }
  for (const one of found) {
    const path = folder === '' ? one.name : `${folder}/${one.name}`
    if (one.isDirectory()) yield* listFolder(root, path)
    else yield entryOf(root, path)
  }
}

const listTop = (root: string): readonly SourceEntry[] =>
  (namesIn(root) ?? []).filter((one) => !one.isDirectory()).map(({ name }) => entryOf(root, name))

const namesIn = (folder: string): readonly Dirent[] | null => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => !isIgnored(name))
      .sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return null
  }
}

const entryOf = (root: string, path: string): SourceEntry => {
  try {
    const stat = lstatSync(join(root, path))
    if (stat.isSymbolicLink()) return { path, bytes: 0, kind: 'link' }
    return stat.isFile() ? { path, bytes: stat.size, kind: 'file' } : { path, bytes: 0, kind: 'other' }
  } catch {
    return { path, bytes: 0, kind: 'other' }
  }
}

const placeBelow = (root: string, inside: string): string => {
  const place = join(root, ...inside.split('/'))
  if (!place.startsWith(root.endsWith(sep) ? root : root + sep) || realpathSync.native(place) !== place)
    throw notReadable()
  return place
}

const readSome = (place: string, start: number, length: number): Uint8Array => {
  const descriptor = openSync(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
  try {
    const bytes = Buffer.alloc(length)
    let at = 0
    for (let got = -1; got !== 0 && at < length; at += got)
      got = readSync(descriptor, bytes, at, length - at, start + at)
    return bytes.subarray(0, at)
  } finally {
    closeSync(descriptor)
  }
}
