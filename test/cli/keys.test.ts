import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writePem } from '../../src/seal/asn1/pem.ts'
import { withPbmac1 } from '../unit/seal/pbmac1.ts'
import { makePki, type Pki } from '../unit/seal/pki.ts'
import { lacksSoftHsm, makeTokens, type SoftTokens, softHsm } from '../unit/seal/soft-token.ts'
import { isMissing, run } from '../unit/seal/tools.ts'
import {
  layApproved,
  layDossier,
  openWorkshop,
  readAll,
  requis,
  runRequisition,
  type Said,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  layDossier(workshop)
})

afterEach(() => workshop.remove())

const nothingExported = (): boolean => !existsSync(workshop.path('out'))

describe.skipIf(lacksSoftHsm)('a key on a card, by the command line', () => {
  const before = process.env.SOFTHSM2_CONF
  let [pki, tokens]: [Pki | null, SoftTokens | null] = [null, null]
  const pin = '271828'
  beforeEach(() => {
    pki ??= makePki()
    tokens = makeTokens()
    process.env.SOFTHSM2_CONF = tokens.settings
    workshop.write('pin.txt', `${pin}\n`)
    workshop.write('ca.pem', writePem(pki.root))
    layApproved(workshop)
  }, 60_000)
  afterAll(() => {
    if (before === undefined) delete process.env.SOFTHSM2_CONF
    else process.env.SOFTHSM2_CONF = before
  })
  const addToken = (label: string, type: string): void => {
    if (pki === null || tokens === null) throw new Error('the fixture was not made')
    const token = tokens.add(label)
    token.writeCertificate('01', 'signature', pki.certify('signature', token.makeKey('01', 'signature', type)))
    token.writeCertificate('a1', 'issuing', pki.issuing)
  }
  const withCard = (...more: readonly string[]): Said =>
    requis(workshop, 'export', 'draft', '--out', 'out', '--pkcs11', softHsm, '--key-password-file', 'pin.txt', ...more)

  test.each(['EC:prime256v1', 'rsa:3072'])('%s seals an export that verify and openssl accept', (type) => {
    addToken('Direction', type)
    const said = withCard('--pkcs11-token', 'Direction', '--pkcs11-key', 'signature')
    expect([said.code, said.err]).toEqual([0, expect.not.stringContaining('démonstration')])
    expect(requis(workshop, 'verify', 'out', '--trust', 'ca.pem')).toMatchObject({ code: 0 })
    const answer = run('sh verify.sh ../../ca.pem', workshop.path('out/PV-2026-004512'))
    expect([answer.status, answer.output]).toEqual([0, expect.stringContaining('ACCEPTÉ')])
    expect(`${said.out}${said.err}${readAll(workshop.path('out'))}`).not.toContain(pin)
  })

  test('a wrong PIN exports nothing, and says that it was tried once', () => {
    addToken('Direction', 'EC:prime256v1')
    workshop.write('pin.txt', '000000')
    expect(withCard()).toMatchObject({ code: 1, err: expect.stringContaining('Le code PIN n’est pas le bon') })
    expect(nothingExported()).toBe(true)
  })

  test('two cards without a name are a matter of usage, and both are named', () => {
    addToken('Direction', 'EC:prime256v1')
    addToken('Adjoint', 'EC:prime256v1')
    const said = withCard()
    expect([said.code, said.err]).toEqual([2, expect.stringMatching(/« (?:Direction|Adjoint) », « /)])
    expect(nothingExported()).toBe(true)
  })

  test('no card, or no PIN to be had, exports nothing', () => {
    expect(withCard()).toMatchObject({ code: 1, err: expect.stringContaining('Aucune carte') })
    addToken('Direction', 'EC:prime256v1')
    const said = requis(workshop, 'export', 'draft', '--out', 'out', '--pkcs11', softHsm, '--no-input')
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('code PIN') })
    expect(nothingExported()).toBe(true)
  })

  test('the last try of a card is not spent on a PIN from a file', () => {
    if (pki === null || tokens === null) throw new Error('the fixture was not made')
    tokens.add('Direction').setFlags(0x20000)
    expect(withCard()).toMatchObject({ code: 1, err: expect.stringContaining('qu’un essai') })
  })

  test('doctor says that a module can be loaded', () => {
    expect(requis(workshop, 'doctor').out).toMatch(/✓ Pilote de carte.*en ordre/)
  })
})

test('a module that is not there, or is none, exports nothing', () => {
  writeFileSync(workshop.path('text.so'), 'text')
  expect(runRequisition(workshop, '--pkcs11', 'none.so')).toMatchObject({
    code: 1,
    err: expect.stringContaining('introuvable'),
  })
  expect(runRequisition(workshop, '--pkcs11', 'text.so')).toMatchObject({
    code: 1,
    err: expect.stringContaining('64 bits'),
  })
  expect(nothingExported()).toBe(true)
})

test.each([
  ['two keys', ['--pkcs11', 'a.so', '--key', 'b.p12']],
  ['a key and the demonstration key', ['--demo-key', '--key', 'b.p12']],
  ['a name of card without a module', ['--pkcs11-token', 'Direction']],
])('%s are a matter of usage', (_, flags) => {
  expect(runRequisition(workshop, ...flags).code).toBe(2)
  expect(nothingExported()).toBe(true)
})

test('a settings folder that cannot be made is said, and nothing is exported', () => {
  workshop.write('config', 'a file where the folder of the settings would be')
  const { code, err } = requis(workshop, 'keygen')
  expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('écrire à cet endroit') })
  expect(err).not.toContain('imprévue')
})

test('keygen never replaces a key', () => {
  expect(requis(workshop, 'keygen', '--out', 'key.pem').code).toBe(0)
  const made = readFileSync(workshop.path('key.pem'))
  const again = requis(workshop, 'cle', '--out', 'key.pem')
  expect(again).toMatchObject({ code: 1, err: expect.stringContaining('rien n’est écrasé') })
  expect(readFileSync(workshop.path('key.pem'))).toEqual(made)
  expect(requis(workshop, 'keygen').code).toBe(0)
  expect(requis(workshop, 'keygen').code).toBe(1)
})

test.skipIf(isMissing('openssl'))('a PBMAC1 file is told from others, with the way to convert it', () => {
  const made = run(
    'openssl req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 2 -subj /CN=Invention && ' +
      'openssl pkcs12 -export -nomac -inkey k.pem -in c.pem -out bare.p12 -passout pass:secret',
    workshop.folder,
  )
  expect(made.status).toBe(0)
  workshop.write('k.p12', withPbmac1(readFileSync(workshop.path('bare.p12')), 'secret'))
  workshop.write('password.txt', 'secret')
  const said = runRequisition(workshop, '--key', 'k.p12', '--key-password-file', 'password.txt')
  expect([said.code, said.err]).toEqual([1, expect.stringContaining('openssl pkcs12 -export')])
  expect(nothingExported()).toBe(true)
})
