import { z } from 'zod'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-01' })

const status = z.enum(['mandatory', 'recommended', 'association'])

/** `pipelines/law/retention.yaml`: when a record leaves the active base, and for what. */
export const retentionTableSchema = z.strictObject({
  validFrom: day,
  validTo: day.nullable(),
  checked: day,
  /** What the archives must agree to before anything is eliminated. */
  visa: z.strictObject({ source: z.string(), status, verified: z.boolean() }),
  rules: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/),
      kinds: z.array(z.string()).optional(),
      years: z.number().int().min(0).max(150),
      from: z.enum(['closed', 'last-contact', 'birth']),
      action: z.enum(['archive', 'eliminate']),
      status,
      label: z.strictObject({ fr: z.string(), en: z.string() }),
      source: z.string(),
      verified: z.boolean(),
    }),
  ),
})

export type RetentionTable = z.infer<typeof retentionTableSchema>
