import { z } from 'zod'
import { categorySchema } from './category.ts'
import { groundSchema } from './ground.ts'
import { flags } from './person.ts'
import { regimes } from './piece.ts'

/** `pipelines/subjects.yaml`: what a request can be about. `asks` are cues in the request, `cues` in the record. */
export const subjectTableSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    label: z.strictObject({ fr: z.string(), en: z.string() }),
    asks: z.array(z.string()),
    cues: z.array(z.string()),
    categories: z.array(categorySchema).default([]),
    kinds: z.array(z.string()).default([]),
  }),
)

export type SubjectTable = z.infer<typeof subjectTableSchema>

/** `pipelines/law/regimes.yaml`: how the author's profession, or the nature of a piece, binds it. */
export const regimeTableSchema = z.strictObject({
  validFrom: z.string(),
  checked: z.string(),
  professions: z.array(
    z.strictObject({
      words: z.array(z.string()),
      regime: z.enum(regimes),
      ground: groundSchema,
      withhold: z.boolean(),
    }),
  ),
  kinds: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema, withhold: z.boolean() })),
  madeFor: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema })),
  /** Words in the first lines of a piece that tell what it is. */
  heads: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema })),
  /** The same in the letterhead of a piece that nobody described: who wrote it. */
  letterheads: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema })),
})

export type RegimeTable = z.infer<typeof regimeTableSchema>

const text = z.strictObject({ fr: z.string(), en: z.string() })

/** `pipelines/law/bases.yaml`: articles that a request can rest on, dated; what each lets through. */
export const basisTableSchema = z.array(
  z.strictObject({
    id: z.string(),
    also: z.array(z.string()),
    validFrom: z.string(),
    validTo: z.string().nullable(),
    label: text,
    /** Regimes that this basis excludes by its own text, with the ground. */
    excludes: z.array(z.strictObject({ regimes: z.array(z.enum(regimes)), ground: groundSchema })).default([]),
    needsAuthorisation: z.boolean().default(false),
    /** When set, nothing but findings of these categories about the targeted person may leave. */
    only: z.array(categorySchema).nullable().default(null),
  }),
)

export type BasisTable = z.infer<typeof basisTableSchema>

/** `pipelines/law/grounds.yaml`: the sentence that a reader of the bordereau sees for each code. */
export const groundTableSchema = z.array(z.strictObject({ code: groundSchema, label: text, source: z.string() }))

export type GroundTable = z.infer<typeof groundTableSchema>

/**
 * `pipelines/law/protections.yaml`: words by which the record itself says that something is hidden, and clues that lead
 * to a hidden place.
 */
export const protectionTableSchema = z.strictObject({
  flags: z.array(z.strictObject({ flag: z.enum(flags), words: z.array(z.string()) })),
  clues: z.array(z.string()),
  clauses: z.array(z.string()),
  informant: z.strictObject({ words: z.array(z.string()), clues: z.array(z.string()) }),
})

export type ProtectionTable = z.infer<typeof protectionTableSchema>

/** Everything a lawyer may change, loaded once. */
export type Law = {
  readonly subjects: SubjectTable
  readonly regimes: RegimeTable
  readonly bases: BasisTable
  readonly grounds: GroundTable
  readonly protections: ProtectionTable
}
