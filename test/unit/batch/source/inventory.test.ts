import { expect, test } from 'vitest'
import { folder } from '../../../../src/batch/source/folder/folder.ts'
import { type HashLine, takeInventory } from '../../../../src/batch/source/inventory.ts'
import { encodingOf } from '../../../../src/batch/source/look-at-file.ts'
import { tables } from '../../../../src/batch/source/tables/tables.ts'
import { closedPdf } from './closed-pdf.ts'
import { treeOf } from './planted.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')

test('an inventory counts what a source holds, and no content leaves in it', async () => {
  const lines: HashLine[] = []
  const tree = treeOf({
    'A/note.txt': 'Élodie VAUQUELIN habite au 12 rue des Tanneurs.',
    'A/copie.txt': 'Élodie VAUQUELIN habite au 12 rue des Tanneurs.',
    'A/vide.pdf': '',
    'A/lien.txt': 'link:/etc/hostname',
    'B/liste.csv': latin('nom;pr\xe9nom;date\nVAUQUELIN;\xc9lodie;01/02/2010\n'),
    'B/inconnu.bin': new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1]),
    'perdu.txt': 'perdu',
  })
  const inventory = await takeInventory({
    tree,
    name: 'folder',
    connector: folder,
    mapping: null,
    onFile: (line) => lines.push(line),
  })
  expect(inventory).toMatchObject({
    connector: 'folder',
    files: { count: 7, longestPath: 13 },
    formats: { text: { count: 3 }, csv: { count: 1 }, unknown: { count: 3 } },
    encodings: { 'utf-8': 2, ascii: 1, 'windows-1252': 1 },
    unread: {
      'read.empty': { count: 1, paths: ['A/vide.pdf'] },
      'batch.not-a-file': { count: 1, paths: ['A/lien.txt'] },
      'read.unsupported': { count: 1, paths: ['B/inconnu.bin'] },
    },
    duplicates: { count: 1, bytes: 48 },
    dossiers: { count: 2, items: 7, largest: 3, orphans: 2, troubles: { 'batch.orphan': 1, 'batch.not-a-file': 1 } },
    waitsFor: null,
  })
  expect(lines.map(({ path }) => path)).toEqual([...tree.list()].map(({ path }) => path))
  expect(JSON.stringify([inventory, lines])).not.toMatch(/VAUQUELIN|Tanneurs|Élodie/)
})

test('a source that needs a mapping is counted all the same, and says what it waits for', async () => {
  const tree = treeOf({ 'p.csv': 'dossier;nom;prénom\nD1;A;B\n' })
  const inventory = await takeInventory({ tree, name: 'tables', connector: tables, mapping: null })
  expect(inventory).toMatchObject({
    dossiers: null,
    waitsFor: { code: 'batch.mapping-needed' },
    formats: { csv: { count: 1 } },
  })
})

test('a PDF that a password closes is told; one that opens without is not', async () => {
  const tree = treeOf({ 'A/ferme.pdf': closedPdf(false), 'A/ouvert.pdf': closedPdf(true) })
  const inventory = await takeInventory({ tree, name: 'folder', connector: folder, mapping: null })
  expect(inventory.unread).toEqual({ 'read.encrypted': { count: 1, paths: ['A/ferme.pdf'] } })
})

test.each([
  ['ascii', Buffer.from('abc')],
  ['utf-8', Buffer.from('été')],
  ['utf-8-bom', Buffer.from('\ufeffété')],
  ['utf-16le', Buffer.from('\ufeffété', 'utf16le')],
  ['windows-1252', latin('\xe9t\xe9')],
  ['mixed', Buffer.concat([Buffer.from('été\n'), latin('\xe9t\xe9\n')])],
])('the letters of a text are known: %s', (name, bytes) => {
  expect(encodingOf(bytes)).toBe(name)
})
