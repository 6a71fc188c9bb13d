import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, root, type Workshop } from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write(
    'request.yaml',
    `${requestYaml}callBack: { number: "01 99 00 12 34", by: la directrice, when: 2026-11-05T11:00, result: confirmé }\n`,
  )
})

afterEach(() => workshop.remove())

const propose = (...more: readonly string[]) =>
  requis(
    workshop,
    ...['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul LENOIR', ...more],
  )

const approve = (by: string, ...more: readonly string[]) =>
  requis(workshop, 'approve', 'draft', '--by', by, '--accept-proposals', ...more)

const extract = (...argv: readonly string[]) => requis(workshop, 'journal', 'extrait', ...argv)
const textOf = (name: string): string => readFileSync(workshop.path(name), 'utf8')

test('an extract proves the procedure: who prepared, checks, call back, letter changed, accords, versions', async () => {
  expect(propose().code).toBe(0)
  workshop.write('decisions.yaml', 'decisions:\n  - { opinion: avocat, state: asked, date: 2026-11-06 }\n')
  expect(approve('Claire VASSEUR', '--decisions', 'decisions.yaml').code).toBe(0)
  workshop.write('draft/letter.md', `${textOf('draft/letter.md')}\nRestant à votre disposition.\n`)
  expect(requis(workshop, 'export', 'draft', '--out', 'out').code).toBe(0)
  expect(extract('--draft', 'draft', '--out', 'extrait.md').code).toBe(0)
  const text = textOf('extrait.md')
  for (const words of [
    'par Paul LENOIR',
    'par Claire VASSEUR',
    'contrôles verts',
    'rappel confirmé : oui',
    'Rappel du service : confirmé',
    'la directrice',
    'lettre modifiée par la direction : oui',
    'avis demandés, sans réponse : 1',
    'requisition + association 2026-11',
    'la chaîne tient',
  ])
    expect(text, words).toContain(words)
  for (const word of ['BARTOLI', 'DELMAS', 'ZANGRANDI', 'KERMOREC', 'note.txt']) expect(text).not.toContain(word)
  expect(extract('--draft', 'draft', '--out', 'extrait.pdf').code).toBe(0)
  expect((await pdfText(new Uint8Array(readFileSync(workshop.path('extrait.pdf'))))).join(' ')).toContain('Paul LENOIR')
})

test('it outlives the draft, by its internal number; of no act, it is refused', () => {
  propose()
  approve('Claire VASSEUR')
  const [line = ''] = textOf('config/requis/journal.jsonl').split('\n')
  const { draft }: { draft: string } = JSON.parse(line)
  expect(requis(workshop, 'purge', 'draft', '--yes').code).toBe(0)
  expect(extract('--id', draft, '--out', 'after.md').code).toBe(0)
  expect(textOf('after.md')).toContain('Brouillon supprimé')
  expect(extract('--id', 'ab'.repeat(16), '--out', 'none.md').code).toBe(1)
  expect(extract('--out', 'none.md').code).toBe(2)
})

test('a journal that does not hold proves nothing', () => {
  propose()
  approve('Claire VASSEUR')
  workshop.write('other.jsonl', textOf('config/requis/journal.jsonl').replace('LENOIR', 'LEBLANC'))
  expect(extract('other.jsonl', '--draft', 'draft', '--out', 'no.md').code).toBe(6)
})

test('only the director or a delegate of the association’s file decides, by name and date', () => {
  const shipped = readFileSync(join(root, 'pipelines/association.yaml'), 'utf8')
  const withNames = (until: string) =>
    shipped
      .replace(
        'deciders: []',
        "deciders:\n  - { name: Claire VASSEUR, quality: directrice, from: '2020-01-01', until: null }",
      )
      .replace('name: null, kinds', 'name: Marc OSTRIC, kinds')
      .replace(/from: '2026-11-26', until: null/, `from: '2020-01-01', until: ${until}`)
  workshop.write('mine.yaml', 'name: mine\npolicy: requisition\nassociation: ./ours.yaml\n')
  workshop.write('ours.yaml', withNames('null'))
  expect(propose('--pipeline', './mine.yaml').code).toBe(0)
  const as = (by: string) => approve(by, '--pipeline', './mine.yaml')
  expect(as('Zoé MARTEL')).toMatchObject({ code: 3, err: expect.stringContaining('ni la direction ni un délégué') })
  workshop.write('ours.yaml', withNames("'2020-12-31'"))
  expect(as('Marc OSTRIC')).toMatchObject({ code: 3, err: expect.stringContaining('dates') })
  workshop.write('ours.yaml', withNames('null'))
  const said = as('Marc OSTRIC')
  expect(said.code).toBe(0)
  expect(`${said.out}${said.err}`).toContain('Décidé par délégation : délégation écrite')
  expect(extract('--draft', 'draft', '--out', 'x.md').code).toBe(0)
  expect(textOf('x.md')).toContain('par délégation : oui')
})

test('where the association names nobody, each approval says that nobody was checked', () => {
  propose()
  const said = approve('Claire VASSEUR')
  expect(`${said.out}${said.err}`).toContain('n’a pas été contrôlé')
})
