import { z } from 'zod'
import { attempt } from '../container/bundle.ts'
import { writeCanonicalJson } from '../container/canonical-json.ts'
import { emptyHead, type Head, hashOf, headAfter, readJournalLine, splitJournal } from './journal.ts'

/**
 * One act on a draft, as the draft's own journal keeps it: ids of rulings and questions, and the hashes of the draft before and
 * after. No word, no name: those stand in the draft, under its code, and in the journal of the account. `found`: the draft was
 * changed otherwise since the last line, by a command or by an act whose line a crash lost.
 */
export type DraftAct = {
  readonly act: 'proposed' | 'answered' | 'undone' | 'redone' | 'remarked' | 'approved' | 'exported' | 'found'
  readonly ids: readonly string[]
  readonly before: string
  readonly after: string
}

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const lineSchema = z.strictObject({
  act: z.string().regex(/^[a-z]{1,20}$/),
  after: hash,
  at: z.iso.datetime(),
  before: hash,
  format: z.literal(1),
  hash,
  ids: z.array(z.string().regex(/^[A-Z]\d{1,6}$/)),
  previous: hash,
  seq: z.int().positive(),
})

type DraftLine = z.infer<typeof lineSchema>

/** The next line with its line feed, in canonical JSON; chained like the journal of the account. */
export const writeActLine = (act: DraftAct, { count, head }: Head, at: Date): string => {
  const content = { ...act, at: at.toISOString(), format: 1, previous: head, seq: count + 1 }
  return `${writeCanonicalJson({ ...content, hash: hashOf(content) })}\n`
}

/**
 * The lines of a draft's journal that hold together, where it stood after each, and how many bytes they are: what comes after is
 * damaged.
 */
export type ReadActs = {
  readonly lines: readonly DraftLine[]
  readonly heads: readonly string[]
  readonly head: Head
  readonly good: number
}

export const readActs = (bytes: Uint8Array): ReadActs => {
  const lines: DraftLine[] = []
  const heads: string[] = []
  let head = emptyHead
  let good = 0
  for (const line of splitJournal(bytes).lines) {
    const read = readLine(line, head)
    if (read === null) break
    lines.push(read)
    head = headAfter(line, head.count + 1)
    heads.push(head.head)
    good += line.length + 1
  }
  return { lines, heads, head, good }
}

const readLine = (bytes: Uint8Array, { count, head }: Head): DraftLine | null => {
  const text = Buffer.from(bytes).toString('utf8')
  const line = lineSchema.safeParse(attempt((): unknown => JSON.parse(text))).data
  if (line === undefined || line.seq !== count + 1 || line.previous !== head) return null
  const { hash: own, ...content } = line
  return writeCanonicalJson(line) === text && hashOf(content) === own ? line : null
}

/** The last head of a draft's journal that the journal of the account keeps; null where it keeps none. */
export const keptHead = (journal: Uint8Array, draft: string): string | null => {
  const own = splitJournal(journal).lines.flatMap((bytes) => {
    const line = readJournalLine(bytes)
    return typeof line !== 'string' && line.draft === draft && line.head !== undefined ? [line.head] : []
  })
  return own.at(-1) ?? null
}
