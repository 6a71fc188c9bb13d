import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { RequisError } from '../../model/problem.ts'
import { endKinds } from '../model/ends.ts'

/** The names of what proves a batch, at the top of its folder. */
export const batchNames = {
  batch: 'batch.json',
  ledger: 'ledger.jsonl',
  checkpoint: 'checkpoint.txt',
  signature: 'checkpoint.p7s',
  script: 'verify-inclusion.sh',
  sums: 'sums.txt',
} as const

const count = z.int().nonnegative()

const hash = z.string().regex(/^[0-9a-f]{64}$/)

const batchSchema = z.strictObject({
  id: z.string(),
  pipeline: z.string(),
  planned: count,
  ends: z.record(z.enum(endKinds), count),
  /** Tables that the rows of all dossiers were joined into; without where the target has none. */
  joined: z.array(z.strictObject({ path: z.string(), sha256: hash, rows: count })).optional(),
  root: hash,
  sealedBy: z.string(),
})

/** `batch.json` (docs/contract.md, « batch »): a folder that has one is a finished batch. */
export type BatchFile = Readonly<z.output<typeof batchSchema>>

/** Null where the batch is not finished. Throws `verify.batch-broken` for one that is not as it was written. */
export const readBatchFile = (folder: string): BatchFile | null => {
  const path = join(folder, batchNames.batch)
  if (!existsSync(path)) return null
  try {
    return batchSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    throw new RequisError({ code: 'verify.batch-broken' })
  }
}
