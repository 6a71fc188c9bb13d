import { childOf, type DerNode, readChildren, readDer, readOid, refuse, tags } from '../seal/asn1/der.ts'
import type { Curve } from './web-crypto.ts'

/** What the verifier reads of a `KeyObject` of Node, and the DER of the key itself. */
export type PublicKey = {
  readonly asymmetricKeyType: 'ec' | 'rsa' | 'rsa-pss' | undefined
  readonly asymmetricKeyDetails: { readonly namedCurve?: string; readonly modulusLength?: number }
  readonly spki: Uint8Array
  /** In the one form that is asked of a key: the DER of a SubjectPublicKeyInfo. */
  readonly export: () => Buffer
}

const types: ReadonlyMap<string, 'ec' | 'rsa' | 'rsa-pss'> = new Map([
  ['1.2.840.10045.2.1', 'ec'],
  ['1.2.840.113549.1.1.1', 'rsa'],
  ['1.2.840.113549.1.1.10', 'rsa-pss'],
])

/** A SubjectPublicKeyInfo (RFC 5280 4.1.2.7). A kind of key that we do not know has no type. */
export const readPublicKey = (spki: DerNode): PublicKey => {
  const identifier = childOf(spki, 0, tags.sequence)
  const type = types.get(readOid(childOf(identifier, 0, tags.oid)))
  const bits = childOf(spki, 1, tags.bits).value
  const details = type === 'ec' ? curveOf(identifier) : type === undefined ? {} : { modulusLength: modulusLength(bits) }
  return { asymmetricKeyType: type, asymmetricKeyDetails: details, spki: spki.raw, export: () => spki.raw }
}

/** RFC 5480 2.1.1: curves by their name; the names of OpenSSL, which the verifier knows. */
const curves: ReadonlyMap<string, string> = new Map([
  ['1.2.840.10045.3.1.7', 'prime256v1'],
  ['1.3.132.0.34', 'secp384r1'],
  ['1.3.132.0.35', 'secp521r1'],
])

const webCurves: ReadonlyMap<string | undefined, Curve> = new Map([
  ['prime256v1', 'P-256'],
  ['secp384r1', 'P-384'],
  ['secp521r1', 'P-521'],
])

/** The curve as Web Crypto names it, or null when it knows none of that name. */
export const webCurveOf = (key: PublicKey): Curve | null => webCurves.get(key.asymmetricKeyDetails.namedCurve) ?? null

const curveOf = (identifier: DerNode): { readonly namedCurve?: string } => {
  const parameters = readChildren(identifier)[1]
  const namedCurve = parameters?.tag === tags.oid ? curves.get(readOid(parameters)) : undefined
  return namedCurve === undefined ? {} : { namedCurve }
}

/** RFC 8017 A.1.1: the first number of the key, in bits. */
const modulusLength = (bits: Uint8Array): number => {
  if (bits[0] !== 0) return refuse()
  const { value } = childOf(readDer(bits.subarray(1)), 0, tags.integer)
  const hex = value.toString('hex').replace(/^0+/, '')
  return hex === '' ? refuse() : 4 * (hex.length - 1) + Number.parseInt(hex.charAt(0), 16).toString(2).length
}
