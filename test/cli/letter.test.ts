import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  type Said,
  type Workshop,
} from './program.ts'

let workshop: Workshop

const secretPiece =
  "  - { file: ivg.txt, title: Certificat d'IVG, kind: certificat, date: 2026-03-09, author: { profession: éducatrice } }\n"

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
})

afterEach(() => workshop.remove())

const propose = (): Said =>
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')

const approve = (): Said => requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')

const exportTo = (out: string): Said => requis(workshop, 'export', 'draft', '--out', out, '--date', '2026-11-26')

const letterOf = async (out: string): Promise<string> => {
  const bytes = new Uint8Array(readFileSync(workshop.path(`${out}/PV-2026-004512/data/letter.pdf`)))
  return (await pdfText(bytes)).join('\n').replaceAll(/\s+/g, ' ')
}

test('the letter is saved in the draft, edited, printed; a withheld word in it lets nothing out', async () => {
  propose()
  approve()
  const letter = workshop.path('draft/letter.md')
  const proposed = readFileSync(letter, 'utf8')
  expect(statSync(letter).mode & 0o777).toBe(0o600)
  expect(exportTo('as-proposed').code).toBe(0)
  writeFileSync(letter, proposed.replace(/Nous vous prions d’agréer[^\n]*/, 'Nous vous prions de nous rappeler.'))
  expect(exportTo('edited').code).toBe(0)
  expect(await letterOf('edited')).toContain('Nous vous prions de nous rappeler.')
  expect(requis(workshop, 'verify', 'edited/PV-2026-004512.asice').code).toBe(0)
  writeFileSync(letter, `${proposed}\nQuitterie ZANGRANDI a tout entendu.\n`)
  expect(exportTo('leaking').code).toBe(4)
  expect(() => filesBelow(workshop.path('leaking'))).toThrow()
  writeFileSync(letter, '[[nom]]')
  expect(exportTo('unknown').code).toBe(3)
}, 180_000)

test('a piece whose existence is secret is nowhere in the export, and in the annex', () => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace('pieces:\n', `pieces:\n${secretPiece}`))
  workshop.write('dossier/ivg.txt', 'Mme Inès BARTOLI a consulté au centre le 9 mars 2026.\n')
  propose()
  approve()
  const said = exportTo('out')
  expect(said.code).toBe(0)
  expect(said.err).toContain('ni dans la lettre ni au bordereau')
  expect(readAll(workshop.path('out'))).not.toMatch(/(?<![A-Za-z0-9+/=])(?:IVG|P02)(?![A-Za-z0-9+/=])/)
  const proof = readFileSync(workshop.path('out/PV-2026-004512/data/proof.json'), 'utf8')
  workshop.write('dossier/dossier.yaml', dossierYaml)
  requis(workshop, 'annex', 'draft', '--out', 'annex.md')
  const annex = readFileSync(workshop.path('annex.md'), 'utf8')
  expect(annex).toContain('non listée au-dehors) – Certificat d')
  expect(statSync(workshop.path('annex.md')).mode & 0o777).toBe(0o600)
  // Without the piece, the same proof: not even the number of words looked for differs.
  const alone = openWorkshop()
  alone.write('dossier/dossier.yaml', dossierYaml)
  alone.write('dossier/note.txt', noteText)
  alone.write('request.yaml', requestYaml)
  requis(alone, 'propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft')
  requis(alone, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  requis(alone, 'export', 'draft', '--out', 'out', '--date', '2026-11-26')
  expect(readFileSync(alone.path('out/PV-2026-004512/data/proof.json'), 'utf8')).toBe(proof)
  alone.remove()
}, 180_000)

test('annex, register and fiche: a new file each, the register grows, nothing is replaced', () => {
  propose()
  expect(requis(workshop, 'register', 'draft', '--out', 'register.csv').code).toBe(3)
  approve()
  expect(requis(workshop, 'annexe', 'draft', '--out', 'annex.pdf').code).toBe(0)
  expect(requis(workshop, 'annex', 'draft', '--out', 'annex.pdf').code).toBe(1)
  expect(requis(workshop, 'annex', 'draft', '--out', 'annex.txt').code).toBe(2)
  expect(requis(workshop, 'fiche', '--out', 'fiche.pdf').code).toBe(0)
  expect(requis(workshop, 'register', 'draft', '--out', 'register.csv').code).toBe(0)
  expect(requis(workshop, 'registre', 'draft', '--out', 'register.csv').code).toBe(0)
  const register = readFileSync(workshop.path('register.csv'), 'utf8')
  expect(register.trim().split('\r\n')).toHaveLength(2)
  for (const name of ['BARTOLI', 'DELMAS', 'ZANGRANDI', 'KERMOREC', 'VASSEUR'])
    expect(register.toUpperCase()).not.toContain(name)
  workshop.write('notes.csv', 'a;b\n')
  expect(requis(workshop, 'register', 'draft', '--out', 'notes.csv').code).toBe(1)
  expect(readFileSync(workshop.path('notes.csv'), 'utf8')).toBe('a;b\n')
}, 180_000)

test('letter, bordereau, screen, masks.jsonl and statement give one number of masks', async () => {
  workshop.write('dossier/dossier.yaml', dossierYaml.replace('pieces:\n', `pieces:\n${secretPiece}`))
  workshop.write('dossier/ivg.txt', 'Mme Inès BARTOLI a consulté au centre le 9 mars 2026.\n')
  const line = '  - { file: mot.txt, title: Certificat, kind: certificat médical, date: 2026-03-11 }\n'
  workshop.write('dossier/dossier.yaml', readFileSync(workshop.path('dossier/dossier.yaml'), 'utf8') + line)
  workshop.write('dossier/mot.txt', 'Certificat médical. Hématomes constatés le 3 mars 2026.\n')
  const proposed = requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--prepared-by', 'Zoé', '--draft', 'draft', '--json'],
  )
  approve()
  const exported = requis(workshop, ...['export', 'draft', '--out', 'out', '--date', '2026-11-26', '--json'])
  const folder = 'out/PV-2026-004512/data'
  const read = (name: string): string => readFileSync(workshop.path(`${folder}/${name}`), 'utf8')
  const lines = read('masks.jsonl').trim().split('\n')
  const { counts, maskCommitments } = JSON.parse(read('statement.json')).predicate
  const said = [JSON.parse(proposed.out).masks, JSON.parse(exported.out).masks, counts.masks, maskCommitments.count]
  expect(said).toEqual(said.map(() => lines.length))
  expect(await letterOf('out')).toContain(`comporte ${lines.length} occultation`)
  const bordereau = (await pdfText(new Uint8Array(readFileSync(workshop.path(`${folder}/bordereau.pdf`))))).join(' ')
  expect(bordereau.replaceAll(/\s+/g, ' ')).toContain(`${lines.length} occultation`)
}, 180_000)
