import { expect, test } from 'vitest'
import { matchTargets } from '../../../../../src/decide/scope/who/targets.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import type { AskedPerson } from '../../../../../src/model/record/request.ts'

const person = (id: string, given: string, born: string | null, more: Partial<Person> = {}): Person => ({
  id,
  given: [given],
  family: ['DUPRÉ'],
  other: [],
  role: 'relative',
  born,
  flags: [],
  source: 'dossier',
  ...more,
})

const asks = (given: string, born: string | null = null): AskedPerson => ({
  given: given === '' ? [] : [given],
  family: ['DUPRÉ'],
  other: [],
  born,
})

const match = (asked: readonly AskedPerson[], persons: readonly Person[]) => {
  const { personIds, problems } = matchTargets({ persons: asked }, persons)
  return { ids: personIds.join(' '), codes: problems.map(({ code }) => code).join(' ') }
}

test.each([
  ['a name alone', [asks('Jean')], [person('p1', 'Jean', null)], 'p1', ''],
  ['a name nobody has', [asks('Paul')], [person('p1', 'Jean', null)], '', 'request.person-not-found'],
  [
    'another birth date',
    [asks('Jean', '1970-01-01')],
    [person('p1', 'Jean', '1990-01-01')],
    '',
    'request.homonym request.person-not-found',
  ],
  [
    'father and son, no date',
    [asks('Jean')],
    [person('p1', 'Jean', '1960-01-01'), person('p2', 'Jean', '1990-01-01')],
    '',
    'request.ambiguous',
  ],
  [
    'father and son, neither date known to the record',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', null), person('p2', 'Jean', null)],
    '',
    'request.ambiguous',
  ],
  [
    'father and son, told apart by the date',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', '1960-01-01'), person('p2', 'Jean', '1990-01-01')],
    'p2',
    'request.homonym',
  ],
  [
    'the date is known for one of them: that one',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', null), person('p2', 'Jean', '1990-01-01')],
    'p2',
    '',
  ],
  [
    'a family name alone, two of the family',
    [asks('')],
    [person('p1', 'Jean', null), person('p2', 'Anne', null)],
    '',
    'request.ambiguous',
  ],
  ['a family name alone, one of the family', [asks('')], [person('p1', 'Jean', null)], '', 'request.partial-name'],
  ['an initial is no given name', [asks('J.')], [person('p1', 'Jean', null)], '', 'request.partial-name'],
  [
    'a family name with the birth date that the record knows',
    [asks('', '1990-01-01')],
    [person('p1', 'Jean', '1990-01-01')],
    'p1',
    '',
  ],
  ['Jean is not Jeanne', [asks('Jean')], [person('p1', 'Jeanne', null)], '', 'request.person-not-found'],
  ['Stanisława is Stanislawa', [asks('Stanislawa')], [person('p1', 'Stanisława', null)], 'p1', ''],
  ['Lœtitia is Loetitia', [asks('Loetitia')], [person('p1', 'Lœtitia', null)], 'p1', ''],
  ['Louise is not Louis', [asks('Louise')], [person('p1', 'Louis', null)], '', 'request.person-not-found'],
  [
    'a particle is no family name in common',
    [{ ...asks('Anne'), family: ['LE GOFF'] }],
    [person('p1', 'Anne', null, { family: ['LE ROUX'] })],
    '',
    'request.person-not-found',
  ],
  [
    'the name of before a marriage still counts',
    [{ ...asks('Anne'), family: ['DE LA TOUR'] }],
    [person('p1', 'Anne', null, { family: ['DUPRÉ', 'TOUR'] })],
    'p1',
    '',
  ],
  [
    'Marie is not Marie-Laure where both are there',
    [asks('Marie')],
    [person('p1', 'Marie', null), person('p2', 'Marie-Laure', null)],
    'p1',
    '',
  ],
  [
    'a colleague who wrote two pieces is one person',
    [asks('Anne')],
    [person('a1', 'Anne', null, { role: 'professional' }), person('a2', 'Anne', null, { role: 'professional' })],
    'a1 a2',
    '',
  ],
  [
    'who the text alone knows by the name makes no doubt',
    [asks('Jean')],
    [person('p1', 'Jean', null), person('t1', 'Jean', null, { source: 'text' })],
    'p1 t1',
    '',
  ],
  [
    'where two fit, who the text knows by that name is not taken either',
    [asks('Jean')],
    [person('p1', 'Jean', null), person('p2', 'Jean', null), person('t1', 'Jean', null, { source: 'text' })],
    '',
    'request.ambiguous',
  ],
  [
    'the other person of the request is still found',
    [asks('Jean'), asks('Anne')],
    [person('p1', 'Jean', null), person('p2', 'Jean', null), person('p3', 'Anne', null)],
    'p3',
    'request.ambiguous',
  ],
] as const)('%s', (_, asked, persons, ids, codes) => {
  expect(match(asked, persons)).toEqual({ ids, codes })
})
