import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** What the lists of an export tell of a file: its octets, their SHA-256, and the CRC-32 that a container wants. */
export type Measure = { readonly size: number; readonly sha256: Buffer; readonly crc: number }

/** Octets that stay in the processor's cache, so that the second sum costs little more than the first. */
const step = 2 ** 18

/** Below this many octets, remembering what was measured costs more than measuring again. */
const large = 2 ** 16

const known = new WeakMap<Uint8Array, Measure>()

/** Each list of an export names the same copies: what was received or written is never changed, one reading is enough. */
export const measure = (bytes: Uint8Array): Measure => {
  if (bytes.length < large) return measureChunks([bytes])
  const before = known.get(bytes)
  if (before !== undefined) return before
  const measured = measureChunks(stepsOf(bytes))
  known.set(bytes, measured)
  return measured
}

function* stepsOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step)
}

/** The same of bytes that are never all in memory. A chunk may be changed once the next one is asked for. */
export const measureChunks = (chunks: Iterable<Uint8Array>): Measure => {
  const hash = createHash('sha256')
  let size = 0
  let crc = 0
  for (const chunk of chunks) {
    hash.update(chunk)
    crc = crc32(chunk, crc)
    size += chunk.length
  }
  return { size, sha256: hash.digest(), crc }
}
