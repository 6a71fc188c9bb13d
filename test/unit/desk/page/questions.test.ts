import { expect, test } from 'vitest'
import { dayOf, spread } from '../../../../src/desk/page/finish/dates.ts'
import { answersOf, choose, mayBeNone, nextOpen } from '../../../../src/desk/page/questions/open.ts'
import type { ActView, PieceLine, QuestionView } from '../../../../src/desk/view/types.ts'

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
  ['2025-03-12', 20159],
  ['12/03/2025', 20159],
  ['mars 2025', null],
])('%s is day %s', (text, day) => expect(dayOf(text)).toBe(day))

const piece = (id: string, date: string | null): PieceLine => ({
  ...{ id, title: id, file: null, kind: null, date, author: null, format: null, pages: null, status: '' },
  ...{ fate: 'whole', masks: 0, grounds: [], held: null, problem: null, findings: 0, doubtful: 0, inPeriod: true },
})

test('dated pieces spread over the line of time; the others are left out', () => {
  const dated = spread([piece('P01', '2025-03-11'), piece('P02', null), piece('P03', '2025-03-01')])
  expect(dated.map(({ id, at }) => [id, at])).toEqual([
    ['P03', 2],
    ['P01', 98],
  ])
})
