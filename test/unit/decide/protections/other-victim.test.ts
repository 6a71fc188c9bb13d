import { expect, test } from 'vitest'
import type { Person } from '../../../../src/model/record/person.ts'
import { disclosedText, oneNote, people, request } from '../fixture.ts'

const boy: Person = { ...people.ines, given: ['Théo'], born: '2014-02-14', role: 'minor', gender: 'm' }
const marc: Person = { ...people.marc, gender: 'm', flags: ['allegedPerpetrator'] }
const persons = [boy, marc, people.awa]

const asked = (...targets: readonly Person[]) => ({
  persons: targets.map(({ given, family, born }) => ({ given, family, other: [], born })),
})

const leaving = (source: string, targets: readonly Person[] = [boy, marc]): string =>
  disclosedText({ pieces: oneNote(source), persons, request: { ...request, ...asked(...targets) } }, true)

const him = 'Le 3 mars 2026, M. ⟦person@p2:Marc DELMAS⟧'

test.each([
  `${him} l’a ⟦violence:coincée⟧ contre le frigo.`,
  `${him} l’avait violemment ⟦violence:battue⟧ dans la cave.`,
  `${him} : il ma ⟦violence:plaquée⟧ au mur.`,
])('a blow to a woman whom the act does not name is asked: « %s »', (source) => {
  expect(leaving(source)).not.toMatch(/coincée|battue|plaquée/)
})

test.each([`${him} l’a ⟦violence:coincé⟧ contre le frigo.`, `${him} l’a ⟦violence:battu⟧ dans la cave.`])(
  'a blow to the boy leaves: « %s »',
  (source) => {
    expect(leaving(source)).toMatch(/coincé|battu/)
  },
)

test('where the act names the accused alone, his victims are what it asks about', () => {
  expect(leaving(`${him} l’a ⟦violence:coincée⟧ contre le frigo.`, [marc])).toContain('coincée')
})
