import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cell, rowOf, stylesOf, xlsxBytes } from '../../unit/read/xlsx-bytes.ts'
import { openWorkshop, requis, type Said, type Workshop } from '../program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const batch = (...more: readonly string[]): Said =>
  requis(workshop, 'batch', 'migration', 'base', '--out', 'out', '--date', '2026-11-01', ...more)

const withMapping = (yaml: string): Said => {
  workshop.write('migration.yaml', yaml)
  return batch('--migration', 'migration.yaml')
}

const read = (path: string): string => readFileSync(workshop.path(path), 'utf8')

/** How each item of the source ended, with its reason. */
const ends = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    read('out/ledger.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ source, end, reason }) => [source, reason ?? end]),
  )

const mapping = `mapping:
  tables:
    - { file: personnes.csv, rows: person, key: Dossier, columns: { family: Nom, given: Prénom, born: Né le, personKey: Id } }
    - { file: notes.csv, rows: event, key: Dossier, columns: { date: Date, text: Note, file: Pièce } }
`
const persons = 'Dossier;Id;Nom;Prénom;Né le\r\n'
const notes = 'Dossier;Date;Note;Pièce\r\n'

const plantTables = (personRows: string, noteRows: string | Uint8Array): void => {
  workshop.write('base/personnes.csv', persons + personRows)
  const bytes = typeof noteRows === 'string' ? Buffer.from(noteRows) : noteRows
  workshop.write('base/notes.csv', Buffer.concat([Buffer.from(notes), bytes]))
}

test('a row with too many columns, and one that is cut, are set aside; the others are carried', () => {
  plantTables(
    'D1;1;ROSTAING;Maëlle;03/05/2011\r\nD2;2;TAVERNE;Bruno;01/02/1990\r\n',
    'D1;02/01/2024;Appel;;de trop;encore\r\nD2;03/01/2024;Visite;\r\nD1;04/01/20',
  )
  const said = withMapping(mapping)
  expect(ends()).toEqual({
    'notes.csv#1': 'batch.row-shape',
    'notes.csv#2': 'migrated',
    'notes.csv#3': 'batch.truncated',
    'personnes.csv#1': 'migrated',
    'personnes.csv#2': 'migrated',
  })
  expect(said.code).toBe(5)
  expect(read('out/lists/quarantaine.csv')).toContain('le même nombre de colonnes que l’en-tête')
}, 120_000)

test('rows of two encodings in one file are both read, and carried as they were written', () => {
  const rows = [
    Buffer.from('D1;02/01/2024;Été réussi;\r\n', 'utf8'),
    Buffer.from('D2;03/01/2024;Été passé;\r\n', 'latin1'),
  ]
  plantTables('D1;1;ROSTAING;Maëlle;03/05/2011\r\nD2;2;TAVERNE;Bruno;01/02/1990\r\n', Buffer.concat(rows))
  expect(withMapping(mapping).code).toBe(0)
  expect(read('out/targets/D1/notes.csv')).toContain('Été réussi')
  expect(read('out/targets/D2/notes.csv')).toContain('Été passé')
}, 120_000)

test('an attachment that is missing keeps its row back, by its code', () => {
  plantTables(
    'D1;1;ROSTAING;Maëlle;03/05/2011\r\n',
    'D1;02/01/2024;Lettre;lettre.txt\r\nD1;03/01/2024;Bilan;perdu.txt\r\n',
  )
  workshop.write('base/lettre.txt', 'Lettre du 2 janvier 2024.\n')
  expect(withMapping(mapping).code).toBe(5)
  expect(ends()).toEqual({
    'lettre.txt': 'migrated',
    'notes.csv#1': 'migrated',
    'notes.csv#2': 'batch.missing-attachment',
    'personnes.csv#1': 'migrated',
  })
}, 120_000)

test('one person of two dossiers with two dates of birth is asked: neither dossier is carried', () => {
  plantTables(
    'D1;7;ROSTAING;Maëlle;03/05/2011\r\nD2;7;ROSTAING;Maëlle;05/03/2011\r\nD3;8;TAVERNE;Bruno;01/02/1990\r\n',
    'D1;02/01/2024;Appel;\r\n',
  )
  expect(withMapping(mapping).code).toBe(5)
  expect(ends()).toEqual({
    'notes.csv#1': 'batch.identity-conflict',
    'personnes.csv#1': 'batch.identity-conflict',
    'personnes.csv#2': 'batch.identity-conflict',
    'personnes.csv#3': 'migrated',
  })
  expect(read('out/lists/quarantaine.csv')).toContain('deux dates de naissance')
}, 120_000)

