import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { dossierFolder } from '../../../../src/batch/target/paths.ts'
import { openJoiner } from '../../../../src/batch/target/tables/join.ts'
import { joinedOf, partPath, writePart } from '../../../../src/batch/target/tables/part-file.ts'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from '../treat/desk.ts'
import { hiddenDossiers } from '../treat/hidden-bases.ts'
import { lettersOf, textsOfFile } from '../treat/hidden-search.ts'

const form = { separator: ';', bom: true } as const

const collect = () => {
  const written = new Map<string, Buffer[]>()
  const joiner = openJoiner((path) => {
    const parts: Buffer[] = []
    written.set(path, parts)
    return { write: (bytes) => parts.push(Buffer.from(bytes)), close: () => {} }
  })
  return { joiner, textOf: (path: string) => Buffer.concat(written.get(path) ?? []).toString('utf8') }
}

test('parts are joined under one header, in the order in which they are given, whatever is in their cells', () => {
  const { joiner, textOf } = collect()
  const rows = [['d1', 'e1', '2024-01-02', '', 'deux\r\nlignes; "dites"', 'f', '']]
  const parts = [rows, [['d2', 'e2', '', '', '=1+1', 'f', '']]].map((own) => writePart('evenements', own, form))
  for (const [place, bytes] of parts.entries())
    joiner.add(partPath('evenements', '', { place, dossiers: 2, bytes }), bytes)
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
  for (const place of [0, 1, 2]) joiner.add(partPath('personnes', '', { place, dossiers: 3, bytes }), bytes)
  expect(joiner.finish().map(({ path, rows }) => [path, rows])).toEqual([
    ['targets/tables/personnes-2.csv', 600_000],
    ['targets/tables/personnes-3.csv', 600_000],
    ['targets/tables/personnes.csv', 600_000],
  ])
})

test('rows of a closed piece are joined apart', () => {
  const at = { place: 0, dossiers: 5000, bytes: new Uint8Array() }
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
