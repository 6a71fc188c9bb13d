import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'

const format = 'requis-draft-encrypted-v1'

/** RFC 7914, OWASP 2024: 128 MiB and some tenths of a second for each guess. Fixed by the format, never read from a file. */
const cost = { N: 2 ** 17, r: 8, p: 1 }

const magic = Buffer.from(`{"cipher":"aes-256-gcm","draft":"`, 'latin1')

/** What a draft file is bound to: its own name, and the draft's id in the journal, which names nobody. */
export type Bound = { readonly name: string; readonly draft: string }

/** True for the bytes that `encryptDraftFile` makes. */
export const isEncrypted = (bytes: Uint8Array): boolean => magic.equals(bytes.subarray(0, magic.length))

/**
 * One line of JSON (format, name, draft id, salt and nonce in hex), a line feed, then AES-256-GCM: the ciphertext and
 * its tag of 16 bytes. The line is the additional data: a file of another name, or of another draft, does not open. The
 * key is scrypt (N=2^17, r=8, p=1) of the passphrase in UTF-8, NFC; salt and nonce are new for each file.
 */
export const encryptDraftFile = (clear: Uint8Array, bound: Bound, passphrase: string): Uint8Array => {
  const salt = randomBytes(16)
  const nonce = randomBytes(12)
  const header = headerOf(bound, salt.toString('hex'), nonce.toString('hex'))
  const cipher = createCipheriv('aes-256-gcm', keyOf(passphrase, salt), nonce)
  cipher.setAAD(header)
  return Buffer.concat([header, cipher.update(clear), cipher.final(), cipher.getAuthTag()])
}

const headerOf = ({ name, draft }: Bound, salt: string, nonce: string): Buffer =>
  Buffer.from(
    `{"cipher":"aes-256-gcm","draft":"${draft}","format":"${format}","kdf":"scrypt-131072-8-1","name":"${name}","nonce":"${nonce}","salt":"${salt}"}\n`,
    'latin1',
  )

const keyOf = (passphrase: string, salt: Uint8Array): Buffer =>
  scryptSync(Buffer.from(passphrase.normalize('NFC'), 'utf8'), salt, 32, { ...cost, maxmem: 256 * 1024 * 1024 })

const headerForm =
  /^\{"cipher":"aes-256-gcm","draft":"([0-9a-f]{32})","format":"requis-draft-encrypted-v1","kdf":"scrypt-131072-8-1","name":"([a-z.]{1,40})","nonce":"([0-9a-f]{24})","salt":"([0-9a-f]{32})"\}\n$/

type Header = Bound & { readonly bytes: Buffer; readonly nonce: Buffer; readonly salt: Buffer }

/** The header as it claims to be; throws `draft.broken` when it has another form. */
export const readCipherHeader = (bytes: Uint8Array): Header => {
  const header = Buffer.from(bytes.subarray(0, bytes.indexOf(10) + 1))
  const [, draft, name, nonce, salt] = headerForm.exec(header.toString('latin1')) ?? []
  if (draft === undefined || name === undefined || nonce === undefined || salt === undefined)
    throw new RequisError({ code: 'draft.broken' })
  return { bytes: header, draft, name, nonce: Buffer.from(nonce, 'hex'), salt: Buffer.from(salt, 'hex') }
}

/** Throws `draft.wrong-passphrase`, which a changed byte gives too, or `draft.broken` for a file of another name. */
export const decryptDraftFile = (bytes: Uint8Array, name: string, passphrase: string): Uint8Array => {
  const header = readCipherHeader(bytes)
  const sealed = bytes.subarray(header.bytes.length)
  if (header.name !== name || sealed.length < 16) throw new RequisError({ code: 'draft.broken' })
  const decipher = createDecipheriv('aes-256-gcm', keyOf(passphrase, header.salt), header.nonce, { authTagLength: 16 })
  decipher.setAAD(header.bytes)
  decipher.setAuthTag(sealed.subarray(-16))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
  } catch {
    throw new RequisError({ code: 'draft.wrong-passphrase' })
  }
}
