import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkshop, requis, type Said } from '../program.ts'

const workshop = openWorkshop()

const rules = `retention:
  - { id: aemo-10-ans, years: 10, from: closed, action: archive, source: Tableau de tri 2024 }
`

const batch = (out: string, yaml: string): Said => {
  workshop.write('migration.yaml', yaml)
  const own = ['--out', out, '--migration', 'migration.yaml', '--date', '2026-11-01']
  return requis(workshop, 'batch', 'archives', 'base', ...own)
}

const read = (path: string): string => readFileSync(workshop.path(path), 'utf8')

beforeAll(() => {
  const described = (id: string, closed: string): string =>
    `id: ${id}\nclosed: ${closed}\npieces:\n  - { file: bilan.txt, date: 2009-02-03 }\n`
  workshop.write('base/D-1/dossier.yaml', described('D-1', '2010-05-06'))
  workshop.write('base/D-1/bilan.txt', 'Bilan de Mme Roseline KERVADEC.\n')
  workshop.write('base/D-2/dossier.yaml', described('D-2', '2024-05-06'))
  workshop.write('base/D-2/bilan.txt', 'Bilan récent.\n')
})

afterAll(() => workshop.remove())

test('without the identifiers of the archives, lists are made and no package', () => {
  expect(batch('lists', rules).code).toBe(0)
  expect(existsSync(workshop.path('lists/lists/versement'))).toBe(false)
  const [, row = ''] = read('lists/lists/versement.csv').split('\r\n')
  expect(row).toContain(';2009-02-03;2010-05-06;en attente du visa')
  expect(read('lists/lists/versement.csv')).not.toContain('D-2')
}, 120_000)

test('a package that is asked for without all its identifiers is refused, with what is missing', () => {
  const said = batch('none', `${rules}archives: { agencies: { archival: FRAD999 } }\n`)
  expect(said.code).toBe(2)
  expect(said.err).toContain('agencies.transferring, agreement')
  expect(existsSync(workshop.path('none'))).toBe(false)
})

test('a package of SEDA 2.2 holds what has passed its term, as it lies in the source, and no name', () => {
  const asked = `from: { finess: 350012345 }
archives: { agencies: { archival: FRAD999 }, agreement: FRAD999-2026-12, visa: "visa 118 du 2 octobre 2026" }
${rules}`
  const said = batch('made', asked)
  expect(said.code).toBe(0)
  expect(said.err).toContain('1 dossier(s), 2 fichier(s)')
  const manifest = read('made/lists/versement/manifest.xml')
  expect(manifest).toContain('<ArchivalAgreement>FRAD999-2026-12</ArchivalAgreement>')
  expect(manifest).toContain('<ArchivalAgency><Identifier>FRAD999</Identifier></ArchivalAgency>')
  expect(manifest).toContain('<TransferringAgency><Identifier>350012345</Identifier></TransferringAgency>')
  expect(manifest).toContain('<StartDate>2009-02-03</StartDate>\n<EndDate>2010-05-06</EndDate>')
  expect(manifest).not.toMatch(/KERVADEC|D-1/)
  const [, uri = '', hash] = /<Uri>([^<]+)<\/Uri>\s*<MessageDigest algorithm="SHA-512">([^<]+)</.exec(manifest) ?? []
  const bytes = readFileSync(workshop.path(`made/lists/versement/${uri}`))
  expect(createHash('sha512').update(bytes).digest('hex')).toBe(hash)
  expect(bytes).toEqual(readFileSync(workshop.path('base/D-1/bilan.txt')))
  expect(read('made/lists/versement.csv')).toContain('visa 118 du 2 octobre 2026')
  expect(requis(workshop, 'verify', 'made', '--source', 'base').code).toBe(0)
  expect(batch('twice', asked).code).toBe(0)
  expect(read('twice/lists/versement/manifest.xml')).toBe(manifest)
}, 120_000)
