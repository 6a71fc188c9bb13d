import { basename } from 'node:path'
import { isToldOfFile, plainSize } from '../../disk/plain-file.ts'
import { RequisError } from '../../model/problem.ts'
import type { SourceFile } from '../../pipeline/load/read-sources.ts'
import { maxBytes } from '../../read/entry/reading.ts'
import { readBytes } from './disk.ts'

const notFound = { code: 'dossier.not-found' } as const

/**
 * A file that a command names. What is not there, or is no plain file, is told at once; its bytes are read when they are asked for, so that
 * a hundred files are not held together.
 */
export const givenFile = (path: string): SourceFile => {
  const name = basename(path)
  const size = sizeAt(path)
  if (size === null) return { name, bytes: readBytes(path, notFound, maxBytes) }
  return {
    ...{ name, size },
    get bytes() {
      return readBytes(path, notFound, maxBytes)
    },
  }
}

const sizeAt = (path: string): number | null => {
  try {
    return plainSize(path, maxBytes)
  } catch (error) {
    throw isToldOfFile(error) ? error : new RequisError(notFound)
  }
}
