import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RequisError } from '../../../../src/model/problem.ts'
import { writePem } from '../../../../src/seal/asn1/pem.ts'
import { isPkcs11Module, type Pkcs11Choice, withPkcs11 } from '../../../../src/seal/keys/pkcs11.ts'
import type { PinOccasion } from '../../../../src/seal/keys/pkcs11-token.ts'
import type { Signer } from '../../../../src/seal/keys/signer.ts'
import { verify } from '../fixture.ts'
import { makeInput } from '../invented.ts'
import { makePki, type Pki } from '../pki.ts'
import { lacksSoftHsm, makeTokens, type SoftToken, type SoftTokens, softHsm } from '../soft-token.ts'
import { extract, isMissing, newFolder, run } from '../tools.ts'
import { sealExport } from '../whole.ts'

const now = new Date(Date.now() + 60_000)
const pin = '271828'

const problemOf = async (work: () => Promise<unknown>) => {
  try {
    await work()
    return { code: 'accepted' }
  } catch (error) {
    return error instanceof RequisError ? error.problem : { code: 'a foreign error' }
  }
}

/** The module with what it asked for, in order. */
const open = async <T>(
  work: (signer: Signer) => Promise<T>,
  choice: Partial<Pkcs11Choice> & { readonly pin?: string } = {},
): Promise<{ readonly value: T; readonly asked: readonly PinOccasion[] }> => {
  const asked: PinOccasion[] = []
  const askPin = async (occasion: PinOccasion): Promise<string> => {
    asked.push(occasion)
    return choice.pin ?? pin
  }
  return { value: await withPkcs11({ module: softHsm, token: null, key: null, askPin, ...choice }, work), asked }
}

const sign = (signer: Signer): Promise<Uint8Array> => signer.sign(Buffer.from('text to sign'))

