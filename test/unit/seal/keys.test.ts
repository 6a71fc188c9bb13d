import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { RequisError } from '../../../src/model/problem.ts'
import { readCertificate } from '../../../src/seal/certificate.ts'
import { sealExport } from '../../../src/seal/container.ts'
import { loadDemoKey, makeDemoKey } from '../../../src/seal/demo-key.ts'
import { signers } from '../../../src/seal/index.ts'
import { findKeyProblem } from '../../../src/seal/signer.ts'
import { makeInput, signedOn, verify } from './fixture.ts'
import { makePki, type Pki } from './pki.ts'
import { isMissing, run } from './tools.ts'

const codeOf = async (work: () => unknown): Promise<string> => {
  try {
    await work()
    return 'accepted'
  } catch (error) {
    return error instanceof RequisError ? error.problem.code : 'a foreign error'
  }
}

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

  test.each(['-pbmac1_pbkdf2', '-nomac'])(
    'that Requis cannot open (%s) is unsupported, not called a wrong password',
    async (options) => {
      const bytes = write('ec256', 'secret', options)
      expect(await codeOf(() => signers.pkcs12(bytes, 'secret'))).toBe('key.unsupported')
    },
  )

  test('that is cut short, or no such file, is broken', async () => {
    const bytes = write('ec256', 'secret')
    for (const broken of [bytes.subarray(0, 400), new Uint8Array(), Buffer.from('hello'), Buffer.alloc(3000, 0x30)]) {
      expect(await codeOf(() => signers.pkcs12(broken, 'secret'))).toBe('key.broken')
    }
  })
})
