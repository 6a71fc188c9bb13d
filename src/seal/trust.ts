import { X509Certificate } from 'node:crypto'
import { attempt } from './bundle.ts'
import { type Certificate, keyStrength, pathLengthOf, readCertificate } from './certificate.ts'
import { childOf, derOid, readDer, readOid, tags } from './der.ts'
import { readPem } from './pem.ts'

/** What cannot be read as a certificate is trusted by nobody: the list may end up empty, and trust then fails. */
export const readAnchors = (trust: readonly Uint8Array[]): readonly Certificate[] =>
  trust.flatMap((bytes) => readPem(bytes)).flatMap((der) => attempt(() => readCertificate(der)) ?? [])

type Candidates = {
  readonly anchors: readonly Certificate[]
  readonly others: readonly Certificate[]
  readonly now: Date
}

/**
 * True when a path leads from the certificate to one that the reader of the export trusts (RFC 5280 6). `others` come
 * from the export and only help to find the way. The reader may also trust the signer's own certificate.
 */
export const isTrusted = (certificate: Certificate, candidates: Candidates): boolean =>
  hasKnownRules(certificate) && climb(certificate, candidates, [certificate])

const longestPath = 6

const climb = (current: Certificate, candidates: Candidates, path: readonly Certificate[]): boolean => {
  const { anchors, others } = candidates
  if (anchors.some(({ der }) => der.equals(current.der))) return true
  if (path.length > longestPath) return false
  return [...anchors, ...others]
    .filter((issuer) => !path.some(({ der }) => der.equals(issuer.der)))
    .filter((issuer) => mayIssue(issuer, current, path.length - 1, candidates.now))
    .some((issuer) => climb(issuer, candidates, [...path, issuer]))
}

const mayIssue = (issuer: Certificate, issued: Certificate, between: number, now: Date): boolean => {
  const { strength } = keyStrength(issuer)
  const authority = new X509Certificate(issuer.der)
  const child = new X509Certificate(issued.der)
  return (
    (pathLengthOf(issuer) ?? -1) >= between &&
    issuer.notBefore <= now &&
    now <= issuer.notAfter &&
    (strength === 'good' || strength === 'short') &&
    hasKnownRules(issuer) &&
    hasStrongSignature(issued) &&
    child.checkIssued(authority) &&
    child.verify(issuer.key)
  )
}

/** Extensions that Requis understands, or that add nothing it should obey. */
const understood = new Set([
  '2.5.29.14',
  '2.5.29.15',
  '2.5.29.17',
  '2.5.29.19',
  '2.5.29.31',
  '2.5.29.32',
  '2.5.29.35',
  '2.5.29.37',
])

/** A limit on names: not computed here, so an authority that bears one is not followed. */
const nameConstraints = '2.5.29.30'

const hasKnownRules = ({ extensions }: Certificate): boolean =>
  !extensions.has(nameConstraints) && [...extensions].every(([oid, { critical }]) => !critical || understood.has(oid))

/** RSA and ECDSA with SHA-256, SHA-384 or SHA-512. */
const strongSignatures = new Set([
  '1.2.840.113549.1.1.11',
  '1.2.840.113549.1.1.12',
  '1.2.840.113549.1.1.13',
  '1.2.840.10045.4.3.2',
  '1.2.840.10045.4.3.3',
  '1.2.840.10045.4.3.4',
])

const strongHashes = ['2.16.840.1.101.3.4.2.1', '2.16.840.1.101.3.4.2.2', '2.16.840.1.101.3.4.2.3'].map(derOid)

/** PSS names its hash in its parameters; without them it means SHA-1. */
const hasStrongSignature = ({ signatureAlgorithm }: Certificate): boolean => {
  const oid = readOid(childOf(readDer(signatureAlgorithm), 0, tags.oid))
  if (oid === '1.2.840.113549.1.1.10') return strongHashes.some((hash) => signatureAlgorithm.includes(hash))
  return strongSignatures.has(oid)
}
