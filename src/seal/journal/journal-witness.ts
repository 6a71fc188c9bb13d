import { z } from 'zod'
import { attempt } from '../container/bundle.ts'
import { writeCanonicalJson } from '../container/canonical-json.ts'
import type { Head } from './journal.ts'

const witnessType = 'urn:x-requis:journal-witness:v1'

const seenSchema = z.strictObject({
  at: z.iso.datetime(),
  count: z.int().nonnegative(),
  head: z.string().regex(/^[0-9a-f]{64}$/),
})

const witnessSchema = seenSchema.extend({ former: z.array(seenSchema), type: z.literal(witnessType) })

/** Where the journal stood on a day. */
export type Seen = z.infer<typeof seenSchema>

/**
 * What a second person keeps, away from the journal: where it stands, and where it stood each time before. Canonical
 * JSON and a line feed. `former` is in order, from the first.
 */
export const writeWitness = (head: Head, former: readonly Seen[], at: Date): Uint8Array =>
  Buffer.from(`${writeCanonicalJson({ ...head, at: at.toISOString(), former, type: witnessType })}\n`, 'utf8')

/** All that a witness file has seen, in order; null when the file is no witness, or its counts go back. */
export const readWitness = (bytes: Uint8Array): readonly Seen[] | null => {
  const parsed = witnessSchema.safeParse(attempt(() => JSON.parse(Buffer.from(bytes).toString('utf8')))).data
  if (parsed === undefined || !Buffer.from(`${writeCanonicalJson(parsed)}\n`, 'utf8').equals(bytes)) return null
  const { at, count, head } = parsed
  const seen = [...parsed.former, { at, count, head }]
  return seen.every((one, index) => one.count >= (seen[index - 1]?.count ?? 0)) ? seen : null
}

/** How a journal differs from what was seen, and the first line that cannot be as it was. */
export type WitnessFlaw = {
  readonly flaw: 'truncated' | 'fork' | 'rollback'
  readonly line: number
  readonly seen: number
}

/**
 * Truncated: shorter than it was, as far as it goes the same. Rollback: it was set back to what a former time saw, and
 * went on otherwise. Fork: not one of the times seen lies on this chain. `headAt` gives the head after that many lines,
 * or null past the end.
 */
export const compareWithWitness = (
  seen: readonly Seen[],
  count: number,
  headAt: (count: number) => string | null,
): WitnessFlaw | null => {
  const holds = (one: Seen): boolean => headAt(one.count) === one.head
  const good = seen.filter((one) => one.count > 0 && holds(one)).at(-1)?.count ?? 0
  const other = seen.find((one) => one.count <= count && !holds(one))
  if (other !== undefined) return { flaw: good === 0 ? 'fork' : 'rollback', line: good + 1, seen: other.count }
  const longer = seen.find((one) => one.count > count)
  return longer === undefined ? null : { flaw: 'truncated', line: count + 1, seen: longer.count }
}
