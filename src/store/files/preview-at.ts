import { closeSync, constants, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { isPreviewFile, previewName } from '../../model/copy/preview.ts'

/** Octets of a file that are looked at: its first, and its last (the list of the names of an archive, the end of a PDF). */
const looked = 2 ** 16

/** Files of a folder that are looked at: a preview's files are all marked, the first tell. */
const mostFiles = 200

/**
 * Whether a preview lies at a path, also under another name: told by the name of the folder or of one of its files, by what
 * a PDF file holds, by the names in an archive.
 */
export const isPreviewAt = (path: string): boolean => {
  if (basename(resolve(path)).startsWith(previewName)) return true
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isFile() === true) return isMarkedFile(path)
  return stat?.isDirectory() === true && holdsPreview(path)
}

/** The files of an export that was unpacked are judged one by one when it is verified. */
const holdsPreview = (folder: string): boolean => {
  const entries = entriesOf(folder)
  if (entries.some(({ name }) => name === 'META-INF' || name === 'data')) return false
  if (entries.some(({ name }) => name.startsWith(previewName))) return true
  return filesBelow(folder, deepest).slice(0, mostFiles).some(isMarkedPdf)
}

/** `out`, the preview, its pieces. */
const deepest = 3

const filesBelow = (folder: string, depth: number): readonly string[] =>
  entriesOf(folder)
    .slice(0, mostFiles)
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return depth > 1 ? filesBelow(path, depth - 1) : []
      return entry.isFile() ? [path] : []
    })

const entriesOf = (folder: string) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

const isMarkedPdf = (path: string): boolean =>
  basename(path).startsWith(previewName) || (/\.pdf$/i.test(path) && isMarkedFile(path))

const isMarkedFile = (path: string): boolean => {
  const [head, tail] = endsOf(path)
  const isArchive = head.subarray(0, 2).toString('latin1') === 'PK'
  return isPreviewFile(head) || isPreviewFile(tail) || (isArchive && tail.includes(previewName))
}

const endsOf = (path: string): readonly [Buffer, Buffer] => {
  try {
    // A pipe would keep whoever opens it waiting.
    const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const { size } = fstatSync(descriptor)
      return [readPart(descriptor, 0, size), readPart(descriptor, Math.max(0, size - looked), size)]
    } finally {
      closeSync(descriptor)
    }
  } catch {
    return [Buffer.alloc(0), Buffer.alloc(0)]
  }
}

const readPart = (descriptor: number, at: number, size: number): Buffer => {
  const bytes = Buffer.alloc(Math.min(looked, size - at))
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, at))
}