test.each([
  ['1900', '', '01/01/2020'],
  ['1904', '<workbookPr date1904="1"/>', '02/01/2024'],
])(
  'dates of a workbook of the system of %s arrive as the sheet shows them',
  async (_, book, shown) => {
    const dated = `<row r="2">${cell('A2', 'D1')}${cell('B2', 'Appel')}<c r="C2" s="0"><v>43831</v></c></row>`
    const sheets = [
      { name: 'Personnes', xml: rowOf(1, ['Dossier', 'Nom']) + rowOf(2, ['D1', 'ROSTAING']) },
      { name: 'Notes', xml: rowOf(1, ['Dossier', 'Note', 'Date']) + dated },
    ]
    workshop.write('base/base.xlsx', await xlsxBytes(sheets, { 'xl/styles.xml': stylesOf('dd/mm/yyyy') }, book))
    const said = withMapping(`mapping:
  tables:
    - { file: base.xlsx, sheet: Personnes, rows: person, key: Dossier, columns: { family: Nom } }
    - { file: base.xlsx, sheet: Notes, rows: event, key: Dossier, columns: { text: Note, date: Date } }
`)
    expect(said.code).toBe(0)
    expect(read('out/targets/D1/base - Notes.csv')).toContain(shown)
  },
  60_000,
)

test('a table that the mapping names twice is refused before anything is written', () => {
  plantTables('D1;1;ROSTAING;Maëlle;03/05/2011\r\n', 'D1;02/01/2024;Appel;\r\n')
  const said = withMapping(`${mapping}    - { file: notes.csv, rows: document, key: Dossier }\n`)
  expect(said.code).toBe(2)
  expect(said.err).toContain('deux fois')
  expect(readdirSync(workshop.path('out'))).not.toContain('targets')
}, 120_000)

test('two dossiers of one id are set aside, whatever the folders are called', () => {
  for (const name of ['a', 'b', 'c']) {
    const id = name === 'c' ? 'D-2' : 'D-1'
    workshop.write(`base/${name}/dossier.yaml`, `id: ${id}\npersons: []\n`)
    workshop.write(`base/${name}/note.txt`, `Note ${name} du 2 janvier 2024.\n`)
  }
  expect(batch().code).toBe(5)
  expect(ends()).toMatchObject({
    'a/note.txt': 'batch.dossier-twice',
    'b/note.txt': 'batch.dossier-twice',
    'c/note.txt': 'migrated',
  })
}, 120_000)

const base = 'https://export.invalid'

const entry = (type: string, id: string, more: object): object => ({
  fullUrl: `${base}/${type}/${id}`,
  resource: { resourceType: type, id, ...more },
  request: { method: 'POST', url: type },
})

const patient = (id: string, family: string): object =>
  entry('Patient', id, { name: [{ use: 'official', family, given: ['Aure'] }], birthDate: '2011-04-03' })

const bundle = (...entries: readonly object[]): string =>
  JSON.stringify({ resourceType: 'Bundle', type: 'transaction', entry: entries }, null, 1)

test('entries of one address that differ, and what refers to them, are set aside; a cycle of references ends', () => {
  const subject = (id: string): object => ({ subject: { reference: `Patient/${id}` } })
  workshop.write(
    'base/lot.json',
    bundle(
      patient('a', 'VAUBRUN'),
      patient('b', 'KERADEC'),
      entry('Encounter', 'e1', { status: 'planned', ...subject('b') }),
      entry('Encounter', 'e1', { status: 'finished', ...subject('b') }),
      entry('Task', 't1', { status: 'draft', intent: 'plan', ...{ partOf: [{ reference: 'Task/t2' }] } }),
      entry('Task', 't2', {
        ...{ status: 'draft', intent: 'plan', partOf: [{ reference: 'Task/t1' }] },
        for: { reference: 'Patient/a' },
      }),
    ),
  )
  workshop.write('base/coupe.json', bundle(patient('c', 'LEGOFF')).slice(0, 90))
  expect(batch().code).toBe(5)
  expect(ends()).toEqual({
    'coupe.json': 'batch.broken',
    'lot.json#/entry/0': 'migrated',
    'lot.json#/entry/1': 'migrated',
    'lot.json#/entry/2': 'batch.reference-twice',
    'lot.json#/entry/3': 'batch.reference-twice',
    'lot.json#/entry/4': 'migrated',
    'lot.json#/entry/5': 'migrated',
  })
}, 120_000)

