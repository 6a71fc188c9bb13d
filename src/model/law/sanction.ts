import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-01' })

/** `pipelines/law/sanctions.yaml`: what the law punishes on both sides of an answer. For the director, never printed outside. */
export const sanctionTableSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    /** Not answering or not reporting; revealing; who answers for either. */
    side: z.enum(['silence', 'speech', 'both']),
    text: z.strictObject({ fr: z.string(), en: z.string() }),
    source: z.string(),
    validFrom: day.nullable(),
    validTo: day.nullable(),
    verified: z.boolean(),
  }),
)

export type SanctionTable = z.infer<typeof sanctionTableSchema>
