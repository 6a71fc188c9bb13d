import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { digestIdentifier, suites } from '../../../../src/seal/asn1/algorithms.ts'
import { readCertificate } from '../../../../src/seal/asn1/certificate.ts'
import { derInteger, derOctets, derOid, derSequence, derSet, derValue } from '../../../../src/seal/asn1/der.ts'
import { sha256Hex } from '../../../../src/seal/container/hash.ts'
import { type TreeFile, treeNames } from '../../../../src/seal/container/tree.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { bytesOf, demoSigner, failedChecks, replaceFile, verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki } from '../pki.ts'
import { extract, isMissing, run } from '../tools.ts'
import { sealExport } from '../whole.ts'

const signer = await demoSigner()
const sealed = await sealExport(await makeInput(signer))
const { tree } = sealed

const change = (name: string, make: (bytes: Buffer) => Uint8Array): readonly TreeFile[] =>
  replaceFile(tree, name, make(bytesOf(tree, name)))

/** A bare signature over the manifest: valid, but it names no certificate and no algorithm. */
const stripSignature = async (by: Signer): Promise<Uint8Array> => {
  const { issuer, serial } = readCertificate(by.certificate)
  const { digest, identifier } = suites[by.algorithm]
  const bare = await by.sign(bytesOf(tree, treeNames.manifest))
  const info = derSequence(
    derInteger(1n),
    derSequence(issuer, serial),
    digestIdentifier(digest),
    identifier,
    derOctets(bare),
  )
  const certificates = derValue(
    0xa0,
    ...[by.certificate, ...by.chain].map((der) => Buffer.from(der)).sort(Buffer.compare),
  )
  const content = derSequence(derOid('1.2.840.113549.1.7.1'))
  const body = derSequence(derInteger(1n), derSet(digestIdentifier(digest)), content, certificates, derSet(info))
  return derSequence(derOid('1.2.840.113549.1.7.2'), derValue(0xa0, body))
}

describe('attacks on the signature of the export', () => {
  test('a signature stripped of its signed attributes is refused (attack 5)', async () => {
    const stripped = replaceFile(tree, treeNames.signature, await stripSignature(signer))
    expect(failedChecks(await verify(stripped))).toEqual(
      expect.arrayContaining(['signed-attributes', 'signature-valid', 'signing-certificate']),
    )
  })

  test.skipIf(isMissing('openssl'))('verify.sh refuses a stripped signature too', async () => {
    const folder = extract(replaceFile(tree, treeNames.signature, await stripSignature(signer)))
    expect(run('sh verify.sh certs/chain.pem', folder).status).toBe(1)
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['no last line end', (text: string) => text.replace(/\n$/, '')],
  ])('other line ends in the signed list are refused: %s (attack 7)', async (_, make) => {
    const changed = change(treeNames.manifest, (bytes) => Buffer.from(make(bytes.toString('utf8'))))
    expect(failedChecks(await verify(changed))).toEqual(expect.arrayContaining(['signature-valid', 'file-set']))
  })

  test('another key under the same name is refused by the expected fingerprint (attack 13)', async () => {
    const other = await demoSigner()
    const theirs = await sealExport(await makeInput(other))
    const verification = await verify(theirs.container, { pin: sha256Hex(signer.certificate) })
    expect(failedChecks(verification)).toEqual(['pin'])
    expect(failedChecks(await verify(theirs.container, { trust: signer.chain }))).toEqual(['trust'])
  })

  test('the signature of another export is refused', async () => {
    const other = await sealExport({ ...(await makeInput(signer)), date: new Date('2026-03-03') })
    const swapped = replaceFile(tree, treeNames.signature, bytesOf(other.tree, treeNames.signature))
    expect(failedChecks(await verify(swapped))).toContain('signature-valid')
  })

  test('no signature, or no list, is refused', async () => {
    for (const name of [treeNames.signature, treeNames.manifest]) {
      const bare = tree.filter((file) => file.name !== name)
      expect(failedChecks(await verify(bare))).toContain('signature-present')
    }
  })
})

describe.skipIf(isMissing('openssl'))('weak signatures (attack 6)', () => {
  const made: { folder?: string; root?: Uint8Array } = {}
  beforeAll(() => {
    const pki = makePki()
    pki.issue('director', 'ec256')
    writeFileSync(join(pki.folder, 'manifest.xml'), bytesOf(tree, treeNames.manifest))
    made.folder = pki.folder
    made.root = pki.root
  })

  test.each(['sha1', 'sha256'])('a signature of openssl with %s is not one of ours', async (hash) => {
    const folder = made.folder ?? ''
    const files = '-in manifest.xml -signer director.pem -inkey director.key -certfile issuing.pem'
    const { status } = run(
      `openssl cms -sign -binary -cades -md ${hash} ${files} -outform DER -out ${hash}.p7s`,
      folder,
    )
    expect(status).toBe(0)
    const bytes = Buffer.from(run(`openssl base64 -in ${hash}.p7s`, folder).output, 'base64')
    const verification = await verify(replaceFile(tree, treeNames.signature, bytes), { now: new Date() })
    expect(failedChecks(verification)).toEqual(expect.arrayContaining(['cms-structure', 'digest-algorithm']))
  })
})
