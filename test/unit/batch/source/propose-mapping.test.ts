import { expect, test } from 'vitest'
import { guessHeader } from '../../../../src/batch/source/tables/header-words.ts'
import { parseTablesMapping } from '../../../../src/batch/source/tables/mapping.ts'
import { proposeMapping } from '../../../../src/batch/source/tables/propose-mapping.ts'
import { sampleTables } from '../../../../src/batch/source/tables/sample-tables.ts'
import { index, tables } from '../../../../src/batch/source/tables/tables.ts'
import { rowOf, xlsxBytes } from '../../read/xlsx-bytes.ts'
import { endsOf, listAll, recognise, treeOf } from './planted.ts'

test.each([
  ['N° dossier', 'key', true],
  ['num_dossier', 'key', true],
  ['ID_DOSSIER', 'key', true],
  ['Dossier', 'key', true],
  ['DossierId', 'key', true],
  ['matricule', 'key', false],
  ['id_usager', 'personKey', true],
  ['nom', 'family', true],
  ['NOM_USAGE', 'family', true],
  ['nom de naissance', 'birthName', true],
  ['Prénom', 'given', true],
  ['Nom et prénom', 'name', true],
  ['date_naissance', 'born', true],
  ['Né(e) le', 'born', true],
  ['num_secu', 'socialSecurity', true],
  ['adresse', 'address', true],
  ['Adresse confidentielle', 'protectedAddress', true],
  ['tel', 'phone', true],
  ['Téléphone portable', 'phone', false],
  ['date_evt', 'date', true],
  ['Commentaire', 'text', true],
  ['auteur', 'author', true],
  ['Pièce jointe', 'file', true],
  ['Chemin du fichier', 'file', true],
  ['Date de clôture', 'closed', true],
  ['Type de mesure', 'dossierKind', true],
  ['Confidentialité', 'restricted', true],
  ['Lien de parenté', 'role', false],
  ['Type', 'kind', false],
] as const)('« %s » names %s', (header, name, isSure) => {
  expect(guessHeader(header)).toEqual({ name, isSure })
})

test.each(['couleur', 'montant APL', 'UF', 'x1', ''])('« %s » names nothing that is known', (header) => {
  expect(guessHeader(header)).toBe(null)
})

const base = {
  'personnes.csv':
    'N° dossier;nom;nom_usage;prénom;date_naissance;num_secu;adresse;tel;couleur\n00012;ROSTAING;ROSTAING;Maëlle;03/05/2011;;1 rue des Lilas;;bleu\n00013;TAVERNE;TAVERNE;Bruno;25/02/1990;;;;\n',
  'evenements.csv': 'dossier;date_evt;commentaire;auteur\n12;05/01/2024;Visite;C. Lenoir\n',
  'ged.csv': 'dossier;pièce jointe;titre;type\n12;ged/a.pdf;Note;note\n',
  'tarifs.csv': 'code tarif;montant\nA;12,50\n',
  'ged/a.pdf': 'a',
}

test('a mapping is proposed from headers: it parses, marks what it doubts, and holds no value of the tables', async () => {
  const tree = treeOf(base)
  const yaml = proposeMapping(await sampleTables(tree))
  expect(yaml).toContain('dateFormat: JJ/MM/AAAA\n')
  expect(yaml).toContain('keyDigits: 5 # à confirmer')
  expect(yaml).toContain('    key: "N° dossier"\n')
  expect(yaml).toContain('      birthName: nom # à confirmer\n')
  expect(yaml).toContain('      family: nom_usage # à confirmer\n')
  expect(yaml).toContain('      kind: type # à confirmer\n')
  expect(yaml).toContain('# reprises telles quelles : couleur\n')
  expect(yaml).toContain('# tarifs.csv : pas de colonne de numéro de dossier')
  expect(yaml).not.toMatch(/ROSTAING|Maëlle|Lilas|Visite|Lenoir|2011/)
  const mapping = parseTablesMapping(yaml, 'migration.yaml')
  expect(mapping.tables.map(({ file, rows }) => [file, rows])).toEqual([
    ['evenements.csv', 'event'],
    ['ged.csv', 'document'],
    ['personnes.csv', 'person'],
  ])
  expect(endsOf(await listAll(tables, tree, mapping))).toEqual([
    'evenements.csv#1 → 00012',
    'ged/a.pdf → 00012',
    'ged.csv#1 → 00012',
    'personnes.csv#1 → 00012',
    'personnes.csv#2 → 00013',
    'tarifs.csv → batch.orphan',
  ])
})

