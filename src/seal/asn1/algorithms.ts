import { constants, type KeyObject, sign, verify } from 'node:crypto'
import { derInteger, derNull, derOid, derSequence, derValue, tags } from './der.ts'

export type Algorithm = 'ES256' | 'ES384' | 'RS256' | 'PS256'

export type Digest = 'sha256' | 'sha384'

type Suite = { readonly digest: Digest; readonly identifier: Buffer; readonly key: 'ec' | 'rsa'; readonly pss: boolean }

const oidOfDigest = { sha256: '2.16.840.1.101.3.4.2.1', sha384: '2.16.840.1.101.3.4.2.2' } as const

export const digestIdentifier = (digest: Digest): Buffer => derSequence(derOid(oidOfDigest[digest]))

const sha256WithNull = derSequence(derOid(oidOfDigest.sha256), derNull())

/** RFC 4055: SHA-256, MGF1 with SHA-256, 32 bytes of salt. The default values are SHA-1 and may not be left out. */
const pssParameters = derSequence(
  derValue(tags.context0, sha256WithNull),
  derValue(tags.context1, derSequence(derOid('1.2.840.113549.1.1.8'), sha256WithNull)),
  derValue(tags.context2, derInteger(32n)),
)

/** The only algorithms that Requis signs with or believes. SHA-1 and MD5 are absent on purpose. */
export const suites: Readonly<Record<Algorithm, Suite>> = {
  ES256: { digest: 'sha256', identifier: derSequence(derOid('1.2.840.10045.4.3.2')), key: 'ec', pss: false },
  ES384: { digest: 'sha384', identifier: derSequence(derOid('1.2.840.10045.4.3.3')), key: 'ec', pss: false },
  RS256: {
    digest: 'sha256',
    identifier: derSequence(derOid('1.2.840.113549.1.1.11'), derNull()),
    key: 'rsa',
    pss: false,
  },
  PS256: {
    digest: 'sha256',
    identifier: derSequence(derOid('1.2.840.113549.1.1.10'), pssParameters),
    key: 'rsa',
    pss: true,
  },
}

const algorithms = ['ES256', 'ES384', 'RS256', 'PS256'] as const

/** The algorithm written in a signature, or null when it is none of ours. */
export const readAlgorithm = (identifier: Uint8Array): Algorithm | null =>
  algorithms.find((name) => suites[name].identifier.equals(identifier)) ?? null

const padded = (key: KeyObject, suite: Suite) =>
  suite.pss ? { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : { key }

export const signWithKey = (algorithm: Algorithm, key: KeyObject, bytes: Uint8Array): Uint8Array =>
  sign(suites[algorithm].digest, bytes, padded(key, suites[algorithm]))

export const isSignatureValid = (
  algorithm: Algorithm,
  key: KeyObject,
  bytes: Uint8Array,
  signature: Uint8Array,
): boolean => {
  const suite = suites[algorithm]
  return key.asymmetricKeyType === suite.key && verify(suite.digest, bytes, padded(key, suite), signature)
}
