import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { receiptsFolder } from '../../batch/engine/paths.ts'
import { readPlan, readShard, readShards, writePlan } from '../../batch/engine/plan.ts'
import { readReceipt } from '../../batch/engine/receipts.ts'
import { type Former, isOpen, isQuarantined, isSameListing, renewed } from '../../batch/engine/renew-plan.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import type { DossierReceipt } from '../../batch/model/receipt.ts'
import type { ListedDossier } from '../../batch/model/source.ts'
import { batchNames, readBatchFile } from '../../batch/proof/batch-file.ts'
import { answerText, type Migration } from '../../batch/settings/migration.ts'
import { listSource } from '../../batch/source/list-source.ts'
import { storageBelow } from '../../batch/storage/below.ts'
import { openStorage } from '../../batch/storage/index.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { idsPathOf } from '../../batch/target/tddui/tddui.ts'
import { questionsPath } from '../../batch/treat/places/question-file.ts'
import { rename } from '../../disk/system.ts'
import { RequisError } from '../../model/problem.ts'
import { readPipeline } from '../../store/installed/settings.ts'
import type { BatchProgress } from './batch-progress.ts'
import { openConnector, refuseOtherVersion, versionsOf } from './open-desk.ts'
import { type BatchOrder, migrationHashes, migrationOf } from './order.ts'
import { nextFolder, type RetryProof } from './retry-proof.ts'
import type { Running } from './run-batch.ts'

export const historyFolder = 'history'

/**
 * Plans a batch again for what is in quarantine and for what a person has answered since: the source is listed anew, what was done of the
 * same source stays as it is, and the former plan, receipts, signed root and the targets that are made anew are kept in `history/`. A batch
 * that is not finished goes on as it is. Throws `batch.other-batch` where more than answers has changed, `batch.other-version` where the
 * program or its rules are others: nothing is changed then.
 */
export const planRetry = async (folder: string, order: BatchOrder, progress: BatchProgress): Promise<void> => {
  const storage = openStorage(order.storage)
  const plan = await readPlan(storage)
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  const batch = readBatchFile(folder)
  if (batch === null) return
  refuseOtherVersion(plan, versionsOf(readPipeline(order.pipeline)))
  const { migration, answers } = migrationHashes(order)
  if (migration !== plan.migration) throw new RequisError({ code: 'batch.other-batch' })
  if (batch.ends.quarantined === 0 && answers === plan.answers) return
  const { connector, input } = openConnector(order, plan.connector)
  const { format: _, id, items, dossiers, shards, shardsHash, ...terms } = plan
  progress.looked(0)
  await storage.clear(nextFolder)
  const next = { ...terms, answers, origin: plan.origin ?? id, previous: batch.root }
  const settings = migrationOf(order)
  const fresh = listSource(connector, input, settings)
  const listed = renewed(() => formerDossiers(storage, plan, settings), fresh, progress.moved)
  await writePlan(storageBelow(storage, nextFolder), listed, next, progress.listed)
  await switchPlans(folder, storage, settings)
}

/**
 * A crash between two plans: the switch goes on where it stopped. Where the former proof still stands and somebody has answered otherwise
 * since, the next plan is dropped, and made again when it is asked for.
 */
export const takeNext = async (folder: string, storage: Storage, order: BatchOrder): Promise<void> => {
  const next = await readPlan(storageBelow(storage, nextFolder))
  const isFinished = readBatchFile(folder) !== null
  if (next !== null && isFinished) refuseOtherVersion(next, versionsOf(readPipeline(order.pipeline)))
  const isOther = next?.answers !== migrationHashes(order).answers && isFinished
  if (next === null || isOther) await storage.clear(nextFolder)
  else await switchPlans(folder, storage, migrationOf(order))
}

/** Each step can be done again: the targets go first, then the former proof, without which nothing counts as finished, the plan last. */
const switchPlans = async (folder: string, storage: Storage, migration: Migration): Promise<void> => {
  const former = await readPlan(storage)
  if (former !== null && readBatchFile(folder) !== null) {
    const history = `${historyFolder}/${Math.max(await historyCount(storage), keptHere(folder)) + 1}`
    const next = plannedDossiers(storageBelow(storage, nextFolder))
    let place = 0
    for await (const one of formerDossiers(storage, former, migration)) {
      const planned = (await next.next()).value
      if (isOpen(one) || planned === undefined || !isSameListing(one.listed, planned))
        await moveTargets(storage, history, { ...one, questions: questionsPath(place) })
      place += 1
    }
    moveProof(folder, history)
  }
  const history = `${historyFolder}/${keptHere(folder)}`
  if (former !== null) for (const name of moved.stored) await storage.move(name, `${history}/${name}`)
  await storage.move(`${nextFolder}/plan`, 'plan')
  await storage.clear(nextFolder)
}

