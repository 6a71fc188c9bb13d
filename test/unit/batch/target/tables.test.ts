import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dossierFolder } from '../../../../src/batch/target/paths.ts'
import { openJoiner } from '../../../../src/batch/target/tables/join.ts'
import { joinedOf, partPath, writePart } from '../../../../src/batch/target/tables/part-file.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { openSheets } from '../../../../src/read/office/xlsx/xlsx.ts'
import { deskOf, sourceOf } from '../treat/desk.ts'
import { hiddenDossiers } from '../treat/hidden-bases.ts'
import { lettersOf, textsOfFile } from '../treat/hidden-search.ts'

const form = { separator: ';', bom: true } as const

const collect = (most?: Parameters<typeof openJoiner>[1]) => {
  const written = new Map<string, Buffer[]>()
  const joiner = openJoiner((path) => {
    const parts: Buffer[] = []
    written.set(path, parts)
    return { write: (bytes) => parts.push(Buffer.from(bytes)), close: () => {} }
  }, most)
  const bytesOf = (path: string): Buffer => Buffer.concat(written.get(path) ?? [])
  return { joiner, bytesOf, textOf: (path: string) => bytesOf(path).toString('utf8') }
}

test('parts are joined under one header, in the order in which they are given, whatever is in their cells', () => {
  const { joiner, textOf } = collect()
  const rows = [['d1', 'e1', '2024-01-02', '', 'deux\r\nlignes; "dites"', 'f', '']]
  const parts = [rows, [['d2', 'e2', '', '', '=1+1', 'f', '']]].map((own) => writePart('evenements', own, form))
  for (const [place, bytes] of parts.entries())
    joiner.add(partPath('evenements', '', { place, dossiers: 2, bytes, form }), bytes)
  joiner.add('targets/D-1/note.txt', Buffer.from('x'))
  const [table, ...others] = joiner.finish()
  const text = textOf('targets/tables/evenements.csv')
  expect(others).toEqual([])
  expect(table).toEqual({
    ...{ path: 'targets/tables/evenements.csv', rows: 2 },
    sha256: createHash('sha256').update(text).digest('hex'),
  })
  expect(text.match(/"dossier"/g)).toHaveLength(1)
  expect(text.startsWith('\ufeff"dossier";')).toBe(true)
  // A spreadsheet runs no cell of it.
  expect(text.endsWith(`"d2";"e2";"";"";"'=1+1";"f";""\r\n`)).toBe(true)
})

test('a table goes on in another file past the rows of a sheet, and no dossier is cut', () => {
  const { joiner } = collect()
  const bytes = writePart(
    'personnes',
    Array.from({ length: 600_000 }, () => ['d']),
    { separator: ',', bom: false },
  )
  for (const place of [0, 1, 2]) joiner.add(partPath('personnes', '', { place, dossiers: 3, bytes, form }), bytes)
  expect(joiner.finish().map(({ path, rows }) => [path, rows])).toEqual([
    ['targets/tables/personnes-2.csv', 600_000],
    ['targets/tables/personnes-3.csv', 600_000],
    ['targets/tables/personnes.csv', 600_000],
  ])
})

