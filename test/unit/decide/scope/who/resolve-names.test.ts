import { describe, expect, test } from 'vitest'
import { resolveNames } from '../../../../../src/decide/scope/who/resolve-names.ts'
import type { Person } from '../../../../../src/model/record/person.ts'
import { marked, people } from '../../fixture.ts'

const idsIn = (source: string, persons: readonly Person[], targetIds: readonly string[]) => {
  const { passage, findings } = marked(source, 'P01-0')
  return resolveNames(new Map([[passage.id, passage]]), findings, persons, targetIds).map(({ personId }) => personId)
}

const sister: Person = { ...people.ines, id: 'p9', given: ['Aurélie'], role: 'relative', born: null }
const told: Person = { ...people.marc, id: 'p8', given: ['Ida'], family: ['B.'], source: 'text' }

describe('in the record of the person asked about, a short name is first that person’s', () => {
  test.each([
    ['a family name that nobody settled', 'Mme ⟦person:BARTOLI⟧ vient.', 'p1'],
    ['the same, that was given to a relative by what stood before', 'Mme ⟦person@p9:BARTOLI⟧ vient.', 'p1'],
    ['the name in full of a relative', '⟦person@p9:Aurélie BARTOLI⟧ vient.', 'p9'],
    ['the initial of the family name, with a title', '⟦person:Mme B.⟧ vient.', 'p1'],
    ['both initials', '⟦person:I. B.⟧ vient.', 'p1'],
    ['the start of a given name', '⟦person:Inè⟧ vient.', 'p1'],
    ['another initial', '⟦person:Mme T.⟧ vient.', null],
    ['initials turned round', '⟦person:B. I.⟧ vient.', null],
    ['two letters of a given name', '⟦person:In⟧ vient.', null],
  ])('%s', (_what, source, id) => {
    expect(idsIn(source, [people.ines, sister], ['p1'])).toEqual([id])
  })

  test.each([
    ['a letter of another given name', '⟦person:BARTOLI T.⟧ vient.', null],
    ['the same, given to a relative', '⟦person@p9:BARTOLI A.⟧ vient.', 'p9'],
    ['her own letter', '⟦person@p9:BARTOLI I.⟧ vient.', 'p1'],
    ['a name of somebody else that opens hers', '⟦person@p8:Inè⟧ vient.', 'p8'],
  ])('%s', (_what, source, id) => {
    expect(idsIn(source, [people.ines, sister, told], ['p1'])).toEqual([id])
  })

  test.each([
    ['linked to the one', '⟦person@p1:I. BARTOLI⟧ sort fumer.'],
    ['linked to the other', '⟦person@p9:I. BARTOLI⟧ sort fumer.'],
    ['linked to nobody', '⟦person:BARTOLI I.⟧ sort fumer.'],
  ])('an initial that two declared persons of the name have is nobody’s, %s', (_what, source) => {
    const twin: Person = { ...sister, given: ['Iris'] }
    expect(idsIn(source, [people.ines, twin], ['p1'])).toEqual([null])
    expect(idsIn(source, [people.ines, { ...twin, source: 'text' }], ['p1'])).not.toEqual([null])
  })

  test('« M. » before a name that two men have may be the letter of both', () => {
    const malo: Person = { ...people.ines, given: ['Malo'], born: null, gender: 'm' }
    const ofName = (given: string): Person => ({ ...malo, id: 'p9', given: [given] })
    expect(idsIn('M. ⟦person@p1:BARTOLI⟧ rentre.', [malo, ofName('Maël')], ['p1'])).toEqual([null])
    expect(idsIn('⟦person@p1:M. BARTOLI⟧ rentre.', [malo, ofName('Maël')], ['p1'])).toEqual([null])
    expect(idsIn('M. ⟦person@p1:BARTOLI⟧ rentre.', [malo, ofName('Yann')], ['p1'])).toEqual(['p1'])
  })

  test('the given name written out beside the initial settles it', () => {
    const twin: Person = { ...sister, given: ['Iris'] }
    expect(idsIn('⟦person@p1:Inès J. BARTOLI⟧ sort.', [people.ines, twin], ['p1'])).toEqual(['p1'])
  })

  test('but not beside another bearer of the name who is told in full', () => {
    const source = 'Mme ⟦person:BARTOLI⟧ vient avec ⟦person@p9:Aurélie BARTOLI⟧.'
    expect(idsIn(source, [people.ines, sister], ['p1'])).toEqual([null, 'p9'])
  })

  test('nor where linking gave it to a near namesake, named elsewhere in the piece', () => {
    const axelle: Person = { ...people.ines, given: ['Axelle'], family: ['RENOUARD'] }
    const axel: Person = { ...axelle, id: 'p8', given: ['Axel'], source: 'text', born: null }
    expect(idsIn('Mme ⟦person@p8:RENOUARD⟧ vient.', [axelle, axel], ['p1'])).toEqual(['p8'])
    expect(idsIn('Mme ⟦person:RENOUARD⟧ vient.', [axelle, axel], ['p1'])).toEqual(['p1'])
  })

  test('nor when two persons asked about could be meant', () => {
    expect(idsIn('⟦person:BARTOLI⟧ vient.', [people.ines, sister], ['p1', 'p9'])).toEqual([null])
  })
})

