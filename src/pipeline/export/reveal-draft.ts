import type { Words } from '../../model/copy/label.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { LetterDesk } from '../../reply/letter-facts.ts'
import { type Reveal, revealMasks } from '../../seal/masks/reveal.ts'
import { commitOutside } from './commit-masks.ts'
import { tellOutside } from './letter-draft.ts'
import { referenceOf } from './reference.ts'

/**
 * Lifts masks of the export that this review let out, by the ids printed on its copies. Nothing of it is stored: the same
 * draft and review, under the same tables, give the commitments that were sealed.
 */
export const revealDraft = (input: {
  readonly draft: Draft
  readonly review: Review
  readonly ids: readonly string[]
  readonly desk: LetterDesk
  readonly words: Words
}): Reveal => {
  const { draft, review, ids, desk, words } = input
  const committed = commitOutside(draft, tellOutside(draft, review.decisions, desk, words))
  return revealMasks(committed, referenceOf(draft), ids)
}
