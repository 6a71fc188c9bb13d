import { constants, createHash, verify } from 'node:crypto'
import type { TokenFlaw } from '../../model/problem.ts'
import { readAlgorithm } from '../asn1/algorithms.ts'
import { type Certificate, canStamp, keyStrength, readCertificate } from '../asn1/certificate.ts'
import {
  childOf,
  type DerNode,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derValue,
  readChildren,
  readDer,
  readOid,
  refuse,
  tags,
} from '../asn1/der.ts'
import { attributeOids, signedDataOid } from '../cms/cades.ts'
import { sha256 } from '../container/hash.ts'
import { findPath } from '../verify/trust.ts'
import { readTsaInfo, type TsaInfo } from './tsa-info.ts'

/** A time stamp token as it claims to be (RFC 3161 2.4.2). Nothing here is believed before `findTokenFlaw`. */
export type Token = TsaInfo & {
  readonly content: Buffer
  readonly certificate: Certificate | null
  readonly others: readonly Certificate[]
  readonly digest: string
  readonly signatureAlgorithm: Buffer
  readonly attributes: ReadonlyMap<string, Buffer>
  readonly hasTwins: boolean
  readonly signature: Buffer
}

const infoOid = '1.2.840.113549.1.9.16.1.4'

/** Reads the DER of a token: a CMS SignedData over a TSTInfo, with one signer and no unsigned attribute. */
export const readToken = (bytes: Uint8Array): Token => {
  const outer = readDer(bytes)
  if (readOid(childOf(outer, 0, tags.oid)) !== signedDataOid) return refuse()
  const fields = readChildren(childOf(childOf(outer, 1, tags.context0), 0, tags.sequence))
  const [, , content, ...rest] = fields
  const last = rest.at(-1)
  if (content === undefined || last?.tag !== tags.set || readChildren(last).length !== 1) return refuse()
  if (readOid(childOf(content, 0, tags.oid)) !== infoOid) return refuse()
  const info = childOf(childOf(content, 1, tags.context0), 0, tags.octets).value
  const holder = rest.find(({ tag }) => tag === tags.context0)
  const others = holder === undefined ? [] : readChildren(holder).flatMap(readOrSkip)
  return { ...readTsaInfo(info), content: info, others, ...readSigner(childOf(last, 0, tags.sequence), others) }
}

/** A certificate that Requis cannot read is no step of any path: left aside, as if it were not sent. */
const readOrSkip = ({ raw }: DerNode): readonly Certificate[] => {
  try {
    return [readCertificate(raw)]
  } catch {
    return []
  }
}

const readSigner = (info: DerNode, certificates: readonly Certificate[]) => {
  const [, identity, digest, signed, algorithm, signature, ...more] = readChildren(info)
  if (identity === undefined || digest === undefined || algorithm === undefined) return refuse()
  if (signed?.tag !== tags.context0 || signature?.tag !== tags.octets || more.length > 0) return refuse()
  const list = readChildren(signed)
  const attributes = new Map(list.map((node) => [readOid(childOf(node, 0, tags.oid)), node.raw] as const))
  return {
    certificate:
      certificates.find(({ issuer, serial }) => Buffer.concat([issuer, serial]).equals(identity.value)) ?? null,
    digest: readOid(childOf(digest, 0, tags.oid)),
    signatureAlgorithm: algorithm.raw,
    attributes,
    hasTwins: attributes.size !== list.length,
    signature: signature.value,
  }
}

/**
 * Why this token proves no date for `data`, or null: imprint, algorithms, certificate (critical extended key usage
 * timeStamping and nothing else, RFC 3161 2.3), its dates at `genTime`, ESS attribute, signature. Whether the authority
 * is one that the reader trusts is `isTokenTrusted`.
 */
export const findTokenFlaw = (token: Token, data: Uint8Array): TokenFlaw | null => {
  const { certificate, genTime } = token
  if (!token.imprint.equals(sha256(data))) return 'imprint'
  const suite = suiteOf(token)
  if (suite === null) return 'algorithm'
  if (certificate === null || !namesCertificate(token, certificate)) return 'certificate'
  if (!canStamp(certificate)) return 'usage'
  if (!['good', 'short'].includes(keyStrength(certificate).strength)) return 'algorithm'
  if (genTime < certificate.notBefore || genTime > certificate.notAfter) return 'validity'
  return isSigned(token, certificate, suite) ? null : 'signature'
}

type Suite = { readonly digest: string; readonly key: 'rsa' | 'ec'; readonly pss: boolean }

