import { z } from 'zod'
import { requestKinds } from '../record/request.ts'
import { outcomes, passes, todos } from './intake.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-01' })
const ids = z.array(z.string()).default([])

const findingSchema = z.discriminatedUnion('end', [
  z.strictObject({ id: z.enum(todos), end: z.literal('advice') }),
  z.strictObject({ id: z.enum(todos), end: z.literal('stop'), pass: z.enum(passes), reply: z.enum(outcomes) }),
])

/**
 * `pipelines/law/checks.yaml`: what each finding of the checks of a request does, and who may ask under each mode. A
 * finding without a row is refused: it would stop nothing and say nothing.
 */
export const checkTableSchema = z.strictObject({
  checked: day,
  findings: z
    .array(findingSchema)
    .refine((rows) => todos.every((id) => rows.filter((row) => row.id === id).length === 1), {
      message: 'accepted:one row for each finding',
    }),
  askers: z
    .array(
      z.strictObject({
        kind: z.enum(requestKinds),
        who: ids,
        /** Those whom the article itself names. */
        by: z.literal('article').nullable().default(null),
        /** Those who have a mode of their own, whatever article they cite. */
        never: ids,
        /** Articles that have a mode of their own, whoever cites them. */
        others: ids,
        /** Nobody requires: we send of our own accord. */
        ours: z.boolean().default(false),
        /** Articles under which we do. */
        texts: ids,
        /** Nothing of the record is kept for whoever asks: any request may stand beside it, but one that is refused. */
        any: z.boolean().default(false),
      }),
    )
    .refine((rows) => requestKinds.every((kind) => rows.filter((row) => row.kind === kind).length === 1), {
      message: 'accepted:one row for each kind of request',
    }),
  /** A service named without the quality of who signs, and whom it may stand for. */
  services: z.array(z.strictObject({ id: z.string(), stands: ids })),
  /** Authorities that exist no more, and who has their work. */
  gone: z.array(z.strictObject({ words: ids, until: day, now: z.strictObject({ fr: z.string(), en: z.string() }) })),
})

export type CheckTable = z.infer<typeof checkTableSchema>

export type AskerRow = CheckTable['askers'][number]
