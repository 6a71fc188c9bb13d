import { createHash } from 'node:crypto'
import { closeSync, existsSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { openPlain } from '../../disk/plain-file.ts'

const chunkBytes = 1 << 20

/** A plain file in pieces of a megabyte. Throws `file.not-plain`. */
export function* readChunks(path: string): Iterable<Uint8Array> {
  const { descriptor: file } = openPlain(path, basename(path))
  try {
    for (;;) {
      const chunk = Buffer.alloc(chunkBytes)
      const read = readSync(file, chunk, 0, chunkBytes, null)
      if (read === 0) return
      yield chunk.subarray(0, read)
    }
  } finally {
    closeSync(file)
  }
}

/** Its lines, without their line feeds. */
export function* readLines(path: string): Iterable<string> {
  let rest = Buffer.alloc(0)
  for (const chunk of readChunks(path)) {
    const bytes = Buffer.concat([rest, chunk])
    let from = 0
    for (let at = bytes.indexOf(10, from); at !== -1; at = bytes.indexOf(10, from)) {
      yield bytes.toString('utf8', from, at)
      from = at + 1
    }
    rest = bytes.subarray(from)
  }
  if (rest.length > 0) yield rest.toString('utf8')
}

/** The SHA-256, in hex, of a file however large; null where there is none. */
export const hashOfFile = (path: string): string | null => (existsSync(path) ? hashChunks(readChunks(path)) : null)

/** The SHA-256, in hex, of what is read in pieces. */
export const hashChunks = (chunks: Iterable<Uint8Array>): string => {
  const hash = createHash('sha256')
  for (const chunk of chunks) hash.update(chunk)
  return hash.digest('hex')
}
