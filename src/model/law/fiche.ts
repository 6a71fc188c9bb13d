import { z } from 'zod'
import { regimes } from '../record/piece.ts'
import { groundSchema } from './ground.ts'

const text = { fr: z.string(), en: z.string() }
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-18' })

/**
 * `pipelines/fiches/sources.yaml`: texts that the papers cite. `verified`: the day of the text that was read; null: it is
 * printed « à vérifier », as it is past `validTo`.
 */
export const sourceTableSchema = z.array(
  z.strictObject({
    id: z.string(),
    ...text,
    verified: z.string().nullable().default(null),
    validTo: day.nullable().default(null),
  }),
)

export type SourceTable = z.infer<typeof sourceTableSchema>

/** `for`: the line is for those whom these regimes, or these grounds, bind. */
const lineSchema = z.strictObject({
  /** What `arguments` of a decision `motif` names. */
  id: z
    .string()
    .regex(/^[a-z]+$/)
    .optional(),
  ...text,
  cite: z.array(z.string()).default([]),
  for: z
    .strictObject({ regimes: z.array(z.enum(regimes)).optional(), grounds: z.array(groundSchema).optional() })
    .optional(),
})

/**
 * One paper of `pipelines/fiches/`: what a service gives to users, employees or the director. A part with `each` is told
 * once for each service, or once for those professions that one text binds alike: who is bound comes from `law/regimes.yaml`.
 */
export const ficheSchema = z.strictObject({
  title: z.strictObject(text),
  /** Other words that ask for it. */
  also: z.array(z.string()).default([]),
  intro: z.strictObject(text),
  parts: z.array(
    z.strictObject({
      title: z.strictObject(text),
      each: z.enum(['service', 'profession']).nullable().default(null),
      lines: z.array(lineSchema),
    }),
  ),
  /** Whom parts with `each` speak of, where the command names nobody: `words` are looked up in `law/regimes.yaml`. */
  services: z.array(z.strictObject({ words: z.string(), ...text })).default([]),
  professions: z.array(z.strictObject({ words: z.string(), ...text })).default([]),
})

export type Fiche = z.infer<typeof ficheSchema>

export type FicheLine = Fiche['parts'][number]['lines'][number]
