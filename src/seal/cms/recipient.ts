import { type Problem, RequisError } from '../../model/problem.ts'
import { type Certificate, keyUsageOf, readCertificate } from '../asn1/certificate.ts'
import { readPem } from '../asn1/pem.ts'
import { attempt } from '../container/bundle.ts'

/**
 * The certificates to encrypt to, from PEM or DER files that hold one each. Throws the problem of the first that may
 * not be used on that day; `rank` counts from 1. Nobody vouches for them here: their fingerprints are shown to the
 * director, who compares. A certificate given twice counts once.
 */
export const readRecipients = (files: readonly Uint8Array[], now: Date): readonly Certificate[] => {
  const certificates = files.map((file, at) => readRecipient(file, at + 1, now))
  return certificates.filter(({ der }, at) => certificates.findIndex((other) => other.der.equals(der)) === at)
}

const readRecipient = (file: Uint8Array, rank: number, now: Date): Certificate => {
  const blocks = readPem(file)
  if (blocks.length > 1) throw new RequisError({ code: 'recipient.several', rank })
  const read = attempt(() => {
    const certificate = readCertificate(blocks[0] ?? new Uint8Array())
    return { certificate, problem: findProblem(certificate, rank, now) }
  })
  if (read === null) throw new RequisError({ code: 'recipient.not-certificate', rank })
  if (read.problem !== null) throw new RequisError(read.problem)
  return read.certificate
}

const findProblem = (certificate: Certificate, rank: number, now: Date): Problem | null => {
  const { key, notBefore, notAfter } = certificate
  const isRsa = key.asymmetricKeyType === 'rsa'
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (!isRsa && !curves.has(key.asymmetricKeyDetails?.namedCurve ?? '')) return { code: 'recipient.unsupported', rank }
  if (isRsa && bits < leastBits) return { code: 'recipient.weak', rank, bits }
  const mayReceive = keyUsageOf(certificate)?.(isRsa ? usageBits.keyEncipherment : usageBits.keyAgreement)
  if (mayReceive === false) return { code: 'recipient.usage', rank }
  if (now < notBefore) return { code: 'recipient.not-yet-valid', rank, from: isoDay(notBefore) }
  return now > notAfter ? { code: 'recipient.expired', rank, until: isoDay(notAfter) } : null
}

const curves: ReadonlySet<string> = new Set(['prime256v1', 'secp384r1'])

const leastBits = 2048

/** RFC 5280 4.2.1.3: what RSA key transport and what ECDH ask of keyUsage, when a certificate bears one. */
const usageBits = { keyEncipherment: 2, keyAgreement: 4 } as const

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)
