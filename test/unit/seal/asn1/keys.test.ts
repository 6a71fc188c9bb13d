import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { RequisError } from '../../../../src/model/problem.ts'
import { readCertificate } from '../../../../src/seal/asn1/certificate.ts'
import { signers } from '../../../../src/seal/index.ts'
import { loadDemoKey, makeDemoKey } from '../../../../src/seal/keys/demo-key.ts'
import { findKeyProblem } from '../../../../src/seal/keys/signer.ts'
import { verify } from '../fixture.ts'
import { makeInput, signedOn } from '../invented.ts'
import { withPbmac1 } from '../pbmac1.ts'
import { makePki, type Pki } from '../pki.ts'
import { isMissing, run } from '../tools.ts'
import { sealExport } from '../whole.ts'

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
    return 'accepted'
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : 'a foreign error'
  }
}

test('the name in a certificate is one line, and commands no screen', async () => {
  const { certificate } = loadDemoKey(await makeDemoKey(signedOn))
  const forged = Buffer.from(Buffer.from(certificate).toString('latin1').replaceAll('Requis', 'R\n\u001b[2J'), 'latin1')
  expect(readCertificate(forged).commonName).toBe('R [2J – clé de démonstration (identité non prouvée)')
})

describe('the demonstration key', async () => {
  const pem = await makeDemoKey(signedOn)

  test('says in its own certificate that it proves no identity, and may sign', () => {
    const signer = loadDemoKey(pem)
    const { commonName } = readCertificate(signer.certificate)
    expect(commonName).toBe('Requis – clé de démonstration (identité non prouvée)')
    expect(signer.demonstration).toBe(true)
    expect(findKeyProblem(signer, signedOn)).toBeNull()
  })

  test('is another key each time it is made', async () => {
    expect(await makeDemoKey(signedOn)).not.toEqual(pem)
  })

  test('cut short, it is broken', async () => {
    expect(await codeOf(() => loadDemoKey(pem.subarray(0, 100)))).toBe('key.broken')
    expect(await codeOf(() => loadDemoKey(new Uint8Array()))).toBe('key.broken')
  })
})

