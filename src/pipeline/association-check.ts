import { meets, type Outcome, outcomesOf, unreachedRules } from '../decide/policy-space.ts'
import { type Policy, stances } from '../model/policy.ts'
import { type LooserPolicy, RequisError } from '../model/problem.ts'
import type { Association } from './association.ts'

/**
 * A service's policy under the association's: refused when a rule is written twice or can never be reached (its author
 * believes in a protection that is not there), or when it is looser in anything. What it leaves open, the association
 * settles.
 */
export const underAssociation = (policy: Policy, file: string, association: Association): Policy => {
  const outcomes = outcomesOf(
    policy,
    [...association.withheld, ...association.twoPersons].map((row) => row.when),
  )
  refuseTwins(policy, file)
  const [looser] = [
    ...looserSettings(policy, association),
    ...opened('disclosed', association.withheld.filter(binds(policy)), outcomes),
    ...opened('second', association.twoPersons.filter(binds(policy)), outcomes),
  ]
  if (looser !== undefined) throw new RequisError({ code: 'policy.looser', file, ...looser })
  const [unreached] = unreachedRules(policy, outcomes)
  if (unreached !== undefined) throw new RequisError({ code: 'policy.rule-unreachable', file, ...unreached })
  return { ...policy, disputed: policy.disputed ?? association.disputed }
}

const refuseTwins = (policy: Policy, file: string): void => {
  const ids = policy.rules.map((rule) => rule.id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw new RequisError({ code: 'policy.rule-twice', file, rule: twice })
}

type Excepted = { readonly except: readonly string[] }

const binds =
  (policy: Policy) =>
  ({ except }: Excepted): boolean =>
    !except.includes(policy.kind)

const looserSettings = (policy: Policy, association: Association): readonly LooserPolicy[] => {
  const isOpen = (kinds: readonly string[]): boolean => kinds.includes(policy.kind)
  const missing = association.gates.filter(binds(policy)).find(({ ground }) => !policy.gates.includes(ground))
  const used = [...policy.rules.flatMap((rule) => rule.ground ?? []), policy.otherwise.ground]
  const unknown = used.find((ground) => !association.grounds.includes(ground))
  const stance = policy.disputed ?? association.disputed
  const checks: readonly (readonly [boolean, LooserPolicy])[] = [
    [missing !== undefined, { what: 'gate', rule: null, name: missing?.ground ?? '' }],
    [unknown !== undefined, { what: 'ground', rule: null, name: unknown ?? '' }],
    [
      stances.indexOf(stance) > stances.indexOf(association.disputed),
      { what: 'disputed', rule: null, name: association.disputed },
    ],
    [
      policy.scope === 'everything' && !isOpen(association.wholeRecord),
      { what: 'scope', rule: null, name: policy.kind },
    ],
    [policy.ownAccess && !isOpen(association.ownAccess), { what: 'own-access', rule: null, name: policy.kind }],
    [!policy.needsBasis && !isOpen(association.withoutBasis), { what: 'basis', rule: null, name: policy.kind }],
  ]
  return checks.flatMap(([isLooser, looser]) => (isLooser ? [looser] : []))
}

type Row = Association['twoPersons'][number]

/** The first rule that lets out what the rows forbid, with all that it touches. */
const opened = (
  what: 'disclosed' | 'second',
  rows: readonly Row[],
  outcomes: readonly Outcome[],
): readonly LooserPolicy[] => {
  const open = outcomes.filter(
    ({ rule }) => rule?.outcome === 'disclose' && (what === 'disclosed' || !rule.needsSecond),
  )
  const touched = rows.filter(({ when }) => open.some((one) => meets(when, one)))
  const first = open.find((one) => touched.some(({ when }) => meets(when, one)))?.rule?.id
  const own = open.filter((one) => one.rule?.id === first)
  const names = touched.filter(({ when }) => own.some((one) => meets(when, one))).map((row) => row.id)
  return first === undefined ? [] : [{ what, rule: first, name: names.join(', ') }]
}