test.each([
  ['03/05/2011', '04/06/2012', 'dateFormat: JJ/MM/AAAA # à confirmer'],
  ['03/25/2011', '04/06/2012', 'dateFormat: MM/JJ/AAAA\n'],
  ['2011-05-03', '2012-06-04', 'dateFormat: JJ/MM/AAAA\n'],
  ['20110503', '20120604', 'dateFormat: AAAAMMJJ\n'],
])('the order of days and months is read from dates where only one fits: %s', (one, two, expected) => {
  const table = {
    file: 'p.csv',
    sheet: null,
    header: ['dossier', 'date_naissance'],
    rows: [
      ['1', one],
      ['2', two],
    ],
  }
  expect(proposeMapping([table])).toContain(expected)
})

test('a base without a number of dossier, or without persons, says so', () => {
  const table = { file: 'e.csv', sheet: null, header: ['date', 'commentaire'], rows: [] }
  expect(proposeMapping([table])).toContain('tables: [] # à confirmer')
  const keyed = { ...table, header: ['dossier', 'commentaire'] }
  expect(proposeMapping([keyed])).toContain('aucune table ne dit qui sont les personnes')
})

test('a workbook proposes its visible sheets', async () => {
  const bytes = await xlsxBytes([
    { name: 'Usagers', xml: rowOf(1, ['Dossier', 'Nom', 'Prénom']) + rowOf(2, ['D1', 'A', 'B']) },
    { name: 'Caché', state: 'hidden', xml: rowOf(1, ['Dossier', 'Nom']) + rowOf(2, ['D1', 'A']) },
  ])
  const tree = treeOf({ 'base.xlsx': bytes })
  expect(recognise(tree)).toBe('tables')
  const yaml = proposeMapping(await sampleTables(tree))
  expect(yaml).toContain('    sheet: Usagers\n    rows: person\n')
  expect(yaml).not.toContain('Caché')
})

const indexed = {
  'index.csv':
    'N° dossier;Fichier;Titre;Type;Date;Auteur\nD1;docs/a.pdf;Note;note;12/03/2023;C. Lenoir\nD1;docs/b.pdf;Bilan;bilan;13/03/2023;\nD2;autres/c.pdf;Note;note;;\n',
  'docs/a.pdf': 'a',
  'docs/joint.pdf': 'j',
  'autres/c.pdf': 'c',
  'seul.pdf': 's',
}

test('a folder of documents with an index is read by it, without a mapping where its headers are sure', async () => {
  const tree = treeOf(indexed)
  expect(recognise(tree)).toBe('index')
  const listed = await listAll(index, tree)
  expect(endsOf(listed)).toEqual([
    'autres/c.pdf → D2',
    'docs/a.pdf → D1',
    'docs/joint.pdf → D1',
    'index.csv#1 → D1',
    'index.csv#2 → batch.missing-attachment',
    'index.csv#3 → D2',
    'seul.pdf → batch.orphan',
  ])
  const first = listed.find(({ key }) => key === 'D1')
  if (first === undefined) throw new Error('none')
  const opened = await index.open(first, { tree, mapping: null })
  expect(opened.described.entries).toMatchObject([
    { file: 'docs/a.pdf', title: 'Note', kind: 'note', date: '2023-03-12' },
  ])
  expect(opened.problems).toEqual([
    { code: 'batch.missed', count: 1 },
    { code: 'batch.unlisted', count: 1 },
  ])
})

test('tables, an index and a folder of dossiers are told apart', () => {
  expect(recognise(treeOf(base))).toBe('tables')
  expect(recognise(treeOf({ 'A/dossier.yaml': 'id: D1', ...indexed }))).toBe('folder')
  expect(recognise(treeOf({ 'A/note.txt': 'a', 'suivi.xlsx': 'PK' }))).toBe('folder')
  expect(recognise(treeOf({ 'A/note.txt': 'a', 'liste.csv': 'jour;repas\n1;2\n' }))).toBe('folder')
})
