import type { Ruling } from '../../model/ask/ruling.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'
import { type AnsweringContext, judgeUnder } from './answering.ts'

/** How many acts can be taken back, one after the other: a sitting's worth, and a draft does not grow without end. */
const mostSteps = 40

type Rulings = readonly Ruling[]

/** `after` came from `before` by one act, which can be taken back; what was taken back earlier can no longer be done again. */
export const withStep = ({ past = [], rulings = [] }: Draft, after: Draft): Draft =>
  withSteps(after, [...past, rulings], [])

const withSteps = (
  { past: _past, future: _future, ...draft }: Draft,
  past: readonly Rulings[],
  future: readonly Rulings[],
): Draft => ({
  ...draft,
  ...(past.length === 0 ? {} : { past: past.slice(-mostSteps) }),
  ...(future.length === 0 ? {} : { future }),
})

/** The draft as it was judged before the last act. Throws `steps.none`. */
export const undoStep = (draft: Draft, context: AnsweringContext): Draft => {
  const { past = [], future = [], rulings = [] } = draft
  const last = past.at(-1)
  if (last === undefined) throw new RequisError({ code: 'steps.none' })
  return withSteps(judgeUnder(draft, last, context), past.slice(0, -1), [...future, rulings])
}

/** The last act that was taken back, done again. Throws `steps.none`. */
export const redoStep = (draft: Draft, context: AnsweringContext): Draft => {
  const { past = [], future = [], rulings = [] } = draft
  const next = future.at(-1)
  if (next === undefined) throw new RequisError({ code: 'steps.none' })
  return withSteps(judgeUnder(draft, next, context), [...past, rulings], future.slice(0, -1))
}
