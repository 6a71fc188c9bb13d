import { withSecond } from '../../decide/policy/floor-check.ts'
import type { DecisionFlaw, Refusal } from '../../model/ask/flaw.ts'
import type { Quoted } from '../../model/ask/question.ts'
import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { absoluteGrounds } from '../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { overlaps } from '../../model/record/span.ts'
import { lastDecisions } from '../../review/close-review.ts'
import type { Resolved } from '../../review/decisions-file.ts'

/**
 * Stretches that a person kept and that stay withheld all the same once the record is judged again: nothing that she asked
 * for is left undone without a word. A stretch that waits for a second person is one, where no second signs.
 */
export const closedKeeps = (draft: Draft, resolved: readonly Resolved[], second: string | null): readonly Refusal[] => {
  const byPassage = groupByPassage(draft.findings)
  const decisionOf = new Map(
    lastDecisions(withSecond(draft)).map((decision): [string, Decision] => [decision.findingId, decision]),
  )
  const holding = (at: Quoted): readonly Held[] =>
    (byPassage.get(at.passageId) ?? []).flatMap((finding) => {
      const decision = overlaps(finding, at) ? decisionOf.get(finding.id) : undefined
      return decision !== undefined && isHolding(decision, second) ? [{ finding, decision }] : []
    })
  return resolved.flatMap(({ line, ruling: { settled } }) => {
    const held = settled.flatMap((one) => (one.kind === 'keep' ? holding(one.at) : []))
    return held.length === 0 ? [] : [{ line, ...flawOf(held), count: held.length }]
  })
}

type Held = { readonly finding: Finding; readonly decision: Decision }

const isHolding = ({ outcome, needsSecond }: Decision, second: string | null): boolean =>
  outcome === 'withhold' || (needsSecond && second === null)

const flawOf = (held: readonly Held[]): Omit<Refusal, 'line' | 'count'> => {
  const grounds = (some: readonly Held[]): readonly string[] => [
    ...new Set(some.flatMap(({ decision }) => decision.ground ?? [])),
  ]
  const of = (flaw: DecisionFlaw, some: readonly Held[]) => ({ flaw, names: grounds(some) })
  const closed = held.filter(({ decision }) => decision.outcome === 'withhold')
  const absolute = closed.filter(({ decision: { ground } }) => ground !== null && absoluteGrounds.includes(ground))
  if (absolute.length > 0) return of('floor', absolute)
  const gated = closed.filter(({ decision: { by } }) => 'rule' in by && by.rule === 'gate')
  if (gated.length > 0) return of('held', gated)
  return closed.length > 0 ? of('part', closed) : of('second', held)
}
