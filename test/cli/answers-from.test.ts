import { cpSync, readFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import {
  layDossier,
  noteText,
  openWorkshop,
  readAll,
  requestYaml,
  requis,
  type Said,
  type Workshop,
} from './program.ts'

let made: Workshop
let workshop: Workshop

const propose = (draft: string, ...more: readonly string[]): Said =>
  requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', draft, '--prepared-by', 'Paul', ...more],
  )

const draftIn = (folder: string) => JSON.parse(readFileSync(workshop.path(`${folder}/draft.json`), 'utf8'))

const decisions = `decisions:
  - { mask: "devant la poste", ground: TIERS, reason: x }
  - { same: [p1, "Mme BARTOLI"] }
`

/** Made once, decided: each test works on a copy. */
beforeAll(() => {
  made = openWorkshop()
  workshop = made
  layDossier(made)
  made.write('decisions.yaml', decisions)
  expect(propose('draft').code).toBe(0)
  const said = requis(made, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR')
  expect(said).toMatchObject({ code: 0 })
}, 120_000)

afterAll(() => made.remove())

beforeEach(() => {
  workshop = openWorkshop()
  cpSync(made.folder, workshop.folder, { recursive: true })
})

afterEach(() => workshop.remove())

test('the same record proposed again in its draft gives the same draft', () => {
  // Acts of before a new proposal are decided anew, not taken back one by one; the folder of this test is a copy of that one's.
  const bare = ({ past: _past, source: _source, ...draft }: Record<string, unknown>) => draft
  const before = bare(draftIn('draft'))
  const said = propose('draft')
  expect(said.code).toBe(0)
  expect(said.err).toContain('2 décisions reprises')
  expect(bare(draftIn('draft'))).toEqual(before)
  expect(readFileSync(workshop.path('config/requis/journal.jsonl'), 'utf8')).toContain('"replayed":2')
})

test('another draft of the same record takes its decisions', () => {
  expect(propose('other', '--answers-from', 'draft').code).toBe(0)
  expect(draftIn('other').rulings).toEqual(draftIn('draft').rulings)
  expect(draftIn('other').secret).not.toBe(draftIn('draft').secret)
  expect(draftIn('other').decisions).toEqual(draftIn('draft').decisions)
})

test('what no longer fits is dropped and said', () => {
  workshop.write('request.yaml', requestYaml)
  workshop.write(
    'dossier/dossier.yaml',
    readFileSync(workshop.path('dossier/dossier.yaml'), 'utf8').replace('BARTOLI, role', 'BARTOLY, role'),
  )
  const said = propose('draft')
  expect(said.err).toContain('1 décision reprise du brouillon précédent ; 1 écartée')
  expect(said.err).not.toContain('BARTOLI')
})

test('an approved draft is not replaced, and its decisions are taken elsewhere', () => {
  expect(requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals').code).toBe(0)
  const before = readAll(workshop.path('draft'))
  expect(propose('draft')).toMatchObject({ code: 1 })
  expect(propose('draft', '--answers-from', 'draft')).toMatchObject({ code: 1 })
  expect(readAll(workshop.path('draft'))).toBe(before)
  expect(propose('next', '--answers-from', 'draft').code).toBe(0)
  expect(draftIn('next').rulings).toHaveLength(2)
})

test.each([
  ['another record', () => workshop.write('dossier/dossier.yaml', 'id: D-2026-0002\n')],
  ['another request', () => workshop.write('request.yaml', requestYaml.replace('PV 2026/004512', 'PV 2026/009999'))],
])('the draft of %s is not replaced', (_, change) => {
  change()
  const before = readAll(workshop.path('draft'))
  expect(propose('draft')).toMatchObject({ code: 1 })
  expect(readAll(workshop.path('draft'))).toBe(before)
})

test('decisions of another record are not taken', () => {
  workshop.write('dossier/dossier.yaml', 'id: D-2026-0002\n')
  workshop.write('dossier/note.txt', `${noteText}\nFin.\n`)
  expect(propose('other', '--answers-from', 'draft')).toMatchObject({ code: 1 })
  expect(propose('other', '--answers-from', 'nowhere').code).toBe(2)
})

test('a draft that was changed outside gives no decisions', () => {
  workshop.write('draft/draft.json', readFileSync(workshop.path('draft/draft.json'), 'utf8').replace('TIERS', 'AGENT'))
  expect(propose('other', '--answers-from', 'draft')).toMatchObject({ code: 1 })
  expect(propose('draft')).toMatchObject({ code: 1 })
})

test('files that are no draft are not touched', () => {
  workshop.write('mine/notes.txt', 'à moi')
  expect(propose('mine')).toMatchObject({ code: 1 })
  expect(readAll(workshop.path('mine'))).toContain('à moi')
})
