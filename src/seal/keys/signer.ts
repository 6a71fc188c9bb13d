import type { Problem } from '../../model/problem.ts'
import type { Algorithm } from '../asn1/algorithms.ts'
import { canSign, isAuthority, keyStrength, readCertificate } from '../asn1/certificate.ts'

/**
 * Whoever signs: a file, later a card. `certificate` and `chain` are DER, from the signer's issuer up to the root.
 * `sign` hashes and signs what it is given; an ECDSA signature is in DER.
 */
export type Signer = {
  readonly algorithm: Algorithm
  readonly certificate: Uint8Array
  readonly chain: readonly Uint8Array[]
  readonly demonstration: boolean
  readonly sign: (bytes: Uint8Array) => Promise<Uint8Array>
}

/** Why this key may not sign today, or null. Asked before an export, so that nobody seals what will be refused. */
export const findKeyProblem = (signer: Signer, now: Date): Problem | null => {
  const certificate = readCertificate(signer.certificate)
  if (isAuthority(certificate)) return { code: 'key.authority' }
  if (!canSign(certificate)) return { code: 'key.unsupported' }
  const { bits, strength } = keyStrength(certificate)
  if (strength === 'weak') return { code: 'key.weak', bits }
  if (strength === 'unknown') return { code: 'key.unsupported' }
  if (now < certificate.notBefore) return { code: 'key.not-yet-valid', from: isoDay(certificate.notBefore) }
  return now <= certificate.notAfter ? null : { code: 'key.expired', until: isoDay(certificate.notAfter) }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
