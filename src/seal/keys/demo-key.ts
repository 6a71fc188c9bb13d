import { createPrivateKey, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'
import { signWithKey, suites } from '../asn1/algorithms.ts'
import { demonstrationUnit, isDemonstration, readCertificate } from '../asn1/certificate.ts'
import {
  derBits,
  derInteger,
  derOctets,
  derOid,
  derSequence,
  derSet,
  derText,
  derTime,
  derTrue,
  derValue,
  tags,
} from '../asn1/der.ts'
import { readPem, writePem } from '../asn1/pem.ts'
import { sha256 } from '../container/hash.ts'
import type { Signer } from './signer.ts'

const days = 24 * 3600 * 1000

/**
 * A key to try Requis with: it proves integrity, never identity. Its authority's own key is thrown away at once, so
 * that nothing else can ever be issued under it. PEM: the private key, the certificate, its authority.
 */
export const makeDemoKey = async (date: Date): Promise<Uint8Array> => {
  const authority = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const signer = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const root = issue(
    date,
    nameOf('Requis – autorité de démonstration'),
    authority.publicKey,
    authority,
    authorityExtensions,
  )
  const leafName = nameOf('Requis – clé de démonstration (identité non prouvée)')
  const leaf = issue(date, leafName, signer.publicKey, authority, signerExtensions)
  const key = signer.privateKey.export({ type: 'pkcs8', format: 'der' })
  return Buffer.from(writePem(key, 'PRIVATE KEY') + writePem(leaf) + writePem(root), 'latin1')
}

export const loadDemoKey = (pem: Uint8Array): Signer => {
  try {
    const [certificate, ...chain] = readPem(pem)
    const [keyBytes] = readPem(pem, 'PRIVATE KEY')
    if (certificate === undefined || keyBytes === undefined) throw new RequisError({ code: 'key.broken' })
    const key = createPrivateKey({ key: Buffer.from(keyBytes), format: 'der', type: 'pkcs8' })
    const demonstration = isDemonstration(readCertificate(certificate))
    return {
      algorithm: 'ES256',
      certificate,
      chain,
      demonstration,
      sign: async (bytes) => signWithKey('ES256', key, bytes),
    }
  } catch {
    throw new RequisError({ code: 'key.broken' })
  }
}

const nameOf = (commonName: string): Buffer =>
  derSequence(
    derSet(derSequence(derOid('2.5.4.11'), derText(demonstrationUnit))),
    derSet(derSequence(derOid('2.5.4.3'), derText(commonName))),
  )

type Pair = { readonly publicKey: KeyObject; readonly privateKey: KeyObject }

const issue = (date: Date, subject: Buffer, key: KeyObject, authority: Pair, extensions: ExtensionsOf): Buffer => {
  const body = derSequence(
    derValue(tags.context0, derInteger(2n)),
    derInteger(BigInt(`0x01${randomBytes(15).toString('hex')}`)),
    suites.ES256.identifier,
    nameOf('Requis – autorité de démonstration'),
    derSequence(derTime(date), derTime(new Date(date.getTime() + 3650 * days))),
    subject,
    key.export({ type: 'spki', format: 'der' }),
    derValue(tags.context3, derSequence(...extensions(keyId(key), keyId(authority.publicKey)))),
  )
  return derSequence(body, suites.ES256.identifier, derBits(signWithKey('ES256', authority.privateKey, body)))
}

const keyId = (key: KeyObject): Buffer => sha256(key.export({ type: 'spki', format: 'der' })).subarray(0, 20)

type ExtensionsOf = (subjectKeyId: Buffer, authorityKeyId: Buffer) => readonly Buffer[]

const critical = (oid: string, value: Buffer): Buffer => derSequence(derOid(oid), derTrue(), derOctets(value))

const plain = (oid: string, value: Buffer): Buffer => derSequence(derOid(oid), derOctets(value))

const authorityExtensions: ExtensionsOf = (subjectKeyId) => [
  critical('2.5.29.19', derSequence(derTrue(), derInteger(0n))),
  // keyCertSign, cRLSign
  critical('2.5.29.15', derBits(Buffer.from([0x06]), 1)),
  plain('2.5.29.14', derOctets(subjectKeyId)),
]

const signerExtensions: ExtensionsOf = (subjectKeyId, authorityKeyId) => [
  critical('2.5.29.19', derSequence()),
  // digitalSignature, nonRepudiation
  critical('2.5.29.15', derBits(Buffer.from([0xc0]), 6)),
  // emailProtection: the purpose that `openssl cms -purpose smimesign` asks for
  plain('2.5.29.37', derSequence(derOid('1.3.6.1.5.5.7.3.4'))),
  plain('2.5.29.14', derOctets(subjectKeyId)),
  plain('2.5.29.35', derSequence(derValue(0x80, authorityKeyId))),
]