describe('tables as workbooks', () => {
  const events = [
    ['d1', 'e1', '2024-01-02', '', 'deux\r\nlignes; "dites"', 'f', ''],
    ['d2', 'e2', '1899-12-31', '=1+1', "'=HYPERLINK(_x0041_)", 'f', ''],
    ['d3', 'e3', '2024-02-30', '', `${'x'.repeat(32_766)}🙂 fin`, 'f', ''],
  ]
  const bookOf = (rows: readonly (readonly string[])[]) => {
    const { joiner, bytesOf } = collect()
    for (const [place, row] of rows.entries()) {
      const bytes = writePart('evenements', [row], 'xlsx')
      joiner.add(partPath('evenements', '', { place, dossiers: 9, bytes, form: 'xlsx' }), bytes)
    }
    const [table] = joiner.finish()
    return { table, bytes: bytesOf('targets/tables/evenements.xlsx') }
  }

  test('each value is a text or a day, never a formula, and reads as it was', async () => {
    const { table, bytes } = bookOf(events)
    expect(table).toEqual({
      ...{ path: 'targets/tables/evenements.xlsx', rows: 3 },
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    const opened = await openSheets(bytes)
    const [sheet] = typeof opened === 'string' ? [] : opened.sheets
    const textAt = (row: number, column: number): string =>
      sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? ''
    expect(sheet?.name).toBe('evenements')
    expect([1, 2, 3].map((column) => textAt(1, column))).toEqual(['dossier', 'evenement', 'date'])
    expect([textAt(2, 5), textAt(3, 4), textAt(3, 5)]).toEqual([
      ...['deux\r\nlignes; "dites"', '=1+1', "'=HYPERLINK(_x0041_)"],
    ])
    // A day that Excel and others count alike is one; any other stays the text that it was.
    const xml = Buffer.from(bytes).toString('utf8')
    expect(xml).toContain('<c r="C2" s="2"><v>45293</v></c>')
    expect([textAt(3, 3), textAt(4, 3)]).toEqual(['1899-12-31', '2024-02-30'])
    expect(xml).not.toContain('<f>')
    // No cell is longer than Excel takes; what is cut says so, and no letter is cut in two.
    expect(textAt(4, 5)).toHaveLength(32_767)
    expect(textAt(4, 5).endsWith('suite dans le fichier')).toBe(true)
  })

  test('the same parts give the same workbook, and a program that knows nothing of ours opens it', () => {
    const { bytes } = bookOf(events)
    expect(bookOf(events).bytes).toEqual(bytes)
    const folder = mkdtempSync(join(tmpdir(), 'requis-xlsx-'))
    writeFileSync(join(folder, 'a.xlsx'), bytes)
    expect(execFileSync('unzip', ['-tqq', join(folder, 'a.xlsx')]).toString()).toBe('')
    rmSync(folder, { recursive: true })
  })

  test('a workbook goes on in another past the rows of a sheet, numbered from its own first row', () => {
    const { joiner, bytesOf } = collect({ rows: 3, bytes: 1_000_000 })
    for (const place of [0, 1]) {
      const bytes = writePart('personnes', [['d'], ['e']], 'xlsx')
      joiner.add(partPath('personnes', '', { place, dossiers: 3, bytes, form: 'xlsx' }), bytes)
    }
    expect(joiner.finish().map(({ path, rows }) => [path, rows])).toEqual([
      ['targets/tables/personnes-2.xlsx', 2],
      ['targets/tables/personnes.xlsx', 2],
    ])
    const numbers = [
      ...bytesOf('targets/tables/personnes-2.xlsx')
        .toString('latin1')
        .matchAll(/<row r="(\d+)">/g),
    ]
    expect(numbers.map(([, number]) => number)).toEqual(['1', '2', '3'])
  })
})

test('rows of a closed piece are joined apart', () => {
  const at = { place: 0, dossiers: 5000, bytes: new Uint8Array(), form }
  expect(joinedOf(partPath('documents', 'apart/medical/', at))).toBe('targets/apart/medical/tables/documents')
  expect(joinedOf('targets/tables/documents.csv')).toBe(null)
})

test('a dossier that is called like a folder of ours is not put into it', () => {
  expect(dossierFolder({ key: 'Tables', hiddenWords: [] }, { place: 4, dossiers: 9 })).toBe('Tables D0000005')
})

const written = async (files: Readonly<Record<string, string | Uint8Array>>, dossier: string, key = 'D-1') => {
  const desk = deskOf('to: { target: tables }')
  const source = sourceOf(files, dossier, { key })
  const treated = await migrate({ source, place: 0, items: source.files.length }, desk)
  const rowsOf = (table: string): string =>
    treated.files
      .filter(({ path }) => path.includes(`/lignes/${table}/`))
      .map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
      .join('')
  return { ...treated, rowsOf }
}

describe('what the tables say of a dossier', () => {
  const persons = `persons:
  - { name: Aure VAUBRUN, role: mineur, born: 2015-03-02, address: "3 rue du Puits, 29999 Kerbrelle" }
  - { name: Ilse MARCHADIER, role: informateur }
  - { name: Maëlle ROSTAING, role: mère, protectedAddress: true, address: "12 rue des Lupins, 76748 Corvanne" }
`

  test('keys are drawn: no number of the source is one; whoever gave the alarm and hidden addresses are in no row', async () => {
    const { rowsOf, ends, files } = await written({ 'note.txt': 'Aure va bien.\n' }, persons, '2910448')
    const rows = rowsOf('personnes')
    expect(rows).toContain('"VAUBRUN"')
    expect(rows).toContain('3 rue du Puits')
    expect(rows).toContain('"ROSTAING"')
    expect(rows).not.toMatch(/Lupins|MARCHADIER/)
    expect(rows).not.toContain('2910448')
    // The ledger proves them: they are targets of the first item that arrived.
    const named = ends.flatMap(({ targets }) => targets.map(({ path }) => path))
    expect(
      files
        .map(({ path }) => path)
        .filter((path) => path.startsWith('targets/'))
        .sort(),
    ).toEqual([...named].sort())
  })

  test('a document has its path, its hash and its restriction; one that is closed lies apart, and so does its row', async () => {
    const files = {
      'note.txt': 'Aure va bien.\n',
      'certificat.txt': 'Certificat médical du docteur Paul Quint : angine.\n',
    }
    const dossier = `${persons}pieces:\n  - { file: certificat.txt, kind: certificat médical, author: médecin }\n`
    const { files: given } = await written(files, dossier)
    const paths = given.map(({ path }) => path).filter((path) => path.includes('/lignes/documents/'))
    expect(paths.map((path) => joinedOf(path)).sort()).toEqual([
      'targets/apart/medical/tables/documents',
      'targets/tables/documents',
    ])
  })
})

const bases = (await hiddenDossiers()).slice(0, 6)

test.each(bases)(
  'a hidden address, $name ($word), stands in no table',
  async ({ name, word, phone, dossier, files }) => {
    const { files: given } = await written(files, dossier, name)
    const leaks: string[] = []
    for (const { path, bytes } of given.filter((one) => one.path.startsWith('targets/'))) {
      const texts = [path, ...(await textsOfFile(path, bytes))].map(lettersOf)
      if (texts.some((text) => text.includes(word) || text.includes(lettersOf(phone)))) leaks.push(path)
    }
    expect(leaks).toEqual([])
  },
)
