import { expect, test } from 'vitest'
import type { Question } from '../../../src/model/ask/question.ts'
import type { Ruling } from '../../../src/model/ask/ruling.ts'
import { dueQuestions, openQuestions } from '../../../src/review/open-questions.ts'
import { previewCode } from '../../../src/store/draft/draft-preview.ts'
import { noteOf } from '../explain/explain-draft.ts'

const question = (rank: number): Question => ({
  ...{ id: `Q${String(rank).padStart(2, '0')}`, key: `k${rank}`, kind: 'passage', doubt: 'when', pieceId: 'P01' },
  ...{ ground: 'HORS-PER', rank: null, sources: [], options: [], default: 'withhold', several: false },
  ...{ needsSecond: false, items: [] },
})

const answer = (id: string): Ruling => ({
  ...{ id: `R-${id}`, question: id, settled: [], by: 'Claire VASSEUR', second: null, reason: null },
})

const questions = Array.from({ length: 15 }, (_, at) => question(at + 1))

const idsOf = (asked: readonly Question[]): readonly string[] => asked.map(({ id }) => id)

test('a question is open until a ruling answers it; the own hand of the director answers none', () => {
  const rulings = [answer('Q02'), { ...answer('x'), question: null }]
  expect(idsOf(openQuestions({ questions: questions.slice(0, 3), rulings }))).toEqual(['Q01', 'Q03'])
})

test('twelve questions are due, and every answer takes one of them, also that to a later question', () => {
  expect(dueQuestions({ questions })).toHaveLength(12)
  expect(idsOf(dueQuestions({ questions, rulings: [answer('Q15')] }))).toEqual(idsOf(questions.slice(0, 11)))
  expect(dueQuestions({ questions, rulings: questions.slice(0, 12).map(({ id }) => answer(id)) })).toEqual([])
})

test('a draft of before questions has none that are due', () => {
  expect(dueQuestions({})).toEqual([])
})

test('the code of a preview changes with the draft and with its secret', () => {
  const draft = { ...noteOf('Une note.'), secret: 'ab'.repeat(32) }
  const code = previewCode({ draft, hash: '1'.repeat(64) })
  expect(code).toMatch(/^[0-9a-f]{16}$/)
  for (let at = 0; at < 5000; at += 1)
    expect(previewCode({ draft, hash: `${at}` })).toMatch(/^(?=.*[a-df])[0-9a-f]{16}$/)
  expect(previewCode({ draft, hash: '2'.repeat(64) })).not.toBe(code)
  expect(previewCode({ draft: { ...draft, secret: 'cd'.repeat(32) }, hash: '1'.repeat(64) })).not.toBe(code)
})
