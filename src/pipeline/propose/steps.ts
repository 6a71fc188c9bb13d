import { isSameSigner } from '../../language/signer-name.ts'
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

/** Who takes back, or does again. */
export type Stepping = { readonly by: string; readonly second: string | null }

/** The draft as it was judged before the last act. Throws `steps.none`, `steps.two`. */
export const undoStep = (draft: Draft, context: AnsweringContext, who: Stepping): Draft => {
  const { past = [], future = [], rulings = [] } = draft
  const last = past.at(-1)
  if (last === undefined) throw new RequisError({ code: 'steps.none' })
  refuseAlone(rulings, last, who)
  return withSteps(judgeUnder(draft, last, context), past.slice(0, -1), [...future, rulings])
}

/** The last act that was taken back, done again. Throws `steps.none`, `steps.two`. */
export const redoStep = (draft: Draft, context: AnsweringContext, who: Stepping): Draft => {
  const { past = [], future = [], rulings = [] } = draft
  const next = future.at(-1)
  if (next === undefined) throw new RequisError({ code: 'steps.none' })
  refuseAlone(rulings, next, who)
  return withSteps(judgeUnder(draft, next, context), [...past, rulings], future.slice(0, -1))
}

/**
 * What two persons gave, one of them alone neither takes back nor gives again: done again it would bear the name of somebody who is
 * not there, and taken back it may let out what they masked. By a new act she withholds alone whatever she likes.
 */
const refuseAlone = (now: Rulings, then: Rulings, { by, second }: Stepping): void => {
  const isThere = (name: string): boolean => [by, second].some((one) => one !== null && isSameSigner(one, name))
  const changed = [...without(now, then), ...without(then, now)]
  if (!changed.every((ruling) => ruling.second === null || isThere(ruling.second)))
    throw new RequisError({ code: 'steps.two' })
}

/** By what they say: an act that replaces another may bear its number. */
const without = (some: Rulings, others: Rulings): Rulings => {
  const known = new Set(others.map((one) => JSON.stringify(one)))
  return some.filter((one) => !known.has(JSON.stringify(one)))
}
