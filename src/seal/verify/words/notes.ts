import { z } from 'zod'
import type { JsonValue } from '../../container/canonical-json.ts'

/** What an export says of itself that nothing in it can contradict: its reader is told that it is only said. */
export type Note =
  | { readonly code: 'migration' | 'waived' | 'dates' }
  | { readonly code: 'replaces'; readonly version: number; readonly count: number }

const migration = z.looseObject({ predicate: z.looseObject({ purpose: z.literal('migration') }) })

const communication = z.looseObject({
  predicate: z.looseObject({
    date: z.string(),
    review: z.string(),
    version: z.number(),
    supersedes: z.array(z.string()).nullable(),
    request: z.looseObject({ receivedAt: z.string().nullable() }),
    versions: z.looseObject({ law: z.string().optional() }),
  }),
})

/** In the order in which they are told; none for a statement that is in no form of ours. */
export const notesOf = (statement: JsonValue): readonly Note[] => {
  if (migration.safeParse(statement).success) return [{ code: 'migration' }]
  const said = communication.safeParse(statement).data?.predicate
  if (said === undefined) return []
  const { date, review, version, supersedes, request, versions } = said
  // A day later than that of the export: the request, or the last check of the tables of law. A date given by hand may be wrong.
  const isLater = [request.receivedAt, versions.law].some((one) => typeof one === 'string' && one.slice(0, 10) > date)
  return [
    ...(review === 'waived' ? [{ code: 'waived' as const }] : []),
    ...(supersedes === null ? [] : [{ code: 'replaces' as const, version, count: supersedes.length }]),
    ...(isLater ? [{ code: 'dates' as const }] : []),
  ]
}
