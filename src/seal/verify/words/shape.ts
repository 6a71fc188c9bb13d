import { z } from 'zod'
import { outsideCategories } from '../../../model/category.ts'
import { groundSchema } from '../../../model/law/ground.ts'
import { checkIds } from '../../../model/law/intake.ts'
import { commitmentScheme } from '../../masks/commitment.ts'

// What the signed files of an export may say, key by key. A key that is not here is refused: a name could stand under it.

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** Ids of pipelines, policies, subjects, engines, codes of trouble. */
const code = z.string().regex(/^[A-Za-z0-9._-]{1,80}$/)

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const count = z.int().nonnegative()

const text = z.string().nullable()

const period = z.strictObject({ from: text, to: text })

const request = z.strictObject({
  ...{ authorisation: code, authority: text, basis: text, kind: code, period },
  periods: z.array(period).min(2).optional(),
  ...{ receivedAt: text, reference: text, subjects: z.array(code), subjectsRead: z.boolean() },
})

export const pieceStatuses = ['whole', 'framed', 'masked', 'partial', 'withheld', 'quarantined', 'container'] as const

const piece = z.strictObject({
  ...{ id: z.string().regex(/^P\d{2,6}$/), original: hash, problem: code.nullable() },
  status: z.enum(pieceStatuses),
})

const counts = z.strictObject({
  byGround: z.partialRecord(groundSchema, z.int().positive()),
  ...{ pieces: count, whole: count, masked: count, partial: count, withheld: count, quarantined: count },
  ...{ containers: count, masks: count },
  framed: count.optional(),
  ...{ waiting: z.int().positive().optional(), facts: z.int().positive().optional() },
})

const lastCounts = counts.extend({ framed: count })

const controller = z.strictObject({
  ...{ association: text, finess: text },
  processors: z.array(z.strictObject({ does: text, name: text, place: text })),
})

const decisions = z.strictObject({
  ...{ answers: count, corrections: count, unanswered: count },
  byKind: z.record(code, z.int().positive()),
})

const shared = {
  ...{ approvedBy: text, preparedBy: text, secondBy: text, service: text },
  ...{ counts, date: day, demonstration: z.boolean(), timestamped: z.boolean(), longTerm: z.boolean() },
  ...{ pieces: z.array(piece), pipeline: code, policy: code },
  reference: z.string().regex(/^[A-Za-z0-9-]{1,80}$/),
  request,
  review: z.enum(['waived', 'complete']),
  ...{ version: z.int().positive(), supersedes: z.array(hash).min(1).nullable() },
  versions: z.strictObject({
    ...{ software: z.string(), policy: z.string(), pipeline: z.string() },
    law: z.string().optional(),
  }),
}

const maskCommitments = z.strictObject({ count, root: hash, scheme: z.literal(commitmentScheme) })

const later = { controller, decisions, stops: z.array(z.enum(checkIds)) }

/** What a communication states, by the number of its format: the first two were written by several versions in turn. */
export const predicates = {
  1: z.strictObject({
    format: z.literal(1),
    ...shared,
    maskCommitments: maskCommitments.optional(),
    ...z.object(later).partial().shape,
  }),
  2: z.strictObject({ format: z.literal(2), ...shared, maskCommitments, ...z.object(later).partial().shape }),
  3: z.strictObject({
    format: z.literal(3),
    ...shared,
    maskCommitments,
    ...later,
    decisions: decisions.optional(),
    counts: lastCounts,
  }),
} as const

export type Predicate = Omit<z.infer<(typeof predicates)[1]>, 'format'> & { readonly format: 1 | 2 | 3 }

const place = z.union([
  z.strictObject({
    ...{ kind: z.literal('page'), page: z.int().positive() },
    box: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  }),
  z.strictObject({ kind: z.literal('field'), path: z.string() }),
  z.strictObject({ kind: z.literal('block'), index: count }),
])

const maskStart = { id: z.string().regex(/^M\d{4,9}$/), piece: z.string(), place }

const secondMask = z.strictObject({
  ...maskStart,
  ...{ category: z.enum(outsideCategories), grounds: z.array(groundSchema).min(1), by: z.enum(['rule', 'reviewer']) },
})

/** The first format told the fine category, one ground and the name of the rule. */
const firstMask = z.strictObject({ ...maskStart, category: code, ground: groundSchema, by: code })

export const maskLines = { 1: firstMask, 2: secondMask, 3: secondMask } as const

export type ListedMask = {
  readonly id: string
  readonly piece: string
  readonly place: z.infer<typeof place>
  readonly grounds: readonly string[]
}

const fall = z.strictObject({
  ...{ pieceId: z.string(), to: z.enum(['plain', 'rebuilt', 'quarantine']), pages: z.array(count) },
  places: z.array(z.strictObject({ page: z.int().nullable(), reading: code })),
  from: z.literal('own').optional(),
})

const copyEnd = { engines: z.array(code).min(1), searched: count, residues: z.array(z.never()), notRun: z.array(code) }

const proofOf = <Copy extends z.ZodType>(copy: Copy) =>
  z.strictObject({ copies: z.array(copy), passed: z.literal(true), falls: z.array(fall).optional() })

const oldProof = proofOf(z.strictObject({ name: z.string(), sha256: z.undefined().optional(), ...copyEnd }))

/** Since the third format the proof names each copy by its hash. */
export const proofs = {
  1: oldProof,
  2: oldProof,
  3: proofOf(z.strictObject({ name: z.string(), sha256: hash, ...copyEnd })),
} as const

export type StatedProof = z.infer<typeof oldProof> | z.infer<(typeof proofs)[3]>
