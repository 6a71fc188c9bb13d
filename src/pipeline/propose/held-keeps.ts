import { withSecond } from '../../decide/policy/floor-check.ts'
import type { DecisionFlaw, Refusal } from '../../model/ask/flaw.ts'
import type { Quoted } from '../../model/ask/question.ts'
import type { PlacedSentence } from '../../model/ask/written.ts'
import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { absoluteGrounds } from '../../model/law/ground.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { contains, overlaps } from '../../model/record/span.ts'
import { lastDecisions } from '../../review/close-review.ts'
import { isInferred } from '../../review/decision-desk.ts'
import type { Resolved } from '../../review/decisions-file.ts'
import { sentencesOver } from './sentences.ts'

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
      const decision = overlaps(finding, at) && !isOwnInside(finding, at) ? decisionOf.get(finding.id) : undefined
      return decision !== undefined && isHolding(decision, second) ? [{ finding, decision }] : []
    })
  return resolved.flatMap(({ line, ruling: { settled } }) => {
    const kept = settled.flatMap((one) => (one.kind === 'keep' ? [one.at] : []))
    const held = kept.flatMap(holding)
    if (held.length === 0) return []
    const sentences = kept.flatMap((at) =>
      holding(at).length === 0
        ? []
        : sentencesOver(
            draft,
            at,
            holding(at).map(({ finding }) => finding),
          ),
    )
    return [{ line, ...flawOf(held), count: held.length, sentences: distinct(sentences) }]
  })
}

/** Masked by the director's own hand inside what she keeps: she wants the rest of it, and it is said. */
const isOwnInside = (finding: Finding, at: Quoted): boolean => finding.detector === 'reviewer' && contains(at, finding)

const distinct = (sentences: readonly PlacedSentence[]): readonly PlacedSentence[] => {
  const keys = sentences.map((one) => JSON.stringify(one))
  return sentences.filter((_, at) => keys.indexOf(keys[at] ?? '') === at)
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
  if (absolute.length > 0)
    return of(
      absolute.every(({ finding, decision: { ground } }) => isInferred(finding, ground ?? '')) ? 'floor-clue' : 'floor',
      absolute,
    )
  const gated = closed.filter(({ decision: { by } }) => 'rule' in by && by.rule === 'gate')
  if (gated.length > 0) return of('held', gated)
  if (closed.some(({ decision: { by } }) => 'rule' in by && by.rule === 'hidden')) return of('hidden', closed)
  return closed.length > 0 ? of('part', closed) : of('second', held)
}
