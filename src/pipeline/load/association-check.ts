import { meets, outcomesOf, type RuledCase, unreachedRules } from '../../decide/policy/policy-space.ts'
import type { Association } from '../../model/law/association.ts'
import { type Floor, type Policy, type PolicyFile, stances } from '../../model/law/policy.ts'
import { type LooserPolicy, RequisError } from '../../model/problem.ts'
import { isCodeRule } from '../../model/rule.ts'

/**
 * A service's policy under the association's: refused when a rule is written twice or can never be reached (its author
 * believes in a protection that is not there), or when it is looser in anything. What it leaves open, the association
 * settles.
 */
export const underAssociation = (policy: PolicyFile, file: string, association: Association): Policy => {
  const floor = floorOf(policy.kind, association)
  const outcomes = outcomesOf(
    policy,
    [...floor.withheld, ...floor.twoPersons].map((row) => row.when),
  )
  refuseTwins(policy, file)
  const [looser] = [
    ...looserSettings(policy, association),
    ...opened('disclosed', floor.withheld, outcomes),
    ...opened('second', floor.twoPersons, outcomes),
  ]
  if (looser !== undefined) throw new RequisError({ code: 'policy.looser', file, ...looser })
  const [unreached] = unreachedRules(policy, outcomes)
  if (unreached !== undefined) throw new RequisError({ code: 'policy.rule-unreachable', file, ...unreached })
  return { ...policy, disputed: policy.disputed ?? association.disputed, floor }
}

/** The rows that bind a kind of request. */
export const floorOf = (kind: string, { withheld, twoPersons }: Association): Floor => ({
  withheld: withheld.filter(binds(kind)).map(({ id, when, ground }) => ({ id, when, ground })),
  twoPersons: twoPersons.filter(binds(kind)).map(({ id, when }) => ({ id, when })),
})

const refuseTwins = (policy: PolicyFile, file: string): void => {
  const ids = policy.rules.map((rule) => rule.id)
  const twice = ids.find((id, at) => ids.indexOf(id) !== at)
  if (twice !== undefined) throw new RequisError({ code: 'policy.rule-twice', file, rule: twice })
  const reserved = ids.find(isCodeRule)
  if (reserved !== undefined) throw new RequisError({ code: 'policy.rule-reserved', file, rule: reserved })
}

type Excepted = { readonly except: readonly string[] }

const binds =
  (kind: string) =>
  ({ except }: Excepted): boolean =>
    !kindIn(except, kind)

const kindIn = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind)

const looserSettings = (policy: PolicyFile, association: Association): readonly LooserPolicy[] => {
  const isOpen = (kinds: readonly string[]): boolean => kindIn(kinds, policy.kind)
  const missing = association.gates.filter(binds(policy.kind)).find(({ ground }) => !policy.gates.includes(ground))
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

/** The first rule that lets out what the rows forbid, with all that it touches. */
const opened = (
  what: 'disclosed' | 'second',
  rows: Floor['twoPersons'],
  outcomes: readonly RuledCase[],
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
