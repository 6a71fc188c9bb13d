import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { isMissing, run } from '../unit/seal/tools.ts'
import {
  dossierYaml,
  filesBelow,
  noteText,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  root,
  type Said,
  type Workshop,
} from './program.ts'

let made: Workshop
let workshop: Workshop

/** Made once, with an encrypted draft and its review: each test works on a copy. */
beforeAll(() => {
  made = openWorkshop()
  workshop = made
  made.write('dossier/dossier.yaml', dossierYaml)
  made.write('dossier/note.txt', noteText)
  made.write('request.yaml', requestYaml)
  made.write('phrase.txt', 'cinq mots pris au hasard\n')
  made.write('wrong.txt', 'quatre mots pris au hasard\n')
  expect(propose('draft', ...withPhrase).code).toBe(0)
  expect(approve(...withPhrase).code).toBe(0)
})

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(() => workshop.remove())

const withPhrase = ['--passphrase-file', 'phrase.txt'] as const

const propose = (draft: string, ...more: readonly string[]): Said =>
  requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', draft, '--prepared-by', 'Paul', ...more],
  )

const approve = (...more: readonly string[]): Said =>
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals', ...more)

test('an encrypted draft goes through approval, explanation, annex, register and export, and holds no word', () => {
  expect(filesBelow(workshop.path('draft'))).toEqual([
    ...['acts.jsonl', 'authenticity.txt', 'draft.json', 'letter.md', 'review.json'],
  ])
  const stored = readAll(workshop.path('draft'))
  for (const word of ['ZANGRANDI', 'BARTOLI', 'loyer', 'VASSEUR', 'secret', 'Madame'])
    expect(stored.includes(word), word).toBe(false)
  expect(requis(workshop, 'explain', 'draft', ...withPhrase).code).toBe(0)
  expect(requis(workshop, 'annex', 'draft', '--out', 'annexe.md', ...withPhrase).code).toBe(0)
  expect(requis(workshop, 'register', 'draft', '--out', 'registre.csv', ...withPhrase).code).toBe(0)
  expect(requis(workshop, 'export', 'draft', '--out', 'out', ...withPhrase).code).toBe(0)
  expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice').code).toBe(0)
})

test.each([
  ['approve', ['--by', 'Claire VASSEUR', '--accept-proposals']],
  ['export', ['--out', 'out']],
  ['explain', []],
  ['annex', ['--out', 'a.md']],
  ['register', ['--out', 'r.csv']],
  ['letter', ['--out', 'l.md']],
])('%s says what is missing without the passphrase, and that a wrong one opens nothing', (command, more) => {
  expect(requis(workshop, command, 'draft', ...more)).toMatchObject({ code: 1, err: expect.stringContaining('manque') })
  expect(requis(workshop, command, 'draft', ...more, '--passphrase-file', 'wrong.txt')).toMatchObject({
    code: 1,
    err: expect.stringContaining('n’ouvre pas ce brouillon'),
  })
})

test('a review in the clear, or of another draft, is refused beside an encrypted draft', () => {
  const review = workshop.path('draft/review.json')
  const exported = () => requis(workshop, 'export', 'draft', '--out', 'out', ...withPhrase)
  const copy = readFileSync(review)
  writeFileSync(review, JSON.stringify({ draft: 'x', review: {} }))
  expect(exported()).toMatchObject({ code: 1, err: expect.stringContaining('changé hors de Requis') })
  rmSync(workshop.path('draft'), { recursive: true })
  propose('draft', ...withPhrase)
  writeFileSync(review, copy)
  expect(exported()).toMatchObject({ code: 1, err: expect.stringContaining('1 élément(s)') })
  expect(existsSync(workshop.path('out'))).toBe(false)
})

test.skipIf(isMissing('pdftotext'))(
  'the letter is written in the clear to be edited, and the edited one is printed',
  () => {
    expect(requis(workshop, 'lettre', 'draft', '--out', 'letter.md', ...withPhrase).code).toBe(0)
    const letter = readFileSync(workshop.path('letter.md'), 'utf8')
    writeFileSync(workshop.path('draft/letter.md'), `${letter}\nPhrase ajoutée par la directrice.\n`)
    expect(requis(workshop, 'export', 'draft', '--out', 'out', ...withPhrase).code).toBe(0)
    const printed = run('pdftotext letter.pdf -', workshop.path('out/PV-2026-004512/data'))
    expect(printed.output).toContain('Phrase ajoutée par la directrice')
  },
)

test('a passphrase that is short, or whose file is missing, writes nothing', () => {
  workshop.write('short.txt', 'court\n')
  expect(propose('new', '--passphrase-file', 'short.txt')).toMatchObject({
    code: 1,
    err: expect.stringContaining('12'),
  })
  expect(propose('new', '--passphrase-file', 'none.txt').code).toBe(1)
  expect(propose('new', '--encrypt').code).toBe(1)
  expect(existsSync(workshop.path('new'))).toBe(false)
})

test('a pipeline, or the association, may require that drafts are encrypted', () => {
  const shipped = (name: string): string => readFileSync(join(root, 'pipelines', name), 'utf8')
  workshop.write('mine.yaml', `${shipped('requisition.yaml')}\ndrafts: encrypted\n`)
  expect(propose('new', '--pipeline', 'mine.yaml')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--encrypt'),
  })
  expect(propose('new', '--pipeline', 'mine.yaml', ...withPhrase).code).toBe(0)
  rmSync(workshop.path('new'), { recursive: true })
  workshop.write('ours.yaml', `${shipped('association.yaml')}\ndrafts: encrypted\n`)
  workshop.write('mine.yaml', `${shipped('requisition.yaml')}\ndrafts: plain\nassociation: ./ours.yaml\n`)
  expect(propose('new', '--pipeline', 'mine.yaml').code).toBe(2)
})

test('an encrypted draft can be purged without its passphrase, under its own id', () => {
  expect(requis(workshop, 'purge', 'draft', '--yes').code).toBe(0)
  const drafts = readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).draft)
  expect(drafts).toHaveLength(3)
  expect(new Set(drafts).size).toBe(1)
})
