import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openWorkshop, requis } from '../program.ts'

const workshop = openWorkshop()

const batch = (out: string, ...more: readonly string[]) =>
  requis(
    workshop,
    ...['batch', 'migration', 'base', '--out', out, '--date', '2026-11-01', '--migration', 'migration.yaml', ...more],
  )

const read = (path: string): string => readFileSync(workshop.path(path), 'utf8')

beforeAll(() => {
  workshop.write(
    'base/personnes.csv',
    'Dossier;Nom;Prénom;Né le\r\nA7;ROSTAING;Maëlle;03/05/2011\r\nA8;TAVERNE;Bruno;01/02/1990\r\nA9;LEGOFF;Yann;\r\n',
  )
  workshop.write(
    'base/notes.csv',
    'Dossier;Date;Note;Pièce\r\nA8;03/01/2024;Appel;\r\nA7;02/01/2024;Visite;lettre.txt\r\n',
  )
  workshop.write('base/lettre.txt', 'Lettre du 2 janvier 2024.\n')
  workshop.write('base/perdu/bilan.txt', 'Bilan du 2 février 2024.\n')
  workshop.write(
    'migration.yaml',
    `to: { target: tables, form: { separator: ",", bom: false } }
mapping:
  tables:
    - { file: personnes.csv, rows: person, key: Dossier, columns: { family: Nom, given: Prénom, born: Né le } }
    - { file: notes.csv, rows: event, key: Dossier, columns: { date: Date, text: Note, file: Pièce } }
`,
  )
  expect(batch('whole').code).toBe(5)
}, 120_000)

afterAll(() => workshop.remove())

const linesOf = (path: string): readonly string[] => read(path).trimEnd().split('\r\n')

test('the batch has one table of persons, of events and of documents, in the order of the plan', () => {
  expect(readdirSync(workshop.path('whole/targets/tables')).sort()).toEqual([
    ...['documents.csv', 'evenements.csv', 'lignes', 'personnes.csv'],
  ])
  const [head = '', ...persons] = linesOf('whole/targets/tables/personnes.csv')
  expect(head.startsWith('"dossier","personne","nom"')).toBe(true)
  expect(persons.map((row) => row.split(',')[2])).toEqual(['"LEGOFF"', '"ROSTAING"', '"TAVERNE"'].sort(byPlan))
  expect(linesOf('whole/targets/tables/documents.csv')).toHaveLength(2)
  expect(read('whole/targets/tables/evenements.csv')).toContain('"2024-01-02"')
})

/** Dossiers come in the order of their first items: here lettre.txt, then notes.csv. */
const order = ['"ROSTAING"', '"TAVERNE"', '"LEGOFF"']
const byPlan = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b)

test('one key joins the tables; the map from the former number stays with the service', () => {
  const keyOf = (path: string, word: string): string =>
    linesOf(path)
      .find((row) => row.includes(word))
      ?.split(',')[0] ?? ''
  const key = keyOf('whole/targets/tables/personnes.csv', 'ROSTAING')
  expect(key).toMatch(/^"[0-9a-f-]{36}"$/)
  expect(keyOf('whole/targets/tables/evenements.csv', 'Visite')).toBe(key)
  expect(keyOf('whole/targets/tables/documents.csv', 'lettre.txt')).toBe(key)
  const maps = readdirSync(workshop.path('whole/lists/ids')).map((name) => JSON.parse(read(`whole/lists/ids/${name}`)))
  expect(maps.find((one) => one.dossier === 'A7')?.key).toBe(key.slice(1, -1))
})

test('the tables are proved: batch.json has their hashes, verify joins the rows of the ledger again', () => {
  const { joined } = JSON.parse(read('whole/batch.json'))
  expect(joined.map(({ path, rows }: { path: string; rows: number }) => [path, rows])).toEqual([
    ['targets/tables/documents.csv', 1],
    ['targets/tables/evenements.csv', 2],
    ['targets/tables/personnes.csv', 3],
  ])
  expect(requis(workshop, 'verify', 'whole', '--source', 'base', '--migration', 'migration.yaml').code).toBe(0)
  const path = workshop.path('whole/targets/tables/personnes.csv')
  const bytes = readFileSync(path)
  for (const other of [bytes.subarray(0, bytes.length - 1), Buffer.concat([bytes, bytes.subarray(-20)])]) {
    writeFileSync(path, other)
    expect(requis(workshop, 'verify', 'whole').code).toBe(6)
  }
  rmSync(path)
  expect(requis(workshop, 'verify', 'whole').code).toBe(6)
  writeFileSync(path, bytes)
  expect(requis(workshop, 'verify', 'whole').code).toBe(0)
})

test('the same base gives the same tables', () => {
  expect(batch('again').code).toBe(5)
  for (const name of ['personnes', 'evenements', 'documents'])
    expect(read(`again/targets/tables/${name}.csv`)).toBe(read(`whole/targets/tables/${name}.csv`))
}, 120_000)

test('a dossier that is tried again has its new rows in the tables, and no other', () => {
  workshop.write('base2/D-1/dossier.yaml', 'id: D-1\npersons:\n  - { name: Aure VAUBRUN, role: mineur }\n')
  workshop.write('base2/D-1/casse.pdf', '%PDF-1.7 rien')
  workshop.write('base2/D-2/note.txt', 'Note du 2 janvier 2024.\n')
  workshop.write('tables.yaml', 'to: { target: tables }\n')
  const run = (...more: readonly string[]) =>
    requis(
      workshop,
      ...[
        'batch',
        'migration',
        'base2',
        '--out',
        'tried',
        '--date',
        '2026-11-01',
        '--migration',
        'tables.yaml',
        ...more,
      ],
    )
  expect(run().code).toBe(5)
  expect(linesOf('tried/targets/tables/documents.csv')).toHaveLength(3)
  workshop.write('base2/D-1/casse.pdf', 'Lisible à présent.\n')
  expect(run('--retry', 'quarantine').code).toBe(0)
  const documents = linesOf('tried/targets/tables/documents.csv')
  expect(documents).toHaveLength(4)
  expect(documents[0]?.startsWith('\ufeff"dossier";"document"')).toBe(true)
  expect(requis(workshop, 'verify', 'tried').code).toBe(0)
}, 120_000)
