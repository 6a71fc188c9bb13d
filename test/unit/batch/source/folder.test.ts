import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder } from '../../../../src/batch/source/folder/folder.ts'
import { recogniseSource } from '../../../../src/batch/source/index.ts'
import { openTree } from '../../../../src/batch/source/tree.ts'
import { endsOf, listAll, plant, recognise, treeOf } from './planted.ts'

const described = (id: string): string =>
  `id: ${id}\npersons:\n  - name: Maëlle ROSTAING\n    role: accompanied\n    born: 2011-05-03\n`

test('each folder of the source is a dossier, with or without a description; a loose file belongs to none', async () => {
  const tree = treeOf({
    'B/dossier.yaml': described('D-2'),
    'B/notes/note.txt': 'note',
    'A/lettre.txt': 'lettre',
    'liste.txt': 'liste',
    'Thumbs.db': 'x',
  })
  expect(recognise(tree)).toBe('folder')
  expect(endsOf(await listAll(folder, tree))).toEqual([
    'A/lettre.txt → A',
    'B/dossier.yaml → D-2',
    'B/notes/note.txt → D-2',
    'liste.txt → batch.orphan',
  ])
})

test('an item has the hash and the size of its own bytes', async () => {
  const [only] = await listAll(folder, treeOf({ 'A/a.txt': 'abc' }))
  expect(only?.items).toEqual([
    { rank: 0, source: 'A/a.txt', sha256: createHash('sha256').update('abc').digest('hex'), bytes: 3 },
  ])
})

test('a folder without a description that holds described ones is a group of dossiers', async () => {
  const tree = treeOf({
    '2024/X/dossier.yaml': described('X-1'),
    '2024/X/a.txt': 'a',
    '2024/Y/b.txt': 'b',
    '2024/index.txt': 'c',
    '2025/d.txt': 'd',
  })
  expect(endsOf(await listAll(folder, tree))).toEqual([
    '2024/X/a.txt → X-1',
    '2024/X/dossier.yaml → X-1',
    '2024/Y/b.txt → Y',
    '2024/index.txt → batch.orphan',
    '2025/d.txt → 2025',
  ])
})

test('a described folder inside a described one is a dossier of its own', async () => {
  const tree = treeOf({
    'S/dossier.yaml': 'id: S-1',
    'S/in/dossier.yaml': 'id: S-2',
    'S/in/a.txt': 'a',
    'S/z.txt': 'z',
  })
  const listed = await listAll(folder, tree)
  expect(listed.map(({ key }) => key)).toEqual(['S-1', 'S-2'])
  expect(endsOf(listed)).toEqual([
    'S/dossier.yaml → S-1',
    'S/in/a.txt → S-2',
    'S/in/dossier.yaml → S-2',
    'S/z.txt → S-1',
  ])
})

test('a source that is itself a dossier is one', async () => {
  const tree = treeOf({ 'dossier.yaml': 'id: D-9', 'a.txt': 'a', 'notes/b.txt': 'b' })
  expect((await listAll(folder, tree)).map(({ key, items }) => [key, items.length])).toEqual([['D-9', 3]])
})

test.each([
  ['two descriptions', { 'A/dossier.yaml': 'id: D-1', 'B/dossier.yaml': 'id: "d-1"' }],
  ['two folders of one name but for accents and case', { 'Elan/a.txt': 'a', 'ÉLAN/b.txt': 'b' }],
  ['a description and the name of a folder', { 'A/dossier.yaml': 'id: B', 'B/b.txt': 'b' }],
  ['two folders of one name in two groups', { '1/X/dossier.yaml': '{}', '2/X/dossier.yaml': '{}' }],
])('two dossiers of one id are both set aside: %s', async (_, files) => {
  const listed = await listAll(folder, treeOf(files))
  expect(listed.map(({ trouble }) => trouble)).toEqual(
    listed.map(() => ({ end: 'quarantined', problem: { code: 'batch.dossier-twice' } })),
  )
})

