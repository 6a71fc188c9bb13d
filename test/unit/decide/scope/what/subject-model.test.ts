import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { unpackParts } from '../../../../../src/decide/plan/act-model.ts'
import { indexHashes, loadSubjectModel } from '../../../../../src/decide/scope/what/subject-model.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import { RequisError } from '../../../../../src/model/problem.ts'

const [bytes] = unpackParts(readFileSync('pipelines/weights/subjects.bin'))
const model = loadSubjectModel(bytes)
const training = ['educateurs', 'nuit', 'rapports', 'words']
  .map((name) => foldText(readFileSync(`fixtures/training/subjects/${name}.tsv`, 'utf8')))
  .join(' ')

const likeliest = (sentence: string): string =>
  [...model(foldText(sentence))].reduce((best, one) => (one[1] > best[1] ? one : best))[0]

test.each([
  ['violence', 'Zelfanie montre une trace bleutée derrière la nuque et dit que son mari a serré très fort.'],
  ['health', 'Le docteur Tourbeaux a refait le pansement et prescrit huit jours d’antibiotiques.'],
  ['mental-health', 'Elle nous confie des idées noires et ne dort plus depuis le deuil.'],
  ['addiction', 'Il avait bu, des canettes vides traînaient sous son lit.'],
  ['pregnancy-birth', 'Zelfanie sent bouger le bébé, la sage-femme passe jeudi.'],
  ['schooling', 'La maîtresse de CE2 a mis un mot dans le cahier pour les devoirs.'],
  ['work', 'Son patron lui a proposé un CDI à l’entrepôt.'],
  ['debts', 'Un huissier réclame les trois loyers qu’elle n’a pas payés.'],
  ['residence-status', 'La préfecture de Guéret n’a pas renouvelé son récépissé.'],
  ['judicial-measures', 'Le juge a reporté l’audience, son avocate nous prévient.'],
])('a sentence never learnt is first of all on: %s', (subject, sentence) => {
  expect(training).not.toContain(foldText(sentence))
  expect(likeliest(sentence)).toBe(subject)
})

test('violence told without any word for it is more likely violence than anything else, and more likely than not', () => {
  const sentence = foldText(
    'Zelfanie porte un foulard en plein été pour cacher son cou, elle tremble dès qu’il rentre.',
  )
  expect(sentence).not.toMatch(/violen|coup|frapp|menac|batt/)
  expect(training).not.toContain(sentence)
  expect(likeliest(sentence)).toBe('violence')
  expect(model(sentence).get('violence')).toBeGreaterThan(0.5)
})

test('a sentence can be on two subjects at once', () => {
  const found = model(foldText('Elle travaille à l’usine et il la frappe quand elle rentre.'))
  // Its cue (« frappe ») says so too.
  expect(found.get('violence')).toBeGreaterThan(0.3)
  expect(found.get('work')).toBeGreaterThan(0.5)
  expect(found.get('debts')).toBeLessThan(0.1)
})

test('a sentence of no words at all is on nothing', () => {
  for (const empty of ['', ' ', '- - -', '...']) {
    for (const p of model(empty).values()) expect(p).toBeLessThan(0.5)
  }
})

test('every subject of the table has a probability, and nothing else has', () => {
  const table = z.array(z.object({ id: z.string() })).parse(parse(readFileSync('pipelines/subjects.yaml', 'utf8')))
  const found = model('elle est rentree a 23 h')
  expect([...found.keys()]).toEqual(table.map(({ id }) => id))
  for (const p of found.values()) {
    expect(p).toBeGreaterThan(0)
    expect(p).toBeLessThan(1)
  }
})

test('the same sentence gets the same figures, whatever was read before and wherever the file lies in memory', () => {
  const sentence = 'il doit trois mois de loyer a son bailleur'
  const first = [...model(sentence)]
  model('une autre phrase, bien plus longue, sur la sante de sa mere et de ses deux enfants')
  expect([...model(sentence)]).toEqual(first)
  const shifted = new Uint8Array(bytes.length + 3)
  shifted.set(bytes, 3)
  expect([...loadSubjectModel(shifted.subarray(3))(sentence)]).toEqual(first)
})

test('weights that are not ours, cut short or damaged by one bit are refused', () => {
  const damaged = Uint8Array.from(bytes)
  damaged[bytes.length - 9] = (damaged[bytes.length - 9] ?? 0) ^ 1
  const foreign = readFileSync('pipelines/weights/tagger.bin')
  for (const broken of [new Uint8Array(), Buffer.from('RQSUB1\n'), bytes.subarray(0, 400), damaged, foreign]) {
    expect(() => loadSubjectModel(broken)).toThrow(new RequisError({ code: 'subject-model.broken' }))
  }
})

test('the file stays small', () => {
  expect(bytes.length).toBeLessThanOrEqual(700_000)
})

test('features that fall on the same place of the index are told apart, unknown ones have no row', () => {
  const find = indexHashes(Int32Array.from([-5, 7, 7 + 4096, 7 + 8192]))
  expect([-5, 7, 7 + 4096, 7 + 8192, 8, 7 + 1024].map(find)).toEqual([0, 1, 2, 3, -1, -1])
})
