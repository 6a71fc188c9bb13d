import { expect, test } from 'vitest'
import { waitingIn } from '../../../../src/pipeline/export/waiting.ts'
import { signReview } from '../../../../src/review/close-review.ts'
import { type draftOf, noteOf } from '../../explain/explain-draft.ts'

const rape = 'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit avoir été ⟦violence/sexual-violence@p1:violée⟧.'
const threat = 'Le 5 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧.'

const signed = (draft: ReturnType<typeof draftOf>, second: string | null) =>
  signReview(draft, { by: 'Directrice', second, acceptProposals: true })

test('facts that wait for a second person are counted among those that answer', () => {
  expect(waitingIn(noteOf(`${rape} ${threat}`), null)).toEqual({ waiting: 1, facts: 2 })
})

test('what tells the consequence of one is counted with it', () => {
  expect(waitingIn(noteOf(`${rape} Elle pleure, elle a ⟦violence:des hématomes⟧ aux poignets.`), null)).toEqual({
    ...{ waiting: 2, facts: 2 },
  })
})

test('one approval changes nothing, a second person ends the wait', () => {
  const draft = noteOf(`${rape} ${threat}`)
  expect(waitingIn(draft, signed(draft, null))).toEqual({ waiting: 1, facts: 2 })
  expect(waitingIn(draft, signed(draft, 'Odile MAREY'))).toBe(null)
})

test('where nothing waits, nothing is said', () => {
  expect(waitingIn(noteOf(threat), null)).toBe(null)
})

test('what is outside the scope is no fact that answers', () => {
  const other = 'Le 4 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a payé son loyer à la régie.'
  expect(waitingIn(noteOf(`${rape} ${other}`), null)?.facts).toBe(1)
})
