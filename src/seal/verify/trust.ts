import { type Certificate, keyStrength, pathLengthOf, readCertificate } from '../asn1/certificate.ts'
import { readPem } from '../asn1/pem.ts'
import { schemeOf } from '../cms/signed-value.ts'
import { attempt } from '../container/bundle.ts'

/** What cannot be read as a certificate is trusted by nobody: the list may end up empty, and trust then fails. */
export const readAnchors = (trust: readonly Uint8Array[]): readonly Certificate[] =>
  trust.flatMap((bytes) => readPem(bytes)).flatMap((der) => attempt(() => readCertificate(der)) ?? [])

type Candidates = {
  readonly anchors: readonly Certificate[]
  readonly others: readonly Certificate[]
  readonly now: Date
}

/**
 * The path that leads from the certificate to one that the reader of the export trusts (RFC 5280 6), both included;
 * null when there is none. `others` come from the export and only help to find the way. The reader may also trust the
 * signer's own certificate.
 */
export const findPath = (certificate: Certificate, candidates: Candidates): readonly Certificate[] | null =>
  hasKnownRules(certificate) ? climb(certificate, candidates, [certificate]) : null

/** As far as these certificates lead, where nobody is trusted yet: the signer alone when none of them issued it. */
export const findFarthest = (
  certificate: Certificate,
  others: readonly Certificate[],
  now: Date,
): readonly Certificate[] => {
  const paths = others.flatMap((last) => [findPath(certificate, { anchors: [last], others, now }) ?? []])
  return paths.reduce((best, path) => (path.length > best.length ? path : best), [certificate])
}

const longestPath = 6

const climb = (
  current: Certificate,
  candidates: Candidates,
  path: readonly Certificate[],
): readonly Certificate[] | null => {
  const { anchors, others } = candidates
  if (anchors.some(({ der }) => der.equals(current.der))) return path
  if (path.length > longestPath) return null
  for (const issuer of [...anchors, ...others]) {
    const isNew = !path.some(({ der }) => der.equals(issuer.der))
    if (!isNew || !mayIssue(issuer, current, path.length - 1, candidates.now)) continue
    const found = climb(issuer, candidates, [...path, issuer])
    if (found !== null) return found
  }
  return null
}

/** True when the authority issued this certificate directly, by rules that Requis knows. */
export const isIssuedBy = (certificate: Certificate, authority: Certificate, now: Date): boolean =>
  hasKnownRules(certificate) && mayIssue(authority, certificate, 0, now)

const mayIssue = (issuer: Certificate, issued: Certificate, between: number, now: Date): boolean => {
  const { strength } = keyStrength(issuer)
  return (
    (pathLengthOf(issuer) ?? -1) >= between &&
    issuer.notBefore <= now &&
    now <= issuer.notAfter &&
    (strength === 'good' || strength === 'short') &&
    hasKnownRules(issuer) &&
    schemeOf(issued.signatureAlgorithm) !== null &&
    issued.x509.checkIssued(issuer.x509) &&
    issued.x509.verify(issuer.key)
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
