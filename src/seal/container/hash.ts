import { createHash } from 'node:crypto'

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

export const sha256Hex = (bytes: Uint8Array): string => sha256(bytes).toString('hex')

/** Strings by their UTF-16 units: the order of RFC 8785, and of `LC_ALL=C sort` for ASCII names. */
export const compareUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
