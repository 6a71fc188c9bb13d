import { z } from 'zod'
import { categorySchema, outsideCategories } from '../../../model/category.ts'
import { grounds as groundCodes, groundSchema } from '../../../model/law/ground.ts'
import { checkIds } from '../../../model/law/intake.ts'
import { commitmentScheme } from '../../masks/commitment.ts'
import { code, count, day, hash, longest, text } from './fields.ts'

// What the signed files of an export may say, key by key. A key that is not here is refused: a name could stand under it.

/** A pipeline of the service's own may be called anything. */
const name = z.string().min(1).max(200)

const version = z.string().regex(/^[0-9A-Za-z][0-9A-Za-z ().+-]{0,79}$/)

const person = z
  .string()
  .max(longest)
  .refine((said) => said.trim() !== '')

/** `P10-2`: the second file in piece P10. */
const pieceId = /^P\d{2,6}(?:-\d{1,6})*$/

const period = z.strictObject({ from: day.nullable(), to: day.nullable() })

const request = z.strictObject({
  ...{ authorisation: code, authority: text, basis: text, kind: code, period },
  periods: z.array(period).min(2).optional(),
  ...{ receivedAt: text, reference: text, subjects: z.array(code), subjectsRead: z.boolean() },
})

export const pieceStatuses = ['whole', 'framed', 'masked', 'partial', 'withheld', 'quarantined', 'container'] as const

const piece = z.strictObject({
  ...{ id: z.string().regex(pieceId), original: hash, problem: code.nullable() },
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
  ...{
    association: text,
    finess: z
      .string()
      .regex(/^\d{9}$/)
      .nullable(),
  },
  processors: z.array(z.strictObject({ does: text, name: text, place: text })).max(200),
})

const decisions = z.strictObject({
  ...{ answers: count, corrections: count, unanswered: count },
  byKind: z.record(code, z.int().positive()),
})

const shared = {
  ...{ approvedBy: person, preparedBy: person, secondBy: person.nullable(), service: text },
  ...{ counts, date: day, demonstration: z.boolean(), timestamped: z.boolean(), longTerm: z.boolean() },
  ...{ pieces: z.array(piece), pipeline: name, policy: name },
  reference: z.string().regex(/^[A-Za-z0-9-]{1,80}$/),
  request,
  review: z.enum(['waived', 'complete']),
  ...{ version: z.int().positive(), supersedes: z.array(hash).min(1).nullable() },
  versions: z.strictObject({
    ...{ software: version, policy: name, pipeline: name },
    law: version.optional(),
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
    stops: later.stops.max(1),
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
  ...{
    category: z.enum(outsideCategories),
    grounds: z.array(groundSchema).min(1).max(groundCodes.length),
    by: z.enum(['rule', 'reviewer']),
  },
})

/** The first format told the fine category, one ground and the name of the rule. */
const firstMask = z.strictObject({
  ...maskStart,
  category: categorySchema,
  ground: groundSchema,
  by: z.string().regex(/^[a-z-]{1,40}$/),
})

export const maskLines = { 1: firstMask, 2: secondMask, 3: secondMask } as const

export type ListedMask = {
  readonly id: string
  readonly piece: string
  readonly place: z.infer<typeof place>
  readonly grounds: readonly string[]
}

const fall = z.strictObject({
  ...{
    pieceId: z.string(),
    to: z.enum(['plain', 'rebuilt', 'quarantine']),
    pages: z.array(z.int().positive()).max(10_000),
  },
  places: z.array(
    z.strictObject({ page: z.int().positive().nullable(), reading: z.string().regex(/^[a-z0-9-]{1,40}$/) }),
  ),
  from: z.literal('own').optional(),
})

const copyEnd = { engines: z.array(code).min(1), searched: count, residues: z.array(z.never()), notRun: z.array(code) }

const proofOf = <Copy extends z.ZodType>(copy: Copy) =>
  z.strictObject({ copies: z.array(copy), passed: z.literal(true), falls: z.array(fall).max(20_000).optional() })

const oldProof = proofOf(z.strictObject({ name: z.string(), sha256: z.undefined().optional(), ...copyEnd }))

/** Since the third format the proof names each copy by its hash. */
export const proofs = {
  1: oldProof,
  2: oldProof,
  3: proofOf(z.strictObject({ name: z.string(), sha256: hash, ...copyEnd })),
} as const

export type StatedProof = z.infer<typeof oldProof> | z.infer<(typeof proofs)[3]>
