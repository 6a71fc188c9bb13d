import { constants, type KeyObject, verify } from 'node:crypto'
import { childOf, type DerNode, readChildren, readDer, readOid, refuse, tags } from '../asn1/der.ts'

/** The form that certificates, revocation lists and OCSP answers share: a body, an algorithm, a signature over the body. */
export type SignedValue = { readonly body: DerNode; readonly algorithm: Buffer; readonly signature: Buffer }

/** Reads that form (RFC 5280 4.1, 5.1; RFC 6960 4.2.1); what may follow the signature is not looked at. */
export const readSigned = (outer: DerNode): SignedValue => {
  const bits = childOf(outer, 2, tags.bits).value
  if (outer.tag !== tags.sequence) return refuse()
  return {
    body: childOf(outer, 0, tags.sequence),
    algorithm: childOf(outer, 1, tags.sequence).raw,
    signature: bits[0] === 0 ? bits.subarray(1) : refuse(),
  }
}

/** True when this key made the signature, with an algorithm that is still strong. */
export const isSignedBy = ({ body, algorithm, signature }: SignedValue, key: KeyObject): boolean => {
  const scheme = schemeOf(algorithm)
  if (scheme === null || key.asymmetricKeyType !== scheme.key) return false
  const padding = scheme.isPss ? { padding: constants.RSA_PKCS1_PSS_PADDING } : {}
  return verify(scheme.digest, body.raw, { key, ...padding }, signature)
}

type Scheme = { readonly digest: string; readonly key: 'rsa' | 'ec'; readonly isPss: boolean }

const digests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

const schemes: ReadonlyMap<string, Scheme> = new Map([
  ['1.2.840.113549.1.1.11', { digest: 'sha256', key: 'rsa', isPss: false }],
  ['1.2.840.113549.1.1.12', { digest: 'sha384', key: 'rsa', isPss: false }],
  ['1.2.840.113549.1.1.13', { digest: 'sha512', key: 'rsa', isPss: false }],
  ['1.2.840.10045.4.3.2', { digest: 'sha256', key: 'ec', isPss: false }],
  ['1.2.840.10045.4.3.3', { digest: 'sha384', key: 'ec', isPss: false }],
  ['1.2.840.10045.4.3.4', { digest: 'sha512', key: 'ec', isPss: false }],
])

const pss = '1.2.840.113549.1.1.10'

/** RSA and ECDSA with SHA-256, SHA-384 or SHA-512; null for anything else. PSS names its hash in its parameters. */
export const schemeOf = (algorithm: Uint8Array): Scheme | null => {
  const node = readDer(algorithm)
  const oid = readOid(childOf(node, 0, tags.oid))
  if (oid !== pss) return schemes.get(oid) ?? null
  const parameters = readChildren(node)[1]
  // Without a hash of its own, PSS means SHA-1 (RFC 4055 3.1).
  const hash = parameters === undefined ? undefined : readChildren(parameters).find(({ tag }) => tag === tags.context0)
  if (hash === undefined) return null
  const digest = digests.get(readOid(childOf(childOf(hash, 0, tags.sequence), 0, tags.oid)))
  return digest === undefined ? null : { digest, key: 'rsa', isPss: true }
}
