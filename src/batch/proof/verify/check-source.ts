import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { RequisError } from '../../../model/problem.ts'
import { planHead } from '../../engine/paths.ts'
import { readShards } from '../../engine/plan.ts'
import { hasLeft } from '../../engine/renew-plan.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { SourceItem } from '../../model/source.ts'
import type { Storage } from '../../storage/storage.ts'
import { batchNames } from '../batch-file.ts'
import { type BatchCheck, check, notChecked } from './check.ts'
import { openLines } from './ledger-at.ts'
import { parseLine } from './read-ledger.ts'

/** Items as the source of a plan holds them today; null where no source is given. */
export type SourceToday = ((plan: PlanHead) => AsyncIterable<Summed>) | null

type Planned = { readonly folder: string; readonly storage: Storage; readonly plan: PlanHead | null }

/**
 * The items of the ledger are those of the source, but for dossiers that a retry found gone from it: the plan that was signed says which,
 * and they are counted. Without a plan nothing says how the source is read.
 */
export const checkSource = async ({ folder, storage, plan }: Planned, source: SourceToday): Promise<BatchCheck> => {
  if (source === null) return notChecked('batch-sources')
  if (plan === null) return notChecked('batch-sources', 0, [planHead])
  if (!existsSync(join(folder, batchNames.ledger))) return check('batch-sources', false)
  const lines = openLines(join(folder, batchNames.ledger))
  try {
    const [held, signed, left] = [openSum(), openSum(), await ranksLeft(storage, plan)]
    for await (const item of source(plan)) held.add(item)
    for (let at = 0; at < lines.count; at += 1) if (!left.has(at)) signed.add(parseLine(lines.lineAt(at)))
    const isSame = held.count() === signed.count() && held.sum() === signed.sum()
    return { ...check('batch-sources', isSame, held.count()), ...(left.size === 0 ? {} : { left: left.size }) }
  } finally {
    lines.close()
  }
}

/** Items of dossiers that were no longer in the source when the batch was planned; none of a plan that was changed: its check says so. */
const ranksLeft = async (storage: Storage, plan: PlanHead): Promise<ReadonlySet<number>> => {
  const ranks = new Set<number>()
  try {
    for await (const { dossiers } of readShards(storage, plan))
      for (const { rank } of dossiers.filter(hasLeft).flatMap(({ items }) => items)) ranks.add(rank)
    return ranks
  } catch (error) {
    if (error instanceof RequisError && error.problem.code === 'batch.broken-plan') return new Set()
    throw error
  }
}

type Summed = Pick<SourceItem, 'source' | 'bytes' | 'sha256'>

/**
 * Items whatever their order: a batch that was tried again has those of a dossier together, a source those of a file. The sum of a hash
 * of each, so that nothing is kept in memory.
 */
const openSum = () => {
  let [count, sum] = [0, 0n]
  return {
    add: (item: Summed | null): void => {
      const text = item === null ? '' : JSON.stringify([item.source, item.bytes, item.sha256])
      sum = (sum + BigInt(`0x${createHash('sha512').update(text).digest('hex')}`)) % (1n << 512n)
      count += 1
    },
    count: () => count,
    sum: () => sum,
  }
}
