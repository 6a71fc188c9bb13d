import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Problem } from '../../model/problem.ts'
import { groupByPassage } from '../../model/record/finding.ts'
import { overlaps } from '../../model/record/span.ts'

/**
 * The draft as the director is told of it: first, by piece, how many sentences tell of a danger and stay behind. Never on what
 * leaves: a reader would learn from a count that somebody spoke.
 */
export const tellDangers = (draft: Draft, decisions: readonly Decision[]): Draft => {
  const problem = dangerWithheld(draft, decisions)
  return problem === null ? draft : { ...draft, problems: [problem, ...draft.problems] }
}

type DangerWithheld = Extract<Problem, { readonly code: 'danger.withheld' }>

export const dangerWithheld = (draft: Draft, decisions: readonly Decision[]): DangerWithheld | null => {
  const staying = dangersStaying(draft, decisions)
  const counts = new Map<string, number>()
  for (const { pieceId } of staying) counts.set(pieceId, (counts.get(pieceId) ?? 0) + 1)
  const pieces = [...counts].map(([pieceId, count]) => ({ pieceId, count }))
  return staying.length === 0 ? null : { code: 'danger.withheld', count: staying.length, pieces }
}

/** Sentences that tell of a danger, of which something stays behind. */
export const dangersStaying = (draft: Draft, decisions: readonly Decision[]): NonNullable<Draft['dangers']> => {
  const closed = new Set(decisions.filter(({ outcome }) => outcome === 'withhold').map(({ findingId }) => findingId))
  const byPassage = groupByPassage(
    draft.findings.filter(
      ({ id, detector, category }) => closed.has(id) && (detector === 'scope' || category === 'violence'),
    ),
  )
  return (draft.dangers ?? []).filter((danger) =>
    (byPassage.get(danger.passageId) ?? []).some((finding) => overlaps(finding, danger)),
  )
}
