import {
  type Certificate,
  canSign,
  isAuthority,
  isDemonstration,
  keyStrength,
  keyUsageOf,
} from '../asn1/certificate.ts'
import { writePem } from '../asn1/pem.ts'
import { attempt, type Bundle, type Check } from '../container/bundle.ts'
import { sha256Hex } from '../container/hash.ts'
import { treeNames } from '../container/tree.ts'
import { result } from './check-files.ts'
import { findPath } from './trust.ts'

export const checkSignature = (bundle: Bundle): readonly Check[] => {
  const { contents, cms, verdict, certificate } = bundle
  return [
    result('signature-present', contents.has(treeNames.manifest) && contents.has(treeNames.signature), {}),
    result('cms-structure', verdict?.isCanonical === true && hasSameCertificates(bundle), {}),
    result('signed-attributes', verdict?.hasSignedAttributes === true, { attributes: cms?.attributes.size ?? 0 }),
    result('digest-algorithm', verdict?.hasGoodAlgorithms === true, { algorithm: cms?.algorithm ?? 'unknown' }),
    checkKeyStrength(certificate),
    result('signature-valid', verdict?.isSignatureValid === true && verdict.coversContent, {}),
    result('signing-certificate', verdict?.namesCertificate === true, {}),
  ]
}

/** `certs/chain.pem` is signed, the certificates inside the signature are not: they must be the same. */
const hasSameCertificates = ({ cms, certificate, chain, contents }: Bundle): boolean => {
  if (cms === null || certificate === null || chain[0]?.der.equals(certificate.der) !== true) return false
  const text = chain.map(({ der }) => writePem(der)).join('')
  return (
    isChain(cms.certificates, chain) &&
    Buffer.from(text, 'latin1').equals(contents.get(treeNames.chain) ?? new Uint8Array())
  )
}

/** Whether certificates that lie beside a signature, and that it does not cover, are those of the chain: in any order, and no other. */
export const isChain = (certificates: readonly Buffer[], chain: Bundle['chain']): boolean =>
  certificates.length === chain.length && chain.every(({ der }) => certificates.some((one) => one.equals(der)))

const checkKeyStrength = (certificate: Certificate | null): Check => {
  if (certificate === null) return result('key-strength', false, {})
  const { bits, strength } = keyStrength(certificate)
  if (strength === 'short') return { id: 'key-strength', outcome: 'warning', facts: { bits } }
  return result('key-strength', strength === 'good', { bits })
}

export type Believed = {
  readonly anchors: readonly Certificate[] | null
  readonly pin: string | null
  readonly now: Date
  /** When a trusted time stamp shows the signature to have existed; null when none does. */
  readonly provenAt: Date | null
}

/** Who signed. Nothing of the export counts here but the certificate under question. */
export const checkSigner = (bundle: Bundle, believed: Believed): readonly Check[] => {
  const { certificate } = bundle
  if (certificate === null) return unknownSigner
  // A forged certificate may hold extensions that no parser likes.
  return attempt(() => judgeSigner(certificate, bundle, believed)) ?? unknownSigner
}

const judgeSigner = (certificate: Certificate, bundle: Bundle, believed: Believed): readonly Check[] => {
  const { verdict } = bundle
  return [
    checkValidity(certificate, verdict?.claimedAt ?? null, believed),
    checkUsage(certificate),
    checkTrust(certificate, bundle, believed),
    checkPin(certificate, believed.pin),
  ]
}

/** A certificate that says nothing of its use is no forgery, but nobody issued it to sign. */
const checkUsage = (certificate: Certificate): Check => {
  if (isAuthority(certificate)) return result('certificate-usage', false, { flaw: 'authority' })
  if (canSign(certificate) && keyUsageOf(certificate) === null) {
    return { id: 'certificate-usage', outcome: 'warning', facts: { reason: 'unstated' } }
  }
  return result('certificate-usage', canSign(certificate), {})
}

const unknownSigner: readonly Check[] = (['certificate-validity', 'certificate-usage', 'trust', 'pin'] as const).map(
  (id) => result(id, false, {}),
)

const clockSkew = 24 * 3600 * 1000

/** Signed while the certificate was valid, by a date that the reader trusts, and expired since. */
const hasExpiredSince = ({ notBefore, notAfter }: Certificate, { now, provenAt }: Believed): boolean =>
  provenAt !== null && notBefore <= provenAt && provenAt <= notAfter && notAfter < now

/** The day of the path to the authority, which may have expired with the certificate: the proven date of such a one. */
export const pathDate = (certificate: Certificate, believed: Believed): Date =>
  hasExpiredSince(certificate, believed) ? (believed.provenAt ?? believed.now) : believed.now

/** Only a trusted time stamp proves that a signature is older than the end of its certificate: else expired is refused. */
const checkValidity = (certificate: Certificate, claimedAt: Date | null, believed: Believed): Check => {
  const { notBefore, notAfter } = certificate
  const { now } = believed
  const facts = {
    from: isoDay(notBefore),
    until: isoDay(notAfter),
    claimed: claimedAt === null ? '' : isoDay(claimedAt),
  }
  if (claimedAt !== null && hasExpiredSince(certificate, believed)) {
    return { id: 'certificate-validity', outcome: 'warning', facts: { ...facts, reason: 'expired-since' } }
  }
  if (claimedAt === null || now < notBefore || now > notAfter) return result('certificate-validity', false, facts)
  const isOdd = claimedAt < notBefore || claimedAt > notAfter || claimedAt.getTime() > now.getTime() + clockSkew
  return { id: 'certificate-validity', outcome: isOdd ? 'warning' : 'passed', facts }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

const checkTrust = (certificate: Certificate, { chain }: Bundle, believed: Believed): Check => {
  const { anchors, pin } = believed
  const demonstration = isDemonstration(certificate)
  const now = pathDate(certificate, believed)
  if (anchors !== null && findPath(certificate, { anchors, others: chain, now }) === null) {
    return result('trust', false, { anchors: anchors.length })
  }
  if (demonstration) return { id: 'trust', outcome: 'warning', facts: { reason: 'demonstration' } }
  if (anchors !== null) return result('trust', true, { anchors: anchors.length })
  // A matching pin names the signer by itself; a wrong one fails on its own line.
  if (pin !== null) return { id: 'trust', outcome: 'not-checked', facts: { reason: 'pin-instead' } }
  return { id: 'trust', outcome: 'warning', facts: { reason: 'no-trust-given' } }
}

const checkPin = ({ der }: Certificate, pin: string | null): Check => {
  if (pin === null) return { id: 'pin', outcome: 'not-checked', facts: {} }
  return result('pin', pin.replace(/[\s:]/g, '').toLowerCase() === sha256Hex(der), {})
}
