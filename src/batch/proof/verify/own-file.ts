import { lstatSync } from 'node:fs'
import { join } from 'node:path'
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
    if (!isOwnFolder(parts.slice(0, -1)) || statOf(place)?.isFile() !== true) return null
    return hashChunks(readChunks(place))
  }
}

const statOf = (path: string) => {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
