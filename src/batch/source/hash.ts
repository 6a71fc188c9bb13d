import { createHash } from 'node:crypto'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { SourceEntry, SourceTree } from '../model/source.ts'

/** Of no byte: what may not be read has this one, and 0 bytes. */
export const emptySha256 = sha256Hex(new Uint8Array())

/** By hand: a film of some gigabytes is hashed in little memory. */
const chunk = 8 * 1024 * 1024

/** The SHA-256 of a file, read in chunks, and how many bytes were read. */
export const hashFile = (
  tree: SourceTree,
  { path, bytes }: Pick<SourceEntry, 'path' | 'bytes'>,
): { readonly sha256: string; readonly bytes: number } => {
  if (bytes <= chunk) {
    const whole = tree.read(path)
    return { sha256: sha256Hex(whole), bytes: whole.length }
  }
  const hash = createHash('sha256')
  let at = 0
  for (let got = -1; got !== 0; at += got) {
    const part = tree.readRange(path, at, chunk)
    hash.update(part)
    got = part.length
  }
  return { sha256: hash.digest('hex'), bytes: at }
}
