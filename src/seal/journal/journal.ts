import { z } from 'zod'
import { attempt } from '../container/bundle.ts'
import { type JsonValue, writeCanonicalJson } from '../container/canonical-json.ts'
import { sha256Hex } from '../container/hash.ts'

/**
 * What is done to a draft. `exporting` comes before an export is there, `exported` once it is; `abandoned` follows an act that
 * failed after it was written; `recovered` a cut line. Journals of before have `exported` alone.
 */
export type ActName =
  | 'proposed'
  | 'answered'
  | 'undone'
  | 'redone'
  | 'remarked'
  | 'approved'
  | 'exporting'
  | 'exported'
  | 'previewed'
  | 'revealed'
  | 'purged'
  | 'abandoned'
  | 'recovered'

/**
 * One act, without content: no word, no person of the record. `draft` is a keyed id that names nobody. `by` are those
 * who answer for the act: the director and the second person, in their office. `counts` are whole numbers. `rootHash`
 * is that of `requis verify`, for an export.
 */
export type Act = {
  readonly act: ActName
  readonly draft: string | null
  readonly by: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  readonly rootHash: string | null
  /** Under which rules, law and software it was done: what `statement.json` cites too. */
  readonly versions?: Readonly<Record<string, string>>
  /** Where the draft's own journal stood before it: the SHA-256 of its last line, in hex. */
  readonly head?: string
}

/** Where a journal stands: how many lines it has, and the SHA-256, in hex, of the last one without its line feed. */
export type Head = { readonly count: number; readonly head: string }

/** Before the first line: 64 zeros stand for the line that is not there. */
export const emptyHead: Head = { count: 0, head: '0'.repeat(64) }

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/)

/** A later version may add acts: a name that this one does not know is no fault of the chain. */
const lineSchema = z.strictObject({
  act: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  at: z.iso.datetime(),
  by: z.array(z.string()),
  counts: z.record(z.string(), z.int().nonnegative()),
  draft: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .nullable(),
  format: z.literal(1),
  hash: hashSchema,
  previous: hashSchema,
  rootHash: hashSchema.nullable(),
  seq: z.int().positive(),
  /** Lines of before have none. */
  versions: z.record(z.string(), z.string()).optional(),
  head: hashSchema.optional(),
})

export type JournalLine = z.infer<typeof lineSchema>

/**
 * The next line, without its line feed: canonical JSON (RFC 8785, restricted). `previous` is the SHA-256 of the whole
 * line before, `hash` that of this line without `"hash":"…",`: both can be checked with sed and sha256sum.
 */
export const writeJournalLine = (act: Act, { count, head }: Head, at: Date): string => {
  const by = act.by.map((name) => name.normalize('NFC'))
  const content = { ...act, by, at: at.toISOString(), format: 1, previous: head, seq: count + 1 }
  return writeCanonicalJson({ ...content, hash: hashOf(content) })
}

/** Of a line without its hash. */
export const hashOf = (content: JsonValue): string => sha256Hex(Buffer.from(writeCanonicalJson(content), 'utf8'))

/** Where the journal stands after that line, given as bytes or text. */
export const headAfter = (line: string | Uint8Array, count: number): Head => ({
  count,
  head: sha256Hex(Buffer.from(line)),
})

/** Why a line is no line of a journal. */
export type LineFlaw = 'unreadable' | 'shape' | 'canonical' | 'hash'

/** A line by itself: its form and its own hash. Whether it follows the one before is for `check-journal.ts`. */
export const readJournalLine = (bytes: Uint8Array): JournalLine | LineFlaw => {
  const text = attempt(() => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  const parsed: unknown = text === null ? undefined : attempt(() => JSON.parse(text))
  if (text === null || parsed === undefined || parsed === null) return 'unreadable'
  const line = lineSchema.safeParse(parsed).data
  if (line === undefined) return 'shape'
  if (attempt(() => writeCanonicalJson(written(line))) !== text) return 'canonical'
  const { hash, ...content } = line
  return hashOf(written(content)) === hash ? line : 'hash'
}

/** A line of before has no versions and no head, not an empty value for them. */
const written = <Line extends Pick<JournalLine, 'versions' | 'head'>>({ versions, head, ...line }: Line) => ({
  ...line,
  ...(versions === undefined ? {} : { versions }),
  ...(head === undefined ? {} : { head }),
})

/** The lines of a journal without their line feeds, and what lies after the last one: not empty when it was cut. */
export const splitJournal = (
  bytes: Uint8Array,
): { readonly lines: readonly Uint8Array[]; readonly torn: Uint8Array } => {
  const lines: Uint8Array[] = []
  let start = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, start)) {
    lines.push(bytes.subarray(start, at))
    start = at + 1
  }
  return { lines, torn: bytes.subarray(start) }
}
