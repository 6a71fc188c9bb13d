import { z } from 'zod'
import { type PolicyFile, policyFields, policySchema, type Rule, ruleSchema } from '../../model/law/policy.ts'
import { RequisError } from '../../model/problem.ts'
import { parseYaml } from '../../request/yaml.ts'

/** A policy by its name or path: its file, as sentences name it, and its text; null when there is none. */
export type ReadPolicy = (name: string) => { readonly file: string; readonly text: string | null }

/** Settings that a base gives, and that a policy on it states only where it differs. */
const settings = {
  scope: policyFields.scope.unwrap().optional(),
  period: policyFields.period.unwrap().optional(),
  ownAccess: policyFields.ownAccess.unwrap().optional(),
  parentAccess: policyFields.parentAccess.unwrap().optional(),
  dangerAsked: policyFields.dangerAsked.unwrap().optional(),
  twoPersons: policyFields.twoPersons.unwrap().optional(),
  gates: policyFields.gates.unwrap().optional(),
  needsBasis: policyFields.needsBasis.unwrap().optional(),
  disputed: policyFields.disputed.unwrap().optional(),
  gives: policyFields.gives.unwrap().optional(),
  keeps: policyFields.keeps.unwrap().optional(),
}

/** `always`: rules that come first in every policy on this base. `rules`: those that a policy may take by their names. */
const baseSchema = z.strictObject({
  ...settings,
  kind: policyFields.kind.optional(),
  otherwise: policyFields.otherwise.optional(),
  always: z.array(ruleSchema).default([]),
  rules: z.array(ruleSchema).default([]),
})

type Base = z.infer<typeof baseSchema>

/** A policy on a base: what it says itself goes before what the base says. */
const onBaseSchema = ({ always, rules }: Base) =>
  z.strictObject({
    ...settings,
    extends: z.string(),
    kind: policyFields.kind,
    otherwise: policyFields.otherwise,
    /** Rules of `always` that do not hold here. */
    without: namesOf(z.string(), idsOf(always)).default([]),
    /** In order: a rule of its own, or the name of one of the base. A rule of `always` that is named comes here instead. */
    rules: namesOf(z.union([z.string(), ruleSchema]), idsOf([...always, ...rules])),
  })

type OnBase = z.infer<ReturnType<typeof onBaseSchema>>

const idsOf = (rules: readonly Rule[]): readonly string[] => rules.map(({ id }) => id)

const namesOf = <T extends z.ZodType>(item: T, names: readonly string[]) =>
  z.array(item).superRefine((list, context) => {
    for (const [at, one] of list.entries())
      if (typeof one === 'string' && !names.includes(one))
        context.addIssue({ code: 'custom', path: [at], message: `accepted:${names.join('|')}` })
  })

/**
 * A policy as it holds, whatever it is built on. A file without `extends` says everything itself. A base that nobody has,
 * or that leads back to the policy, is refused.
 */
export const parsePolicy = (name: string, read: ReadPolicy): PolicyFile => {
  const { file, text } = found(name, read)
  const base = baseNamed({ file, text }, [name], read)
  return base === null
    ? parseYaml(text, file, policySchema)
    : resolved(parseYaml(text, file, onBaseSchema(base)), base, file)
}

type Text = { readonly file: string; readonly text: string }

const found = (name: string, read: ReadPolicy): Text => {
  const { file, text } = read(name)
  if (text === null) throw new RequisError({ code: 'yaml.missing', file })
  return { file, text }
}

/** What `extends` names, itself resolved; null where the file extends nothing. `path`: the names that led here. */
const baseNamed = ({ file, text }: Text, path: readonly string[], read: ReadPolicy): Base | null => {
  const isKnown = (name: string): boolean => !path.includes(name) && read(name).text !== null
  const peeked = z.looseObject({ extends: z.string().refine(isKnown, { message: 'accepted:base' }).optional() })
  const name = parseYaml(text, file, peeked).extends
  if (name === undefined) return null
  const own = found(name, read)
  const below = baseNamed(own, [...path, name], read)
  if (below === null) return parseYaml(own.text, own.file, baseSchema)
  const parsed = parseYaml(own.text, own.file, onBaseSchema(below))
  const always = alwaysOf(parsed, below)
  return { ...resolved(parsed, below, own.file), always: [...always], rules: rulesOf(parsed, below) }
}

const resolved = (own: OnBase, base: Base, file: string): PolicyFile => {
  const { extends: _, without: __, ...stated } = own
  const { always: ___, ...inherited } = base
  const merged = { ...inherited, ...stated, rules: [...alwaysOf(own, base), ...rulesOf(own, base)] }
  const checked = policySchema.safeParse(merged)
  if (checked.success) return checked.data
  const key = checked.error.issues[0]?.path.join('.') ?? ''
  throw new RequisError({ code: 'yaml.bad-value', file, line: 1, key, accepted: [] })
}

const alwaysOf = ({ without, rules }: OnBase, { always }: Base): readonly Rule[] => {
  const placed = rules.map((one) => (typeof one === 'string' ? one : one.id))
  return always.filter(({ id }) => !without.includes(id) && !placed.includes(id))
}

const rulesOf = ({ rules }: OnBase, base: Base): Rule[] => {
  const known = new Map([...base.always, ...base.rules].map((rule) => [rule.id, rule]))
  return rules.flatMap((one) => (typeof one === 'string' ? (known.get(one) ?? []) : one))
}
