/** Rules that are code, not policy, by what they do. A policy's own rules may not bear these names. */
export const openingRules = [
  'label',
  'same-as-target',
  'in-request',
  'no-name',
  'same-fact',
  'told-with-it',
  'other-subject',
  'two-persons',
] as const

/** Rules by which code lets something out; each is held to the association's floor (`decide/policy/floor.ts`). */
export type OpeningRule = (typeof openingRules)[number]

/**
 * Among them, those by which code judges that the words do not tell what a detector claimed: the name of a column, everyday
 * words in a sentence on another subject, the wound of the blow that is asked about. What the association always masks stays
 * masked under them too; the second signature that a fact of health wants is not asked for what is none. Asked for it, 34 of
 * the 394 facts that `bench:scope` keeps with one person would wait, 2026-11-28.
 */
export const mistakenRules: readonly string[] = [
  'label',
  'no-name',
  'told-with-it',
  'other-subject',
] satisfies readonly OpeningRule[]

const closingRules = [
  'floor',
  'scope',
  'unplaced-date',
  'gate',
  'hidden',
  'values-only',
  'basis-only',
  'otherwise',
] as const

export const codeRules = [...openingRules, ...closingRules] as const

export type CodeRule = (typeof codeRules)[number]

/** The steps of the order of judgement (`decide/order.ts`), for a piece, a unit and a finding. */
export const pieceStepIds = ['refused-act', 'namesake', 'gate', 'held-holder'] as const
export const unitStepIds = ['person', 'period', 'subject', 'secret-birth'] as const
export const findingStepIds = [
  'label',
  'same-as-target',
  'in-request',
  'order',
  'inside-a-name',
  'same-fact',
  'everyday-words',
  'policy',
  'basis-only',
  'floor',
] as const

export type PieceStepId = (typeof pieceStepIds)[number]
export type UnitStepId = (typeof unitStepIds)[number]
export type FindingStepId = (typeof findingStepIds)[number]
export type StepId = PieceStepId | UnitStepId | FindingStepId
