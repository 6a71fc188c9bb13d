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
  expect(called('ex-compagnon')).toMatchObject({ 'ex-compagnon': 'p2', 'ex-conjoint': 'p2', ex: 'p2' })
  expect(called('ex-compagnon')).not.toHaveProperty('compagnon')
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

const only = (word: string): KinWords => ({
  definite: new Map([[word, 'p2']]),
  owned: new Map(),
  young: new Map(),
  functions: new Map(),
})

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

const declaredAs = (id: string, calledBy: string, more: Partial<Person> = {}): Person => ({
  ...{ ...people.marc, id, calledBy: foldText(calledBy), given: [id], family: ['GUERCHE'] },
  ...more,
})

const meant = (
  folded: string,
  persons: readonly Person[],
  genders: Readonly<Record<string, Gender>> = {},
  asked: readonly Person[] = persons,
): string =>
  kinIn(
    folded,
    kinWords(asked, persons, [], new Map(), (id) => genders[id] ?? null),
  ).join(' ')

describe('a stepfather is no father', () => {
  const father = declaredAs('p1', 'père', { role: 'parent' })
  const step = declaredAs('p2', 'beau-père', { role: 'parent' })
  const genders = { p1: 'm', p2: 'm' } as const

  test.each([
    ['le pere est venu', 'p1'],
    ['le beau-pere est venu', 'p2'],
    ['le compagnon est venu', 'p2'],
    ['le conjoint est venu', 'p2'],
  ])('%s: %s', (folded, id) => {
    expect(meant(folded, [father, step], genders)).toBe(id)
  })
})

describe('one partner is called by every word for one', () => {
  const partner = declaredAs('p2', 'concubin de Madame')
  const former = declaredAs('p3', 'ex-époux')

  test.each([
    ['le concubin crie', 'p2'],
    ['son compagnon crie', 'p2'],
    ['le mari crie', ''],
    ["l'ex-epoux crie", 'p3'],
    ["l'ex-mari crie", 'p3'],
    ["l'ex crie", 'p3'],
    ["l'ex-conjoint crie", 'p3'],
    ['son ex-compagnon crie', 'p3'],
  ])('%s: %s', (folded, id) => {
    expect(meant(folded, [partner, former])).toBe(id)
  })

  test('not where the record has two', () => {
    const two = [partner, declaredAs('p4', 'compagnon')]
    expect(meant('le conjoint crie', two)).toBe('')
    expect(meant('le compagnon crie', [partner, former])).toBe('p2')
  })

  test('a stepfather where there are children', () => {
    const child = declaredAs('p5', 'mineur', { role: 'minor' })
    expect(meant('le beau-pere crie', [partner, child])).toBe('p2')
    expect(meant('le beau-pere crie', [partner])).toBe('')
  })
})

describe('« le petit », « la grande » are the children whom the file declares', () => {
  const boy = declaredAs('p1', 'mineur', { role: 'minor', born: '2019-02-03' })
  const girl = declaredAs('p2', 'mineure', { role: 'minor', born: '2012-02-03' })
  const sister = declaredAs('p3', 'mineure', { role: 'minor', born: '2022-02-03' })
  const genders = { p1: 'm', p2: 'f', p3: 'f' } as const

  test.each([
    ['le petit pleure', [boy, girl], 'p1'],
    ['elle secoue le petit.', [boy, girl], 'p1'],
    ['la grande a tout vu', [boy, girl], 'p2'],
    ['la petite, elle, dort', [boy, girl], 'p2'],
    ['la grande a tout vu', [boy, girl, sister], 'p2'],
    ['la petite a tout vu', [boy, girl, sister], 'p3'],
    ["l'ainee a tout vu", [girl, sister], 'p2'],
    ['le gamin hurle', [boy, girl], 'p1'],
    ['le bebe pleure', [boy], 'p1'],
    ["l'enfant a ete vu seul", [boy], 'p1'],
    ["l'enfant a ete vu seul", [boy, girl], ''],
    ['le petit dejeuner est servi', [boy], ''],
    ['le grand frere crie', [boy], ''],
    ['la petite soeur crie', [girl], ''],
    ['le grand magasin', [boy], ''],
    ['un petit pleure', [boy], ''],
  ])('%s', (folded, persons, id) => {
    expect(meant(folded, persons, genders)).toBe(id)
  })

  test('not the other one, of whom nothing is asked', () => {
    expect(meant('le petit pleure', [boy, girl], genders, [girl])).toBe('')
  })

  test('nor one of two whose ages nothing tells', () => {
    const twins = [girl, { ...sister, born: null }]
    expect(meant('la petite pleure', twins, genders)).toBe('')
  })
})

describe('« la mère » is who is accompanied with children of her name', () => {
  const mother = declaredAs('p1', 'personne suivie', { role: 'accompanied', born: '1990-01-02' })
  const boy = declaredAs('p2', 'mineur', { role: 'minor', born: '2015-01-02' })
  const genders = { p1: 'f', p2: 'm' } as const

  test('where the file declares no other', () => {
    expect(meant('la mere crie', [mother, boy], genders)).toBe('p1')
    expect(meant('le pere crie', [mother, boy], genders)).toBe('')
  })

  test.each([
    ['another parent of that name', [mother, boy, declaredAs('p3', 'parent', { role: 'parent' })]],
    ['a child of another name', [mother, { ...boy, family: ['AUTRE'] }]],
    ['an elder sister', [{ ...mother, born: '2007-01-02' }, boy]],
    ['nobody knows her age', [{ ...mother, born: null }, boy]],
  ])('not with %s', (_what, persons) => {
    expect(meant('la mere crie', persons, genders)).toBe('')
  })
})

test('a trade that two of the file share names neither', () => {
  const driver = declaredAs('p1', 'chauffeur')
  expect(meant('le chauffeur est parti', [driver])).toBe('p1')
  expect(meant('le chauffeur est parti', [driver, declaredAs('p2', 'chauffeur')])).toBe('')
  expect(meant('la residente est partie', [declaredAs('p1', 'résidente')])).toBe('')
})
