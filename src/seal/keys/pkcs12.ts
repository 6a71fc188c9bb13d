import { X509Certificate } from 'node:crypto'
import type { P12Signer } from '@libpdf/core'
import { RequisError } from '../../model/problem.ts'
import type { Algorithm } from '../asn1/algorithms.ts'
import { isDemonstration, readCertificate } from '../asn1/certificate.ts'
import { derOid } from '../asn1/der.ts'
import { findOwn, orderChain } from './own-certificate.ts'
import type { Signer } from './signer.ts'

/** Opens a .p12 or .pfx file: AES, or the old RC2 and 3DES; passwords in UTF-8. */
export const loadPkcs12 = async (bytes: Uint8Array, password: string): Promise<Signer> => {
  const opened = await open(bytes, password)
  const algorithm = algorithmOf(opened)
  const digest = algorithm === 'ES384' ? 'SHA-384' : 'SHA-256'
  const sign = async (tbs: Uint8Array): Promise<Uint8Array> => opened.sign(tbs, digest)
  const certificates = [opened.certificate, ...opened.certificateChain]
  const certificate = await findOwn(certificates, algorithm, sign)
  if (certificate === null) throw new RequisError({ code: 'key.broken' })
  const chain = orderChain(certificate, certificates)
  return { algorithm, certificate, chain, demonstration: isDemonstration(readCertificate(certificate)), sign }
}

/** RFC 9579: a mac that the library cannot check; it would call the right password wrong. */
const pbmac1 = derOid('1.2.840.113549.1.5.14')

const open = async (bytes: Uint8Array, password: string): Promise<P12Signer> => {
  if (Buffer.from(bytes).includes(pbmac1)) throw new RequisError({ code: 'key.pbmac1' })
  const { P12Signer } = await import('@libpdf/core')
  try {
    return await P12Signer.create(bytes, password)
  } catch (error) {
    throw new RequisError({ code: codeOf(error instanceof Error ? error.message : '') })
  }
}

/**
 * The library's own words: a mac that does not match is "Integrity … is broken" (wrong password), while "Invalid
 * password" is what it says of a file without any mac, whatever the password.
 */
const codeOf = (message: string): 'key.wrong-password' | 'key.unsupported' | 'key.broken' => {
  if (message.includes('Integrity for the PKCS#12 data is broken')) return 'key.wrong-password'
  return /unsupported|invalid password/i.test(message) ? 'key.unsupported' : 'key.broken'
}

const algorithmOf = ({ certificate, keyType }: P12Signer): Algorithm => {
  if (keyType === 'RSA') return 'RS256'
  const curve = new X509Certificate(certificate).publicKey.asymmetricKeyDetails?.namedCurve
  if (curve === 'prime256v1') return 'ES256'
  if (curve === 'secp384r1') return 'ES384'
  throw new RequisError({ code: 'key.unsupported' })
}