describe.skipIf(isMissing('openssl'))('a PKCS#12 file', () => {
  const made: { pki?: Pki } = {}
  const pki = (): Pki => made.pki ?? makePki()
  const now = new Date(Date.now() + 60_000)
  beforeAll(() => {
    const fresh = makePki()
    fresh.issue('ec256', 'ec256')
    fresh.issue('ec384', 'ec384')
    fresh.issue('rsa3072', 'rsa3072')
    run('cat issuing.pem root.pem > chain.pem', fresh.folder)
    made.pki = fresh
  }, 30_000)
  const write = (name: string, password: string, options = ''): Uint8Array => {
    const files = `-inkey ${name}.key -in ${name}.pem -certfile chain.pem -out made.p12`
    const { status, output } = run(
      `openssl pkcs12 -export ${options} ${files} -passout 'pass:${password}'`,
      pki().folder,
    )
    expect([status, output]).toEqual([0, ''])
    return readFileSync(join(pki().folder, 'made.p12'))
  }

  test.each([
    ['AES, EC P-256', 'ec256', 'secret', '', 'ES256'],
    ['AES, EC P-384', 'ec384', 'secret', '', 'ES384'],
    ['AES, RSA', 'rsa3072', 'secret', '', 'RS256'],
    ['AES, password with accents', 'ec256', 'Écolé-é€', '', 'ES256'],
    ['old RC2 and 3DES', 'rsa3072', 'secret', '-legacy', 'RS256'],
    ['old RC2 and 3DES, password with accents', 'rsa3072', 'Écolé-é€', '-legacy', 'RS256'],
    ['3DES everywhere', 'ec256', 'secret', '-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1', 'ES256'],
  ])('(%s) is read, and what it signs is accepted', async (_, name, password, options, algorithm) => {
    const signer = await signers.pkcs12(write(name, password, options), password)
    expect([signer.algorithm, signer.chain.length, signer.demonstration]).toEqual([algorithm, 2, false])
    const { container } = await sealExport(await makeInput(signer, now))
    expect((await verify(container, { trust: [pki().root], now })).verdict).toBe('accepted')
  })

  test.each(['', '-legacy'])('with a wrong password says so (%s)', async (options) => {
    const bytes = write('ec256', 'secret', options)
    expect(await codeOf(() => signers.pkcs12(bytes, 'Secret'))).toBe('key.wrong-password')
    expect(await codeOf(() => signers.pkcs12(bytes, ''))).toBe('key.wrong-password')
  })

  const withoutMac = (): Uint8Array => write('ec256', 'secret', '-nomac')

  test.each([
    ['PBMAC1', () => withPbmac1(withoutMac(), 'secret'), 'key.pbmac1'],
    ['no mac', withoutMac, 'key.unsupported'],
  ])('that Requis cannot open (%s) says why, and is not called a wrong password', async (_, make, code) => {
    expect(await codeOf(() => signers.pkcs12(make(), 'secret'))).toBe(code)
  })

  test('that was converted as the sentence about PBMAC1 says is read', async () => {
    writeFileSync(join(pki().folder, 'cle.p12'), withPbmac1(withoutMac(), 'secret'))
    const said = sentenceOf({ code: 'key.pbmac1' }, 'fr')
    const [read, write] = said.match(/openssl pkcs12 [^,(]*(?=,| \()/g) ?? []
    // As the sentence says of an OpenSSL older than 3.4, which takes the right password for a wrong one.
    const old = / (?:1\.|3\.[0-3]\.)/.test(run('openssl version', pki().folder).output) ? '-nomacver' : ''
    const secrets = '-passin pass:secret -passout pass:secret'
    const { status } = run(`${read} ${old} ${secrets} && ${write} ${secrets}`, pki().folder)
    expect(status).toBe(0)
    const signer = await signers.pkcs12(readFileSync(join(pki().folder, 'nouvelle.p12')), 'secret')
    expect([signer.algorithm, signer.chain.length]).toEqual(['ES256', 2])
  })

  test('that holds certificates of others too keeps them out of the export', async () => {
    const { folder, root, issuing } = pki()
    run('cat ec384.pem root.pem rsa3072.pem issuing.pem > others.pem', folder)
    const files = '-inkey ec256.key -in ec256.pem -certfile others.pem -out others.p12'
    run(`openssl pkcs12 -export ${files} -passout pass:secret`, folder)
    const signer = await signers.pkcs12(readFileSync(join(folder, 'others.p12')), 'secret')
    expect(readCertificate(signer.certificate).commonName).toBe('ec256')
    expect(signer.chain.map((der) => Buffer.from(der))).toEqual([Buffer.from(issuing), Buffer.from(root)])
  })

  test.skipIf(isMissing('certtool'))('that lists its authority first is read', async () => {
    const { folder, root, issuing } = pki()
    run('cat root.pem issuing.pem ec256.pem > first.pem', folder)
    const files = '--load-privkey ec256.key --load-certificate first.pem --outfile first.p12 --outder'
    const { status } = run(`certtool --to-p12 ${files} --p12-name direction --password secret`, folder)
    expect(status).toBe(0)
    const signer = await signers.pkcs12(readFileSync(join(folder, 'first.p12')), 'secret')
    expect(readCertificate(signer.certificate).commonName).toBe('ec256')
    expect(signer.chain.map((der) => Buffer.from(der))).toEqual([Buffer.from(issuing), Buffer.from(root)])
  })

  test('whose certificate has expired, or is not valid yet, may not sign', async () => {
    const signer = await signers.pkcs12(write('ec256', 'secret'), 'secret')
    const days = (count: number): Date => new Date(Date.now() + count * 24 * 3600_000)
    expect(findKeyProblem(signer, days(1))).toBeNull()
    expect(findKeyProblem(signer, days(31))?.code).toBe('key.expired')
    expect(findKeyProblem(signer, days(-1))?.code).toBe('key.not-yet-valid')
  })

  test('that is cut short, or no such file, is broken', async () => {
    const bytes = write('ec256', 'secret')
    for (const broken of [bytes.subarray(0, 400), new Uint8Array(), Buffer.from('hello'), Buffer.alloc(3000, 0x30)]) {
      expect(await codeOf(() => signers.pkcs12(broken, 'secret'))).toBe('key.broken')
    }
  })
})
