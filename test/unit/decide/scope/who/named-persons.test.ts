import { expect, test } from 'vitest'
import { namedPersons } from '../../../../../src/decide/scope/who/named-persons.ts'
import type { Person, Role } from '../../../../../src/model/record/person.ts'

const person = (id: string, given: string, family: string, role: Role): Person => ({
  ...{ id, given: [given], family: [family], other: [], role, born: null, flags: [], source: 'dossier' },
})

const record = [
  person('p1', 'Yolaine', 'MERCOYROL', 'accompanied'),
  person('p2', 'Fulbert', 'GARDANNE', 'third-party'),
  person('p3', 'Odile', 'MERCOYROL', 'parent'),
  person('p4', 'Nina', 'GRELOT', 'minor'),
  person('p5', 'Pascal', 'LORIOT', 'informant'),
]

const named = (asks: string): readonly string[] => [...namedPersons({ asks }, record)]

test.each([
  'Copie des écrits relatant des violences de la part de M. GARDANNE.',
  'Copie des écrits sur les menaces de Fulbert GARDANNE.',
  'Copie des écrits sur les menaces de GARDANNE Fulbert.',
])('whom the act names is no third person: %s', (asks) => expect(named(asks)).toEqual(['p2']))

test.each([
  'Copie des écrits relatant des violences.',
  'Copie des écrits sur Mme MERCOYROL.',
  'Copie des écrits sur M. GARDANNEAU.',
  'Copie des écrits sur Nina GRELOT et M. LORIOT.',
])('nobody else is named: %s', (asks) => expect(named(asks)).toEqual([]))
