import { expect, test } from 'vitest'
import { withStaff } from '../../../../../src/decide/scope/who/staff.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { disclosedText, marked, oneNote, people } from '../../fixture.ts'

const told: Person = { ...people.awa, source: 'text', role: 'third-party' }

const roleIn = (source: string, person = told) => {
  const { passage, findings } = marked(source, 'P01-0')
  return withStaff([person], findings, new Map([[passage.id, passage]]))[0]?.role
}

test.each([
  '⟦person@p3:Awa SARR⟧, cheffe de service',
  '⟦person@p3:Awa SARR⟧ (éducatrice)',
  '⟦person@p3:Awa SARR⟧ – assistante sociale',
  'L’éducatrice, Mme ⟦person@p3:SARR⟧, appelle.',
  'Éducatrice spécialisée : ⟦person@p3:Awa SARR⟧',
  'la veilleuse de nuit ⟦person@p3:Awa⟧',
  'la stagiaire ⟦person@p3:Awa⟧ est présente',
  '⟦person@p3:Awa⟧, remplaçante',
  '21h prise de poste ⟦person@p3:Awa⟧',
])('whom the text calls by a function of the service is a professional: %s', (source) => {
  expect(roleIn(source)).toBe('professional')
})

test.each([
  'La voisine, ⟦person@p3:Awa SARR⟧, appelle.',
  'L’éducatrice appelle. ⟦person@p3:Awa SARR⟧ répond.',
  'L’éducatrice reçoit ⟦person@p3:Awa SARR⟧.',
  'L’éducatrice de ⟦person@p3:Awa SARR⟧ appelle.',
  '⟦person@p3:Awa SARR⟧ (référente : Mme Martin)',
])('whom a professional speaks of or cares for is none: %s', (source) => {
  expect(roleIn(source)).toBe('third-party')
})

test.each([
  ['whom the file declares', { source: 'dossier' }],
  ['a minor', { role: 'minor' }],
] as const)('the text does not make a professional of %s', (_who, more) => {
  const person = { ...told, ...more }
  expect(roleIn('⟦person@p3:Awa SARR⟧, cheffe de service', person)).toBe(person.role)
})

test('the name of a colleague whom only the text knows is masked as that of an agent', () => {
  const source =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit à ⟦person@p3:Awa SARR⟧, éducatrice, qu’elle a été ⟦violence:menacée de mort⟧.'
  const text = disclosedText({ pieces: oneNote(source), persons: [people.ines, told] })
  expect(text).toContain('dit à [AGENT], éducatrice, qu’elle a été menacée de mort')
})
