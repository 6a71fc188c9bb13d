import { expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const dossier = `persons:
  - { name: Nora FABIANI, role: accompagnée, protectedAddress: true, address: "14 rue des Lilas, 67300 Steinbach" }
  - { name: Lina SADOUL, role: mineure, born: 2018-04-04 }
`

const carried = async (text: string) => {
  const source = sourceOf({ 'note.txt': `${text}\n` }, dossier)
  const { files } = await migrate({ source, place: 0, items: 1 }, deskOf())
  return Buffer.from(files[0]?.bytes ?? []).toString('utf8')
}

test.each([
  ['Mot de passe de la boîte de Nora : Tulipe!88', 'S’adresser à Mme Kieffer pour la clé.', /Tulipe/],
  ['Mot de passe wifi : Kougelhopf67', 'Réunion de synthèse le 12 juin avec M. Stoll.', /Kougelhopf/],
  ['Nora a quitté le 14 rue des Lilas.', 'Vestiaire rangé par M. Muller.', /Lilas/],
])('what is masked of « %s » takes nothing of the next line', async (line, next, hidden) => {
  const written = await carried(`${line}\n${next}`)
  expect(written).not.toMatch(hidden)
  expect(written).toContain(`\n${next}`)
})

test.each([
  ['Mot de passe de la messagerie\nTulipe88', /Tulipe/],
  ['Mot de passe :\nTulipe88', /Tulipe/],
  ['Adresse de Nora : 14 rue des Lilas\nSteinbach', /Lilas|Steinbach/],
  ['Nora vit au foyer Les Aubépines, 14 rue des Lilas.', /Aubépines|Lilas/],
])('a value that goes on below, or a place before its number, goes whole: %s', async (text, hidden) => {
  expect(await carried(text)).not.toMatch(hidden)
})

test.each(['Bouquet offert à l’éducatrice.', 'Mme Chastang suit la demande.', 'Ex-mari vu'])(
  'near a hidden home no place: %s',
  async (kept) => {
    expect(await carried(`${kept} 9 rue du Moulin. Nora habite 14 rue des Lilas.`)).toContain(kept)
  },
)

test('a neighbour with a title, and one who opens a sentence, go', async () => {
  const written = await carried('Mme Chastang garde Lina le soir. Josiane habite en face. Nora vit 14 rue des Lilas.')
  expect(written).not.toMatch(/Chastang|Josiane/)
})

const parents = `persons:
  - { name: Lina SADOUL, role: mineure, born: 2018-04-04 }
  - { name: Nora FABIANI, role: mère, protectedAddress: true, address: "14 rue des Lilas, 67300 Steinbach" }
  - { name: Karim SADOUL, role: père }
`

test.each([
  'Tel portable M. : 06 72 72 72 72\nTel portable Mme : 06 71 71 71 71',
  'Nora est joignable au 06 71 71 71 71. Monsieur au 06 72 72 72 72.',
])('the number of the father of a child who hides with her mother is his: %s', async (text) => {
  const source = sourceOf({ 'note.txt': `${text}\n` }, parents)
  const { files } = await migrate({ source, place: 0, items: 1 }, deskOf())
  const written = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  expect(written).toContain('06 72 72 72 72')
  expect(written).not.toContain('06 71')
})

test('« Monsieur » is no other where a man hides', async () => {
  const man = parents.replace('role: père', 'role: père, protectedAddress: true')
  const source = sourceOf({ 'note.txt': 'Monsieur au 06 72 72 72 72.\n' }, man)
  const { files } = await migrate({ source, place: 0, items: 1 }, deskOf())
  expect(Buffer.from(files[0]?.bytes ?? []).toString('utf8')).not.toContain('06 72')
})
