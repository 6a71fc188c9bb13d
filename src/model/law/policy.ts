import { z } from 'zod'
import { categorySchema } from '../category.ts'
import { givenFields } from '../given.ts'
import { kindSchema } from '../kind.ts'
import { roleSchema } from '../record/person.ts'
import { regimes } from '../record/piece.ts'
import { requestKinds } from '../record/request.ts'
import { type Ground, groundSchema } from './ground.ts'

/**
 * The position on CSP L1110-4 (study 2.3), strictest first: a secret provided by law; a doubt that director and lawyer
 * settle; mere discretion, as the older doctrine holds.
 */
export const stances = ['secret', 'director', 'discretion'] as const

export type Stance = (typeof stances)[number]

export const whenSchema = z.strictObject({
  category: z.array(categorySchema).optional(),
  kind: z.array(kindSchema).optional(),
  role: z.array(roleSchema).optional(),
  /** The person of the finding is one that the request names. */
  target: z.boolean().optional(),
  /** The category is the object of the request (violence asked, violence found). */
  asked: z.boolean().optional(),
  /** It is a value of a kind that the act names (`law/values.yaml`): numbers of telephone, vehicles, sums. */
  named: z.boolean().optional(),
  regime: z.array(z.enum(regimes)).optional(),
  minor: z.boolean().optional(),
})

export const ruleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    when: whenSchema,
    outcome: z.enum(['disclose', 'withhold']),
    ground: groundSchema.optional(),
    needsSecond: z.boolean().default(false),
  })
  .refine((rule) => rule.outcome === 'disclose' || rule.ground !== undefined, { error: 'policy.ground-missing' })

/** Ordered rules for one kind of request: the first match wins, `otherwise` can only withhold. */
export const policyFields = {
  kind: z.enum(requestKinds),
  scope: z.enum(['request', 'everything']).default('request'),
  /** Whether a fact must be dated in the period asked; an address or an employer is asked as of now. */
  period: z.enum(['judged', 'ignored']).default('judged'),
  /** The person asks for her own data: what hides a place of hers is not hidden from her. */
  ownAccess: z.boolean().default(false),
  /** A parent asks for a child's record: who reads is the parent, not the person whom the request names. */
  parentAccess: z.boolean().default(false),
  /** Danger to whom the request names is its object whatever it asks: the children's judge (CC 375). Two persons sign it. */
  dangerAsked: z.boolean().default(false),
  /** Nothing leaves with one signature, whatever it is. */
  twoPersons: z.boolean().default(false),
  /** Grounds of `law/regimes.yaml` that hold a whole piece back under this kind of request. */
  gates: z.array(groundSchema).default([]),
  /** A request without a known article is informal: nothing leaves (RGPD 6(1)(c); study 3.4, « informal request »). */
  needsBasis: z.boolean().default(false),
  /** How the disputed secrecy of CSP L1110-4 is treated; null follows the association. A service may only be stricter. */
  disputed: z.enum(stances).nullable().default(null),
  /** `values`: only the values that a rule lets through leave (an address, an employer), nothing of the text around. */
  keeps: z.enum(['sentences', 'values']).default('sentences'),
  /** Where values alone leave: the facts that a letter answers, one line each. Empty: those of the basis. */
  gives: z.array(z.enum(givenFields)).default([]),
  rules: z.array(ruleSchema),
  otherwise: z.strictObject({ outcome: z.literal('withhold'), ground: groundSchema }),
}

export const policySchema = z
  .strictObject(policyFields)
  .refine((policy) => policy.period === 'judged' || policy.keeps === 'values', {
    path: ['period'],
    message: 'accepted:judged|ignored (keeps: values)',
  })

export type Rule = z.infer<typeof ruleSchema>

/** A policy as its file says it, before it is held against the association's position. */
export type PolicyFile = z.infer<typeof policySchema>

/** A case that the association settles, whatever a policy or code says. */
export type FloorRow = { readonly id: string; readonly when: Rule['when'] }

/** What the association holds under one kind of request: what never leaves, and what leaves with two persons only. */
export type Floor = {
  readonly withheld: readonly (FloorRow & { readonly ground: Ground })[]
  readonly twoPersons: readonly FloorRow[]
}

export type Policy = PolicyFile & { readonly floor: Floor }

/** Sentences of a record are handed over to somebody who asks for facts, and not to whoever reads their own. */
export const handsOverFacts = ({ scope, ownAccess }: Policy): boolean => scope === 'request' && !ownAccess

/** The whole record moves, and whoever it is about with it: nobody reads their own. */
export const movesWhole = ({ scope, ownAccess }: Policy): boolean => scope === 'everything' && !ownAccess