/** The dossiers of a plan by their place; none where there is no plan. */
async function* plannedDossiers(storage: Storage): AsyncGenerator<ListedDossier, undefined> {
  const plan = await readPlan(storage)
  if (plan !== null) for await (const { dossiers } of readShards(storage, plan)) yield* dossiers
}

/** Former proofs that lie in the batch's own folder, by the number of the last one. */
const keptHere = (folder: string): number =>
  Math.max(0, ...(existsSync(join(folder, historyFolder)) ? readdirSync(join(folder, historyFolder)).map(Number) : []))

async function* formerDossiers(storage: Storage, plan: PlanHead, migration: Migration): AsyncIterable<Former> {
  for await (const { shard, dossiers } of readShards(storage, plan)) {
    const receipt = await readReceipt(storage, plan, shard)
    for (const [at, listed] of dossiers.entries())
      yield { listed, receipt: receipt?.dossiers[at] ?? null, answered: answerText(migration, listed.key) }
  }
}

/** What it had become was made without an item, or by another answer: it is no longer what leaves, and stays with the history. */
const moveTargets = async (
  storage: Storage,
  history: string,
  { receipt, questions }: Former & { readonly questions: string },
): Promise<void> => {
  const paths = (receipt?.ends ?? []).flatMap(({ targets }) => targets.map(({ path }) => path))
  for (const path of new Set([...paths.flatMap((one) => [one, ...idsPathOf(one)]), questions])) {
    const bytes = await storage.get(path)
    if (bytes === null) continue
    await storage.putMany([{ path: `${history}/${path}`, bytes }])
    await storage.remove(path)
  }
}

/** What proves a batch lies in its folder on this machine, the rest in its storage. */
const moved = {
  here: [batchNames.batch, batchNames.ledger, batchNames.checkpoint, batchNames.signature, batchNames.sums],
  stored: [receiptsFolder, 'inclusion', 'plan'],
} as const

/** `batch.json` goes first: without it nothing counts as finished. */
const moveProof = (folder: string, history: string): void => {
  mkdirSync(join(folder, history), { recursive: true, mode: 0o700 })
  for (const name of moved.here)
    if (existsSync(join(folder, name))) rename(join(folder, name), join(folder, history, name))
}

const historyCount = async (storage: Storage): Promise<number> => {
  for (let count = 0; ; count += 1) if (await isEmpty(storage, `${historyFolder}/${count + 1}`)) return count
}

const isEmpty = async (storage: Storage, folder: string): Promise<boolean> => {
  for await (const _ of storage.list(folder)) return false
  return true
}

type Done = { readonly receipt: DossierReceipt; readonly listed: ListedDossier }

/** A batch that is tried again: where it lies, and what holds its former receipts against what was signed. */
export type Tried = {
  readonly folder: string
  readonly storage: Storage
  /** Null on another host: whoever gave the batch to the queue has looked. */
  readonly proof: RetryProof | null
}

/** What a former run of this batch left, by shard of the plan of today: the receipts of dossiers that were not in quarantine. */
const openFormer = async (
  { folder, storage, proof }: Tried,
  plan: PlanHead,
): Promise<(first: number, count: number) => Promise<ReadonlyMap<number, Done>>> => {
  const last = await historyCount(storage)
  const name = `${historyFolder}/${last}`
  const history = storageBelow(storage, name)
  const former = plan.origin === null || last === 0 ? null : await readPlan(history)
  if (former === null) return async () => new Map()
  await proof?.former(folder, name, { storage: history, plan: former, root: plan.previous })
  const firsts: number[] = []
  for await (const { first } of readShards(history, former)) firsts.push(first)
  return async (first, count) => {
    const known = new Map<number, Done>()
    const end = Math.min(first + count, former.dossiers)
    for (let shard = firsts.findLastIndex((one) => one <= first); (firsts[shard] ?? end) < end; shard += 1) {
      const receipt = await readReceipt(history, former, shard)
      const planned = await readShard(history, shard)
      for (const [at, listed] of planned.dossiers.entries()) {
        const place = planned.first + at
        const own = receipt?.dossiers[at]
        if (place >= first && place < end && own !== undefined && !isQuarantined(own))
          known.set(place - first, { receipt: own, listed })
      }
    }
    return known
  }
}

/** Of a batch that is tried again: what its former run did well, of the source and under the answers of today, is not done again. */
export const knownBefore = async (tried: Tried, plan: PlanHead, migration: Migration): Promise<Running['known']> => {
  if (plan.origin === null) return async () => new Map()
  const former = await openFormer(tried, plan)
  return async (shard) => {
    const { first, dossiers } = await readShard(tried.storage, shard)
    const known = new Map<number, DossierReceipt>()
    for (const [at, { receipt, listed }] of await former(first, dossiers.length)) {
      const planned = dossiers[at]
      if (planned === undefined || !isSameListing(listed, planned)) continue
      if (receipt.answered === answerText(migration, planned.key)) known.set(at, receipt)
    }
    return known
  }
}
