import { type Algorithm, digestIdentifier, isSignatureValid, readAlgorithm, suites } from '../asn1/algorithms.ts'
import { type Certificate, readCertificate } from '../asn1/certificate.ts'
import { childOf, type DerNode, derSet, readChildren, readDer, readOid, readTime, refuse, tags } from '../asn1/der.ts'
import { countValues, noValues, type RevocationValues, readValues } from '../revocation/revocation-values.ts'
import { assembleCms, attributeOids, buildAttributes, dataOid, readTimestamp, signedDataOid } from './cades.ts'

/** A signature as it claims to be. Nothing here is believed before `checkCms` has compared it. */
export type Cms = {
  readonly bytes: Buffer
  readonly certificates: readonly Buffer[]
  readonly certificate: Certificate | null
  readonly digest: Buffer
  readonly algorithm: Algorithm | null
  readonly attributes: ReadonlyMap<string, Buffer>
  readonly hasTwins: boolean
  readonly signature: Buffer
  /** The signature time stamp, the one unsigned attribute that may be there. Not believed before `readToken`. */
  readonly timestamp: Buffer | null
  /** Revocation values, at level LT: nobody signed them but the authorities. */
  readonly values: RevocationValues
}

/** A CMS with any unsigned attribute but the signature time stamp is refused: nothing else may hide there. */
export const readCms = (bytes: Uint8Array): Cms => {
  const outer = readDer(bytes)
  if (readOid(childOf(outer, 0, tags.oid)) !== signedDataOid) return refuse()
  const fields = readChildren(childOf(childOf(outer, 1, tags.context0), 0, tags.sequence))
  const last = fields.at(-1)
  const content = fields[2]
  if (last?.tag !== tags.set || content === undefined || readChildren(last).length !== 1) return refuse()
  // Detached: a content inside would be what openssl checks, in place of our manifest.
  if (readChildren(content).length !== 1 || readOid(childOf(content, 0, tags.oid)) !== dataOid) return refuse()
  const [holder, crls] = [tags.context0, tags.context1].map((tag) => fields.slice(3).find((field) => field.tag === tag))
  const certificates = holder === undefined ? [] : readChildren(holder).map((child) => child.raw)
  const values = crls === undefined ? noValues : readValues(crls)
  return { bytes: outer.raw, certificates, values, ...readSignerInfo(childOf(last, 0, tags.sequence), certificates) }
}

type SignerPart = Omit<Cms, 'bytes' | 'certificates' | 'values'>

const readSignerInfo = (info: DerNode, certificates: readonly Buffer[]): SignerPart => {
  const fields = readChildren(info)
  const [, identity, digest] = fields
  const signed = fields[3]?.tag === tags.context0 ? fields[3] : null
  const [identifier, signature, unsigned, ...more] = fields.slice(signed === null ? 3 : 4)
  if (identity === undefined || digest === undefined || identifier === undefined || more.length > 0) return refuse()
  if (signature?.tag !== tags.octets) return refuse()
  const list = signed === null ? [] : readChildren(signed)
  const attributes = new Map(list.map((node) => [readOid(childOf(node, 0, tags.oid)), node.raw] as const))
  return {
    certificate: findCertificate(identity, certificates),
    digest: digest.raw,
    algorithm: readAlgorithm(identifier.raw),
    attributes,
    hasTwins: attributes.size !== list.length,
    signature: signature.value,
    timestamp: unsigned === undefined ? null : readTimestamp(unsigned),
  }
}

const findCertificate = (identity: DerNode, certificates: readonly Buffer[]): Certificate | null =>
  certificates
    .map(readCertificate)
    .find(({ issuer, serial }) => Buffer.concat([issuer, serial]).equals(identity.value)) ?? null

export type CmsVerdict = {
  /** The bytes are the only encoding that these parts have: nothing hides between them. */
  readonly isCanonical: boolean
  readonly hasSignedAttributes: boolean
  readonly hasGoodAlgorithms: boolean
  readonly coversContent: boolean
  readonly namesCertificate: boolean
  readonly isSignatureValid: boolean
  /** Only the signature of an export may hold revocation values: what else is signed has none. */
  readonly holdsNoValues: boolean
  readonly claimedAt: Date | null
}

/** Compares a signature with the one honest form it may have. `forPdf`: PAdES, which forbids a signing time. */
export const checkCms = (cms: Cms, content: Uint8Array, forPdf: boolean): CmsVerdict => {
  const { certificate, algorithm } = cms
  const claimedAt = forPdf ? null : readClaim(cms)
  const isComplete = certificate !== null && algorithm !== null && (forPdf || claimedAt !== null)
  const expected = isComplete ? buildAttributes(content, certificate, algorithm, claimedAt) : new Map<string, Buffer>()
  const isAsExpected = (oid: string): boolean => expected.get(oid)?.equals(cms.attributes.get(oid) ?? empty) ?? false
  return {
    isCanonical:
      isComplete && assembleCms({ ...cms, certificate, algorithm, attributes: listed(cms) }).equals(cms.bytes),
    hasSignedAttributes: hasAttributes(cms, forPdf),
    hasGoodAlgorithms:
      algorithm !== null &&
      digestIdentifier(suites[algorithm].digest).equals(cms.digest) &&
      isAsExpected(attributeOids.algorithmProtection),
    coversContent: isAsExpected(attributeOids.messageDigest) && isAsExpected(attributeOids.contentType),
    namesCertificate: isAsExpected(attributeOids.signingCertificate),
    isSignatureValid: isComplete && isSignatureValid(algorithm, certificate.key, derSet(...listed(cms)), cms.signature),
    holdsNoValues: countValues(cms.values) === 0,
    claimedAt,
  }
}

const empty = Buffer.alloc(0)

const listed = (cms: Cms): readonly Buffer[] => [...cms.attributes.values()]

const readClaim = (cms: Cms): Date | null => {
  const time = cms.attributes.get(attributeOids.signingTime)
  return time === undefined ? null : readTime(readDer(childOf(readDer(time), 1, tags.set).value))
}

/** Exactly the attributes that Requis signs. Without them openssl accepts a bare signature (stripping attack). */
const hasAttributes = ({ attributes, hasTwins }: Cms, forPdf: boolean): boolean => {
  const { signingTime, commitment, ...shared } = attributeOids
  const required = [...Object.values(shared), ...(forPdf ? [] : [signingTime, commitment])]
  return !hasTwins && attributes.size === required.length && required.every((oid) => attributes.has(oid))
}
