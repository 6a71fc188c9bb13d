import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadModels } from '../../../../src/decide/plan/act-model.ts'
import { planOf, readIn, unsureIn } from '../../../../src/decide/plan/plan.ts'
import { planLimits } from '../../../../src/decide/thresholds.ts'
import { emptyAct } from '../../../../src/model/record/request.ts'
import { law, request } from '../fixture.ts'

const { actModel } = loadModels(readFileSync('pipelines/weights/subjects.bin'))

const plan = (asks: string, more = {}) =>
  planOf({ ...request, asks, subjects: [], subjectsRead: true, ...more }, law, actModel)

const asked = (asks: string): readonly string[] => unsureIn(plan(asks)).map(({ id }) => id)

test('a subject that a cue of the act reads is read', () => {
  expect(readIn(plan('Copie des écrits relatant des menaces de mort.'))).toEqual(['violence'])
})

test('subjects that request.yaml gives are all that is read, and nothing is asked', () => {
  const stated = plan('Copie des écrits.', { subjects: ['housing'], subjectsRead: false })
  expect(stated.subjects).toEqual([{ id: 'housing', chance: 1, from: 'stated' }])
})

test.each([
  ['Dire de quoi vit M. RAMBAUD et ce qui sort de sa poche.', 'resources'],
  ['Nous dire quels médecins le soignent.', 'health'],
  ['Préciser comment le bébé est couché, nourri et changé.', 'child-care'],
  ['Indiquer si le susnommé tient encore la bouteille à distance.', 'addiction'],
  ['Quand a-t-il été vu la dernière fois ?', 'presence-dates'],
  ['Faire savoir qui l’appelait et sur quel numéro.', 'contacts'],
])(
  'where no cue is found, a subject that is sure is read, and likely ones are asked about: « %s »',
  (asks, subject) => {
    expect([...readIn(plan(asks)), ...asked(asks)]).toContain(subject)
  },
)

test('an act whose words leave no doubt is read without a cue', () => {
  expect(readIn(plan('Quand a-t-il été vu la dernière fois ?'))).toContain('presence-dates')
})

test('an act that tells nothing asks about the likeliest subjects all the same', () => {
  expect(unsureIn(plan('Tous éléments nécessaires à la manifestation de la vérité.'))).toHaveLength(3)
})

test('a clause that no cue reads is read, or asked about, beside those that a cue reads', () => {
  const both = plan('Copie des écrits relatant des menaces ; ce qu’il boit ; sous quel toit il couche.')
  expect([...readIn(both), ...unsureIn(both).map(({ id }) => id)]).toEqual(
    expect.arrayContaining(['violence', 'addiction', 'housing']),
  )
})

test.each([
  [
    'L’enquête porte sur des violences conjugales, que vous n’avez pas à décrire. Nous indiquer ses dates de présence.',
    'violence',
  ],
  ['De ses médicaments, je ne veux rien savoir. Dites-nous s’il se présente à l’école.', 'health'],
  [
    'Les dettes du couple ont été établies par nos soins, inutile d’y revenir. Communiquez le calendrier de ses visites.',
    'debts',
  ],
])('what an act tells, and does not ask for, is not read: « %s »', (asks, subject) => {
  expect(readIn(plan(asks))).not.toContain(subject)
})

test('the charge says why they ask, not what they ask for', () => {
  const charged = plan('Enquête du chef de violences habituelles : indiquer les dates de présence de M. RAMBAUD.')
  expect(readIn(charged)).toEqual(['presence-dates'])
})

test('what is likelier comes first, and no more are asked than a director reads', () => {
  const long = plan(
    'qui le soigne ; son toit ; sa classe ; son gagne-pain ; son entourage ; sa poche ; sa boisson ; ses nuits ; ses gestes',
  )
  const chances = unsureIn(long).map(({ chance }) => chance)
  expect(chances).toEqual([...chances].sort((a, b) => b - a))
  expect(chances.length).toBeLessThanOrEqual(planLimits.mostAsked)
})

test('without the model, cues and hints still tell', () => {
  const bare = planOf({ ...request, asks: 'ce qu’il boit', subjects: [], subjectsRead: true }, law, null)
  expect(unsureIn(bare)[0]?.id).toBe('addiction')
})

test.each([
  ['ses numéros de téléphone et véhicules', ['phones', 'vehicles']],
  ['les pseudonymes et profils utilisés', ['handles']],
  ['les sommes versées et l’employeur', ['sums', 'employers']],
  ['les relevés du compte bancaire', ['bank-accounts']],
  ['le numéro de sécurité sociale', ['insurance-numbers']],
  ['quel collège il fréquente', ['schools']],
  ['la copie du jugement fixant la résidence', ['decisions']],
  ['ses horaires de travail', ['hours']],
  ['les violences subies', []],
  ['ses véhicules. Son numéro de téléphone n’est pas demandé.', ['vehicles']],
  ['ses véhicules. Ne pas indiquer ses numéros de téléphone.', ['vehicles']],
])('kinds of values that an act names: « %s »', (asks, kinds) => {
  expect([...plan(`Nous communiquer ${asks}`).values].sort()).toEqual([...kinds].sort())
})

test('bodies, persons and the period are taken as the act gives them', () => {
  const { bodies, persons, period } = plan('Heures faites au garage Soulard et à l’école Jean-Moulin.')
  expect(bodies).toEqual(['Soulard', 'Jean-Moulin'])
  expect(persons).toEqual(request.persons)
  expect(period).toEqual(request.period)
})

test('an article that no table holds is kept as written, with its neighbours', () => {
  const unknown = plan('Copie des écrits.', { basis: null, act: { ...emptyAct, basisText: 'CPP 60-3' } })
  expect(unknown.basis).toEqual({ id: null, asWritten: 'CPP 60-3', near: ['CPP 60-1', 'CPP 60-2'] })
  expect(plan('Copie des écrits.').basis.near).toEqual([])
})

test.each([
  ['Copie des écrits relatant les menaces. Sa scolarité, épargnez-nous cela.', 'schooling'],
  ['Copie des écrits relatant les menaces ; point n’est besoin de parler de son état de santé.', 'health'],
])('nor is anybody asked about what it can do without: « %s »', (asks, subject) => {
  expect([...readIn(plan(asks)), ...asked(asks)]).not.toContain(subject)
})
