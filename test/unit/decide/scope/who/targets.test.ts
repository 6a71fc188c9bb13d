import { expect, test } from 'vitest'
import { matchTargets, personAnswers } from '../../../../../src/decide/scope/who/targets.ts'
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
  ['a name alone', [asks('Jean')], [person('p1', 'Jean', null)], 'p1', 'request.name-only'],
  ['a name and its birth date', [asks('Jean', '1990-01-01')], [person('p1', 'Jean', '1990-01-01')], 'p1', ''],
  [
    'a date that the record lacks',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', null)],
    'p1',
    'request.name-only',
  ],
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
  ['Stanisława is Stanislawa', [asks('Stanislawa')], [person('p1', 'Stanisława', null)], 'p1', 'request.name-only'],
  ['Lœtitia is Loetitia', [asks('Loetitia')], [person('p1', 'Lœtitia', null)], 'p1', 'request.name-only'],
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
    'request.name-only',
  ],
  [
    'Marie is not Marie-Laure where both are there',
    [asks('Marie')],
    [person('p1', 'Marie', null), person('p2', 'Marie-Laure', null)],
    'p1',
    'request.name-only',
  ],
  [
    'a colleague who wrote two pieces is one person',
    [asks('Anne')],
    [person('a1', 'Anne', null, { role: 'professional' }), person('a2', 'Anne', null, { role: 'professional' })],
    'a1 a2',
    'request.name-only',
  ],
  [
    'who the text alone knows by the name is not taken beside the declared one',
    [asks('Jean')],
    [person('p1', 'Jean', null), person('t1', 'Jean', null, { source: 'text' })],
    'p1',
    'request.name-only',
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
    'request.ambiguous request.name-only',
  ],
  [
    'one of the name has another birth date, the other has none: neither',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', '1960-01-01'), person('p2', 'Jean', null)],
    '',
    'request.homonym request.person-not-found',
  ],
  [
    'who the text alone knows is never taken',
    [asks('Jean', '1990-01-01')],
    [person('t1', 'Jean', '1990-01-01', { source: 'text' })],
    '',
    'request.text-only',
  ],
  [
    'nor whom the request itself brought, and a piece speaks of',
    [asks('Jean')],
    [person('r1', 'Jean', null, { source: 'request' })],
    '',
    'request.text-only',
  ],
  ['half of a composed given name', [asks('Marie')], [person('p1', 'Marie-Laure', null)], '', 'request.partial-name'],
  [
    'half of a composed given name, with the birth date',
    [asks('Marie', '1990-01-01')],
    [person('p1', 'Marie-Laure', '1990-01-01')],
    'p1',
    '',
  ],
  [
    'half of a composed family name',
    [{ ...asks('Anne'), family: ['GALMICHE'] }],
    [person('p1', 'Anne', null, { family: ['GALMICHE-OUALI'] })],
    '',
    'request.partial-name',
  ],
  [
    'an act gives all the given names, a record the first',
    [{ ...asks(''), given: ['Jean', 'Michel', 'André'] }],
    [person('p1', 'Jean', null)],
    'p1',
    'request.name-only',
  ],
  [
    'the father has the second given name of the son',
    [asks('Jean')],
    [person('p1', '', null, { given: ['Pierre', 'Jean'] })],
    '',
    'request.partial-name',
  ],
  [
    'a composed given name without its hyphen',
    [{ ...asks(''), given: ['Jean', 'Pierre'] }],
    [person('p1', 'Jean-Pierre', null)],
    'p1',
    'request.name-only',
  ],
  [
    'the name by which a person is called',
    [asks('Manou')],
    [person('p1', 'Emmanuelle', null, { other: ['Manou'] })],
    'p1',
    'request.name-only',
  ],
  [
    'a name of which the record has half',
    [asks('Jean')],
    [person('p1', '', null, { given: [] })],
    '',
    'request.partial-name',
  ],
  [
    'a record that has the given name alone, and the birth date',
    [asks('Soizic', '1990-01-01')],
    [person('p1', '', '1990-01-01', { given: [], family: [], other: ['Soizic'] })],
    'p1',
    '',
  ],
  [
    'a record that has the given name alone',
    [asks('Soizic')],
    [person('p1', '', null, { given: [], family: [], other: ['Soizic'] })],
    '',
    'request.partial-name',
  ],
  [
    'a record that has another given name alone',
    [asks('Soizic')],
    [person('p1', '', null, { given: [], family: [], other: ['Solenn'] })],
    '',
    'request.person-not-found',
  ],
  [
    'a record that has the family name alone, who knows whether it is one',
    [asks('Soizic')],
    [person('p1', '', null, { given: [], family: [], other: ['Dupré'] })],
    '',
    'request.partial-name',
  ],
  ['a given name one letter away', [asks('Noémie')], [person('p1', 'Noémi', null)], '', 'request.person-not-found'],
] as const)('%s', (_, asked, persons, ids, codes) => {
  expect(match(asked, persons)).toEqual({ ids, codes })
})

