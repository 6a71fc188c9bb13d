import { describe, expect, test } from 'vitest'
import { actNames, resolveActNames } from '../../../../../src/decide/scope/who/act-names.ts'
import { marked, people } from '../../fixture.ts'

const named = (asks: string, targets = [people.marc]) => Object.fromEntries(actNames({ asks }, targets))

describe('an act gives other names of whom it asks about', () => {
  test.each([
    ['concernant DELMAS dit Bibou, hébergé', { bibou: 'p2' }],
    ['Marc DELMAS, alias « Momo »', { momo: 'p2' }],
    ['le nommé DELMAS, surnommé Bibou', { bibou: 'p2' }],
    ['l’individu se faisant appeler Bibou', { bibou: 'p2' }],
    ['DELMAS (dit « Bibou »)', { bibou: 'p2' }],
    ['ce que dit Bibou', {}],
    ['ce qu’il en dit Lundi', {}],
  ])('%s', (asks, expected) => {
    expect(named(asks)).toEqual(expected)
  })

  test('of two, the one who is named just before', () => {
    const two = [people.ines, people.marc]
    expect(named('BARTOLI Inès et DELMAS dit Bibou', two)).toEqual({ bibou: 'p2' })
    expect(named('tout individu surnommé Bibou', two)).toEqual({})
  })
})

test('a mention by that name is theirs, unless the file declares another who bears it', () => {
  const source = '⟦person@t1:Bibou⟧ sort. M. ⟦person:Bibou⟧ rentre. ⟦person@t1:Bib⟧ dort. ⟦person@p3:Bibou⟧ crie.'
  const { passage, findings } = marked(source, 'P01-0')
  const names = new Map([['bibou', 'p2']])
  const resolved = resolveActNames(findings, names, [people.awa, people.marc], new Map([[passage.id, passage]]))
  expect(resolved.map(({ personId }) => personId)).toEqual(['p2', 'p2', 't1', 'p3'])
})
