// What the command line needs to encrypt an export to those who will open it.
export type { Certificate } from '../seal/certificate.ts'
export { encryptTo } from '../seal/envelope.ts'
export { sha256Hex } from '../seal/hash.ts'
export { readRecipients } from '../seal/recipient.ts'
