import { closeSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { isIgnored } from '../../disk/ignored.ts'
import { isToldOfFile, openPlain, plainSize, readPlain } from '../../disk/plain-file.ts'
import { longPath } from '../../disk/platform.ts'
import { RequisError } from '../../model/problem.ts'
import type { SourceFile } from '../../pipeline/load/read-sources.ts'
import { maxBytes } from '../../read/entry/reading.ts'

/** Files of a dossier's folder but for its `dossier.yaml`. A link that leaves the folder is named, never followed. */
export type DossierFolder = {
  readonly yaml: string | null
  readonly yamlName: string
  readonly files: readonly SourceFile[]
}

const settingNames = ['dossier.yaml', 'dossier.yml']

/** Every file of a dossier, a folder or one file. What is no piece of it is told later, by what it holds. */
export const readDossierFiles = (path: string): readonly SourceFile[] => {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat === undefined) throw new RequisError({ code: 'dossier.not-found' })
  const room = { left: mostHeld }
  if (stat.isFile()) return [readPiece(basename(path), path, room)]
  if (!stat.isDirectory()) throw new RequisError({ code: 'file.not-plain', file: null })
  const root = longPath(realpathSync(path, 'buffer'))
  return listFiles(root).map((inside) => readSource(root, inside, room))
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

// Names are octets here: one that an old system wrote in Windows-1252 is no UTF-8, and its file could not be named again.

const slash = Buffer.from(sep)

const below = (folder: Buffer, name: Buffer): Buffer => Buffer.concat([folder, slash, name])

/** The ways of the files from the root. A folder that may not be listed is told as a file that may not be read. */
const listFiles = (root: Buffer, inside: Buffer | null = null): readonly Buffer[] => {
  const entries = entriesOf(inside === null ? root : below(root, inside))
  if (entries === null) return inside === null ? [] : [inside]
  return entries.flatMap((entry) => {
    if (isIgnored(textOf(entry.name))) return []
    const way = inside === null ? entry.name : below(inside, entry.name)
    return entry.isDirectory() ? listFiles(root, way) : [way]
  })
}

const entriesOf = (folder: Buffer) => {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' })
  } catch {
    return null
  }
}

/** A name that is no UTF-8 is read as Windows writes it. */
const textOf = (name: Buffer): string => {
  const text = name.toString('utf8')
  return Buffer.from(text, 'utf8').equals(name) ? text : name.toString('latin1')
}

/** What may still be held. It shrinks while a folder is opened. */
type Room = { left: number }

const readSource = (root: Buffer, inside: Buffer, room: Room): SourceFile => {
  const name = textOf(inside).split(sep).join('/')
  const path = below(root, inside)
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat?.isSymbolicLink() !== true) return readPiece(name, path, room)
  const target = realOrNull(path)
  const isInside = target?.subarray(0, root.length + 1).equals(Buffer.concat([root, slash])) === true
  return isInside && target !== null ? readPiece(name, target, room) : { name, bytes: null }
}

const realOrNull = (path: Buffer): Buffer | null => {
  try {
    return longPath(realpathSync(path, 'buffer'))
  } catch {
    return null
  }
}

/** Bytes of files that a dossier's folder may hold at once; those beyond are read from the disk when they are asked for. By hand. */
const mostHeld = 32 * 2 ** 20

/** What is no file, is too large or may not be read goes to quarantine; the others go on. */
const readPiece = (name: string, path: string | Buffer, room: Room): SourceFile => {
  try {
    const size = plainSize(path, maxBytes)
    if (size === null || size <= room.left) {
      const bytes = readPlain(path, maxBytes)
      room.left -= bytes.length
      return { name, bytes }
    }
    closeSync(openPlain(path).descriptor)
    return {
      ...{ name, size },
      get bytes() {
        return bytesOrNone(path)
      },
    }
  } catch (error) {
    if (!isToldOfFile(error)) return { name, bytes: null, because: 'not-opened' }
    return { name, bytes: null, because: error.problem.code === 'file.too-large' ? 'too-large' : 'not-plain' }
  }
}

/** A file that was there a moment ago. */
const bytesOrNone = (path: string | Buffer): Uint8Array => {
  try {
    return readPlain(path, maxBytes)
  } catch {
    return new Uint8Array()
  }
}
