import { closeSync, readSync } from 'node:fs'
import { sep } from 'node:path'
import { openPlain } from '../../disk/plain-file.ts'
import { mimetypeText, treeNames } from '../../seal/container/tree.ts'

// Exports that lost their name, or all that was signed: whoever verifies a folder is told of them.

/**
 * True for a container under any name: a zip whose first entry says so, as ASiC asks (EN 319 162-1, A.1). Only a plain
 * file is read, and only its head.
 */
export const isContainerInside = (path: string): boolean => {
  const head = readHead(path).toString('latin1')
  const extra = head.charCodeAt(28) + 256 * head.charCodeAt(29)
  const [name, start] = [treeNames.mimetype, 30 + treeNames.mimetype.length]
  return head.startsWith('PK\x03\x04') && head.startsWith(name, 30) && head.startsWith(mimetypeText, start + extra)
}

/** The head of a zip, the name and the text of its first entry, with room for what a program may add between them. */
const headLength = 512

const readHead = (path: string): Buffer => {
  const head = Buffer.alloc(headLength)
  try {
    const { descriptor } = openPlain(path)
    try {
      return head.subarray(0, readSync(descriptor, head))
    } finally {
      closeSync(descriptor)
    }
  } catch {
    // It is no plain file, or cannot be read: nothing says that it is an export.
    return Buffer.alloc(0)
  }
}

/** What is left of a tree when everything in it that is signed, or signs, is gone. */
const remains = [treeNames.script, treeNames.readme, treeNames.tagManifest, treeNames.chain].map((name) =>
  `${sep}${name.replaceAll('/', sep)}`.toLowerCase(),
)

const copies = `${sep}data${sep}pieces${sep}`

/** The folder that this file may be left of; null for any other file. */
export const remainsOf = (path: string): string | null => {
  const full = `${sep}${path}`
  const sign = remains.find((ending) => full.toLowerCase().endsWith(ending))
  const end = sign === undefined ? full.toLowerCase().lastIndexOf(copies) : full.length - sign.length
  return end < 0 ? null : full.slice(1, end) || '.'
}
