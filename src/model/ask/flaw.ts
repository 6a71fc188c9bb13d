import type { PlacedSentence } from './written.ts'

/** Why a line of decisions.yaml is refused; the sentences are in messages/. */
export const decisionFlaws = [
  'question-unknown',
  'question-twice',
  'option-unknown',
  'one-option',
  'item-unknown',
  'item-twice',
  'second',
  'preview-missing',
  'preview-none',
  'preview-other',
  'piece-unknown',
  'mask-unknown',
  'no-words',
  'nowhere',
  'cuts',
  'many',
  'no-finding',
  'part-of-name',
  'reason',
  'from',
  'accord-date',
  'accord-other',
  'date-future',
  'date-old',
  'floor',
  'floor-clue',
  'held',
  'part',
  'hidden',
  'no-own-mask',
  'sentence-unknown',
  'twice',
  'contrary',
  'masked-before',
  'person-unknown',
  'declared-name',
  'other-name',
  'rename-tells',
  'two-persons',
  'title-tells',
  'motif-tells',
  'kind-hand',
  'check-unknown',
  'check-closed',
  'picture',
  'picture-unknown',
] as const

export type DecisionFlaw = (typeof decisionFlaws)[number]

/** `names`: codes and ids of the program, never what the file says. `count`: of places, where that tells something. */
export type Refusal = {
  readonly line: number
  readonly flaw: DecisionFlaw
  readonly names: readonly string[]
  readonly count: number
  /** Sentences that have to be kept whole, by the ranks that `requis explain` gives. */
  readonly sentences?: readonly PlacedSentence[]
}
