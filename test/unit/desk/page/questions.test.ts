import { expect, test } from 'vitest'
import { firstSentence } from '../../../../src/desk/page/questions/first-sentence.ts'
import { answersOf, choose, mayBeNone, nextOpen } from '../../../../src/desk/page/questions/open.ts'
import { tellApart } from '../../../../src/desk/page/questions/told-apart.ts'
import type { ActView, QuestionView } from '../../../../src/desk/view/types.ts'

const question = (id: string, more: Partial<QuestionView> = {}): QuestionView => ({
  ...{ id, kind: 'passage', ask: '', why: '', sources: [], defaults: [], several: false, needsSecond: false },
  ...{ options: [], items: [] },
  ...more,
})
const act = (id: string, about: string | null, what: string): ActView => ({
  ...{ id, question: about, what, by: 'Claire Morel', second: null, reason: null },
})

test('the last act on a question is its answer', () => {
  const answers = answersOf([act('R1', 'Q01', 'remettre'), act('R2', null, 'masque'), act('R3', 'Q01', 'retenir')])
  expect([...answers.keys()]).toEqual(['Q01'])
  expect(answers.get('Q01')?.what).toBe('retenir')
})

test('the next open question comes after this one, then again from the first', () => {
  const questions = [question('Q01'), question('Q02'), question('Q03')]
  expect(nextOpen(questions, new Set(['Q02']), 'Q01')?.id).toBe('Q03')
  expect(nextOpen(questions, new Set(['Q02']), 'Q03')?.id).toBe('Q01')
  expect(nextOpen(questions, new Set(['Q01', 'Q02', 'Q03']), null)).toBeNull()
})

test('« none of those » excludes the other answers', () => {
  expect(choose(['housing'], 'work', true)).toEqual(['housing', 'work'])
  expect(choose(['housing', 'work'], 'none', true)).toEqual(['none'])
  expect(choose(['none'], 'work', true)).toEqual(['work'])
  expect(choose(['keep'], 'withhold', false)).toEqual(['withhold'])
})

test('subjects, articles and persons may be none of those; sentences may not', () => {
  expect(mayBeNone(question('Q01', { kind: 'subject' }))).toBe(true)
  expect(mayBeNone(question('Q01'))).toBe(false)
})

test.each([
  ['Rien ne part (P01 : 2, p. 3). Ouvrez ces pièces. Ensuite, lisez.', 'Rien ne part (P01 : 2, p. 3).'],
  ['Une seule phrase, sans suite', 'Une seule phrase, sans suite'],
  ['Est-ce elle ? Écrivez-lui.', 'Est-ce elle ?'],
])('a warning is cut after its first sentence, and nothing of it is lost', (text, first) => {
  const cut = firstSentence(text)
  expect(cut.first).toBe(first)
  expect([cut.first, cut.rest].filter((part) => part !== '').join(' ')).toBe(text)
})

const item = (piece: string, place: string, text: string) => ({
  ...{ id: `u-${piece}`, piece, passage: 'G1', place, text, why: null, sensitive: [], silence: false },
  ...{ needsSecond: false, opens: [], opensAt: [], leaves: null, page: null },
})

test('questions put in the same words are told apart by their place and how their sentence begins', () => {
  const ask = 'De qui parle cette phrase ?'
  const apart = tellApart([
    question('Q01', { ask, items: [item('P01', 'note.txt', 'Il a crié sur [TIERS].')] }),
    question('Q02', { ask: 'Sur quoi porte la demande ?' }),
    question('Q03', { ask, items: [item('P02', 'suivi.pdf, page 2', 'Il a crié.')] }),
  ])
  expect([...apart]).toEqual([
    ['Q01', { where: 'P01, note.txt', text: 'Il a crié sur [TIERS].', rank: null }],
    ['Q03', { where: 'P02, suivi.pdf, page 2', text: 'Il a crié.', rank: null }],
  ])
})

test('where even that is the same, they are numbered; a long sentence is cut between two words', () => {
  const ask = 'La remettre ?'
  const long = item('P01', 'note.txt', `${'mot '.repeat(16)}puis [TIERS], puis la fin de la phrase.`)
  const apart = tellApart([question('Q01', { ask, items: [long] }), question('Q02', { ask, items: [long] })])
  expect([...apart.values()].map(({ rank }) => rank)).toEqual([1, 2])
  expect(apart.get('Q01')?.text).toBe(`${'mot '.repeat(16)}puis…`)
})