test('a target folder that is partly filled, without a plan of ours, is refused and left as it is', () => {
  workshop.write('base/D-1/note.txt', 'Note du 2 janvier 2024.\n')
  workshop.write('out/targets/D-0/ancien.txt', 'x')
  const said = batch()
  expect(said.code).toBe(2)
  expect(said.err).toContain('contient déjà autre chose')
  expect(readdirSync(workshop.path('out'))).toEqual(['targets'])
}, 120_000)

test('a target file that somebody put there meanwhile is never written over', () => {
  workshop.write('base/D-1/note.txt', 'Note du 2 janvier 2024.\n')
  workshop.write('base/D-1/autre.pdf', '%PDF-1.7 casse')
  expect(batch().code).toBe(5)
  workshop.write('base/D-1/autre.pdf', 'Lisible.\n')
  workshop.write('out/targets/D-1/autre.pdf', 'Ajouté à la main.\n')
  const said = batch('--retry', 'quarantine')
  expect(said.err).toContain('existe déjà avec un autre contenu')
  expect(said.code).not.toBe(0)
  expect(read('out/targets/D-1/autre.pdf')).toBe('Ajouté à la main.\n')
}, 120_000)

test('a base half of which is another service’s: asked, then that half is set aside', () => {
  const held = `mapping:
  tables:
    - { file: personnes.csv, rows: person, key: Dossier, columns: { family: Nom, service: Établissement } }
`
  workshop.write(
    'base/personnes.csv',
    'Dossier;Nom;Établissement\r\nD1;ROSTAING;MECS Les Tilleuls\r\nD2;TAVERNE;AEMO Rive droite\r\nD3;LEGOFF;\r\n',
  )
  const asked = withMapping(held)
  expect(asked.code).toBe(2)
  expect(asked.err).toContain('les dossiers de 2 services')
  expect(withMapping(`from: { service: mecs les tilleuls }\n${held}`).code).toBe(5)
  expect(ends()).toEqual({
    'personnes.csv#1': 'migrated',
    'personnes.csv#2': 'batch.foreign',
    'personnes.csv#3': 'batch.service-unsaid',
  })
}, 120_000)

test('a TDDUI export of two establishments is asked by their FINESS', () => {
  const own = (id: string, family: string, organization: string): object =>
    entry('Patient', id, {
      ...{ name: [{ use: 'official', family, given: ['Aure'] }], birthDate: '2011-04-03' },
      managingOrganization: { reference: `Organization/${organization}` },
    })
  const organization = (id: string, finess: string): object =>
    entry('Organization', id, {
      identifier: [{ system: 'urn:oid:1.2.250.1.71.4.2.2', value: finess }],
      name: `Site ${id}`,
    })
  workshop.write(
    'base/lot.json',
    bundle(
      own('a', 'VAUBRUN', 'o1'),
      own('b', 'KERADEC', 'o2'),
      organization('o1', '1350012345'),
      organization('o2', '1290012345'),
    ),
  )
  expect(batch().code).toBe(2)
  workshop.write('migration.yaml', 'from: { finess: 350012345 }\n')
  expect(batch('--migration', 'migration.yaml').code).toBe(5)
  expect(ends()).toEqual({
    'lot.json#/entry/0': 'migrated',
    'lot.json#/entry/1': 'batch.foreign',
    'lot.json#/entry/2': 'migrated',
    'lot.json#/entry/3': 'batch.foreign',
  })
}, 120_000)

test('an attachment that comes later makes its dossier anew, and each item has one end', () => {
  plantTables('D1;1;ROSTAING;Maëlle;03/05/2011\r\n', 'D1;03/01/2024;Bilan;bilan.txt\r\nD1;04/01/2024;Appel;\r\n')
  expect(withMapping(mapping).code).toBe(5)
  expect(ends()).toMatchObject({ 'notes.csv#1': 'batch.missing-attachment', 'notes.csv#2': 'migrated' })
  workshop.write('base/bilan.txt', 'Bilan du 3 janvier 2024.\n')
  expect(batch('--migration', 'migration.yaml', '--retry', 'quarantine').code).toBe(0)
  expect(ends()).toMatchObject({ 'notes.csv#1': 'migrated', 'notes.csv#2': 'migrated', 'bilan.txt': 'migrated' })
  const sources = read('out/ledger.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).source)
  expect(sources.toSorted()).toEqual([...new Set(sources)].sort())
  expect(read('out/targets/D1/notes.csv')).toContain('Bilan')
  expect(requis(workshop, 'verify', 'out', '--source', 'base', '--migration', 'migration.yaml').code).toBe(0)
}, 240_000)