const matches = (
  asked: readonly AskedPerson[],
  persons: readonly Person[],
  known: Parameters<typeof matchTargets>[2] = {},
) =>
  matchTargets({ persons: asked }, persons, known).matches.map(({ rank, personIds, doubt, candidates }) => ({
    ...{ rank, doubt, ids: personIds.join(' '), candidates: candidates.join(' ') },
  }))

const text = (id: string, given: string, born: string | null = null): Person =>
  person(id, given, born, { source: 'text' })

test.each([
  ['two elements', [asks('Jean', '1990-01-01')], [person('p1', 'Jean', '1990-01-01')], null, 'p1', ''],
  [
    'father and son, told apart by the date: no doubt is left',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', '1960-01-01'), person('p2', 'Jean', '1990-01-01')],
    ...([null, 'p2', ''] as const),
  ],
  ['the name alone', [asks('Jean')], [person('p1', 'Jean', null)], 'name-only', 'p1', 'p1'],
  ['another birth date', [asks('Jean', '1990-01-01')], [person('p1', 'Jean', '1960-01-01')], 'homonym', '', 'p1'],
  [
    'another birth date, and somebody of the text by that name',
    [asks('Jean', '1990-01-01')],
    [person('p1', 'Jean', '1960-01-01'), text('T001', 'Jean')],
    ...(['homonym', '', 'p1 T001'] as const),
  ],
  [
    'two of that name',
    [asks('Jean')],
    [person('p1', 'Jean', null), person('p2', 'Jean', null)],
    'ambiguous',
    '',
    'p1 p2',
  ],
  ['a family name', [asks('')], [person('p1', 'Jean', null)], 'partial', '', 'p1'],
  ['the text alone', [asks('Jean')], [text('T001', 'Jean'), person('p2', 'Anne', null)], 'text-only', '', 'T001'],
  ['nobody', [asks('Paul')], [person('p1', 'Jean', null)], 'not-found', '', ''],
  ['a near given name', [asks('Marion')], [person('p1', 'Marine', null)], 'not-found', '', 'p1'],
  [
    'a near family name',
    [{ ...asks('Jean'), family: ['DUPER'] }],
    [person('p1', 'Jean', null), person('p2', 'Anne', null)],
    ...(['not-found', '', 'p1'] as const),
  ],
  [
    'a near name in the text, after those that the file declares',
    [asks('Marion')],
    [text('T001', 'Marine'), person('p1', 'Marian', null)],
    ...(['not-found', '', 'p1 T001'] as const),
  ],
  [
    'a near name and the same birth date: a person says whether it is a slip',
    [asks('Noémie', '1990-01-01')],
    [person('p1', 'Noémi', '1990-01-01')],
    ...(['not-found', '', 'p1'] as const),
  ],
] as const)('what is doubtful of a match, and who might be meant: %s', (_, asked, persons, doubt, ids, candidates) => {
  expect(matches(asked, persons)).toEqual([{ rank: 1, doubt, ids, candidates }])
})

test('whom no piece speaks of is nobody, although the request brought them', () => {
  const brought = person('r1', 'Jean', null, { source: 'request' })
  expect(matches([asks('Jean')], [brought], { spoken: new Set() })).toMatchObject([
    { doubt: 'not-found', candidates: '' },
  ])
  expect(matches([asks('Jean')], [brought], { spoken: new Set(['r1']) })).toMatchObject([{ doubt: 'text-only' }])
})

test('the answer of a person wins, whatever the source and the dates', () => {
  const persons = [person('p1', 'Jean', '1960-01-01'), text('T001', 'Jean')]
  const answered = (personId: string | null) =>
    matches([asks('Jean', '1990-01-01')], persons, { answers: new Map([[1, personId]]) })
  expect(answered('T001')).toMatchObject([{ ids: 'T001', doubt: null, candidates: 'p1 T001' }])
  expect(answered('p1')).toMatchObject([{ ids: 'p1', doubt: null }])
  expect(answered(null)).toMatchObject([{ ids: '', doubt: null, candidates: 'p1 T001' }])
})

test('an answer that names somebody whom the record no longer knows is none', () => {
  const found = matches([asks('Jean')], [person('p1', 'Jean', null)], { answers: new Map([[1, 'T009']]) })
  expect(found).toMatchObject([{ ids: 'p1', doubt: 'name-only' }])
})

test('answers leave no problem of their own; nobody stays « not found »', () => {
  const problems = (personId: string | null) =>
    matchTargets({ persons: [asks('Jean')] }, [person('p1', 'Jean', null)], { answers: new Map([[1, personId]]) })
      .problems
  expect(problems('p1')).toEqual([])
  expect(problems(null)).toEqual([{ code: 'request.person-not-found', rank: 1 }])
})

test('of several answers about one person of the request the last holds', () => {
  const ruling = (rank: number, personId: string | null) => ({
    ...{ id: 'R1', question: 'Q01', by: 'Directrice', second: null, reason: null },
    settled: [{ kind: 'person', rank, personId } as const],
  })
  const answers = personAnswers([ruling(1, 'p1'), ruling(2, null), ruling(1, 'p2')])
  expect([...answers]).toEqual([
    [1, 'p2'],
    [2, null],
  ])
})
