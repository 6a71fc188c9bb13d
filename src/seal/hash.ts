import { createHash } from 'node:crypto'

/** Below this many bytes, remembering a hash costs more than making it again. */
const large = 65_536

const known = new WeakMap<Uint8Array, Buffer>()

/** Each list of an export names the same copies: what was received or written is never changed, one hash is enough. */
export const sha256 = (bytes: Uint8Array): Buffer => {
  if (bytes.length < large) return createHash('sha256').update(bytes).digest()
  const hash = known.get(bytes) ?? createHash('sha256').update(bytes).digest()
  known.set(bytes, hash)
  return Buffer.from(hash)
}

export const sha256Hex = (bytes: Uint8Array): string => sha256(bytes).toString('hex')

export const sha256Base64 = (bytes: Uint8Array): string => sha256(bytes).toString('base64')

/** Strings by their UTF-16 units: the order of RFC 8785, and of `LC_ALL=C sort` for ASCII names. */
export const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
