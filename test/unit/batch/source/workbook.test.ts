import { expect, test } from 'vitest'
import { parseTablesMapping } from '../../../../src/batch/source/tables/mapping.ts'
import { tables } from '../../../../src/batch/source/tables/tables.ts'
import { cell, rowOf, type SheetSource, stylesOf, xlsxBytes } from '../../read/xlsx-bytes.ts'
import { endsOf, listAll, treeOf } from './planted.ts'

const mapping = parseTablesMapping(
  `tables:
  - { file: base.xlsx, sheet: Personnes, rows: person, key: Dossier, columns: { family: Nom, born: Né le } }
  - { file: base.xlsx, sheet: Notes, rows: event, key: Dossier, columns: { text: Note, date: Date } }`,
  'migration.yaml',
)

const persons: SheetSource = {
  name: 'Personnes',
  xml: rowOf(1, ['Dossier', 'Nom', 'Né le']) + rowOf(2, ['D1', 'ROSTAING', '03/05/2011']),
}
const notes: SheetSource = {
  name: 'Notes',
  xml: `${rowOf(1, ['Dossier', 'Note', 'Date'])}<row r="2">${cell('A2', 'D1')}${cell('B2', 'Appel')}<c r="C2" s="0"><v>43831</v></c></row>${rowOf(4, ['D2', 'Visite'])}`,
}
const hidden: SheetSource = { name: 'Paie', state: 'hidden', xml: rowOf(1, ['Salaires']) }

const treeWith = async (sheets: readonly SheetSource[], book = '') =>
  treeOf({ 'base.xlsx': await xlsxBytes(sheets, { 'xl/styles.xml': stylesOf('dd/mm/yyyy') }, book) })

test('rows of the sheets that the mapping names are items; a sheet that it does not name, hidden or not, is set aside', async () => {
  const listed = await listAll(tables, await treeWith([persons, notes, hidden]), mapping)
  expect(endsOf(listed)).toEqual([
    'base.xlsx#Personnes/1 → D1',
    'base.xlsx#Notes/1 → D1',
    'base.xlsx#Notes/3 → D2',
    'base.xlsx#Paie → batch.not-mapped',
  ])
})

test.each([
  ['1900', '', '01/01/2020', '2020-01-01'],
  ['1904', '<workbookPr date1904="1"/>', '02/01/2024', '2024-01-02'],
])('dates of the system of %s are read as the sheet shows them', async (_, book, shown, iso) => {
  const tree = await treeWith([persons, notes], book)
  const listed = (await listAll(tables, tree, mapping)).find(({ key }) => key === 'D1')
  if (listed === undefined) throw new Error('none')
  const opened = await tables.open(listed, { tree, mapping })
  expect(opened.dates.lastContact).toBe(iso)
  expect(Buffer.from(opened.files[1]?.bytes ?? []).toString('utf8')).toBe(
    `"Dossier";"Note";"Date"\r\n"D1";"Appel";"${shown}"\r\n`,
  )
  expect(opened.files.map(({ name }) => name)).toEqual(['base - Personnes.csv', 'base - Notes.csv'])
})

test('a workbook that cannot be opened: refused where it says who is protected, else set aside whole', async () => {
  const broken = new Uint8Array(Buffer.from('PK\x03\x04 broken'))
  await expect(listAll(tables, treeOf({ 'base.xlsx': broken }), mapping)).rejects.toThrow('batch.truncated')
  const events = parseTablesMapping('tables: [{ file: n.xlsx, rows: event, key: D }]', 'm.yaml')
  expect(endsOf(await listAll(tables, treeOf({ 'n.xlsx': broken }), events))).toEqual(['n.xlsx → batch.truncated'])
})
