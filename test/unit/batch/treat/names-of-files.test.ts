import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'
import { lettersOf, textsOfFile } from './hidden-search.ts'

// All persons and places are invented.

const dossier =
  'persons:\n  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true, address: "12 rue Mercoeur, 76748 Corvanne" }\n'

const files = {
  'pieces/mercoeur.txt': 'Rendez-vous mardi.\n',
  'pieces/bail_12rueMercoeur.txt': 'Quittance.\n',
  'scan12ruemercoeur.txt': 'Facture payée.\n',
  'index.csv':
    'Fichier;Titre;Date\npieces/mercoeur.txt;Courrier;2026-03-02\npieces/bail_12rueMercoeur.txt;Bail 12ruemercoeur;2026-03-03\nphotoMERCOEUR2.jpg;Vue;2026-03-04\npieces/autre.txt;Rien;2026-03-05\n',
  'journal.json': '{"notes":[{"texte":"vu","piece":"pieces/mercoeur.txt"},{"texte":"scan rue_mercoeur_v2.pdf reçu"}]}',
}

const run = async (target: string, more = dossier) => {
  const source = sourceOf(files, more)
  const { files: written, ends } = await migrate(
    { source, place: 0, items: source.files.length },
    deskOf(`to: { target: ${target} }`),
  )
  return { ends, written: written.filter(({ path }) => path.startsWith('targets/')) }
}

test.each(['folders', 'tables'])(
  'the name of a file tells no hidden place, in a cell or a path, for %s',
  async (target) => {
    const { written, ends } = await run(target)
    const texts = await Promise.all(
      written.map(async ({ path, bytes }) => [path, ...(await textsOfFile(path, bytes))].map(lettersOf).join(' ')),
    )
    expect(texts.filter((text) => text.includes('mercoeur'))).toEqual([])
    expect(texts.join(' ')).toContain('piecesautretxt')
    expect(texts.join(' ')).toContain(lettersOf('Facture payée'))
    expect(ends.map(({ end }) => end)).toEqual(['migrated', 'migrated', 'migrated', 'minimised', 'minimised'])
  },
)

test('for tddui a file that names it is closed, and no open title does', async () => {
  const { written } = await run('tddui')
  const { entry } = JSON.parse(Buffer.from(written[0]?.bytes ?? []).toString('utf8'))
  const open = entry
    .map(({ resource }: { resource: object }) => JSON.stringify(resource))
    .filter((one: string) => !one.includes('"code":"V"'))
    .map((one: string) =>
      one.replaceAll(/"data":"([^"]+)"/g, (_, data) => Buffer.from(data, 'base64').toString('utf8')),
    )
    .join(' ')
  expect(lettersOf(open)).not.toContain('mercoeur')
  expect(open).toContain('Quittance')
})

test('where nothing is hidden names and cells are as they were', async () => {
  const { written, ends } = await run('folders', dossier.replace('protectedAddress: true, ', ''))
  expect(new Set(ends.map(({ end }) => end))).toEqual(new Set(['migrated']))
  expect(written.map(({ path }) => path.replace(/^targets\/[^/]*\//, ''))).toEqual(Object.keys(files))
  expect(written.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))).toEqual(Object.values(files))
})
