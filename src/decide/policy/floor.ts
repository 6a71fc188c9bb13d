import type { Decision } from '../../model/law/decision.ts'
import type { Floor } from '../../model/law/policy.ts'
import { mistakenRules } from '../../model/rule.ts'
import type { Case } from './policy.ts'
import { meets } from './policy-space.ts'

/**
 * A decision, held to what the association settles whatever is asked. Policies are held to it when they are loaded, case by
 * case; this holds what code opens before any policy is asked (`openingRules`). A belief inside an insult stays masked.
 */
export const underFloor = (decision: Decision, one: Case, floor: Floor): Decision => {
  if (decision.outcome === 'withhold') return decision
  const closed = floor.withheld.find(({ when }) => meets(when, one))
  if (closed !== undefined)
    return { ...decision, outcome: 'withhold', ground: closed.ground, needsSecond: false, by: { rule: 'floor' } }
  const isForTwo = !isMistaken(decision) && floor.twoPersons.some(({ when }) => meets(when, one))
  return isForTwo && !decision.needsSecond
    ? { ...decision, ground: decision.ground ?? 'CONS', needsSecond: true }
    : decision
}

const isMistaken = ({ by }: Decision): boolean => 'rule' in by && mistakenRules.includes(by.rule)
