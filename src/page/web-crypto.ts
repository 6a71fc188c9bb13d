import { childOf, type DerNode, readChildren, readDer, tags } from '../seal/asn1/der.ts'

export type Hash = 'SHA-256' | 'SHA-384' | 'SHA-512'

export type Scheme =
  | { readonly name: 'ECDSA'; readonly hash: Hash; readonly namedCurve: Curve }
  | { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: Hash }
  | { readonly name: 'RSA-PSS'; readonly hash: Hash; readonly saltLength: number }

export type Curve = 'P-256' | 'P-384' | 'P-521'

/** Is `signature` (ECDSA: in DER) one of `bytes` by the key whose DER SubjectPublicKeyInfo is `key`? */
export type CryptoCall = {
  readonly scheme: Scheme
  readonly key: Uint8Array
  readonly bytes: Uint8Array
  readonly signature: Uint8Array
}

/** What the browser's own cryptography says. A key or a signature that it cannot read is no signature. */
export const isTrue = async ({ scheme, key, bytes, signature }: CryptoCall): Promise<boolean> => {
  try {
    const imported = await crypto.subtle.importKey('spki', Uint8Array.from(key), scheme, false, ['verify'])
    const raw = scheme.name === 'ECDSA' ? joinIntegers(signature, coordinateSize[scheme.namedCurve]) : signature
    return await crypto.subtle.verify(scheme, imported, Uint8Array.from(raw), Uint8Array.from(bytes))
  } catch {
    return false
  }
}

const coordinateSize: Readonly<Record<Curve, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 }

/** From the DER of RFC 3279 2.2.3 to the two numbers side by side that Web Crypto wants. */
const joinIntegers = (signature: Uint8Array, size: number): Uint8Array => {
  const outer = readDer(signature)
  const numbers = [childOf(outer, 0, tags.integer), childOf(outer, 1, tags.integer)]
  if (outer.tag !== tags.sequence || readChildren(outer).length !== numbers.length) throw new RangeError()
  const joined = new Uint8Array(2 * size)
  for (const [index, number] of numbers.entries()) {
    const octets = magnitudeOf(number)
    joined.set(octets, (index + 1) * size - octets.length)
  }
  return joined
}

/** The octets of a positive DER integer, without the zero that keeps it positive. */
const magnitudeOf = ({ value }: DerNode): Uint8Array => {
  const [first = 0xff, second = 0] = value
  if (first >= 0x80 || (first === 0 && value.length > 1 && second < 0x80)) throw new RangeError()
  return first === 0 ? value.subarray(1) : value
}
