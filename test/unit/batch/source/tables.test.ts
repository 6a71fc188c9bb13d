import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ListedDossier, OpenedSource, SourceTree } from '../../../../src/batch/model/source.ts'
import { parseTablesMapping } from '../../../../src/batch/source/tables/mapping.ts'
import { tables } from '../../../../src/batch/source/tables/tables.ts'
import { openTree } from '../../../../src/batch/source/tree.ts'
import { readCsv } from '../../../../src/read/data/csv.ts'
import { endsOf, listAll, plant, treeOf } from './planted.ts'

const written = `
tables:
  - file: personnes.csv
    rows: person
    key: N° dossier
    columns: { family: Nom, given: Prénom, born: Né le, role: Qualité, protectedAddress: Adresse cachée, socialSecurity: NIR }
  - file: evenements.csv
    rows: event
    key: Dossier
    columns: { date: Date, text: Commentaire, restricted: Accès }
  - file: documents.csv
    rows: document
    key: Dossier
    columns: { file: Fichier, title: Titre, date: Date, author: Auteur }
`
const mapping = parseTablesMapping(written, 'migration.yaml')

const header = 'N° dossier;Nom;Prénom;Né le;Qualité;Adresse cachée;NIR\r\n'
const events = 'Dossier;Date;Commentaire;Accès\r\n'
const documents = 'Dossier;Fichier;Titre;Date;Auteur\r\n'

const base = (more: Readonly<Record<string, string | Uint8Array>> = {}) => ({
  'personnes.csv': `${header}D1;ROSTAING;Maëlle;03/05/2011;usager;oui;\r\nD2;TAVERNE;Bruno;01/02/1990;usager;;\r\n`,
  'evenements.csv': `${events}D2;02/01/2024;Appel;\r\nD1;05/01/2024;"Visite\r\nà domicile; calme";\r\n`,
  'documents.csv': documents,
  ...more,
})

const list = (tree: SourceTree) => listAll(tables, tree, mapping)

const openKey = async (tree: SourceTree, key: string): Promise<OpenedSource> => {
  const listed = (await list(tree)).find((one) => one.key === key)
  if (listed === undefined) throw new Error('no dossier')
  return await tables.open(listed, { tree, mapping })
}

const textOf = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('utf8')

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('the rows of one dossier, in all tables, are its items, in the order of the source', async () => {
  const listed = await list(treeOf(base()))
  expect(endsOf(listed)).toEqual([
    'evenements.csv#1 → D2',
    'evenements.csv#2 → D1',
    'personnes.csv#1 → D1',
    'personnes.csv#2 → D2',
  ])
  expect(listed.map(({ key }) => key)).toEqual(['D2', 'D1'])
})

