import { createHmac, pbkdf2Sync } from 'node:crypto'
import {
  childOf,
  derInteger,
  derNull,
  derOctets,
  derOid,
  derSequence,
  readDer,
  tags,
} from '../../../src/seal/asn1/der.ts'

/**
 * A PKCS#12 file without a mac (`openssl pkcs12 -export -nomac`), with one of PBMAC1 (RFC 9579) put on it, as
 * `-pbmac1_pbkdf2` of OpenSSL 3.4 does: Debian 12 and Ubuntu 24.04 have 3.0. OpenSSL 4.0 opens what this makes.
 */
export const withPbmac1 = (bytes: Uint8Array, password: string): Buffer => {
  const [version, safe] = [childOf(readDer(bytes), 0, tags.integer), childOf(readDer(bytes), 1, tags.sequence)]
  const content = readDer(childOf(safe, 1, tags.context0).value).value
  const key = pbkdf2Sync(Buffer.from(password, 'utf8'), salt, rounds, 32, 'sha256')
  const mac = derSequence(algorithm(), derOctets(createHmac('sha256', key).update(content).digest()))
  return derSequence(
    version.raw,
    safe.raw,
    derSequence(mac, derOctets(Buffer.from('NOT USED')), derInteger(BigInt(rounds))),
  )
}

const salt = Buffer.from('a salt of a test')
const rounds = 2048

const algorithm = (): Buffer => {
  const hmacSha256 = derSequence(derOid('1.2.840.113549.2.9'), derNull())
  const stretching = derSequence(derOctets(salt), derInteger(BigInt(rounds)), derInteger(32n), hmacSha256)
  const derivation = derSequence(derOid('1.2.840.113549.1.5.12'), stretching)
  return derSequence(derOid('1.2.840.113549.1.5.14'), derSequence(derivation, hmacSha256))
}
