import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented; no dossier is described.

const textOf = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const source = sourceOf(files)
  const { files: written } = await migrate({ source, place: 0, items: source.files.length }, deskOf())
  return written.map(({ bytes }) => Buffer.from(bytes).toString('utf8')).join('\n')
}

test.each([
  [
    'Le 4 mars, visite de Mme ROSTAING. Elle loge maintenant 8 impasse du Moulin à Sarzeau, à ne dire à personne, surtout pas au père.',
    /Moulin|Sarzeau/,
  ],
  ['Nuit calme. La petite et sa mère dorment au 14 rue des Carmes. Motus.', /Carmes/],
  ['coucou c maman on est 3 rue du Puits a Baud gardez le pr vous svp', /Puits|Baud/],
])('a place that nobody is to be told of leaves no record that says so: « %s »', async (text, told) => {
  const all = await textOf({ 'note.txt': `${text}\n`, 'suite.txt': 'Suite. Rendez-vous mardi.\n' })
  expect(all).not.toMatch(told)
  expect(all).toMatch(/Rendez-vous mardi/)
})

test('a present that is kept secret hides no place', async () => {
  const text = 'Le cadeau est chez la voisine, 14 rue des Carmes, à ne dire à personne : c’est pour son anniversaire.\n'
  expect(await textOf({ 'note.txt': text })).toContain('14 rue des Carmes')
})

test('a table in which no address is hidden is carried as it is', async () => {
  const table =
    'Nom;Adresse;Adresse cachée\nROSTAING Maëlle;12 rue des Lilas, Brécy;non\nTAVERNE Paul;3 rue Haute;non\n'
  expect(await textOf({ 'suivi.csv': table })).toContain(table)
})