const digests: ReadonlyMap<string, string> = new Map([
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

/** Signature algorithms and the hash that each must go with; `rsaEncryption` takes that of the signer (RFC 3370 3.2). */
const signatures: ReadonlyMap<string, { readonly key: 'rsa' | 'ec'; readonly digest: string | null }> = new Map([
  ['1.2.840.113549.1.1.1', { key: 'rsa', digest: null }],
  ['1.2.840.113549.1.1.11', { key: 'rsa', digest: 'sha256' }],
  ['1.2.840.113549.1.1.12', { key: 'rsa', digest: 'sha384' }],
  ['1.2.840.113549.1.1.13', { key: 'rsa', digest: 'sha512' }],
  ['1.2.840.10045.4.3.2', { key: 'ec', digest: 'sha256' }],
  ['1.2.840.10045.4.3.3', { key: 'ec', digest: 'sha384' }],
  ['1.2.840.10045.4.3.4', { key: 'ec', digest: 'sha512' }],
])

/** The allow-list of what an authority signs with: null for anything else, SHA-1 first of all. */
const suiteOf = ({ digest: oid, signatureAlgorithm }: Token): Suite | null => {
  const digest = digests.get(oid)
  if (digest === undefined) return null
  if (readAlgorithm(signatureAlgorithm) === 'PS256')
    return digest === 'sha256' ? { digest, key: 'rsa', pss: true } : null
  const kind = signatures.get(readOid(childOf(readDer(signatureAlgorithm), 0, tags.oid)))
  if (kind === undefined || (kind.digest !== null && kind.digest !== digest)) return null
  return { digest, key: kind.key, pss: false }
}

const essV1Oid = '1.2.840.113549.1.9.16.2.12'

/**
 * The signed attribute that ties a token to one certificate (RFC 5035, RFC 5816): at least one, and each must be of
 * this certificate. The first version knows SHA-1 only, and many authorities still write it. It is let through because
 * SHA-1 then only picks a certificate: its key must verify the signature, and its own signature must be a strong one.
 */
const namesCertificate = ({ attributes }: Token, certificate: Certificate): boolean => {
  const first = attributes.get(essV1Oid)
  const second = attributes.get(attributeOids.signingCertificate)
  if (first === undefined && second === undefined) return false
  return (
    (first === undefined || isNamed(first, 'sha1', certificate)) &&
    (second === undefined || isNamed(second, 'sha256', certificate))
  )
}

/** ESSCertID and ESSCertIDv2: an optional algorithm (second version only), the hash, optionally issuer and serial. */
const isNamed = (attribute: Buffer, preset: 'sha1' | 'sha256', { der, issuer, serial }: Certificate): boolean => {
  const list = childOf(childOf(childOf(readDer(attribute), 1, tags.set), 0, tags.sequence), 0, tags.sequence)
  const fields = readChildren(childOf(list, 0, tags.sequence))
  const [head] = fields
  const hasAlgorithm = preset === 'sha256' && head?.tag === tags.sequence
  const digest = hasAlgorithm ? digests.get(readOid(childOf(head, 0, tags.oid))) : preset
  const [hash, place] = fields.slice(hasAlgorithm ? 1 : 0)
  if (digest === undefined || hash?.tag !== tags.octets) return false
  const expected = derSequence(derSequence(derValue(tags.context4, issuer)), serial)
  return (
    createHash(digest).update(der).digest().equals(hash.value) && (place === undefined || place.raw.equals(expected))
  )
}

const isSigned = (token: Token, { key }: Certificate, { digest, key: kind, pss }: Suite): boolean => {
  const { attributes, content } = token
  const isAs = (oid: string, value: Buffer): boolean =>
    attributes.get(oid)?.equals(derSequence(derOid(oid), derSet(value))) ?? false
  const padding = pss ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : {}
  return (
    !token.hasTwins &&
    isAs(attributeOids.contentType, derOid(infoOid)) &&
    isAs(attributeOids.messageDigest, derOctets(createHash(digest).update(content).digest())) &&
    key.asymmetricKeyType === kind &&
    verify(digest, derSet(...attributes.values()), { key, ...padding }, token.signature)
  )
}

/** True when a path led from the authority's certificate to one of the anchors, on the date that the token states. */
export const isTokenTrusted = ({ certificate, others, genTime }: Token, anchors: readonly Certificate[]): boolean =>
  certificate !== null && findPath(certificate, { anchors, others, now: genTime }) !== null
