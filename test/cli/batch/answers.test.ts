import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import iconv from 'iconv-lite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openWorkshop, requis, type Said, type Workshop } from '../program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const migration = ['--migration', 'migration.yaml'] as const

const batch = (...more: readonly string[]): Said =>
  requis(workshop, 'batch', 'migration', 'base', '--out', 'out', '--date', '2026-11-01', ...migration, ...more)

const answer = (yaml: string): void => {
  workshop.write('migration.yaml', `reason: essai\n${yaml}`)
}

const read = (path: string): string => readFileSync(workshop.path(path), 'utf8')

const hushed = 'Elle loge maintenant 8 impasse du Moulin à Sarzeau, à ne dire à personne, surtout pas au père.\n'
/** In words of no table: what was learnt tells. */
const learnt =
  'Le père appelle pour savoir dans quelle ville ses filles sont scolarisées. Nous ne lui disons rien : elles sont à Trélazé.\n'
const calm = 'Monsieur habite 4 rue des Lilas à Vannes. Il va bien.\n'

test('a person says that no address is hidden: that dossier alone is done again, and the rest stays', () => {
  workshop.write('base/D1/note.txt', hushed)
  workshop.write('base/D2/note.txt', calm)
  workshop.write('base/D3/note.txt', learnt)
  answer('')
  expect(batch().code).toBe(0)
  expect(read('out/targets/D1/note.txt')).not.toContain('impasse du Moulin')
  expect(read('out/targets/D3/note.txt')).not.toContain('Trélazé')
  const questions = read('out/lists/questions.csv')
  expect(questions).toContain('D1: { hiddenAddress: true | false }')
  expect(questions).toContain('D3')
  expect(questions).not.toContain('D2')

  answer('dossiers: { D1: { hiddenAddress: false }, D3: { hiddenAddress: false } }\n')
  const refused = batch()
  expect(refused.code).toBe(2)
  expect(refused.err).toContain('--retry quarantine')

  const masked = read('out/targets/D1/note.txt')
  expect(batch('--retry', 'quarantine').code).toBe(0)
  expect(read('out/targets/D1/note.txt')).toBe(hushed)
  expect(read('out/targets/D3/note.txt')).toBe(learnt)
  expect(read('out/targets/D2/note.txt')).toBe(calm)
  expect(read('out/history/1/targets/D1/note.txt')).toBe(masked)
  expect(existsSync(workshop.path('out/history/1/targets/D2'))).toBe(false)
  expect(read('out/lists/questions.csv')).toMatch(/;D1;.*;non;réponse gardée;/)
  expect(readdirSync(workshop.path('out/targets')).sort()).toEqual(['D1', 'D2', 'D3'])
  expect(requis(workshop, 'verify', 'out', '--source', 'base', ...migration).code).toBe(0)
}, 120_000)

test('a person says that an address is hidden which no word tells: it is masked from then on', () => {
  workshop.write('base/D2/note.txt', calm)
  answer('dossiers: { D2: { hiddenAddress: true } }\n')
  expect(batch().code).toBe(0)
  expect(read('out/targets/D2/note.txt')).not.toContain('rue des Lilas')
}, 240_000)

test('a rule that changes between two runs is another batch, also for a retry', () => {
  workshop.write('base/D1/note.txt', hushed)
  answer('')
  expect(batch().code).toBe(0)
  answer('sample: 3\ndossiers: { D1: { hiddenAddress: false } }\n')
  const said = batch('--retry', 'quarantine')
  expect(said.code).toBe(2)
  expect(read('out/targets/D1/note.txt')).not.toContain('impasse du Moulin')
}, 240_000)

test('a batch begun without migration.yaml is answered by one that says nothing else', () => {
  workshop.write('base/D1/note.txt', hushed)
  const bare = ['batch', 'migration', 'base', '--out', 'out', '--date', '2026-11-01'] as const
  expect(requis(workshop, ...bare).code).toBe(0)
  workshop.write('migration.yaml', 'dossiers: { D1: { hiddenAddress: false } }\n')
  expect(batch('--retry', 'quarantine').code).toBe(0)
  expect(read('out/targets/D1/note.txt')).toBe(hushed)
}, 240_000)

const described = 'persons: [{ id: p1, name: Maëlle ROSTAING, role: accompanied, protectedAddress: true }]\n'
const places = `Mme Maëlle ROSTAING est hébergée 8 impasse du Moulin à Sarzeau.
Le père habite 3 rue du Bac à Pontivy. Il est né à Lorient.
`

const bare = (...more: readonly string[]): Said =>
  requis(workshop, 'batch', 'migration', 'base', '--out', 'out', '--date', '2026-11-01', ...more)

const cellsOf = (row: string): readonly string[] => row.split(';')

