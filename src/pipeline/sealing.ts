// What the command line needs to encrypt an export to those who will open it.
export type { Certificate } from '../seal/asn1/certificate.ts'
export { encryptTo } from '../seal/cms/envelope.ts'
export { readRecipients } from '../seal/cms/recipient.ts'
export { sha256Hex } from '../seal/container/hash.ts'
