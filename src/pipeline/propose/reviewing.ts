import { groundsOpened, withSecond } from '../../decide/policy/floor-check.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { RequisError } from '../../model/problem.ts'
import { proposedDecisions, type Signing, signReview } from '../../review/close-review.ts'

/** Closes a draft in a person's name; refused when what it lets out is closed to everybody. */
export const closeReview = (draft: Draft, signing: Signing): Review => {
  const review = signReview({ ...draft, decisions: withSecond(draft) }, signing)
  refuseOpened(draft, review.decisions)
  return review
}

/**
 * What one person would sign now, or one with a second, the proposals accepted as they are: masks bear the numbers of that
 * export.
 */
export const decisionsNow = (draft: Draft, second: string | null = null): readonly Decision[] =>
  proposedDecisions({ decisions: withSecond(draft) }, second)

/** Throws `review.floor` when decisions let out what the association always masks; asked again before an export. */
export const refuseOpened = (draft: Draft, decisions: readonly Decision[]): void => {
  const grounds = groundsOpened(draft, decisions)
  if (grounds.length > 0)
    throw new RequisError({ code: 'review.floor', count: grounds.length, grounds: [...new Set(grounds)].sort() })
}
