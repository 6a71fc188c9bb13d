import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

test('in prose the name beside a clue is closed, and no other name of the sentence', async () => {
  const text =
    'Le 3 mars, Fanny LECOURT et Colette GARNIER sont venues au service. Gisèle PORTAL, voisine du 3e étage, ne veut pas que son nom apparaisse ; elle a croisé Colette GARNIER au marché.\n'
  const source = sourceOf({ 'note.txt': text }, 'persons:\n  - { name: Fanny LECOURT, role: accompagnée }\n')
  const { files } = await migrate({ source, place: 0, items: 1 }, deskOf())
  const written = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  expect(written).not.toMatch(/PORTAL|3e étage/)
  expect(written.match(/Colette GARNIER/g)).toHaveLength(2)
})
