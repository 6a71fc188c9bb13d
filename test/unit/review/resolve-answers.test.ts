import { expect, test } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { noteOf } from '../explain/explain-draft.ts'
import { decide, itemOf, questionOf, refusedIn, settledBy } from './decide.ts'

const option = (id: string) => ({ id, passages: 1, words: 1 })

const draft: Draft = {
  ...noteOf('Une note du 3 mars.'),
  questions: [
    questionOf('Q01', { kind: 'subject', options: [option('housing'), option('work')], several: true, items: [] }),
    questionOf('Q02', { kind: 'basis', options: [option('CPP 77-1-1')], items: [] }),
    questionOf('Q03'),
    questionOf('Q04', { kind: 'person', rank: 2, options: [option('p2'), option('none')], items: [] }),
    questionOf('Q05', { kind: 'piece', options: [option('withhold'), option('accord')], pieceId: 'P05' }),
    questionOf('Q06', { needsSecond: true, items: [itemOf('u-6-1', { needsSecond: true }), itemOf('u-6-2')] }),
  ],
}

const answers = (...rows: readonly string[]): string => `answers:\n${rows.map((row) => `  - ${row}\n`).join('')}`

test('chosen sentences are kept, and the others of the question are withheld', () => {
  const settled = settledBy(draft, answers('{ question: Q03, answer: keep, items: [u-Q03-2] }'))
  expect(settled.map((one) => (one.kind === 'unit' ? `${one.unit.words} ${one.outcome}` : one.kind))).toEqual([
    'u-Q03-1 withhold',
    'u-Q03-2 keep',
  ])
})

test('the default of a question with several answers is one of its answers, as one string', () => {
  expect(settledBy(draft, answers('{ question: Q01, answer: "housing,work" }'))).toEqual([
    { kind: 'subjects', subjects: ['housing', 'work'] },
  ])
  expect(refusedIn(draft, answers('{ question: Q01, answer: "housing,none of them" }'))).toEqual(['2 option-unknown'])
})

test('without items an answer is about all of them', () => {
  expect(settledBy(draft, answers('{ question: Q03, answer: keep }'))).toMatchObject([
    { outcome: 'keep' },
    { outcome: 'keep' },
  ])
  expect(settledBy(draft, answers('{ question: Q03, answer: withhold, items: [u-Q03-1] }'))).toMatchObject([
    { outcome: 'withhold' },
    { outcome: 'withhold' },
  ])
})

test('a value that stays masked closes its value alone: the sentence leaves by itself', () => {
  const at = { pieceId: 'P01', passageId: 'P01-0', start: 9, end: 15, words: '3 mars' }
  const asking: Draft = {
    ...draft,
    questions: [questionOf('Q01', { kind: 'value', items: [itemOf('v-P01-1', { values: [at] }), itemOf('u-P01-2')] })],
  }
  expect(settledBy(asking, answers('{ question: Q01, answer: withhold }'))).toMatchObject([
    { outcome: 'withhold', values: [at] },
    { outcome: 'withhold', values: [] },
  ])
})

test('subjects, a basis and a person are settled by their ids, and none of them may be', () => {
  expect(settledBy(draft, answers('{ question: Q01, answer: [housing, work] }'))).toEqual([
    { kind: 'subjects', subjects: ['housing', 'work'] },
  ])
  expect(settledBy(draft, answers('{ question: Q01, answer: none }'))).toEqual([{ kind: 'subjects', subjects: [] }])
  expect(settledBy(draft, answers('{ question: Q02, answer: none }'))).toEqual([{ kind: 'basis', basis: null }])
  expect(settledBy(draft, answers('{ question: Q04, answer: p2 }'))).toEqual([
    { kind: 'person', rank: 2, personId: 'p2' },
  ])
})

