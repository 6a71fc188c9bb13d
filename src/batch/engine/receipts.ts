import { createHash } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { PlanHead } from '../model/plan.ts'
import type { Receipt } from '../model/receipt.ts'
import type { Storage } from '../storage/storage.ts'
import { receiptPath, receiptsFolder, shardOfReceipt } from './paths.ts'

/** Once written a receipt stays: a second worker that did the same shard finds the first one's. */
export const writeReceipt = async (storage: Storage, receipt: Receipt): Promise<void> => {
  await storage.putIfAbsent(receiptPath(receipt.shard), Buffer.from(`${JSON.stringify(receipt)}\n`, 'utf8'))
}

/** The receipt of a shard; null where it is not done. Throws `batch.broken-plan` for one of another plan. */
export const readReceipt = async (storage: Storage, plan: PlanHead, shard: number): Promise<Receipt | null> =>
  (await readHashedReceipt(storage, plan, shard))?.receipt ?? null

/** The same with the SHA-256 (hex) of its bytes. */
export const readHashedReceipt = async (
  storage: Storage,
  plan: PlanHead,
  shard: number,
): Promise<{ readonly receipt: Receipt; readonly sha256: string } | null> => {
  const bytes = await storage.get(receiptPath(shard))
  if (bytes === null) return null
  const receipt = parse(bytes)
  if (receipt.plan !== plan.id || receipt.shard !== shard) throw new RequisError({ code: 'batch.broken-plan' })
  return { receipt, sha256: sha256Hex(bytes) }
}

/** SHA-256 over the hashes of the receipts, in the order of their shards: a line of what is signed. */
export const openReceiptsHash = () => {
  const hash = createHash('sha256')
  return { add: (sha256: string): unknown => hash.update(`${sha256}\n`), digest: (): string => hash.digest('hex') }
}

const parse = (bytes: Uint8Array): Receipt => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'))
  } catch {
    throw new RequisError({ code: 'batch.broken-plan' })
  }
}

/** The shards that have no receipt, in order: what is left to do, whatever a queue believes. */
export async function* missingShards(storage: Storage, plan: PlanHead): AsyncIterable<number> {
  const isDone = await doneShards(storage, plan)
  for (let shard = 0; shard < plan.shards; shard += 1) if (!isDone(shard)) yield shard
}

/** Which shards have a receipt, by the list of them: a thousand by one question to a bucket, a byte of memory each. */
export const doneShards = async (storage: Storage, plan: PlanHead): Promise<(shard: number) => boolean> => {
  const done = new Uint8Array(plan.shards)
  for await (const path of storage.list(receiptsFolder)) {
    const shard = shardOfReceipt(path)
    if (shard !== null && shard < plan.shards) done[shard] = 1
  }
  return (shard) => done[shard] === 1
}
