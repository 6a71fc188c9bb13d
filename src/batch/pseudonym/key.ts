import { createHmac, hkdfSync } from 'node:crypto'

/** A secret from which choices are drawn. It is never written anywhere: not in an output, a ledger or a log. */
export type Key = Uint8Array

const keyLength = 32

/** One key for each use, from the one of the batch (RFC 5869): who holds one learns nothing of another. */
export const deriveKey = (batchKey: Key, use: string): Key =>
  new Uint8Array(hkdfSync('sha256', batchKey, 'requis/batch', use, keyLength))

/** Octets that depend on the key and on all the parts, and on nothing else: any worker draws the same. */
export const draw = (key: Key, ...parts: readonly string[]): Uint8Array => {
  const hmac = createHmac('sha256', key)
  // Each part with its length before it: ('ab', 'c') and ('a', 'bc') are two.
  for (const part of parts) hmac.update(`${Buffer.byteLength(part)}:${part},`)
  return new Uint8Array(hmac.digest())
}

/** A whole number from 0 to below `below`, drawn from 48 bits: below 65,536 the bias is less than 2^-32. */
export const drawBelow = (key: Key, below: number, ...parts: readonly string[]): number =>
  Buffer.from(draw(key, ...parts).buffer).readUIntBE(0, 6) % below