test('who the sentences are of opens them, as no « keep » does, and says nothing of the person of the request', () => {
  const whose: Draft = {
    ...draft,
    questions: [questionOf('Q01', { kind: 'person', doubt: 'namesake', options: [option('p2'), option('none')] })],
  }
  expect(settledBy(whose, answers('{ question: Q01, answer: p2, items: [u-Q01-1] }'))).toMatchObject([
    { kind: 'unit', outcome: 'keep', whose: 'p2' },
    { kind: 'unit', outcome: 'withhold' },
  ])
  expect(settledBy(whose, answers('{ question: Q01, answer: none }'))).toMatchObject([
    { kind: 'unit', outcome: 'withhold' },
    { kind: 'unit', outcome: 'withhold' },
  ])
  expect(refusedIn(whose, answers('{ question: Q01, answer: keep }'))).toEqual(['2 option-unknown'])
})

test('an accord that will be asked for is noted, and nothing of the piece is kept', () => {
  expect(settledBy(draft, answers('{ question: Q05, answer: accord }'))).toMatchObject([
    ...[{ outcome: 'withhold' }, { outcome: 'withhold' }],
    { kind: 'accord', pieceId: 'P05', state: 'asked' },
  ])
})

test('a ruling bears who gave it, and numbers go on after those of the draft', () => {
  const before = { id: 'R0007', question: 'Q02', settled: [], by: 'B', second: null, reason: null }
  const [resolved] = decide({ ...draft, rulings: [before] }, answers('{ question: Q03, answer: keep }'), {
    second: 'Paul',
  })
  expect(resolved?.ruling).toMatchObject({ id: 'R0008', question: 'Q03', by: 'Claire VASSEUR', second: 'Paul' })
})

test.each([
  ['an unknown question', '{ question: Q99, answer: keep }', 'question-unknown'],
  ['an answer that is not offered', '{ question: Q05, answer: keep }', 'option-unknown'],
  ['a word of another kind of question', '{ question: Q01, answer: keep }', 'option-unknown'],
  ['two answers where one is asked', '{ question: Q03, answer: [keep, withhold] }', 'one-option'],
  ['a sentence of another question', '{ question: Q03, answer: keep, items: [u-6-1] }', 'item-unknown'],
  ['sentences where there are none', '{ question: Q02, answer: CPP 77-1-1, items: [u-6-1] }', 'item-unknown'],
  ['a sentence twice', '{ question: Q03, answer: keep, items: [u-Q03-1, u-Q03-1] }', 'item-twice'],
  ['what two persons must sign', '{ question: Q06, answer: keep }', 'second'],
])('%s is refused, with its line', (_, row, flaw) => {
  expect(refusedIn(draft, answers('{ question: Q04, answer: none }', row))).toEqual([`3 ${flaw}`])
})

test('what two persons must sign is kept with the second, and the other sentence without', () => {
  expect(refusedIn(draft, answers('{ question: Q06, answer: keep, items: [u-6-2] }'))).toEqual([])
  expect(refusedIn(draft, answers('{ question: Q06, answer: keep }'), { second: 'Paul' })).toEqual([])
})

test('a question answered twice is refused, and every bad line is told at once', () => {
  const rows = [
    '{ question: Q03, answer: keep }',
    '{ question: Q03, answer: withhold }',
    '{ question: Q77, answer: a }',
  ]
  expect(refusedIn(draft, answers(...rows))).toEqual(['3 question-twice', '4 question-unknown'])
})

test('to withhold a held piece is to withhold all of it; items that are named are those alone', () => {
  const held = questionOf('Q01', { kind: 'piece', ground: 'JUD-DOC' })
  const of = (more: string) =>
    settledBy({ ...draft, questions: [held] }, `answers:\n  - { question: Q01, answer: withhold${more} }\n`)
  expect(of('').at(-1)).toEqual({ kind: 'piece', pieceId: 'P01', ground: 'JUD-DOC' })
  expect(of(', items: [u-Q01-1]').map(({ kind }) => kind)).toEqual(['unit', 'unit'])
})
