import { childOf, type DerNode, readChildren, readDer, readOid, refuse, tags } from '../seal/asn1/der.ts'
import { attempt } from '../seal/container/bundle.ts'
import { type PublicKey, readPublicKey, webCurveOf } from './public-key.ts'
import { ask } from './questions.ts'
import type { Hash, Scheme } from './web-crypto.ts'

/**
 * What the verifier uses of Node's class of that name (hence a class), over strict DER. Stricter than OpenSSL where
 * they differ: names are compared octet by octet, and the mask of PSS must use the same hash as the signature.
 */
export class X509Certificate {
  readonly publicKey: PublicKey
  readonly #parts: Parts

  constructor(der: Uint8Array) {
    this.#parts = readParts(der)
    this.publicKey = readPublicKey(this.#parts.spki)
  }

  /** RFC 5280 6.1.3 (a)(4): the names chain, and so do the key identifiers where they are given. */
  checkIssued(authority: X509Certificate): boolean {
    const [child, parent] = [this.#parts, authority.#parts]
    return child.issuer.equals(parent.subject) && attempt(() => isNamedBy(child.extensions, parent)) === true
  }

  verify(key: PublicKey): boolean {
    const { identifier, innerIdentifier, body, signature } = this.#parts
    const scheme = attempt(() => schemeOf(identifier, key))
    if (scheme === null || !identifier.raw.equals(innerIdentifier)) return false
    return ask({ scheme, key: key.spki, bytes: body, signature })
  }
}

type Parts = {
  readonly body: Buffer
  readonly serial: Buffer
  readonly issuer: Buffer
  readonly subject: Buffer
  readonly spki: DerNode
  readonly extensions: ReadonlyMap<string, Buffer>
  readonly identifier: DerNode
  readonly innerIdentifier: Buffer
  readonly signature: Buffer
}

const readParts = (der: Uint8Array): Parts => {
  const outer = readDer(der)
  const body = childOf(outer, 0, tags.sequence)
  const fields = readChildren(body)
  const [serial, inner, issuer, , subject, spki] = fields.slice(fields[0]?.tag === tags.context0 ? 1 : 0)
  const bits = childOf(outer, 2, tags.bits).value
  if (serial === undefined || inner === undefined || issuer === undefined || subject === undefined) return refuse()
  if (spki === undefined || bits[0] !== 0) return refuse()
  return {
    body: body.raw,
    serial: serial.value,
    issuer: issuer.raw,
    subject: subject.raw,
    spki,
    extensions: readExtensions(fields),
    identifier: childOf(outer, 1, tags.sequence),
    innerIdentifier: inner.raw,
    signature: bits.subarray(1),
  }
}

const readExtensions = (fields: readonly DerNode[]): ReadonlyMap<string, Buffer> => {
  const wrapper = fields.find(({ tag }) => tag === tags.context3)
  if (wrapper === undefined) return new Map()
  return new Map(
    readChildren(childOf(wrapper, 0, tags.sequence)).map((entry) => [
      readOid(childOf(entry, 0, tags.oid)),
      readChildren(entry).at(-1)?.value ?? refuse(),
    ]),
  )
}

const keyIds = { subject: '2.5.29.14', authority: '2.5.29.35' } as const

/** RFC 5280 4.2.1.1: [0] the identifier of the authority's key, [2] the serial number of its certificate. */
const isNamedBy = (extensions: Parts['extensions'], parent: Parts): boolean => {
  const authority = extensions.get(keyIds.authority)
  if (authority === undefined) return true
  const named = readChildren(readDer(authority))
  const keyId = named.find(({ tag }) => tag === 0x80)?.value
  const serial = named.find(({ tag }) => tag === 0x82)?.value
  const own = parent.extensions.get(keyIds.subject)
  const isSameKey = keyId === undefined || own === undefined || readDer(own).value.equals(keyId)
  return isSameKey && (serial === undefined || serial.equals(parent.serial))
}

const hashes: ReadonlyMap<string, Hash> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'SHA-256'],
  ['2.16.840.1.101.3.4.2.2', 'SHA-384'],
  ['2.16.840.1.101.3.4.2.3', 'SHA-512'],
])

/** RFC 4055 and RFC 5758. SHA-1 is absent on purpose. */
const withHash: ReadonlyMap<string, { readonly type: 'rsa' | 'ec'; readonly hash: Hash }> = new Map([
  ['1.2.840.113549.1.1.11', { type: 'rsa', hash: 'SHA-256' }],
  ['1.2.840.113549.1.1.12', { type: 'rsa', hash: 'SHA-384' }],
  ['1.2.840.113549.1.1.13', { type: 'rsa', hash: 'SHA-512' }],
  ['1.2.840.10045.4.3.2', { type: 'ec', hash: 'SHA-256' }],
  ['1.2.840.10045.4.3.3', { type: 'ec', hash: 'SHA-384' }],
  ['1.2.840.10045.4.3.4', { type: 'ec', hash: 'SHA-512' }],
])

const schemeOf = (identifier: DerNode, key: PublicKey): Scheme | null => {
  const oid = readOid(childOf(identifier, 0, tags.oid))
  if (oid === '1.2.840.113549.1.1.10') return key.asymmetricKeyType === 'rsa' ? pssSchemeOf(identifier) : null
  const plain = withHash.get(oid)
  if (plain === undefined || plain.type !== key.asymmetricKeyType) return null
  if (plain.type === 'rsa') return { name: 'RSASSA-PKCS1-v1_5', hash: plain.hash }
  const namedCurve = webCurveOf(key)
  return namedCurve === null ? null : { name: 'ECDSA', hash: plain.hash, namedCurve }
}

/** RFC 4055 3.1: [0] the hash, [1] the mask and its hash, [2] the salt. What is left out would mean SHA-1. */
const pssSchemeOf = (identifier: DerNode): Scheme | null => {
  const fields = readChildren(childOf(identifier, 1, tags.sequence))
  const field = (tag: number): DerNode => fields.find((one) => one.tag === tag) ?? refuse()
  const hashIn = (sequence: DerNode): Hash | undefined => hashes.get(readOid(childOf(sequence, 0, tags.oid)))
  const hash = hashIn(childOf(field(tags.context0), 0, tags.sequence))
  const mask = hashIn(childOf(childOf(field(tags.context1), 0, tags.sequence), 1, tags.sequence))
  const salt = childOf(field(tags.context2), 0, tags.integer).value
  if (hash === undefined || mask !== hash || salt.length !== 1) return null
  return { name: 'RSA-PSS', hash, saltLength: salt[0] ?? 0 }
}
