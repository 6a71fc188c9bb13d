import { z } from 'zod'
import type { JsonValue } from './canonical-json.ts'

/** A root hash: the SHA-256, in hex, of the signed manifest of an export. */
const rootHash = z.string().regex(/^[0-9a-f]{64}$/)

const lineageSchema = z.looseObject({
  predicate: z.looseObject({
    version: z.number().int().positive().default(1),
    supersedes: z.array(rootHash).min(1).nullable().default(null),
  }),
})

/** `version` counts from 1. `supersedes` holds the root hashes of every export that this one replaces, latest first. */
export type Lineage = { readonly version: number; readonly supersedes: readonly string[] }

/** What a statement says of earlier exports of the same request; null when it does not say it in our words. */
export const lineageOf = (statement: JsonValue): Lineage | null => {
  const predicate = lineageSchema.safeParse(statement).data?.predicate
  return predicate === undefined ? null : { version: predicate.version, supersedes: predicate.supersedes ?? [] }
}
