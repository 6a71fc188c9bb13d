import type { Ruling } from '../../model/ask/ruling.ts'
import { countRulings } from '../../model/ask/ruling-counts.ts'
import type { Disclosure } from '../../model/copy/disclosure.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Act } from '../../seal/journal/journal.ts'

const none = { by: [], counts: {}, rootHash: null } as const

/** Pieces are not counted: beside those of the export, the number would tell that some are listed nowhere. */
export const proposedAct = (id: string, { findings, rulings = [] }: Draft): Act => ({
  ...{ ...none, act: 'proposed', draft: id },
  counts: { findings: findings.length, ...(rulings.length === 0 ? {} : { replayed: rulings.length }) },
})

type Deciders = { readonly by: string; readonly second: string | null }

/** Answers and corrections, by kind: how many, never what they say. */
export const answeredAct = (id: string, rulings: readonly Ruling[], draft: Draft, { by, second }: Deciders): Act => {
  const { answers, corrections, byKind } = countRulings(rulings, draft)
  return {
    ...{ ...none, act: 'answered', draft: id, by: second === null ? [by.trim()] : [by.trim(), second.trim()] },
    counts: { answers, corrections, ...byKind },
  }
}

/** Whoever approves is named: they answer for the act in their office. */
export const approvedAct = (id: string, { decisions, waived, ...review }: Review): Act => ({
  ...{ ...none, act: 'approved', draft: id, by: namesOf(review) },
  counts: { decisions: decisions.length, waived: waived ? 1 : 0 },
})

const namesOf = ({ approvedBy, secondBy }: Pick<Review, 'approvedBy' | 'secondBy'>): readonly string[] =>
  secondBy === null ? [approvedBy] : [approvedBy, secondBy]

type Sealed = { readonly disclosure: Pick<Disclosure, 'pieces' | 'masks'>; readonly rootHash: string }

export const exportedAct = (id: string, review: Review, { disclosure, rootHash }: Sealed): Act => ({
  ...{ act: 'exported', draft: id, by: namesOf(review), rootHash },
  counts: { pieces: disclosure.pieces.length, masks: disclosure.masks.length },
})

/** Shown to the service alone, and signed by nobody. */
export const previewedAct = (
  id: string,
  { pieces, masks }: { readonly pieces: number; readonly masks: number },
): Act => ({
  ...{ ...none, act: 'previewed', draft: id },
  counts: { pieces, masks },
})

/** Masks lifted by order of a judge: how many, never which words. */
export const revealedAct = (id: string, review: Review, masks: number): Act => ({
  ...{ ...none, act: 'revealed', draft: id, by: namesOf(review) },
  counts: { masks },
})

export const purgedAct = (id: string, files: number): Act => ({
  ...{ ...none, act: 'purged', draft: id },
  counts: { files },
})
