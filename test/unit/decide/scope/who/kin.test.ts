import { describe, expect, test } from 'vitest'
import { type Gender, gendersOf } from '../../../../../src/decide/scope/who/gender.ts'
import { type KinWords, kinIn, kinWords } from '../../../../../src/decide/scope/who/kin.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { marked, people } from '../../fixture.ts'

const wordsOf = (
  source: string,
  targets: readonly Person[],
  persons: readonly Person[],
  genders: readonly [string, Gender][] = [],
) => {
  const { passage, findings } = marked(source, 'P01-0')
  const byId = new Map(genders)
  const { definite } = kinWords(
    targets,
    persons,
    findings,
    new Map([[passage.id, passage]]),
    (id) => byId.get(id) ?? null,
  )
  return Object.fromEntries(definite)
}

describe('a record that once says « son cousin Marc » means Marc by « le cousin »', () => {
  test.each([
    ['son cousin ⟦person@p2:Marc⟧ est venu', { cousin: 'p2' }],
    ['Le beau-père, M. ⟦person@p2:DELMAS⟧, est venu', { 'beau-pere': 'p2' }],
    ['son oncle maternel ⟦person@p2:Marc⟧ est venu', { oncle: 'p2' }],
    ['un collègue, ⟦person@p2:Marc⟧, est venu', {}],
    ['sa voisine est là, ⟦person@p2:Marc⟧ aussi', {}],
  ])('%s', (source, expected) => {
    expect(wordsOf(source, [people.marc], [people.marc, people.awa])).toEqual(expected)
  })

  test('not when two persons of the record are called by that word', () => {
    const source = 'son cousin ⟦person@p2:Marc⟧ et son cousin ⟦person@p3:Awa⟧'
    expect(wordsOf(source, [people.marc], [people.marc, people.awa])).toEqual({})
  })

  test('nor when it calls somebody whom the request does not name', () => {
    expect(wordsOf('son cousin ⟦person@p3:Awa⟧', [people.marc], [people.marc, people.awa])).toEqual({})
  })
})

test('the word of kinship that the file declares is the person’s, when it is one of kinship', () => {
  const called = (calledBy: string) => wordsOf('RAS', [{ ...people.marc, calledBy }], [{ ...people.marc, calledBy }])
  expect(called('ex-compagnon')).toEqual({ 'ex-compagnon': 'p2' })
  expect(called('locataire')).toEqual({})
})

describe('a parent asked about is the father or the mother where there is but one', () => {
  const mother = { ...people.awa, role: 'parent' as const }
  const father = { ...people.marc, role: 'parent' as const }

  test('the gender tells which', () => {
    const genders: readonly [string, Gender][] = [
      ['p3', 'f'],
      ['p2', 'm'],
    ]
    expect(wordsOf('RAS', [mother], [mother, father], genders)).toEqual({ mere: 'p3', maman: 'p3' })
    expect(wordsOf('RAS', [father], [mother, father], genders)).toEqual({ pere: 'p2', papa: 'p2' })
  })

  test('a parent whose gender nothing tells is neither', () => {
    expect(wordsOf('RAS', [mother], [mother])).toEqual({})
  })
})

const only = (word: string): KinWords => ({ definite: new Map([[word, 'p2']]), owned: new Map() })

test.each([
  ['le cousin l’a menacee', ['p2']],
  ['cousin absent a l’arrivee', ['p2']],
  ['          cousin absent', ['p2']],
  ['le cousin d’awa est venu', []],
  ['le cousin de marc est venu', []],
  ['son cousin est venu', []],
  ['elle a peur du cousin', ['p2']],
  ['des cousins sont venus', []],
  ['un cousin est venu', []],
])('« %s » names the cousin: %j', (folded, ids) => {
  expect(kinIn(foldText(folded), only('cousin'))).toEqual(ids)
})

test('« le beau-père » is not the father', () => {
  expect(kinIn('le beau-pere crie', only('pere'))).toEqual([])
})

describe('« le père » is the one whom the file declares', () => {
  const father: Person = { ...people.marc, role: 'parent', calledBy: 'père' }
  const read = (source: string) => {
    const { passage, findings } = marked(source, 'P01-0')
    return kinWords([father], [father, people.awa], findings, new Map([[passage.id, passage]]), () => 'm')
  }

  test('« son père » too, while the record has no other', () => {
    const { definite, owned } = read('RAS')
    expect([definite.get('pere'), owned.get('pere')]).toEqual(['p2', 'p2'])
  })

  test('« son père » may be somebody else’s where the record names one', () => {
    const { definite, owned } = read('son père ⟦person@p3:Sarr⟧ est venu')
    expect([definite.get('pere'), owned.get('pere')]).toEqual(['p2', undefined])
  })
})

test('the aunt of a nephew whom the file declares is the person accompanied', () => {
  const nephew: Person = { ...people.marc, role: 'relative', calledBy: 'neveu' }
  const { owned } = kinWords([people.ines, nephew], [people.ines, nephew], [], new Map(), () => 'f')
  expect(owned.get('tante')).toBe('p1')
})

describe('the gender of a person is that of the titles the record gives', () => {
  const genders = (source: string, persons: readonly Person[] = []) => {
    const { passage, findings } = marked(source, 'P01-0')
    return Object.fromEntries(gendersOf(persons, findings, new Map([[passage.id, passage]])))
  }

  test.each([
    ['Mme ⟦person@p1:BARTOLI⟧', { p1: 'f' }],
    ['⟦person@p2:M. DELMAS⟧', { p2: 'm' }],
    ['monsieur ⟦person@p2:DELMAS⟧', { p2: 'm' }],
    ['Mr ⟦person@p2:DELMAS⟧', { p2: 'm' }],
    ['Mr. ⟦person@p2:DELMAS⟧', { p2: 'm' }],
    ['⟦person@p2:Mr DELMAS⟧', { p2: 'm' }],
    ['⟦person@p2:DELMAS⟧', {}],
    ['Mme ⟦person@p1:SARR⟧, M. ⟦person@p1:SARR⟧', {}],
    ['Mme ⟦person@p1:SARR⟧, M. ⟦person@p1:SARR⟧, Mme ⟦person@p1:SARR⟧', { p1: 'f' }],
  ])('%s', (source, expected) => {
    expect(genders(source)).toEqual(expected)
  })

  test('before what the given name told', () => {
    expect(genders('M. ⟦person@p1:BARTOLI⟧', [{ ...people.ines, gender: 'f' }])).toEqual({ p1: 'm' })
    expect(genders('⟦person@p1:BARTOLI⟧', [{ ...people.ines, gender: 'f' }])).toEqual({ p1: 'f' })
  })
})
