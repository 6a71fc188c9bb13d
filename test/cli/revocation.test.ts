import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makePki } from '../unit/seal/pki.ts'
import { makeCrl, makeOcsp } from '../unit/seal/revocation-files.ts'
import { isMissing, run } from '../unit/seal/tools.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, runRequisition } from './program.ts'

describe.skipIf(isMissing('openssl'))('verify with files of the authority', () => {
  const workshop = openWorkshop()
  const verify = (...more: readonly string[]) => requis(workshop, 'verify', 'out', '--trust', 'root.pem', ...more)

  beforeAll(() => {
    const pki = makePki()
    pki.issue('director', 'ec256')
    run('cat issuing.pem root.pem > chain.pem', pki.folder)
    const bundle = '-inkey director.key -in director.pem -certfile chain.pem -passout pass:secret'
    run(`openssl pkcs12 -export ${bundle} -out director.p12`, pki.folder)
    for (const name of ['director.p12', 'root.pem']) copyFileSync(join(pki.folder, name), workshop.path(name))
    workshop.write('password', 'secret\n')
    workshop.write('dossier/dossier.yaml', dossierYaml)
    workshop.write('dossier/note.txt', noteText)
    workshop.write('request.yaml', requestYaml)
    workshop.write('good.crl', makeCrl(pki))
    workshop.write('stale.crl', makeCrl(pki, { from: -9, until: -1 }))
    workshop.write('revoked.crl', makeCrl(pki, { revoked: [{ name: 'director', reason: 'keyCompromise' }] }))
    workshop.write('good.ocsp', makeOcsp(pki, 'director'))
    expect(runRequisition(workshop, '--key', 'director.p12', '--key-password-file', 'password')).toMatchObject({
      code: 0,
    })
  }, 60_000)

  afterAll(() => workshop.remove())

  test('without any, it says how revocation can be checked', () => {
    const said = verify()
    expect([said.code, said.out]).toEqual([
      0,
      expect.stringContaining('– Révocation : non vérifiée. Donnez --crl ou --ocsp'),
    ])
  })

  test.each([
    ['--crl', 'good.crl'],
    ['--ocsp', 'good.ocsp'],
  ])('%s: a fresh file proves that the certificate is not revoked', (flag, file) => {
    const said = verify(flag, file)
    expect([said.code, said.out]).toEqual([0, expect.stringContaining('✓ Certificat non révoqué')])
  })

  test('a list out of date is a reservation; a revocation refuses the export and says why', () => {
    expect(verify('--crl', 'stale.crl').out).toContain('! Révocation non prouvée : le fichier donné n’est plus à jour')
    const said = verify('--crl', 'revoked.crl')
    expect([said.code, said.out]).toEqual([
      6,
      expect.stringContaining('✗ Certificat révoqué par son autorité le 2026-01-15 : sa clé a pu être volée'),
    ])
  })

  test('a missing file is a usage error; another kind of file is refused', () => {
    expect(verify('--crl', 'absent.crl').code).toBe(2)
    const said = verify('--ocsp', 'good.crl')
    expect([said.code, said.out]).toEqual([
      6,
      expect.stringContaining('✗ Le fichier de révocation donné est illisible'),
    ])
  })
})
