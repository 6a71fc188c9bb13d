import { expect, test } from 'vitest'
import { closeInformants } from '../../../../src/batch/treat/hidden/informants.ts'
import { judgeSource } from '../../../../src/batch/treat/migrate/judge-source.ts'
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
  const text = 'Mme Pruneyrac est passée. Tel 05 65 33 12 80.\n\nSecrétariat : 05 65 33 12 81\n'
  const { draft } = await judgeSource(sourceOf({ 'note.txt': text }, persons), deskOf())
  const child = draft.persons.find(({ role }) => role === 'accompanied')?.id ?? null
  const findings = draft.findings.map((one) => (one.category === 'person' ? { ...one, personId: child } : one))
  const decisions = draft.decisions.filter(({ ground }) => ground !== 'AUT-SIGN')
  const closed = closeInformants({ ...draft, findings, decisions })
  const phones = findings.filter(({ category }) => category === 'phone').map(({ id }) => id)
  expect(phones).toHaveLength(2)
  expect(closed.decisions.map(({ findingId }) => findingId)).toContain(phones[0])
  expect(closed.decisions.map(({ findingId }) => findingId)).not.toContain(phones[1])
})

test.each(['a appelé', 'a dit'])('« Mme X %s : Lia… » gives Lia no other name, and hides who rang up', async (verb) => {
  const text = `Mme Pruneyrac ${verb} : Lia crie la nuit. Tel 05 65 33 12 80.\n`
  const { files } = await migrate({ source: sourceOf({ 'note.txt': text }, persons), place: 0, items: 1 }, deskOf())
  const written = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  expect(written).not.toMatch(/pruneyrac|33 12 80/i)
  expect(written).toContain('Lia crie la nuit')
})

test('the name after what says who gave the alert, with its title, is hers', async () => {
  const text =
    'Un voisin, M. Lucien BARDOUX, signale que le petit Enzo Fabre dort dans la voiture. Il demande que son nom ne soit pas donné.\n'
  const { files } = await migrate({ source: sourceOf({ 'note.txt': text }), place: 0, items: 1 }, deskOf())
  const written = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  expect(written).not.toMatch(/BARDOUX|voisin/)
  expect(written).toContain('Enzo Fabre dort dans la voiture')
})

const child = 'persons:\n  - { name: Jules VASSEROT, role: minor, born: 2017-03-02 }\n'
const carried = async (text: string) => {
  const { files } = await migrate(
    { source: sourceOf({ 'note.txt': `${text}\n` }, child), place: 0, items: 1 },
    deskOf(),
  )
  return Buffer.from(files[0]?.bytes ?? []).toString('utf8')
}

test.each([
  'Le facteur, André Peltier, a alerté : Jules attend dehors sans clé. Il demande qu’on taise son nom.',
  'Odile Peltier a vu Jules. « Surtout, que cela ne vienne pas de moi. »',
  'Un collègue de la mère, Franck Peltier, a vu Jules. Ne tient pas à se faire connaître.',
  'Mme Rosa Peltier a téléphoné. Jules attend dehors. Pas question que la famille sache qui a prévenu.',
  'Jules est laissé seul. Je vous prie de ne pas révéler mon identité.\nCordialement,\nJoël Peltier',
  'M. Peltier, boulanger, a vu Jules. Son nom ne doit figurer dans aucun rapport.',
  'La boulangère, Rosa Peltier, voit Jules seul. Source à protéger.',
  'D’après Lise Peltier, Jules vole. Elle veut bien parler mais à visage couvert.',
])('who asks not to be named is named nowhere: %s', async (text) => {
  const written = await carried(text)
  expect(written).not.toMatch(/Peltier|facteur|boulang/i)
  expect(written).toContain('Jules')
})

test.each([
  'Le facteur, André Peltier, apporte le recommandé. Reçu par Jules.',
  'Le coiffeur, Tony Peltier, a coupé les cheveux de Jules. Il ne veut pas figurer sur la photo.',
  'Docteur Peltier : bilan normal de Jules. Les résultats sont confidentiels.',
  'Le parrain de Jules, Julien Peltier, a cassé le vase. Il dit que c’est lui.',
])('who asks nothing, or about something else, stays: %s', async (text) => {
  expect(await carried(text)).toBe(`${text}\n`)
})
