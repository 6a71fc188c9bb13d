import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { mostWhole, readPlain } from '../../../disk/plain-file.ts'
import { sha256Hex } from '../../../seal/container/hash.ts'
import { hashChunks, readChunks } from '../read-chunks.ts'

/**
 * Hashes of files below a folder, by plain paths; null where there is none. What is reached by a link, itself or a folder on its way,
 * is no file of the batch: it may be another tomorrow, and is not handed over with it.
 */
export const openOwnFiles = (root: string): ((path: string) => string | null) => {
  let known = ''
  const isOwnFolder = (parts: readonly string[]): boolean => {
    const folder = parts.join('/')
    if (folder === known) return true
    const isOwn = parts.every((_, at) => statOf(join(root, ...parts.slice(0, at + 1)))?.isDirectory() === true)
    if (isOwn) known = folder
    return isOwn
  }
  return (path) => {
    const parts = path.split('/')
    const place = join(root, ...parts)
    const stat = isOwnFolder(parts.slice(0, -1)) ? statOf(place) : undefined
    if (stat?.isFile() !== true) return null
    return stat.size <= readWhole ? sha256Hex(readPlain(place, mostWhole)) : hashChunks(readChunks(place))
  }
}

/** Bytes of a file that is read at once: to read in pieces takes two buffers of a megabyte for each, however small it is. By hand. */
const readWhole = 1 << 20

const statOf = (path: string) => {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