describe.skipIf(lacksSoftHsm)('a key in a token', () => {
  const before = process.env.SOFTHSM2_CONF
  const made: { pki?: Pki; tokens?: SoftTokens } = {}
  const pki = (): Pki => need(made.pki)
  const tokens = (): SoftTokens => need(made.tokens)
  const addKey = (token: SoftToken, id: string, label: string, type = 'EC:prime256v1', more = ''): void =>
    token.writeCertificate(id, label, pki().certify(label, token.makeKey(id, label, type, more)))
  beforeAll(() => {
    made.pki = makePki()
  }, 30_000)
  beforeEach(() => {
    made.tokens = makeTokens()
    process.env.SOFTHSM2_CONF = made.tokens.settings
  })
  afterAll(() => {
    if (before === undefined) delete process.env.SOFTHSM2_CONF
    else process.env.SOFTHSM2_CONF = before
  })

  test.each([
    ['EC:prime256v1', 'ES256'],
    ['EC:secp384r1', 'ES384'],
    ['rsa:3072', 'PS256'],
    ['rsa:2048', 'PS256'],
  ])('%s signs an export that Requis, openssl and pdfsig accept (%s)', async (type, algorithm) => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature', type)
    token.writeCertificate('a1', 'root', pki().root)
    token.writeCertificate('a2', 'issuing', pki().issuing)
    const { value: sealed } = await open(async (signer) => {
      expect([signer.algorithm, signer.chain.length, signer.demonstration]).toEqual([algorithm, 2, false])
      return await sealExport(await makeInput(signer, now))
    })
    const { verdict } = await verify(sealed.container, { trust: [pki().root], now })
    expect(verdict).toBe(type === 'rsa:2048' ? 'accepted-with-warnings' : 'accepted')
    const folder = extract(sealed.tree)
    writeFileSync(join(folder, '../TRUST.pem'), writePem(pki().root))
    const answer = run('sh verify.sh ../TRUST.pem', folder)
    expect([answer.status, answer.output]).toEqual([0, expect.stringContaining('ACCEPTÉ')])
    if (!isMissing('pdfsig')) expect(run('pdfsig data/bordereau.pdf', folder).output).toContain('Signature is Valid')
  })

  test('whose authority is not in the token signs with its certificate alone', async () => {
    addKey(tokens().add('Direction'), '01', 'signature')
    expect((await open(async ({ chain }) => chain.length)).value).toBe(0)
  })

  test('a wrong PIN is tried once, and the right one works after it', async () => {
    addKey(tokens().add('Direction'), '01', 'signature')
    let count = 0
    const askPin = async (): Promise<string> => {
      count += 1
      return '000000'
    }
    expect(await problemOf(() => open(sign, { askPin }))).toEqual({ code: 'key.wrong-pin', lastTry: false })
    expect(count).toBe(1)
    expect((await open(sign)).asked).toEqual(['login'])
  })

  test('an empty PIN is not tried', async () => {
    addKey(tokens().add('Direction'), '01', 'signature')
    expect(await problemOf(() => open(sign, { pin: '' }))).toEqual({ code: 'key.no-password' })
  })

  test.each([
    ['locked', 0x40000, 'key.token-locked'],
    ['whose PIN must be changed', 0x80000, 'key.pin-to-change'],
  ])('of a token %s is refused, and the PIN is not asked', async (_, flags, code) => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature')
    token.setFlags(flags)
    const askPin = () => Promise.reject(new Error('the PIN was asked'))
    expect(await problemOf(() => open(sign, { askPin }))).toEqual({ code })
  })

  test('the last try is announced, and its failure too', async () => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature')
    token.setFlags(0x20000)
    expect((await open(sign)).asked).toEqual(['last-try'])
    expect(await problemOf(() => open(sign, { pin: '000000' }))).toEqual({ code: 'key.wrong-pin', lastTry: true })
  })

  test('no token at all is said so', async () => {
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.no-token' })
  })

  test('with two tokens, one must be named', async () => {
    addKey(tokens().add('Direction'), '01', 'signature')
    addKey(tokens().add('Adjoint'), '01', 'signature')
    const problem = await problemOf(() => open(sign))
    expect(problem).toMatchObject({ code: 'key.several-tokens' })
    expect('labels' in problem ? [...problem.labels].sort() : []).toEqual(['Adjoint', 'Direction'])
    expect(await problemOf(() => open(sign, { token: 'Other' }))).toMatchObject({ code: 'key.unknown-token' })
    expect((await open(sign, { token: 'Adjoint' })).asked).toEqual(['login'])
  })

  test('with two keys, one must be named, by its label or its identifier', async () => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature')
    addKey(token, '02', 'connexion', 'EC:secp384r1')
    const problem = await problemOf(() => open(sign))
    expect(problem).toMatchObject({ code: 'key.several-keys' })
    expect('labels' in problem ? [...problem.labels].sort() : []).toEqual(['connexion = 02', 'signature = 01'])
    expect(await problemOf(() => open(sign, { key: 'Signature' }))).toMatchObject({ code: 'key.unknown-key' })
    const algorithm = async (signer: Signer) => signer.algorithm
    expect((await open(algorithm, { key: 'signature' })).value).toBe('ES256')
    expect((await open(algorithm, { key: '02' })).value).toBe('ES384')
  })

  test('a token without key, and a key without certificate, are two different sentences', async () => {
    const token = tokens().add('Direction')
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.token-empty' })
    const publicKey = token.makeKey('01', 'signature', 'EC:prime256v1')
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.no-certificate' })
    token.writeCertificate('02', 'signature', pki().certify('signature', publicKey))
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.no-certificate' })
  })

  test('among certificates of the same identifier, the one that verifies what the key signs is taken', async () => {
    const token = tokens().add('Direction')
    token.writeCertificate('01', 'foreign', pki().issue('foreign', 'ec256'))
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.token-empty' })
    const publicKey = token.makeKey('01', 'signature', 'EC:prime256v1')
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.no-certificate' })
    const own = pki().certify('own', publicKey)
    token.writeCertificate('01', 'own', own)
    expect(Buffer.from((await open(async ({ certificate }) => certificate)).value)).toEqual(Buffer.from(own))
  })

  test('a key that wants the PIN for each signature gets it each time', async () => {
    addKey(tokens().add('Direction'), '01', 'signature', 'EC:prime256v1', '--always-auth')
    const twice = async (signer: Signer): Promise<number> => (await sign(signer)).length + (await sign(signer)).length
    expect((await open(twice)).asked).toEqual(['login', 'signature', 'signature'])
  })

  test('a key that may use no mechanism of ours is refused', async () => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature', 'rsa:2048', '--usage-sign --allowed-mechanisms SHA512-RSA-PKCS')
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.no-mechanism' })
  })

  test('a key that may not use PSS signs with PKCS#1', async () => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature', 'rsa:3072', '--usage-sign --allowed-mechanisms RSA-PKCS')
    expect((await open(async (signer) => [signer.algorithm, (await sign(signer)).length])).value).toEqual([
      'RS256',
      384,
    ])
  })

  test('a token removed between the login and the signature leaves nothing signed, and all closed', async () => {
    const token = tokens().add('Direction')
    addKey(token, '01', 'signature')
    const removed = async (signer: Signer): Promise<Uint8Array> => {
      token.remove()
      return await sign(signer)
    }
    expect(await problemOf(() => open(removed))).toEqual({ code: 'key.token-removed' })
    expect(await problemOf(() => open(sign))).toEqual({ code: 'key.no-token' })
  })

  test('work that fails closes the session and the library: the module can be opened again', async () => {
    addKey(tokens().add('Direction'), '01', 'signature')
    const fails = () => Promise.reject(new RequisError({ code: 'prove.unreadable', name: 'P01.pdf' }))
    expect(await problemOf(() => open(fails))).toEqual({ code: 'prove.unreadable', name: 'P01.pdf' })
    expect((await open(sign)).value.length).toBeGreaterThan(60)
  })
})

test('a file that is no PKCS#11 module is refused', async () => {
  const text = join(newFolder(), 'module.so')
  writeFileSync(text, 'not a library')
  for (const module of [text, process.execPath, join(text, 'none')]) {
    expect(await problemOf(() => open(sign, { module }))).toEqual({ code: 'key.module-broken' })
    expect(await isPkcs11Module(module)).toBe(false)
  }
})

const need = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the fixture was not made')
  return value
}