/** A person fills in the list in a spreadsheet: other order, windows-1252. */
const fill = (answerOf: (place: string) => string): void => {
  const [head = '', ...rows] = read('out/lists/questions.csv').replace('\ufeff', '').trimEnd().split('\r\n')
  const at = head.split(';').indexOf('réponse')
  const filled = rows.map((row) =>
    cellsOf(row)
      .map((cell, place) => (place === at ? answerOf(cellsOf(row)[4] ?? '') : cell))
      .join(';'),
  )
  workshop.write('rempli.csv', iconv.encode([head, ...filled.reverse()].join('\r\n'), 'windows-1252'))
}

test('a person answers place by place in the list of questions, which is then the whole state', () => {
  workshop.write('base/D1/dossier.yaml', described)
  workshop.write('base/D1/note.txt', places)
  workshop.write('base/D2/note.txt', calm)
  expect(bare('--answers', 'rempli.csv').err).toContain('pas encore posé de questions')
  expect(bare().err).toContain('question(s)')
  fill((place) => (place.includes('Moulin') ? 'caché' : 'ouvert'))
  expect(bare('--answers', 'rempli.csv').err).toContain('--retry quarantine')
  expect(bare('--answers', 'rempli.csv', '--retry', 'quarantine').code).toBe(0)
  const note = read('out/targets/D1/note.txt')
  expect(note).toContain('3 rue du Bac à Pontivy. Il est né à Lorient.')
  expect(note).not.toMatch(/Moulin|Sarzeau/)
  expect(existsSync(workshop.path('out/history/1/targets/D2'))).toBe(false)
  expect(read('out/lists/questions.csv')).toContain(';ouvert;repris en clair;')
  // The same answers, from the list that was written anew: nothing is to do.
  const again = bare('--answers', 'out/lists/questions.csv')
  expect([again.code, again.err]).toEqual([0, expect.not.stringContaining('réponses')])
  expect(requis(workshop, 'verify', 'out', '--source', 'base').code).toBe(0)
  // No word of a place leaves: not in what is handed over, nor in the ledger, nor in the reports.
  for (const path of ['ledger.jsonl', 'batch.json', 'report.html']) expect(read(`out/${path}`)).not.toMatch(/Sarzeau/)

  fill(() => 'peut-être')
  expect(bare('--answers', 'rempli.csv', '--retry', 'quarantine').err).toMatch(
    /ligne 2 : la réponse est « ouvert » ou « caché »/,
  )
  workshop.write('migration.yaml', 'dossiers: { D1: { places: { L0123456789abcdef: open } } }\n')
  expect(bare('--migration', 'migration.yaml', '--retry', 'quarantine').err).toContain('L0123456789abcdef')
  expect(read('out/targets/D1/note.txt')).toBe(note)
}, 240_000)

test('the answers of a rehearsal are taken in the final batch, for the same dossier and the same words', () => {
  workshop.write('base/D1/note.txt', hushed)
  expect(requis(workshop, 'batch', 'migration', 'base', '--out', 'essai', '--date', '2026-10-01').code).toBe(0)
  const [head = '', ...rows] = read('essai/lists/questions.csv').trimEnd().split('\r\n')
  const at = head.split(';').indexOf('réponse')
  const filled = rows.map((row) =>
    cellsOf(row)
      .map((cell, place) => (place === at ? 'non' : cell))
      .join(';'),
  )
  workshop.write('rempli.csv', [head, ...filled].join('\r\n'))
  workshop.write('base/D2/note.txt', learnt)
  expect(bare().code).toBe(0)
  const said = bare('--answers', 'rempli.csv', '--retry', 'quarantine')
  expect(said.code).toBe(0)
  expect(said.err).toContain('1 reprise(s) (même dossier, mêmes mots), 0 laissée(s)')
  expect(read('out/targets/D1/note.txt')).toBe(hushed)
  expect(read('out/targets/D2/note.txt')).not.toContain('Trélazé')
}, 240_000)

test('a dossier of which an item waited is written anew as one Bundle, and the former one is kept aside', () => {
  workshop.write('base/D1/dossier.yaml', 'persons: [{ id: p1, name: Maëlle ROSTAING, role: mineure confiée }]\n')
  workshop.write('base/D1/note.txt', calm)
  workshop.write('base/D1/bilan.docx', 'PK\u0003\u0004abîmé')
  answer('to: { target: tddui }\n')
  expect(batch().code).toBe(5)
  const [bundle = ''] = readdirSync(workshop.path('out/targets/tddui'))
  const former = read(`out/targets/tddui/${bundle}`)
  rmSync(workshop.path('base/D1/bilan.docx'))
  workshop.write('base/D1/bilan.txt', 'Tout va bien.\n')
  expect(batch('--retry', 'quarantine').code).toBe(0)
  expect(read(`out/targets/tddui/${bundle}`)).not.toBe(former)
  expect(read(`out/history/1/targets/tddui/${bundle}`)).toBe(former)
  expect(requis(workshop, 'verify', 'out', '--source', 'base', ...migration).code).toBe(0)
}, 240_000)
