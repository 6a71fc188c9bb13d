import { X509Certificate } from 'node:crypto'
import { type Algorithm, isSignatureValid } from '../asn1/algorithms.ts'
import type { Signer } from './signer.ts'

/** What a key is asked to sign in order to know it: no document, and no act. */
const probe = Buffer.from('Requis: which certificate goes with this key?', 'ascii')

/**
 * A file or a token may list its authority first: the signer's certificate (DER) is the one that verifies what the key
 * signs. Null when none does.
 */
export const findOwn = async (
  certificates: readonly Uint8Array[],
  algorithm: Algorithm,
  sign: Signer['sign'],
): Promise<Uint8Array | null> => {
  const signature = await sign(probe)
  const isOwn = (der: Uint8Array): boolean =>
    isSignatureValid(algorithm, new X509Certificate(der).publicKey, probe, signature)
  return certificates.find(isOwn) ?? null
}

/** From the signer's issuer upwards; what does not belong to the path stays out of the export. */
export const orderChain = (certificate: Uint8Array, certificates: readonly Uint8Array[]): readonly Uint8Array[] => {
  const chain: Uint8Array[] = []
  let current = new X509Certificate(certificate)
  for (;;) {
    const known = [certificate, ...chain].map((der) => Buffer.from(der))
    const issuer = certificates.find(
      (der) => !known.some((one) => one.equals(der)) && current.checkIssued(new X509Certificate(der)),
    )
    if (issuer === undefined) return chain
    chain.push(issuer)
    current = new X509Certificate(issuer)
  }
}
