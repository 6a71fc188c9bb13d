import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { isMissing } from '../unit/seal/tools.ts'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  requestYaml,
  requis,
  runRequisition,
  type Workshop,
} from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  makeCertificate('clerk', 'ec -pkeyopt ec_paramgen_curve:P-256')
})

afterEach(() => workshop.remove())

const openssl = (...argv: readonly string[]) => spawnSync('openssl', argv, { cwd: workshop.folder, encoding: 'utf8' })

const makeCertificate = (name: string, key: string, ...more: readonly string[]) => {
  const files = ['-keyout', `${name}.key`, '-out', `${name}.pem`, '-subj', `/CN=Greffe ${name}`]
  const made = openssl('req', '-x509', '-newkey', ...key.split(' '), '-nodes', ...files, '-days', '30', ...more)
  if (made.status !== 0) throw new Error(made.stderr)
}

const sealedName = 'PV-2026-004512.asice.p7m'

describe.skipIf(isMissing('openssl'))('an export for a recipient', () => {
  test('leaves encrypted and alone; the recipient opens it with openssl, and it verifies', () => {
    const said = runRequisition(workshop, '--recipient', 'clerk.pem')
    expect(said.code).toBe(0)
    expect(filesBelow(workshop.path('out'))).toEqual([sealedName])
    expect(said.err).toContain(`openssl cms -decrypt -binary -inform DER -in ${sealedName}`)
    expect(said.err).toContain('Greffe clerk')
    expect(said.err).toContain('Aucune copie en clair')
    const opened = openssl(
      ...['cms', '-decrypt', '-binary', '-inform', 'DER', '-in', `out/${sealedName}`],
      ...['-recip', 'clerk.pem', '-inkey', 'clerk.key', '-out', 'opened.asice'],
    )
    expect(opened.status).toBe(0)
    expect(requis(workshop, 'verify', 'opened.asice').code).toBe(0)
  })

  test('verify says that it must be opened first', () => {
    runRequisition(workshop, '--recipient', 'clerk.pem')
    for (const path of ['out', `out/${sealedName}`]) {
      const said = requis(workshop, 'verify', path)
      expect(said.code).toBe(1)
      expect(said.err).toContain('chiffré')
    }
  })

  test('the service keeps a clear copy elsewhere when it asks for one', () => {
    const said = runRequisition(workshop, '--recipient', 'clerk.pem', '--also-clear', 'kept')
    expect(said.code).toBe(0)
    expect(filesBelow(workshop.path('out'))).toEqual([sealedName])
    expect(requis(workshop, 'verify', 'kept').code).toBe(0)
    openssl(
      ...['cms', '-decrypt', '-binary', '-inform', 'DER', '-in', `out/${sealedName}`],
      ...['-recip', 'clerk.pem', '-inkey', 'clerk.key', '-out', 'opened.asice'],
    )
    expect(
      readFileSync(workshop.path('opened.asice')).equals(readFileSync(workshop.path('kept/PV-2026-004512.asice'))),
    ).toBe(true)
  })

  test('--json tells the recipients by their fingerprints', () => {
    const said = runRequisition(workshop, '--recipient', 'clerk.pem', '--json')
    expect(JSON.parse(said.out)).toMatchObject({
      folder: null,
      sealed: {
        clear: null,
        recipients: [{ name: 'Greffe clerk', fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      },
    })
  })
})

describe.skipIf(isMissing('openssl'))('nothing is exported when a recipient cannot be encrypted to', () => {
  const wrong: readonly (readonly [string, number, string, string])[] = [
    ['a missing file', 2, 'absent.pem', 'introuvable'],
    ['no certificate', 2, 'request.yaml', 'n’est pas un certificat'],
    ['a certificate to sign with', 1, 'signing.pem', 'certificat de signature'],
    ['an Ed25519 key', 1, 'edwards.pem', 'ne permet pas de chiffrer'],
  ]
  test.each(wrong)('%s', (_, code, file, words) => {
    makeCertificate('signing', 'rsa:2048', '-addext', 'keyUsage=digitalSignature')
    makeCertificate('edwards', 'ed25519')
    const said = runRequisition(workshop, '--recipient', 'clerk.pem', '--recipient', file)
    expect(said.code).toBe(code)
    expect(said.err).toContain(words)
    expect(existsSync(workshop.path('out'))).toBe(false)
    expect(readdirSync(workshop.folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('a clear copy without a recipient, or inside what leaves', () => {
    expect(runRequisition(workshop, '--also-clear', 'kept').code).toBe(2)
    expect(runRequisition(workshop, '--recipient', 'clerk.pem', '--also-clear', 'out/kept').code).toBe(2)
    expect(existsSync(workshop.path('out'))).toBe(false)
  })
})
