import { createHash } from 'node:crypto'
import { type Algorithm, digestIdentifier, suites } from '../asn1/algorithms.ts'
import { type Certificate, readCertificate } from '../asn1/certificate.ts'
import {
  childOf,
  type DerNode,
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derTime,
  derValue,
  readDer,
  refuse,
  sortDer,
  tags,
} from '../asn1/der.ts'
import { sha256 } from '../container/hash.ts'
import type { Signer } from '../keys/signer.ts'
import { noValues, type RevocationValues, writeValues } from '../revocation/revocation-values.ts'

export const attributeOids = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  algorithmProtection: '1.2.840.113549.1.9.52',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  commitment: '1.2.840.113549.1.9.16.2.16',
} as const

/** RFC 3161 appendix A: a time stamp over the signature value. The only attribute of ours that nobody signs. */
const signatureTimestampOid = '1.2.840.113549.1.9.16.2.14'

export const dataOid = '1.2.840.113549.1.7.1'

export const signedDataOid = '1.2.840.113549.1.7.2'

const proofOfApproval = '1.2.840.113549.1.9.16.6.5'

/** CAdES-B, detached: a signature over `content`, which it does not hold. `date` is the claimed time of signing. */
export const signCades = (content: Uint8Array, signer: Signer, date: Date): Promise<Uint8Array> =>
  signCms(content, signer, date)

/** The CMS inside a PAdES-B-B signature: no signing time (the PDF says it), no commitment (ETSI EN 319 142-1). */
export const signForPdf = (content: Uint8Array, signer: Signer): Promise<Uint8Array> => signCms(content, signer, null)

const signCms = async (content: Uint8Array, signer: Signer, date: Date | null): Promise<Uint8Array> => {
  const certificate = readCertificate(signer.certificate)
  const attributes = [...buildAttributes(content, certificate, signer.algorithm, date).values()]
  const signature = await signer.sign(derSet(...attributes))
  const parts = { certificates: [signer.certificate, ...signer.chain], certificate, attributes, signature }
  return assembleCms({ ...parts, algorithm: signer.algorithm, timestamp: null, values: noValues })
}

/** The signed attributes by type. The verifier builds the same and compares: one honest form, no other. */
export const buildAttributes = (
  content: Uint8Array,
  certificate: Certificate,
  algorithm: Algorithm,
  date: Date | null,
): ReadonlyMap<string, Buffer> => {
  const { digest, identifier } = suites[algorithm]
  const shared = [
    attribute(attributeOids.contentType, derOid(dataOid)),
    attribute(attributeOids.messageDigest, derOctets(createHash(digest).update(content).digest())),
    attribute(attributeOids.signingCertificate, essCertificate(certificate)),
    attribute(attributeOids.algorithmProtection, protection(digestIdentifier(digest), identifier)),
  ]
  if (date === null) return new Map(shared)
  const claims = [
    attribute(attributeOids.signingTime, derTime(date)),
    attribute(attributeOids.commitment, derSequence(derOid(proofOfApproval))),
  ]
  return new Map([...shared, ...claims])
}

const attribute = (oid: string, value: Buffer): readonly [string, Buffer] => [
  oid,
  derSequence(derOid(oid), derSet(value)),
]

/** RFC 5035: ties the signature to one certificate. Its hash algorithm is left out, SHA-256 being the default. */
const essCertificate = ({ der, issuer, serial }: Certificate): Buffer =>
  derSequence(
    derSequence(derSequence(derOctets(sha256(der)), derSequence(derSequence(derValue(tags.context4, issuer)), serial))),
  )

/** RFC 6211: signs the algorithms too, so that nobody swaps them. The second is an implicit [1]. */
const protection = (digest: Buffer, identifier: Buffer): Buffer =>
  derSequence(digest, derValue(tags.context1, readDer(identifier).value))

export type CmsParts = {
  readonly certificates: readonly Uint8Array[]
  readonly certificate: Certificate
  readonly algorithm: Algorithm
  readonly attributes: readonly Uint8Array[]
  readonly signature: Uint8Array
  /** The token of the signature time stamp (CAdES-B-T, PAdES-B-T); null at level B-B. */
  readonly timestamp: Uint8Array | null
  /** Level LT (EN 319 122-1 5.4): what the authorities said of the certificates. */
  readonly values: RevocationValues
}

/** RFC 5652 SignedData with one signer and nothing unsigned but certificates, the time stamp (T), revocation values (LT). */
export const assembleCms = (parts: CmsParts): Buffer => {
  const { digest, identifier } = suites[parts.algorithm]
  const { issuer, serial } = parts.certificate
  const signerInfo = derSequence(
    derInteger(1n),
    derSequence(issuer, serial),
    digestIdentifier(digest),
    derValue(tags.context0, ...sortDer(parts.attributes)),
    identifier,
    derOctets(parts.signature),
    ...(parts.timestamp === null ? [] : [unsignedAttributes(parts.timestamp)]),
  )
  const signedData = derSequence(
    versionOf(parts.values),
    derSet(digestIdentifier(digest)),
    derSequence(derOid(dataOid)),
    derValue(tags.context0, ...sortDer(parts.certificates)),
    writeValues(parts.values),
    derSet(signerInfo),
  )
  return derSequence(derOid(signedDataOid), derValue(tags.context0, signedData))
}

/** RFC 5652 5.1: 5 as soon as a revocation value is no CRL. */
const versionOf = ({ ocsp }: RevocationValues): Buffer => derInteger(ocsp.length === 0 ? 1n : 5n)

const unsignedAttributes = (token: Uint8Array): Buffer =>
  derValue(tags.context1, derSequence(derOid(signatureTimestampOid), derSet(token)))

/** The token inside what `unsignedAttributes` writes. Any other attribute, or a second one, is refused. */
export const readTimestamp = (unsigned: DerNode): Buffer => {
  const attribute = childOf(unsigned, 0, tags.sequence)
  const token = childOf(childOf(attribute, 1, tags.set), 0, tags.sequence).raw
  return unsignedAttributes(token).equals(unsigned.raw) ? token : refuse()
}
