import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestIdentifier, suites } from '../../src/seal/asn1/algorithms.ts'
import { readCertificate } from '../../src/seal/asn1/certificate.ts'
import { derInteger, derOctets, derOid, derSequence, derSet, derValue, tags } from '../../src/seal/asn1/der.ts'
import { sha256 } from '../../src/seal/container/hash.ts'
import type { Signer } from '../../src/seal/keys/signer.ts'
import type { Authority } from './authority.ts'
import { must } from './run.ts'

/** A bare signature over the list: valid, but it names neither certificate nor date. */
export const signBare = async (content: Uint8Array, by: Signer): Promise<Uint8Array> => {
  const { issuer, serial } = readCertificate(by.certificate)
  const { digest, identifier } = suites[by.algorithm]
  const hash = digestIdentifier(digest)
  const who = derSequence(issuer, serial)
  const info = derSequence(derInteger(1n), who, hash, identifier, derOctets(await by.sign(content)))
  const certificates = [by.certificate, ...by.chain].map((der) => Buffer.from(der)).sort(Buffer.compare)
  const type = derSequence(derOid('1.2.840.113549.1.7.1'))
  const body = [derInteger(1n), derSet(hash), type, derValue(tags.context0, ...certificates), derSet(info)]
  return derSequence(derOid('1.2.840.113549.1.7.2'), derValue(tags.context0, derSequence(...body)))
}

/** The same list, signed with the right key and SHA-1. */
export const signWithSha1 = async (content: Uint8Array, { folder }: Authority): Promise<Uint8Array> => {
  writeFileSync(join(folder, 'content'), content)
  await must(
    'openssl cms -sign -binary -cades -md sha1 -in content -signer es256.pem -inkey es256.key -certfile issuing.pem -outform DER -out sha1.p7s',
    folder,
  )
  return readFileSync(join(folder, 'sha1.p7s'))
}

/** A token over the right bytes, signed by somebody who may sign, but not date. */
export const forgeToken = async (content: Uint8Array, { folder }: Authority): Promise<Uint8Array> => {
  const imprint = derSequence(digestIdentifier('sha256'), derOctets(sha256(content)))
  const time = derValue(0x18, Buffer.from(`${new Date().toISOString().replace(/[-:T]|\.\d+Z/g, '')}Z`, 'latin1'))
  writeFileSync(join(folder, 'info'), derSequence(derInteger(1n), derOid('1.2.3.4.1'), imprint, derInteger(7n), time))
  await must(
    'openssl cms -sign -binary -nodetach -cades -econtent_type 1.2.840.113549.1.9.16.1.4 -in info -signer es256.pem -inkey es256.key -certfile issuing.pem -outform DER -out forged.tst',
    folder,
  )
  return readFileSync(join(folder, 'forged.tst'))
}
