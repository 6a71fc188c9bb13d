import type { Decision } from '../../model/law/decision.ts'
import type { PolicyFile, Rule } from '../../model/law/policy.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Role } from '../../model/record/person.ts'
import type { Regime } from '../../model/record/piece.ts'

/** What the rules may ask of a finding, beyond its category and kind. */
export type Facts = {
  readonly role: Role | null
  readonly target: boolean
  readonly asked: boolean
  readonly named: boolean
  readonly minor: boolean
  readonly regime: Regime
}

/** What of a finding the rules read. */
export type Judged = Pick<Finding, 'category' | 'kind'>

/** One finding that rules could meet, as far as they can tell it from another. */
export type Case = { readonly finding: Judged; readonly facts: Facts }

/** The first rule that fits decides; without one, `otherwise` withholds. */
export const decideByPolicy = (finding: Finding, facts: Facts, policy: PolicyFile): Decision => {
  const rule = firstRule(policy.rules, finding, facts)
  return rule === undefined
    ? {
        findingId: finding.id,
        outcome: 'withhold',
        ground: policy.otherwise.ground,
        needsSecond: false,
        by: { rule: 'otherwise' },
      }
    : {
        findingId: finding.id,
        outcome: rule.outcome,
        ground: rule.ground ?? null,
        needsSecond: rule.needsSecond,
        by: { rule: rule.id },
      }
}

export const firstRule = (rules: readonly Rule[], finding: Judged, facts: Facts): Rule | undefined =>
  rules.find((rule) => fits(rule.when, finding, facts))

export const fits = (when: Rule['when'], finding: Judged, facts: Facts): boolean =>
  (when.category === undefined || when.category.includes(finding.category)) &&
  (when.kind === undefined || when.kind.some((kind) => kind === finding.kind)) &&
  (when.role === undefined || (facts.role !== null && when.role.includes(facts.role))) &&
  (when.target === undefined || when.target === facts.target) &&
  (when.asked === undefined || when.asked === facts.asked) &&
  (when.named === undefined || when.named === facts.named) &&
  (when.regime === undefined || when.regime.includes(facts.regime)) &&
  (when.minor === undefined || when.minor === facts.minor)
