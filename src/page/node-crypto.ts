import { sha1 } from '@noble/hashes/legacy.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import { type PublicKey, webCurveOf } from './public-key.ts'
import { ask } from './questions.ts'
import type { Scheme } from './web-crypto.ts'

// Stands for `node:crypto` in the browser: what the verifier uses of it, by the same names. Hashes are asked for in the
// middle of sentences and Web Crypto only answers later, so they are computed here; signatures are left to Web Crypto.

export { X509Certificate } from './x509.ts'

/** SHA-1 only names things: the issuer that an OCSP response is about, the certificate of an old time stamp. */
const hashes = { sha1, sha256, sha384, sha512 } as const

type Digest = keyof typeof hashes

/** Those that a signature may be made with: SHA-1 is absent on purpose. */
const webHashes = { sha256: 'SHA-256', sha384: 'SHA-384', sha512: 'SHA-512' } as const

export const createHash = (digest: Digest) => {
  const hash = hashes[digest].create()
  const chain = {
    update: (bytes: Uint8Array) => {
      hash.update(bytes)
      return chain
    },
    digest: (): Buffer => Buffer.from(hash.digest()),
  }
  return chain
}

export const constants = { RSA_PKCS1_PSS_PADDING: 6 } as const

type Padded = { readonly key: PublicKey; readonly padding?: number; readonly saltLength?: number }

/** An ECDSA signature is in DER, as Node has it. */
export const verify = (
  digest: keyof typeof webHashes,
  bytes: Uint8Array,
  padded: Padded,
  signature: Uint8Array,
): boolean => {
  const scheme = schemeOf(digest, padded)
  return scheme !== null && ask({ scheme, key: padded.key.spki, bytes, signature })
}

const schemeOf = (digest: keyof typeof webHashes, { key, padding, saltLength }: Padded): Scheme | null => {
  const hash = webHashes[digest]
  if (key.asymmetricKeyType === 'rsa') {
    if (padding !== constants.RSA_PKCS1_PSS_PADDING) return { name: 'RSASSA-PKCS1-v1_5', hash }
    return saltLength === undefined ? null : { name: 'RSA-PSS', hash, saltLength }
  }
  const namedCurve = key.asymmetricKeyType === 'ec' ? webCurveOf(key) : null
  return namedCurve === null ? null : { name: 'ECDSA', hash, namedCurve }
}

/** The page holds no key. The module that checks signatures also makes them: here it may not. */
export const sign = (): never => {
  throw new RangeError('the page does not sign')
}

/** Nor any secret: salts are made where the draft is. */
export const hkdfSync = (): never => {
  throw new RangeError('the page makes no salt')
}
