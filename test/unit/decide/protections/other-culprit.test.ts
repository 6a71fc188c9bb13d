import { expect, test } from 'vitest'
import type { Person } from '../../../../src/model/record/person.ts'
import { disclosedText, oneNote, people, request } from '../fixture.ts'

// The act asks about the violence of a man whom it names; what another did, or what was done at another age, a person settles.

const ines: Person = { ...people.ines, gender: 'f' }
const marc: Person = { ...people.marc, gender: 'm', flags: ['allegedPerpetrator'], calledBy: 'ex-compagnon' }

const act = {
  asks: 'copie des écrits relatant les violences de M. Marc DELMAS sur Mme Inès BARTOLI',
  persons: [ines, marc].map(({ given, family, born }) => ({ given, family, other: [], born })),
}

const leaving = (source: string, persons: readonly Person[] = [ines, marc, people.awa], more: object = act): string =>
  disclosedText({ pieces: oneNote(source), persons, request: { ...request, ...more } }, true)

const her = 'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧'

test.each([
  `${her} a été ⟦violence:frappée⟧ par sa mère.`,
  `${her} a aussi été ⟦violence:battue⟧ par son grand-père.`,
  `${her} dit que son oncle la ⟦violence:battait⟧.`,
  `${her} a été ⟦violence:frappée⟧ par un inconnu.`,
  `${her} a été ⟦violence:frappée⟧ par M. ⟦person@p3:Awa SARR⟧.`,
  `${her} a été ⟦violence:battue⟧ à onze ans.`,
  `${her} a été ⟦violence:frappée⟧ jusqu’à seize ans.`,
  `${her} a été ⟦violence:battue⟧ quand elle avait 9 ans.`,
  `${her} a été ⟦violence:battue⟧ depuis ses 8 ans.`,
  `La sœur de Mme ⟦person@p1:BARTOLI⟧ est elle aussi ⟦violence:battue⟧ par son mari.`,
  `Le 3 mars 2026, M. ⟦person@p2:Marc DELMAS⟧ a été ⟦violence:battu⟧ par son propre père.`,
])('by another, or at another age, is asked: « %s »', (source) => {
  expect(leaving(source)).not.toMatch(/frappée|battu|battait/)
})

test.each([
  `${her} a été ⟦violence:frappée⟧ par M. ⟦person@p2:Marc DELMAS⟧.`,
  `${her} a été ⟦violence:frappée⟧ par son ex-compagnon.`,
  `${her} a été ⟦violence:frappée⟧ par son mari à la sortie.`,
  `${her} a été ⟦violence:frappée⟧ à 35 ans.`,
  `${her}, suivie depuis 12 ans, a été ⟦violence:frappée⟧ au portail.`,
  `${her}, qui a 35 ans, a été ⟦violence:frappée⟧ par lui.`,
])('by him leaves: « %s »', (source) => {
  expect(leaving(source)).toContain('frappée')
})

test('where the act names no culprit, who struck her is what it asks about', () => {
  const more = {
    asks: 'copie des écrits relatant les violences subies par Mme Inès BARTOLI',
    persons: [act.persons[0]],
  }
  expect(leaving(`${her} a été ⟦violence:frappée⟧ par sa mère.`, undefined, more)).toContain('frappée')
})
