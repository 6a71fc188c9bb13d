import { expect, test } from 'vitest'
import { cardOf, dropCard, keepCard } from '../../../../src/desk/page/questions/kept.ts'
import type { QuestionView } from '../../../../src/desk/view/types.ts'

const item = (id: string): QuestionView['items'][number] => ({
  ...{ id, piece: 'P01', passage: 'P01-0001', place: 'note.txt', text: id, why: null, sensitive: [], silence: false },
  ...{ needsSecond: false, opens: [], opensAt: [], leaves: null, page: null },
})

const question = (id: string, ...items: readonly string[]): QuestionView => ({
  ...{ id, kind: 'passage', ask: '', why: '', sources: [], defaults: ['withhold'], several: false, needsSecond: true },
  options: ['keep', 'withhold'].map((option) => ({ id: option, label: option, passages: 0, words: 0, examples: [] })),
  items: items.map(item),
})

test('of several sentences none is ticked by the program; one alone is', () => {
  expect(cardOf(question('Q01', 'u1', 'u2'))).toEqual({ ticked: [], chosen: [] })
  expect(cardOf(question('Q02', 'u3')).ticked).toEqual(['u3'])
})

test('a card that is left is found as it was, without what is no longer asked, until it is answered', () => {
  keepCard('Q03', { ticked: ['u1', 'u2'], chosen: ['keep'] })
  expect(cardOf(question('Q03', 'u1', 'u2', 'u3'))).toEqual({ ticked: ['u1', 'u2'], chosen: ['keep'] })
  expect(cardOf(question('Q03', 'u1')).ticked).toEqual(['u1'])
  dropCard('Q03')
  expect(cardOf(question('Q03', 'u1', 'u2')).ticked).toEqual([])
})
