import { RequisError } from '../../model/problem.ts'
import { readShards } from '../engine/plan.ts'
import { doneShards, readHashedReceipt, readReceipt } from '../engine/receipts.ts'
import { addEnds, type EndCounts, noEnds } from '../model/ends.ts'
import type { PlanHead } from '../model/plan.ts'
import type { DossierReceipt } from '../model/receipt.ts'
import type { ListedDossier } from '../model/source.ts'
import type { Storage } from '../storage/storage.ts'
import { leafOfLines, ledgerLine } from './ledger-line.ts'

/** A dossier of the plan with its receipt, its lines of the ledger and the leaf that stands for it. */
export type EndedDossier = {
  readonly place: number
  readonly shard: number
  readonly listed: ListedDossier
  readonly receipt: DossierReceipt
  /** SHA-256 (hex) of the whole receipt of its shard. */
  readonly receiptHash: string
  readonly lines: readonly string[]
  readonly leaf: string
}

/**
 * Every dossier of a finished batch in the order of the plan, one shard in memory at a time. Throws `batch.stopped` where a
 * shard has no receipt, `batch.not-reconciled` where an item has not exactly one end.
 */
export async function* endedDossiers(
  storage: Storage,
  plan: PlanHead,
  salt: Uint8Array | null,
): AsyncIterable<EndedDossier> {
  for await (const { shard, first, dossiers } of readShards(storage, plan)) {
    const read = await readHashedReceipt(storage, plan, shard)
    if (read === null) throw new RequisError({ code: 'batch.stopped', missing: plan.items })
    const { receipt, sha256: receiptHash } = read
    for (const [at, listed] of dossiers.entries()) {
      const ended = receipt.dossiers[at]
      if (ended === undefined || ended.ends.length !== listed.items.length)
        throw new RequisError({
          code: 'batch.not-reconciled',
          planned: listed.items.length,
          ended: ended?.ends.length ?? 0,
        })
      const lines = listed.items.map((item, one) => ledgerLine(item, endAt(ended, one), salt))
      const leaf = ended.leaf ?? leafOfLines(lines)
      yield { ...{ place: first + at, shard, listed, receipt: ended, receiptHash }, lines, leaf }
    }
  }
}

const endAt = ({ ends }: DossierReceipt, at: number): DossierReceipt['ends'][number] => {
  const end = ends[at]
  if (end === undefined) throw new RequisError({ code: 'internal' })
  return end
}

/** Receipts on their way together. By hand: a bucket answers one in some 20 ms. */
const askedAtOnce = 16

/** What the receipts say so far: at any time, in any state of the batch. */
export const countDone = async (
  storage: Storage,
  plan: PlanHead,
): Promise<{
  readonly ends: EndCounts
  readonly done: number
  readonly shards: number
  readonly dossiers: number
}> => {
  let ends = noEnds
  let shards = 0
  let dossiers = 0
  const isDone = await doneShards(storage, plan)
  const known = Array.from({ length: plan.shards }, (_, shard) => shard).filter(isDone)
  for (let at = 0; at < known.length; at += askedAtOnce) {
    const receipts = await Promise.all(known.slice(at, at + askedAtOnce).map((one) => readReceipt(storage, plan, one)))
    for (const receipt of receipts) {
      if (receipt === null) continue
      ends = addEnds(ends, receipt.ends)
      shards += 1
      dossiers += receipt.dossiers.length
    }
  }
  return { ends, shards, dossiers, done: Object.values(ends).reduce((sum, count) => sum + count, 0) }
}
