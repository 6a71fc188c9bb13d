import { type Category, categories } from '../../model/category.ts'
import type { PolicyFile, Rule } from '../../model/law/policy.ts'
import { roles } from '../../model/record/person.ts'
import { regimes } from '../../model/record/piece.ts'
import { type Case, type Facts, firstRule, fits } from './policy.ts'

type When = Rule['when']

/** A case with the rule of the policy that decides it; null is `otherwise`. */
export type RuledCase = Case & { readonly rule: Rule | null }

/**
 * Every case that the rules, and the conditions given beside them, can tell apart. Values that nobody names behave alike:
 * one of them stands for all. So a claim about all findings (« never disclosed ») is checked, not sampled.
 */
export const outcomesOf = (policy: PolicyFile, beside: readonly When[]): readonly RuledCase[] =>
  casesOf([...policy.rules.map((rule) => rule.when), ...beside]).map((one) => ({
    ...one,
    rule: firstRule(policy.rules, one.finding, one.facts) ?? null,
  }))

export const meets = (when: When, { finding, facts }: Case): boolean => fits(when, finding, facts)

/** Rules that no case reaches, each with the earlier rules that take all of its cases. */
export const unreachedRules = (
  policy: PolicyFile,
  outcomes: readonly RuledCase[],
): readonly { readonly rule: string; readonly hiddenBy: readonly string[] }[] => {
  const reached = new Set(outcomes.map((one) => one.rule?.id))
  return policy.rules
    .filter((rule) => !reached.has(rule.id))
    .map(({ id, when }) => {
      const taken = outcomes.filter((one) => meets(when, one)).flatMap((one) => one.rule?.id ?? [])
      return { rule: id, hiddenBy: [...new Set(taken)] }
    })
}

/** Every case that some conditions can tell apart. */
export const casesOf = (whens: readonly When[]): readonly Case[] => {
  const findings = categoriesOf(whens).flatMap((category) => kindsOf(whens).map((kind) => ({ category, kind })))
  const facts = factsOf(whens)
  return findings.flatMap((finding) => facts.map((one) => ({ finding, facts: one })))
}

/** One category of each set that every condition names together, or not at all. */
const categoriesOf = (whens: readonly When[]): readonly Category[] => {
  const alike = new Map(
    categories.map((category) => [whens.map((when) => when.category?.includes(category) ?? true).join(), category]),
  )
  return [...alike.values()]
}

/** No kind, and a kind that no rule names, fit the same rules. */
const kindsOf = (whens: readonly When[]): readonly (string | null)[] => [
  null,
  ...new Set(whens.flatMap((when) => when.kind ?? [])),
]

const factsOf = (whens: readonly When[]): readonly Facts[] => {
  const both = (key: 'target' | 'asked' | 'named' | 'minor'): readonly boolean[] =>
    whens.some((when) => when[key] !== undefined) ? [false, true] : [false]
  const listed = (key: 'role' | 'regime') => new Set(whens.flatMap((when) => when[key] ?? []))
  const namedRoles = [null, ...roles.filter((role) => listed('role').has(role))]
  const other = regimes.filter((regime) => !listed('regime').has(regime)).slice(0, 1)
  const namedRegimes = [...other, ...regimes.filter((regime) => listed('regime').has(regime))]
  const values = both('asked').flatMap((asked) => both('named').map((named) => ({ asked, named })))
  return namedRoles.flatMap((role) =>
    namedRegimes.flatMap((regime) =>
      both('target').flatMap((target) =>
        values.flatMap((value) => both('minor').map((minor) => ({ role, regime, target, ...value, minor }))),
      ),
    ),
  )
}
