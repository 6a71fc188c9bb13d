import { z } from 'zod'
import { endKinds, type LedgerLine, noEnds } from '../../model/ends.ts'
import { readLines } from '../read-chunks.ts'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const lineSchema = z.strictObject({
  source: z.string(),
  sha256: hash,
  bytes: z.int().nonnegative(),
  end: z.enum(endKinds),
  targets: z.array(z.strictObject({ path: z.string(), sha256: hash })),
  rule: z.string().nullable(),
  reason: z.string().nullable(),
})

/** A line of a ledger, or null for what is none. */
export const parseLine = (text: string): LedgerLine | null => {
  try {
    return lineSchema.parse(JSON.parse(text))
  } catch {
    return null
  }
}

/** The lines of a ledger by their places in the order of the source; where each lies in the file (8 bytes a line in memory). */
export const countLedger = (path: string) => {
  const ends = { ...noEnds }
  let lines = 0
  let broken = 0
  for (const text of readLines(path)) {
    const line = parseLine(text)
    lines += 1
    if (line === null) broken += 1
    else ends[line.end] += 1
  }
  return { lines, broken, ends }
}
