import { expect, test } from 'vitest'
import type { Question } from '../../../../src/model/ask/question.ts'
import { bearingOf } from '../../../../src/model/copy/piece-reading.ts'
import type { Draft } from '../../../../src/model/draft.ts'
import { pieceReadings } from '../../../../src/pipeline/export/piece-readings.ts'
import { lastDecisions } from '../../../../src/review/close-review.ts'
import { noteOf } from '../../explain/explain-draft.ts'

const rent = 'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a payé son loyer à la régie.'
const threat = 'Le 5 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧.'

const readingIn = (draft: Draft) => pieceReadings(draft, lastDecisions(draft.decisions)).get('P01')

const asking = (draft: Draft, change: Partial<Question> = {}): Draft => {
  const [passage] = draft.dossier.pieces.flatMap(({ passages }) => passages)
  if (passage === undefined) throw new Error('no passage')
  const unit = { pieceId: 'P01', passageId: passage.id, start: 0, end: passage.text.length, words: passage.text }
  const question: Question = {
    ...{ id: 'Q01', key: 'passage', kind: 'passage', doubt: 'what', pieceId: 'P01', ground: 'HORS-OBJ', rank: null },
    ...{ sources: [], options: [], default: 'withhold', several: false, needsSecond: false },
    items: [
      {
        ...{ id: 'u-P01-1', unit, page: null, text: passage.text, values: [], sensitive: [], silence: false },
        ...{ needsSecond: false, chance: 0.1 },
      },
    ],
    ...change,
  }
  return { ...draft, questions: [question] }
}

test('what is judged beside the request bears nothing; what is kept does', () => {
  expect(bearingOf(readingIn(noteOf(rent)))).toBe(null)
  expect(bearingOf(readingIn(noteOf(threat)))).toBe('bears')
})

test('a sentence in an open question is awaited; one that was answered may still answer the request', () => {
  const draft = asking(noteOf(rent))
  expect(readingIn(draft)).toEqual({ questions: ['Q01'], asked: 1, second: 0, other: 0 })
  const ruling = { id: 'D01', question: 'Q01', settled: [], by: 'A', second: null, reason: null }
  expect(bearingOf(readingIn({ ...draft, rulings: [ruling] }))).toBe('bears')
})

test('a question that is not worth an answer says nothing; one for which there was no room does', () => {
  expect(bearingOf(readingIn(asking(noteOf(rent), { extra: true })))).toBe(null)
  const [question] = asking(noteOf(rent)).questions ?? []
  const likely = question?.items.map((item) => ({ ...item, chance: 0.5 })) ?? []
  expect(bearingOf(readingIn(asking(noteOf(rent), { extra: true, items: likely })))).toBe('bears')
})

test('while the subject is asked, a sentence that its subject alone keeps back is awaited', () => {
  const options = [
    { id: 'violence', passages: 2, words: 9 },
    { id: 'housing', passages: 1, words: 9 },
    { id: 'none', passages: 0, words: 0 },
  ]
  const asked = { kind: 'subject', doubt: 'subject', items: [], default: 'violence' } as const
  expect(bearingOf(readingIn(asking(noteOf(rent), { ...asked, options })))).toBe('awaited')
  const nothing = options.map((one) => ({ ...one, passages: 0 }))
  expect(bearingOf(readingIn(asking(noteOf(rent), { ...asked, options: nothing })))).toBe(null)
})

test('while it is asked who somebody is, what the record tells of them is awaited', () => {
  const options = ['p1', 'none'].map((id) => ({ id, passages: 0, words: 0 }))
  const asked = { kind: 'person', doubt: 'who', rank: 1, items: [], options } as const
  expect(bearingOf(readingIn(asking(noteOf(rent), { ...asked, default: 'none' })))).toBe('awaited')
  expect(bearingOf(readingIn(asking(noteOf(rent), { ...asked, default: 'p1' })))).toBe(null)
})
