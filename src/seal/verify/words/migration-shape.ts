import { z } from 'zod'
import { code, count, day, hash, text } from './fields.ts'

// What a container of a migration may say of itself (batch/target/containers), key by key.

const word = z.string().regex(/^[a-z-]{1,40}$/)

export const migrationPredicate = z.strictObject({
  ...{ purpose: z.literal('migration'), reference: code, batch: code, date: day },
  request: z.strictObject({ kind: z.literal('migration'), reference: z.null(), reason: text }),
  ...{ preparedBy: text, approvedBy: text, demonstration: z.boolean() },
  ...{ timestamped: z.literal(false), longTerm: z.literal(false), pipeline: code },
  versions: z.strictObject({ software: z.string(), policy: z.string(), law: z.string() }),
  ...{ closed: word.nullable(), restrictions: z.array(word) },
  counts: z.strictObject({ files: count, whole: count, masked: count, masks: count }),
})

export const migrationDossier = z.strictObject({
  ...{ format: z.literal('requis-dossier-v1'), batch: z.string(), reference: z.string(), dossier: text },
  closed: text,
  files: z.array(
    z.strictObject({
      ...{ path: z.string(), name: z.string(), sha256: hash, bytes: count, title: z.string(), kind: text, date: text },
      ...{ masked: z.boolean(), restrictions: z.array(word) },
    }),
  ),
})

export const migrationMask = z.strictObject({
  ...{ id: z.string().regex(/^M\d{1,9}$/), piece: z.string(), by: z.literal('rule') },
})

export const migrationProof = z.strictObject({
  copies: z.array(
    z.strictObject({
      ...{ name: z.string(), engines: z.array(code), searched: count },
      ...{ residues: z.array(z.never()), notRun: z.array(z.never()) },
    }),
  ),
  passed: z.literal(true),
})
