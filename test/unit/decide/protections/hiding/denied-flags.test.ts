import { expect, test } from 'vitest'
import { foldPassages } from '../../../../../src/decide/protections/clues.ts'
import type { HidingJudge } from '../../../../../src/decide/protections/hiding/judge.ts'
import { readFlags } from '../../../../../src/decide/protections/protections.ts'
import type { PassageRole } from '../../../../../src/model/record/passage.ts'
import { law, marked, pieceOf } from '../../fixture.ts'

type Told = readonly [PassageRole, string]

const hides = (told: readonly Told[]): boolean => {
  const passages = told.map(([role, text], at) => marked(text, `P01-T${at + 1}`, role).passage)
  const flags = readFlags(foldPassages([pieceOf('P01', passages)]), [], law.protections, { moved: [], judge: null })
  return flags.has('protectedAddress') || flags.has('anonymousPlacement')
}

test.each([
  'Adresse cachée : non. Elle habite 8 rue des Roses à Vannes.',
  'Adresse protégée ? ☐ oui ☒ non',
  'Adresse protégée : ☒ non ☐ oui',
  'Adresse confidentielle : oui ☐ non ☒',
  'Adresse tenue secrète : NON',
  'Adresse à tenir secrète : non',
  'Adresse secrète (O/N) : N',
  'Confidentialité de l’adresse : néant',
  'Madame n’a pas demandé que l’adresse soit tenue secrète.',
  'Elle ne souhaite pas que son adresse reste confidentielle.',
  'Pas d’adresse protégée dans ce dossier.',
  'Aucune demande de confidentialité de l’adresse.',
  'Son adresse n’est pas protégée, elle vit 3 rue Haute.',
  'Adresse non confidentielle : 3 rue Haute.',
  'Lieu d’accueil anonyme : non',
  'Adresse cachée : non\nDomicile : 12 rue des Lilas',
])('a flag that is answered by no hides nothing: « %s »', (text) => {
  expect(hides([['paragraph', text]])).toBe(false)
})

test.each([
  'Adresse cachée : oui',
  'Adresse protégée :',
  'Adresse protégée : non\ncommunicable',
  'Adresse protégée : non renseignée : à voir',
  'Adresse protégée ? ☐ oui ☐ non',
  'Adresse protégée ? ☒ oui ☐ non',
  'Adresse protégée : oui ☒ non ☐',
  'Adresse protégée : oui / non',
  'Adresse protégée : non / oui',
  'Adresse cachée : ?',
  'Adresse cachée : à voir avec elle',
  'Adresse confidentielle : non communiquée',
  'Adresse protégée : non renseigné',
  'Elle n’a pas souhaité que son adresse soit communiquée. Adresse confidentielle.',
  'Son adresse n’est plus secrète, il l’a trouvée.',
  'Adresse cachée : non. Depuis mai, adresse tenue secrète.',
  'Il ne faut pas que son mari sache où elle est. Adresse protégée : non',
])('a flag with another answer, or none, hides: « %s »', (text) => {
  expect(hides([['paragraph', text]])).toBe(true)
})

const head: Told = ['labels', 'Nom\nAdresse\nAdresse cachée']

test('a column that each row answers by no hides nothing', () => {
  const row = (answer: string): Told => ['fields', `Nom : X\nAdresse : 3 rue Haute${answer}`]
  const [no, yes, empty] = [row('\nAdresse cachée : non'), row('\nAdresse cachée : oui'), row('')]
  expect(hides([head, no, no])).toBe(false)
  expect(hides([head, no, yes])).toBe(true)
  expect(hides([head, no, empty])).toBe(true)
  expect(hides([head])).toBe(true)
})

test('so does a table of a document, by its rows or its columns', () => {
  expect(hides([['row', 'Adresse cachée\tnon']])).toBe(false)
  expect(hides([['row', 'Adresse cachée\toui']])).toBe(true)
  expect(hides([['row', 'Adresse cachée\t']])).toBe(true)
  const columns: Told = ['row', 'Nom\tAdresse\tAdresse protégée']
  expect(hides([columns, ['row', 'X\t3 rue Haute\tnon']])).toBe(false)
  expect(hides([columns, ['row', 'X\t3 rue Haute\tnon'], ['row', 'Y\t4 rue Haute\t']])).toBe(true)
})

test('the judge does not read a flag that is answered by no: « Confidentiel : non » in each record of a base', () => {
  const hidesIn = (text: string): boolean => {
    const { passage, findings } = marked(text, 'P01-T1', 'fields')
    const judge: HidingJudge = (words) =>
      /confidentiel/i.test(words) ? { said: 'ask', chance: 0.8 } : { said: null, chance: 0 }
    const passages = foldPassages([pieceOf('P01', [passage])])
    return readFlags(passages, [], law.protections, { moved: findings, judge }).has('protectedAddress')
  }
  expect(hidesIn('Nom : PONSOT\nAdresse : ⟦address:1 rue Nungesser⟧\nConfidentiel : non')).toBe(false)
  expect(hidesIn('Nom : PONSOT\nConfidentiel : non\nAdresse : ⟦address:1 rue Nungesser⟧')).toBe(false)
  expect(hidesIn('Nom : PONSOT\nAdresse : ⟦address:1 rue Nungesser⟧\nConfidentiel : oui')).toBe(true)
  expect(hidesIn('Nom : PONSOT\nAdresse : ⟦address:1 rue Nungesser⟧\nConfidentiel : ')).toBe(true)
})