test('a link is set aside and never followed, also when it leads to a folder', async () => {
  const tree = treeOf({ 'A/a.txt': 'a', 'A/b.txt': 'link:/etc/hostname', 'A/c': 'link:/etc', L: 'link:/etc' })
  expect(endsOf(await listAll(folder, tree))).toEqual([
    'A/a.txt → A',
    'A/b.txt → batch.not-a-file',
    'A/c → batch.not-a-file',
    'L → batch.not-a-file',
  ])
  expect(() => tree.read('A/b.txt')).toThrow('batch.not-readable')
  expect(() => tree.read('A/c/hostname')).toThrow('batch.not-readable')
  expect(() => tree.read('../x')).toThrow('batch.not-readable')
})

test('a request or a migration file of Requis is no piece; a piece of that name is', async () => {
  const tree = treeOf({
    'A/a.txt': 'a',
    'A/request.yaml': 'kind: requisition\nreference: PV 2025/01234\nasks: Copie des écrits.\n',
    'B/request.yaml': 'Bonjour, je demande un rendez-vous.',
    'migration.yaml': 'from: { product: Ancien }\n',
  })
  expect(endsOf(await listAll(folder, tree))).toEqual([
    'A/a.txt → A',
    'A/request.yaml → batch.own-file',
    'B/request.yaml → B',
    'migration.yaml → batch.own-file',
  ])
})

test('a dossier whose description cannot be read waits, and nothing of its name is said', async () => {
  const [listed] = await listAll(folder, treeOf({ 'Rostaing Maëlle/dossier.yaml': 'id: D-1\npersonnes: []\n' }))
  expect(listed?.trouble).toMatchObject({ end: 'quarantined', problem: { code: 'yaml.unknown-key', line: 2 } })
  expect(JSON.stringify(listed?.trouble)).not.toContain('Rostaing')
})

test('a dossier is opened with its description, its dates, its kind, its own names of files', async () => {
  const yaml = `${described('D-1')}kind: AEMO\nclosed: 30/06/2024\npieces:\n  - { file: notes/a.txt, date: 2023-01-02 }\n  - { file: b.txt, date: 2024-02-01 }\n`
  const tree = treeOf({ 'A/dossier.yaml': yaml, 'A/notes/a.txt': 'a', 'A/c.txt': 'a' })
  const [listed] = await listAll(folder, tree)
  if (listed === undefined) throw new Error('none')
  const opened = await folder.open(listed, { tree, mapping: null })
  expect(opened.key).toBe('D-1')
  expect(opened.kind).toBe('AEMO')
  expect(opened.dates).toEqual({
    closed: '2024-06-30',
    lastContact: '2024-02-01',
    first: '2023-01-02',
    born: '2011-05-03',
  })
  expect(opened.files.map(({ name, holds, made }) => [name, holds, made])).toEqual([
    ['c.txt', [{ item: 0, part: null }], false],
    ['dossier.yaml', [{ item: 1, part: null }], false],
    ['notes/a.txt', [{ item: 2, part: null }], false],
  ])
  expect(opened.problems).toEqual([{ code: 'batch.same-file', count: 1 }, { code: 'batch.missing-attachment' }])
})

test('a file that has changed since it was listed is not opened', async () => {
  const root = plant({ 'A/a.txt': 'a' })
  const [listed] = await listAll(folder, openTree(root))
  writeFileSync(join(root, 'A/a.txt'), 'b')
  if (listed === undefined) throw new Error('none')
  await expect(folder.open(listed, { tree: openTree(root), mapping: null })).rejects.toThrow('batch.source-changed')
})

test('the same source gives the same list, whatever order the disk has', async () => {
  const one = treeOf({ 'b/1.txt': '1', 'a.d/2.txt': '2', 'a/3.txt': '3' })
  const two = treeOf({ 'a/3.txt': '3', 'b/1.txt': '1', 'a.d/2.txt': '2' })
  expect(await listAll(folder, one)).toEqual(await listAll(folder, two))
  expect([...one.list()].map(({ path }) => path)).toEqual(['a/3.txt', 'a.d/2.txt', 'b/1.txt'])
})

test('a connector that nobody knows is refused with the names of those there are', () => {
  expect(() => recogniseSource(treeOf({}), 'accces')).toThrow('batch.source-unknown')
  expect(() => recogniseSource(treeOf({}), null)).toThrow('batch.source-unknown')
  expect(recogniseSource(treeOf({}), 'folder')).toBe('folder')
})
