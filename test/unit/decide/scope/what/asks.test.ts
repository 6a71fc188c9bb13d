import { expect, test } from 'vitest'
import { readSubjects } from '../../../../../src/language/acts/subjects.ts'
import { askRows, lastAskRows, laterAskRows } from '../../asks-table.ts'
import { law } from '../../fixture.ts'

test.each([...askRows, ...laterAskRows, ...lastAskRows])('%s', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects.split(' ').sort().join(' '))
})

test.each([
  ['Copie des échanges de SMS. Ne pas indiquer le lieu où Madame est hébergée.', 'contacts'],
  ['Les violences subies. Les éléments relatifs à sa santé n’ont pas à nous être adressés.', 'violence'],
  ['Ses fréquentations en dehors de l’établissement et ses dettes.', 'behaviour debts'],
  ['Son assiduité au poste.', 'work'],
  ['L’adresse de l’employeur et le salaire.', 'work'],
])('what is refused in other words, and what stands after « en dehors de »: « %s »', (asks, subjects) => {
  expect([...readSubjects(asks, law.subjects)].sort().join(' ')).toBe(subjects)
})
