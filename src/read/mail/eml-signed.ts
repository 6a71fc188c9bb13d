import { isSigned, signedContent } from './signed-content.ts'

/** A signature apart from what it signs (RFC 1847): it holds names of certificates, and no word of the mail. */
export const isSignature = (mimeType: string, bytes: Uint8Array): boolean => {
  if (/^application\/(?:x-)?pkcs7-signature$/i.test(mimeType)) return isSigned(bytes) && signedContent(bytes) === null
  if (!/^application\/pgp-signature$/i.test(mimeType)) return false
  return Buffer.from(bytes.subarray(0, 40)).toString('latin1').startsWith('-----BEGIN PGP SIGNATURE-----')
}

const sealed = /^content-type:\s{0,4}application\/(?:x-)?pkcs7-mime\b/im
const deepest = 4

/** A mail whose body is signed and sealed in one (S/MIME, opaque): the same mail with the body that was signed. */
export const withoutSeal = (source: string, depth = 0): string => {
  const blank = /\r?\n\r?\n/.exec(source)
  const head = blank === null ? '' : source.slice(0, blank.index + 2)
  if (blank === null || depth > deepest || !sealed.test(head) || !/base64/i.test(head)) return source
  const body = signedContent(Buffer.from(source.slice(blank.index), 'base64'))
  if (body === null) return source
  return withoutSeal(`${withoutContent(head)}${Buffer.from(body).toString('latin1')}`, depth + 1)
}

/** The headers of a mail without those that say how its body is written: the signed body brings its own. */
const withoutContent = (head: string): string => {
  const kept: string[] = []
  let isOut = false
  for (const line of head.split(/\r?\n/)) {
    if (!/^[ \t]/.test(line)) isOut = /^content-/i.test(line) || line === ''
    if (!isOut) kept.push(`${line}\r\n`)
  }
  return kept.join('')
}