test('a row has the hash of its own bytes as they lie in the file', async () => {
  const root = plant(base())
  const tree = openTree(root)
  const item = (await list(tree)).flatMap(({ items }) => items).find(({ source }) => source === 'evenements.csv#2')
  const { createHash } = await import('node:crypto')
  const bytes = Buffer.from('D1;05/01/2024;"Visite\r\nà domicile; calme";', 'utf8')
  expect(readFileSync(join(root, 'evenements.csv')).includes(bytes)).toBe(true)
  expect(item).toMatchObject({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') })
})

test('a dossier is opened as tables of its own, whose parts are the rows that its items are', async () => {
  const opened = await openKey(treeOf(base()), 'D1')
  expect(opened.files.map(({ name, made, holds }) => [name, made, holds])).toEqual([
    ['personnes.csv', true, [{ item: 1, part: '/1/' }]],
    ['evenements.csv', true, [{ item: 0, part: '/1/' }]],
  ])
  expect(textOf(opened.files[1]?.bytes ?? null)).toBe(
    '"Dossier";"Date";"Commentaire";"Accès"\r\n"D1";"05/01/2024";"Visite\r\nà domicile; calme";""\r\n',
  )
  const read = await readCsv({
    pieceId: 'P01',
    bytes: opened.files[1]?.bytes ?? new Uint8Array(),
    extension: 'csv',
    assets: { standardFontDataUrl: '', cMapUrl: '' },
  })
  const places = read.passages.flatMap(({ fragments }) =>
    fragments.map(({ place }) => (place.kind === 'field' ? place.path : '')),
  )
  expect(places).toContain('/1/2')
  expect(opened.described.persons).toMatchObject([
    { given: ['Maëlle'], family: ['ROSTAING'], role: 'accompanied', born: '2011-05-03', flags: ['protectedAddress'] },
  ])
  expect(opened.dates).toEqual({ closed: null, lastContact: '2024-01-05', first: '2024-01-05', born: '2011-05-03' })
})

test.each([
  ['Windows-1252', (text: string) => latin(text)],
  ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
  ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['tabs', (text: string) => Buffer.from(text.replaceAll(';', '\t'), 'utf8')],
  ['commas', (text: string) => Buffer.from(text.replaceAll(';', ','), 'utf8')],
  ['Excel’s own first line', (text: string) => Buffer.from(`sep=;\r\n${text}`, 'utf8')],
  ['lines of an old Macintosh', (text: string) => Buffer.from(text.replaceAll('\r\n', '\r'), 'utf8')],
  ['titles above the header', (text: string) => Buffer.from(`Export du 01/02/2024\r\n\r\n${text}`, 'utf8')],
])('a table is read in %s', async (_, written) => {
  const tree = treeOf(base({ 'personnes.csv': written(base()['personnes.csv']) }))
  const opened = await openKey(tree, 'D1')
  expect(opened.described.persons.map(({ given }) => given)).toEqual([['Maëlle']])
  expect(opened.problems).toEqual([])
})

test('what stands above a header is an item of its own, set aside', async () => {
  const tree = treeOf(base({ 'personnes.csv': `Export du 01/02/2024\r\n${base()['personnes.csv']}` }))
  expect(endsOf(await list(tree))).toContain('personnes.csv#0 → batch.not-mapped')
})

test('a row with too few or too many cells is set aside; empty cells at its end are none', async () => {
  const rows = 'D1;02/01/2024;court\r\nD1;02/01/2024;un;deux;trois\r\nD1;02/01/2024;bon;;;;\r\n;;;\r\n'
  const tree = treeOf(base({ 'evenements.csv': `${events}${rows}` }))
  expect(endsOf(await list(tree)).slice(0, 3)).toEqual([
    'evenements.csv#1 → batch.row-shape',
    'evenements.csv#2 → batch.row-shape',
    'evenements.csv#3 → D1',
  ])
})

test('a quote that nothing closes loses no row after it', async () => {
  const rows = 'D1;01/01/2024;"début;\r\nD2;02/01/2024;Appel;\r\nD1;03/01/2024;"Visite ""à"" domicile";\r\n'
  const tree = treeOf(base({ 'evenements.csv': `${events}${rows}` }))
  const ends = endsOf(await list(tree)).filter((end) => end.startsWith('evenements'))
  expect(ends).toEqual(['evenements.csv#1 → batch.row-shape', 'evenements.csv#2 → D2', 'evenements.csv#3 → D1'])
})

test('a row inside a quoted text of another is never read as that text', async () => {
  const rows = 'D1;01/01/2024;"début;\r\nD2;02/01/2024;Appel;\r\nD1;03/01/2024;";lu\r\nD2;04/01/2024;Repas;\r\n'
  const tree = treeOf(base({ 'evenements.csv': `${events}${rows}` }))
  const ends = endsOf(await list(tree)).filter((end) => end.startsWith('evenements'))
  expect(ends).toEqual(['evenements.csv#1 → batch.row-shape', 'evenements.csv#2 → D2'])
})

test('a person’s row that has swallowed another keeps both dossiers back', async () => {
  const rows = 'D1;ROSTAING;Maëlle;03/05/2011;usager;oui;"\r\nD2;TAVERNE;Bruno;01/02/1990;usager;oui;"\r\n'
  const listed = await list(treeOf(base({ 'personnes.csv': `${header}${rows}` })))
  expect(listed.filter(({ key }) => key !== null).map(({ key, trouble }) => [key, trouble?.problem.code])).toEqual([
    ['D2', 'batch.person-row'],
    ['D1', 'batch.person-row'],
  ])
})

test.each([
  ['inside a text', 'D1;01/01/2024;Appel;\r\nD2;02/01/2024;"Visite de la mai'],
  ['before the last cells', 'D1;01/01/2024;Appel;\r\nD2;02/0'],
])('an export that is cut %s: its last row is set aside', async (_, rows) => {
  const tree = treeOf(base({ 'evenements.csv': `${events}${rows}` }))
  expect(endsOf(await list(tree)).slice(0, 2)).toEqual(['evenements.csv#1 → D1', 'evenements.csv#2 → batch.truncated'])
})

test('a row in Windows-1252 in a file of UTF-8 is read, and it is said', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${events}D1;01/01/2024;Élève présente;\r\n`, 'utf8'),
    latin('D1;02/01/2024;\xc9l\xe8ve \x9cuvrant, \x80;\r\n'),
  ])
  const tree = treeOf(base({ 'evenements.csv': bytes }))
  const opened = await openKey(tree, 'D1')
  expect(textOf(opened.files.find(({ name }) => name === 'evenements.csv')?.bytes ?? null)).toContain(
    'Élève œuvrant, €',
  )
  expect(opened.problems).toEqual([{ code: 'batch.decoded', count: 1 }])
})

test.each([
  ['bytes that mean nothing', latin('D1;02/01/2024;\x81\x8d;\r\n')],
  ['both encodings in one row', Buffer.concat([Buffer.from('D1;02/01/2024;é', 'utf8'), latin('\xe9;\r\n')])],
  ['accents of an old Macintosh', latin('D1;02/01/2024;l\x8eg\x8fre;\r\n')],
  ['accents of DOS', latin('D1;02/01/2024;fr\x8are tr\x8as;\r\n')],
])('a row that reads neither way is set aside: %s', async (_, row) => {
  const bytes = Buffer.concat([Buffer.from(`${events}D1;01/01/2024;Élève;\r\n`, 'utf8'), row])
  expect(endsOf(await list(treeOf(base({ 'evenements.csv': bytes })))).slice(0, 2)).toEqual([
    'evenements.csv#1 → D1',
    'evenements.csv#2 → batch.row-encoding',
  ])
})

test('a row without a number of dossier is an orphan; one whose number no person has is a dossier, and it is said', async () => {
  const tree = treeOf(base({ 'evenements.csv': `${events};01/01/2024;Appel;\r\nD9;01/01/2024;Appel;\r\n` }))
  expect(endsOf(await list(tree)).slice(0, 2)).toEqual(['evenements.csv#1 → batch.orphan', 'evenements.csv#2 → D9'])
  expect((await openKey(tree, 'D9')).problems).toEqual([{ code: 'batch.no-person' }])
})

test('one person with two dates of birth in a dossier: the dossier waits; two persons of one name in two roles do not', async () => {
  const rows =
    'D1;MARTIN;Jean;03/05/2011;usager;;\r\nD1;Martin;JEAN;04/05/2011;usager;;\r\nD2;MARTIN;Jean;01/01/1970;père;;\r\nD2;MARTIN;Jean;03/05/2011;usager;;\r\n'
  const listed = await list(treeOf(base({ 'personnes.csv': `${header}${rows}`, 'evenements.csv': events })))
  expect(listed.map(({ key, trouble }) => [key, trouble?.problem.code])).toEqual([
    ['D1', 'batch.identity-conflict'],
    ['D2', undefined],
  ])
})

test('one explicit person in two dossiers with two dates of birth: both wait', async () => {
  const keyed = parseTablesMapping(
    'tables: [{ file: p.csv, rows: person, key: D, columns: { family: Nom, born: Né, personKey: Id } }]',
    'm.yaml',
  )
  const tree = treeOf({ 'p.csv': 'D;Id;Nom;Né\nD1;7;A;03/05/2011\nD2;7;A;05/03/2011\nD3;8;B;01/01/2000\nD4;7;A;\n' })
  const listed = await listAll(tables, tree, keyed)
  expect(listed.map(({ key, trouble }) => [key, trouble?.problem.code])).toEqual([
    ['D1', 'batch.identity-conflict'],
    ['D2', 'batch.identity-conflict'],
    ['D3', undefined],
    ['D4', 'batch.identity-conflict'],
  ])
  const third = listed.find(({ key }) => key === 'D3')
  if (third === undefined) throw new Error('none')
  expect((await tables.open(third, { tree, mapping: keyed })).personKey).toBe('8')
})

test('a person’s row that cannot be read keeps its dossier back: whom it protects is not known', async () => {
  const tree = treeOf(base({ 'personnes.csv': `${header}D1;ROSTAING;Maëlle;03/05/2011;usager;oui\r\n` }))
  const listed = await list(tree)
  expect(listed.find(({ key }) => key === 'D1')?.trouble).toEqual({
    end: 'quarantined',
    problem: { code: 'batch.person-row' },
  })
  expect(listed.find(({ key }) => key === 'D2')?.trouble).toBe(null)
})

test('rows that are copies of others are counted, and kept', async () => {
  const tree = treeOf(base({ 'evenements.csv': `${events}D1;01/01/2024;Appel;\r\nD1;01/01/2024;Appel;\r\n` }))
  const opened = await openKey(tree, 'D1')
  expect(opened.problems).toEqual([{ code: 'batch.same-row', count: 1 }])
  expect(opened.files.find(({ name }) => name === 'evenements.csv')?.holds).toHaveLength(2)
})

const row = (key: string, file: string) => `${key};${file};Note;12/03/2023;C. Lenoir\r\n`

test('an attachment is a file of the dossier whose row names it', async () => {
  const tree = treeOf(
    base({ 'documents.csv': `${documents}${row('D1', 'pieces\\12\\note.pdf')}`, 'pieces/12/note.pdf': 'pdf' }),
  )
  const opened = await openKey(tree, 'D1')
  const attached = opened.files.find(({ made }) => !made)
  expect(attached).toMatchObject({ name: 'pieces/12/note.pdf', holds: [{ item: 3, part: null }] })
  expect(opened.described.entries).toMatchObject([
    { file: 'pieces/12/note.pdf', title: 'Note', date: '2023-03-12', authorName: 'C. Lenoir' },
  ])
})

test.each([
  [
    'a path of another machine',
    'C:\\Docs\\Export\\12\\note.pdf',
    ['pieces/12/note.pdf', 'pieces/13/note.pdf'],
    'pieces/12/note.pdf',
  ],
  ['a bare name that one file has', 'note.pdf', ['pieces/12/note.pdf'], 'pieces/12/note.pdf'],
  ['a bare name that two files have', 'note.pdf', ['pieces/12/note.pdf', 'pieces/13/note.pdf'], null],
  ['a name with an accent in two writings', 'e\u0301tat.pdf', ['état.pdf'], 'état.pdf'],
  ['a file that is not there', 'autre.pdf', ['pieces/12/note.pdf'], null],
  ['a way out of the source', '../../etc/hostname', ['pieces/12/note.pdf'], null],
])('%s: the file that it means, or the row waits', async (_, written, files, found) => {
  const tree = treeOf(
    base({
      'documents.csv': `${documents}${row('D1', written)}`,
      ...Object.fromEntries(files.map((file) => [file, file])),
    }),
  )
  const ends = endsOf(await list(tree))
  expect(ends.filter((end) => end.endsWith('→ D1') && !end.includes('.csv'))).toEqual(
    found === null ? [] : [`${found} → D1`],
  )
  expect(ends).toContain(`documents.csv#1 → ${found === null ? 'batch.missing-attachment' : 'D1'}`)
})

test('a file that two dossiers name is set aside; one that no row names goes with its folder, or is an orphan', async () => {
  const tree = treeOf(
    base({
      'documents.csv': `${documents}${row('D1', 'commun.pdf')}${row('D2', 'commun.pdf')}${row('D1', 'a/un.pdf')}`,
      'commun.pdf': 'c',
      'a/un.pdf': 'u',
      'a/deux.pdf': 'd',
      'b/trois.pdf': 't',
      'divers.xml': 'x',
    }),
  )
  const ends = endsOf(await list(tree))
  for (const end of [
    'commun.pdf → batch.attachment-twice',
    'a/un.pdf → D1',
    'a/deux.pdf → D1',
    'b/trois.pdf → batch.orphan',
    'divers.xml → batch.orphan',
  ])
    expect(ends).toContain(end)
  expect((await openKey(tree, 'D1')).problems).toEqual([{ code: 'batch.unlisted', count: 1 }])
})

test('rows that the source closes are in a table of their own, which says it', async () => {
  const tree = treeOf(
    base({
      'evenements.csv': `${events}D1;01/01/2024;Appel;\r\nD1;02/01/2024;Entretien;confidentiel psychologue\r\nD1;03/01/2024;Visite;non\r\n`,
    }),
  )
  const opened = await openKey(tree, 'D1')
  expect(opened.files.map(({ name, stated, holds }) => [name, stated, holds.length])).toEqual([
    ['personnes.csv', [], 1],
    ['evenements.csv', [], 2],
    ['evenements - medical.csv', ['medical'], 1],
  ])
})

test('a rounded official number and a date that cannot be read are said, and carried as they are', async () => {
  const tree = treeOf(base({ 'personnes.csv': `${header}D1;ROSTAING;Maëlle;31/02/2011;usager;;2,91E+14\r\n` }))
  const opened = await openKey(tree, 'D1')
  expect(opened.problems).toEqual([{ code: 'batch.lost-number', count: 1 }, { code: 'batch.row-date' }])
  expect(opened.dates.born).toBe(null)
  expect(textOf(opened.files[0]?.bytes ?? null)).toContain('"31/02/2011";"usager";"";"2,91E+14"')
})

test('zeros that a spreadsheet took from the numbers of dossiers come back only where the mapping says so', async () => {
  const files = base({
    'personnes.csv': `${header}00012;ROSTAING;Maëlle;03/05/2011;usager;;\r\n`,
    'evenements.csv': `${events}12;01/01/2024;Appel;\r\n`,
  })
  expect((await list(treeOf(files))).map(({ key }) => key)).toEqual(['12', '00012'])
  const filled = await listAll(tables, treeOf(files), { ...mapping, keyDigits: 5 })
  expect(filled.map(({ key }) => key)).toEqual(['00012'])
})

test.each([
  ['has another number of cells', 'D1;02/01/2026;court'],
  ['has a date that cannot be read', 'D1;02/13/2026;Appel;'],
])('where a row of a dossier %s, its last contact is not known', async (_, row) => {
  const tree = treeOf(base({ 'evenements.csv': `${events}D1;05/01/2020;Appel;\r\n${row}\r\n` }))
  const opened = await openKey(tree, 'D1')
  expect(opened.dates.lastContact).toBe(null)
  expect(opened.problems).toHaveLength(1)
})

test('closed: when every row that could say so does', async () => {
  const closing = parseTablesMapping(
    'tables: [{ file: d.csv, rows: dossier, key: D, columns: { closed: Fin, dossierKind: Mesure } }]',
    'm.yaml',
  )
  const tree = treeOf({ 'd.csv': 'D;Mesure;Fin\nD1;AEMO;30/06/2020\nD2;AED;\nD2;AEMO;01/01/2019\n' })
  const facts = async (listed: ListedDossier) => {
    const { kind, dates } = await tables.open(listed, { tree, mapping: closing })
    return [kind, dates.closed]
  }
  expect(await Promise.all((await listAll(tables, tree, closing)).map(facts))).toEqual([
    ['AEMO', '2020-06-30'],
    [null, null],
  ])
})

test('a row that has changed since it was listed is not opened', async () => {
  const root = plant(base())
  const [listed] = await list(openTree(root))
  writeFileSync(join(root, 'evenements.csv'), `${events}D2;02/01/2024;Repas;\r\n`)
  if (listed === undefined) throw new Error('none')
  await expect(tables.open(listed, { tree: openTree(root), mapping })).rejects.toThrow('batch.source-changed')
})

test.each([
  ['a column that is not there', 'Nom;Prénom\nA;B\n', 'batch.column-missing'],
  [
    'a column that is there twice',
    'N° dossier;Nom;Nom;Prénom;Né le;Qualité;Adresse cachée;NIR\n',
    'batch.column-twice',
  ],
])('%s is refused', async (_, csv, code) => {
  await expect(list(treeOf(base({ 'personnes.csv': csv })))).rejects.toThrow(code)
})

test('a table of the mapping that is not there is refused, and so is a base without a mapping', async () => {
  await expect(list(treeOf({ 'personnes.csv': header }))).rejects.toThrow('batch.table-missing')
  await expect(listAll(tables, treeOf(base()), null)).rejects.toThrow('batch.mapping-needed')
})

test('a mistake in the mapping is told with its line and its key', () => {
  const parse = (yaml: string) => () => parseTablesMapping(yaml, 'migration.yaml')
  expect(parse('tables:\n  - file: a.csv\n    rows: persons\n    key: D\n')).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({
        code: 'yaml.bad-value',
        line: 3,
        accepted: ['person', 'event', 'document', 'dossier'],
      }),
    }),
  )
  expect(parse('tables:\n  - file: a.csv\n    rows: person\n    key: D\n    columns: { nom: Nom }\n')).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'yaml.unknown-key', line: 5, key: 'nom' }) }),
  )
})

test('a mapping that was parsed is taken as it is', async () => {
  const again: unknown = JSON.parse(JSON.stringify(mapping))
  expect(await listAll(tables, treeOf(base()), again)).toHaveLength(2)
})

test('a large table is cut into the same rows whatever the size of what is read at once', async () => {
  const root = plant(base())
  const text = `"${'Visite; longue\r\n'.repeat(9000)}"`
  appendFileSync(join(root, 'evenements.csv'), `D1;06/01/2024;${text};\r\n`.repeat(12))
  const listed = await list(openTree(root))
  expect(listed.find(({ key }) => key === 'D1')?.items).toHaveLength(14)
})
