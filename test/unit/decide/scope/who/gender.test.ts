import { describe, expect, test } from 'vitest'
import { gendersOf } from '../../../../../src/decide/scope/who/gender.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { marked, people } from '../../fixture.ts'

const genderOf = (source: string, person: Person) => {
  const { passage, findings } = marked(source, 'P01-0')
  return gendersOf([person], findings, new Map([[passage.id, passage]])).get(person.id) ?? null
}

const child: Person = { ...people.lina, id: 'p6', given: ['Camille'] }

describe('what the service declares of a person tells the gender first', () => {
  test.each([
    ['mineure confiee', 'f'],
    ['mineur confie', 'm'],
    ['jeune accueillie', 'f'],
    ['jeune suivi', 'm'],
    ['residente', 'f'],
    ['grand-mere', 'f'],
    ['ex-compagne', 'f'],
    ['majeur protege', 'm'],
    ['personne hebergee', null],
    ['minor', null],
    ['professional', null],
  ])('« %s »: %s', (calledBy, gender) => {
    expect(genderOf('RAS', { ...child, calledBy })).toBe(gender)
  })

  test('whatever title was read before the name', () => {
    expect(genderOf('M. ⟦person@p6:VIDAL⟧', { ...child, calledBy: 'mineure confiee' })).toBe('f')
  })
})

test('« M.-C. VIDAL » opens with initials, not with « Monsieur »', () => {
  expect(genderOf('⟦person@p6:M.-C. VIDAL⟧ rentre', { ...people.awa, id: 'p6' })).toBeNull()
  expect(genderOf('⟦person@p6:M.⟧-C. VIDAL rentre', { ...people.awa, id: 'p6' })).toBeNull()
  expect(genderOf('⟦person@p6:M. VIDAL⟧ rentre', { ...people.awa, id: 'p6' })).toBe('m')
})

test('nobody calls a child « Madame »: that title is of its mother', () => {
  expect(genderOf('Mme ⟦person@p6:VIDAL⟧', { ...child, gender: 'm' })).toBe('m')
})

describe('words that agree with a name tell the gender where no title does', () => {
  test.each([
    ['le petit ⟦person@p6:Camille⟧ joue', 'm'],
    ['la nommée ⟦person@p6:VIDAL⟧ sort', 'f'],
    ['une fille prénommée ⟦person@p6:Camille⟧', 'f'],
    ['⟦person@p6:Camille⟧ est revenue seule', 'f'],
    ['⟦person@p6:Camille⟧ très inquiet ce soir', 'm'],
    ['⟦person@p6:Camille⟧, trois mois, est couché sur le dos', 'm'],
    ['⟦person@p6:Camille⟧ propre, souriante', 'f'],
    ['⟦person@p6:Camille⟧ est ici', null],
    ['⟦person@p6:Camille⟧ dit non', null],
    ['la mère de ⟦person@p6:Camille⟧ est passée', null],
    ['la mère ⟦person@p6:de Camille⟧ est passée', null],
    ['la sœur de son ex ⟦person@p6:Camille⟧ est passée', null],
    ['la tante de l’enfant ⟦person@p6:Camille⟧ est venue', null],
    ['le dénommé ⟦person@p6:Camille⟧', 'm'],
    ['un homme comme ⟦person@p6:Camille⟧', null],
    ['sortie avec ⟦person@p6:Camille⟧ fatiguée', null],
  ])('%s: %s', (source, gender) => {
    expect(genderOf(source, child)).toBe(gender)
  })

  test('one word does not undo what a given name tells, two do', () => {
    const named: Person = { ...child, gender: 'f' }
    expect(genderOf('⟦person@p6:Camille⟧ arrivé tard.', named)).toBe('f')
    expect(genderOf('⟦person@p6:Camille⟧ arrivé tard. ⟦person@p6:Camille⟧ endormi.', named)).toBe('m')
  })
})