describe('initials', () => {
  test('that only the text knows are of the person asked about', () => {
    expect(idsIn('⟦person@p8:I. B.⟧ vient.', [people.ines, told], ['p1'])).toEqual(['p1'])
  })

  test('that the file declares of somebody else stay theirs', () => {
    expect(idsIn('⟦person@p4:P. C.⟧ vient.', [people.ines, people.costa], ['p1'])).toEqual(['p4'])
  })

  test.each([
    ['a colleague', 'professional', null],
    ['another person accompanied', 'accompanied', null],
    ['a third person', 'third-party', 'p1'],
  ] as const)('that %s bears too: %s → %s', (_who, role, id) => {
    const other: Person = { ...people.costa, given: ['Irène'], family: ['BLIN'], role }
    expect(idsIn('⟦person:I. B.⟧ vient.', [people.ines, other], ['p1'])).toEqual([id])
  })

  test.each([
    ['⟦person:M. B.⟧ vient.', null],
    ['M. ⟦person:B.⟧ vient.', null],
    ['Mme ⟦person:B.⟧ vient.', 'p1'],
  ])('with the title of another gender are another’s: %s', (source, id) => {
    expect(idsIn(source, [{ ...people.ines, gender: 'f' }], ['p1'])).toEqual([id])
  })
})

describe('« M. DELMAS » is no child', () => {
  const { lina, marc } = people

  test.each([
    ['M. ⟦person@p6:DELMAS⟧ vient.', 'p2'],
    ['⟦person@p6:M. DELMAS⟧ vient.', 'p2'],
    ['⟦person@p6:DELMAS⟧ vient.', 'p6'],
    ['M. ⟦person@p6:Lina DELMAS⟧ vient.', 'p6'],
  ])('%s → %s', (source, id) => {
    expect(idsIn(source, [lina, marc], ['p6'])).toEqual([id])
  })

  test('nor is it one when nobody settled the name', () => {
    expect(idsIn('M. ⟦person:DELMAS⟧ vient.', [lina, marc], ['p6'])).toEqual([null])
  })

  test('where two grown-ups bear the name, neither is taken', () => {
    const brother: Person = { ...marc, id: 'p10', given: ['Hugo'] }
    expect(idsIn('M. ⟦person@p6:DELMAS⟧ vient.', [lina, marc, brother], ['p6'])).toEqual(['p6'])
  })

  test('a title does not turn a child who alone bears the name into another', () => {
    expect(idsIn('M. ⟦person@p6:DELMAS⟧ vient.', [lina], ['p6'])).toEqual(['p6'])
  })
})

test('what is no name is left alone', () => {
  expect(idsIn('⟦place:BARTOLI⟧', [people.ines], ['p1'])).toEqual([null])
})
