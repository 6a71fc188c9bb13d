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

const persons =
  'persons:\n  - { name: Lia DUMONT, role: accompagnée }\n  - { name: Odette PRUNEYRAC, role: informant }\n'

test('a number beside the name of a declared informant goes with it, whoever the name was taken for', async () => {
  const text =
    'Mme Pruneyrac, dite : Lia, crie la nuit. Tel 05 65 33 12 80.\n\nOdette PRUNEYRAC est passée.\n\nSecrétariat : 05 65 33 12 81\n'
  const { files } = await migrate({ source: sourceOf({ 'note.txt': text }, persons), place: 0, items: 1 }, deskOf())
  const written = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  expect(written).not.toMatch(/pruneyrac|33 12 80/i)
  expect(written).toContain('05 65 33 12 81')
})
