import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { mostOwn, readPlain } from '../../disk/plain-file.ts'
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

/** The one form of the file: nothing else stands in it. */
export const batchText = ({ id, pipeline, planned, ends, joined, root, sealedBy }: BatchFile): string => {
  const ordered = Object.fromEntries(endKinds.map((kind) => [kind, ends[kind]]))
  const tables = joined?.map(({ path, sha256, rows }) => ({ path, sha256, rows }))
  return `${JSON.stringify({ id, pipeline, planned, ends: ordered, joined: tables, root, sealedBy }, null, 2)}\n`
}

/** Null where the batch is not finished. Throws `verify.batch-broken` for one that is not as it was written. */
export const readBatchFile = (folder: string): BatchFile | null => {
  const path = join(folder, batchNames.batch)
  if (!existsSync(path)) return null
  const file = parse(readPlain(path, mostOwn).toString('utf8'))
  if (file === null) throw new RequisError({ code: 'verify.batch-broken' })
  return file
}

const parse = (text: string): BatchFile | null => {
  try {
    const file = batchSchema.parse(JSON.parse(text))
    return batchText(file) === text ? file : null
  } catch {
    return null
  }
}
