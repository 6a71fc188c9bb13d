import { createHash, type KeyObject } from 'node:crypto'
import { type Algorithm, suites } from '../asn1/algorithms.ts'
import { derInteger, derNull, derOctets, derOid, derSequence } from '../asn1/der.ts'
import { mechanisms, pssParameters } from './pkcs11-codes.ts'
import type { Mechanism } from './pkcs11-library.ts'

/** One way for a token to make a signature of ours: what it is asked, what it is given, what becomes of its answer. */
export type Method = {
  readonly algorithm: Algorithm
  readonly mechanism: Mechanism
  readonly input: (bytes: Uint8Array) => Uint8Array
  readonly output: (signature: Uint8Array) => Uint8Array
}

/** The ways that this kind of key has on a token of these mechanisms, best first; none for a curve that is not ours. */
export const methodsFor = (key: KeyObject, available: readonly number[]): readonly Method[] =>
  methodsOf(key).filter(({ mechanism }) => available.includes(mechanism.type))

const methodsOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): readonly Method[] => {
  if (asymmetricKeyType === 'rsa') return rsaMethods
  if (asymmetricKeyDetails?.namedCurve === 'prime256v1') return curveMethods('ES256', mechanisms.sha256Ecdsa)
  if (asymmetricKeyDetails?.namedCurve === 'secp384r1') return curveMethods('ES384', mechanisms.sha384Ecdsa)
  return []
}

const digestOf =
  (algorithm: Algorithm) =>
  (bytes: Uint8Array): Buffer =>
    createHash(suites[algorithm].digest).update(bytes).digest()

const same = (bytes: Uint8Array): Uint8Array => bytes

/** RFC 8017: what PKCS#1 v1.5 pads is a DigestInfo, which CKM_RSA_PKCS leaves to us. */
const digestInfo = (bytes: Uint8Array): Uint8Array =>
  derSequence(derSequence(derOid('2.16.840.1.101.3.4.2.1'), derNull()), derOctets(digestOf('RS256')(bytes)))

const pss = { algorithm: 'PS256', output: same } as const

const pkcs1 = { algorithm: 'RS256', output: same } as const

/** Hashed here where the token allows it: a card is slow. Some only sign what they hashed themselves. */
const rsaMethods: readonly Method[] = [
  { ...pss, mechanism: { type: mechanisms.rsaPss, parameters: pssParameters }, input: digestOf('PS256') },
  { ...pss, mechanism: { type: mechanisms.sha256RsaPss, parameters: pssParameters }, input: same },
  { ...pkcs1, mechanism: { type: mechanisms.rsa, parameters: [] }, input: digestInfo },
  { ...pkcs1, mechanism: { type: mechanisms.sha256Rsa, parameters: [] }, input: same },
]

const curveMethods = (algorithm: Algorithm, hashing: number): readonly Method[] => [
  {
    algorithm,
    mechanism: { type: mechanisms.ecdsa, parameters: [] },
    input: digestOf(algorithm),
    output: curveSignature,
  },
  { algorithm, mechanism: { type: hashing, parameters: [] }, input: same, output: curveSignature },
]

/** PKCS #11 gives r and s end to end; X.509 and CMS want them in DER (RFC 3279). */
const curveSignature = (signature: Uint8Array): Uint8Array => {
  const hex = Buffer.from(signature).toString('hex')
  const middle = hex.length / 2
  return derSequence(derInteger(BigInt(`0x${hex.slice(0, middle)}`)), derInteger(BigInt(`0x${hex.slice(middle)}`)))
}
