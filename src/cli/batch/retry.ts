import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readPlan, readShard, readShards, writePlan } from '../../batch/engine/plan.ts'
import { readReceipt } from '../../batch/engine/receipts.ts'
import { type Former, isOpen, renewed } from '../../batch/engine/renew-plan.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import type { DossierReceipt } from '../../batch/model/receipt.ts'
import { batchNames, readBatchFile } from '../../batch/proof/batch-file.ts'
import { listSource } from '../../batch/source/list-source.ts'
import { openFolder } from '../../batch/storage/folder.ts'
import { RequisError } from '../../model/problem.ts'
import { remove, rename } from '../files/disk-system.ts'
import type { BatchProgress } from './batch-progress.ts'
import { openConnector } from './open-desk.ts'
import { type BatchOrder, migrationOf } from './order.ts'
import type { Running } from './run-batch.ts'

const nextFolder = 'next'
const historyFolder = 'history'

/**
 * Plans a batch again for what is in quarantine: the source is listed anew, what was done stays as it is, and the former plan, receipts and
 * signed root are kept in `history/`. Throws `batch.stopped` where the batch is not finished.
 */
export const planRetry = async (folder: string, order: BatchOrder, progress: BatchProgress): Promise<void> => {
  const storage = openFolder(folder)
  const plan = await readPlan(storage)
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  const batch = readBatchFile(folder)
  if (batch === null) throw new RequisError({ code: 'batch.stopped', missing: plan.items })
  if (batch.ends.quarantined === 0) return
  const { connector, input } = openConnector(order, plan.connector)
  const { format: _, id, items, dossiers, shards, shardsHash, ...terms } = plan
  progress.listing()
  remove(join(folder, nextFolder))
  const next = { ...terms, origin: plan.origin ?? id, previous: batch.root }
  const listed = renewed(() => formerDossiers(folder, plan), listSource(connector, input, migrationOf(order)))
  await writePlan(openFolder(join(folder, nextFolder)), listed, next, progress.listed)
  moveAway(folder)
  takeNext(folder)
}

async function* formerDossiers(folder: string, plan: PlanHead): AsyncIterable<Former> {
  const storage = openFolder(folder)
  for await (const { shard, dossiers } of readShards(storage, plan)) {
    const receipt = await readReceipt(storage, plan, shard)
    for (const [at, listed] of dossiers.entries()) yield { listed, receipt: receipt?.dossiers[at] ?? null }
  }
}

const moved = [
  'receipts',
  'inclusion',
  batchNames.batch,
  batchNames.ledger,
  batchNames.checkpoint,
  batchNames.signature,
  'plan',
]

/** The plan goes last: while it is there, the batch is the former one. */
const moveAway = (folder: string): void => {
  const history = join(folder, historyFolder, String(historyCount(folder) + 1))
  mkdirSync(history, { recursive: true, mode: 0o700 })
  for (const name of moved) if (existsSync(join(folder, name))) rename(join(folder, name), join(history, name))
}

const historyCount = (folder: string): number => {
  const path = join(folder, historyFolder)
  return existsSync(path) ? readdirSync(path).filter((name) => /^\d+$/.test(name)).length : 0
}

/** A crash between two plans leaves the new one aside: it takes its place before anything else. */
export const takeNext = (folder: string): void => {
  const next = join(folder, nextFolder)
  if (!existsSync(next)) return
  if (!existsSync(join(folder, 'plan')) && existsSync(join(next, 'plan', 'head.json')))
    rename(join(next, 'plan'), join(folder, 'plan'))
  remove(next)
}

/** What a former run of this batch left, by shard of the plan of today: the receipts of dossiers that were not in quarantine. */
const openFormer = async (
  folder: string,
  plan: PlanHead,
): Promise<(first: number, count: number) => Promise<ReadonlyMap<number, DossierReceipt>>> => {
  const history = join(folder, historyFolder, String(historyCount(folder)))
  const storage = openFolder(history)
  const former = plan.origin === null ? null : await readPlan(storage)
  if (former === null) return async () => new Map()
  const firsts: number[] = []
  for await (const { first } of readShards(storage, former)) firsts.push(first)
  return async (first, count) => {
    const known = new Map<number, DossierReceipt>()
    for (let place = first; place < Math.min(first + count, former.dossiers); place += 1) {
      const shard = firsts.findLastIndex((one) => one <= place)
      const receipt = await readReceipt(storage, former, shard)
      const own = receipt?.dossiers[place - (firsts[shard] ?? 0)] ?? null
      if (own !== null && !isOpen({ receipt: own })) known.set(place - first, own)
    }
    return known
  }
}

/** Of a batch that is tried again: what its former run did well is not done again. */
export const knownBefore = async (folder: string, plan: PlanHead): Promise<Running['known']> => {
  if (plan.origin === null) return async () => new Map()
  const former = await openFormer(folder, plan)
  const storage = openFolder(folder)
  return async (shard) => {
    const { first, dossiers } = await readShard(storage, shard)
    return await former(first, dossiers.length)
  }
}
