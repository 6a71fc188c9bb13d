import type { ShardToDo } from '../../batch/engine/do-shard.ts'
import type { Engine } from '../../batch/engine/engine.ts'
import { openGate } from '../../batch/engine/gate.ts'
import { openLocalEngine } from '../../batch/engine/local-engine.ts'
import { openMarks } from '../../batch/engine/marks.ts'
import { readPlan, writePlan } from '../../batch/engine/plan.ts'
import { missingShards } from '../../batch/engine/receipts.ts'
import { openTrials } from '../../batch/engine/trials.ts'
import { type ShardOutcome, workLoop } from '../../batch/engine/work-loop.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import type { DossierReceipt } from '../../batch/model/receipt.ts'
import { countDone } from '../../batch/proof/gather.ts'
import { recogniseSource } from '../../batch/source/index.ts'
import { listSource } from '../../batch/source/list-source.ts'
import { openTree, watchTree } from '../../batch/source/tree.ts'
import { openStorage } from '../../batch/storage/index.ts'
import { RequisError } from '../../model/problem.ts'
import { accountName } from '../../store/draft/draft-propose.ts'
import { readPipeline } from '../../store/installed/settings.ts'
import type { KeyOptions } from '../../store/keys/keys.ts'
import type { BatchProgress } from './batch-progress.ts'
import type { ControlState } from './control.ts'
import { openConnector, refuseOtherVersion, treatmentOf, versionsOf } from './open-desk.ts'
import { type BatchOrder, migrationHashes, migrationOf, requestHash } from './order.ts'
import { type RunShard, withShardThreads } from './shard-threads.ts'

export type Running = {
  readonly order: BatchOrder
  readonly key: { readonly id: string; readonly secret: Uint8Array }
  /** Given where the treatment signs each dossier. */
  readonly signing: KeyOptions | null
  readonly date: string
  readonly workers: number
  /** Seconds that one dossier may take. */
  readonly limit: number
  readonly progress: BatchProgress
  /** Receipts of a former run that still hold, by shard. */
  readonly known: (shard: number) => Promise<ReadonlyMap<number, DossierReceipt>>
  readonly mayGo: () => Promise<'go' | 'stop'>
  /** What a person asks of the batch while it runs. */
  readonly control: () => ControlState
  /** Where several batches wait in a queue, the higher one goes first. */
  readonly priority: number
}

/** The plan of this very batch: the one that lies there, or a new one. Throws `batch.other-batch` where another lies there. */
export const planOf = async (running: Running): Promise<PlanHead> => {
  const { order, key, date, progress } = running
  const storage = openStorage(order.storage)
  const pipeline = readPipeline(order.pipeline)
  const terms = {
    pipeline: pipeline.name,
    treatment: pipeline.treatment,
    versions: versionsOf(pipeline),
    target: migrationOf(order).to.target,
    ...{ ...migrationHashes(order), request: requestHash(order) },
    ...{ keyId: key.id, preparedBy: accountName(), origin: null, previous: null },
  }
  const there = await readPlan(storage)
  if (there !== null) {
    refuseOther(there, terms)
    return there
  }
  treatmentOf(pipeline)
  progress.looked(0)
  const tree = watchTree(openTree(order.source), progress.looked)
  const connector = recogniseSource(tree, migrationOf(order).from.connector ?? null)
  const { connector: reader, input } = openConnector(order, connector)
  const plan = await writePlan(
    storage,
    listSource(reader, { ...input, tree }, migrationOf(order)),
    { ...terms, connector, date },
    progress.listed,
  )
  if (plan.items === 0) throw new RequisError({ code: 'batch.source-empty' })
  return plan
}

type Terms = Pick<
  PlanHead,
  'pipeline' | 'treatment' | 'versions' | 'target' | 'migration' | 'answers' | 'request' | 'keyId'
>

const refuseOther = (plan: PlanHead, terms: Terms): void => {
  if (plan.keyId !== terms.keyId) throw new RequisError({ code: 'batch.other-key' })
  refuseOtherVersion(plan, terms.versions)
  const isSame =
    plan.pipeline === terms.pipeline &&
    plan.treatment === terms.treatment &&
    plan.target === terms.target &&
    plan.migration === terms.migration &&
    plan.request === terms.request
  if (!isSame) throw new RequisError({ code: 'batch.other-batch' })
  if (plan.answers !== terms.answers) throw new RequisError({ code: 'batch.answers-changed' })
}

/** Does what is missing on this machine, with threads of this process, until every shard has its receipt. */
export const runHere = async (plan: PlanHead, running: Running): Promise<void> => {
  const engine = openLocalEngine()
  const storage = openStorage(running.order.storage)
  await engine.submit(missingShards(storage, plan))
  await running.progress.start(plan, await countDone(storage, plan))
  const threads = Math.min(running.workers, plan.shards)
  await withShardThreads(
    { threads, limit: running.limit },
    async (run) => await runLoops({ engine, run, threads, running, waits: async () => false }),
  )
}

type Loops = {
  readonly engine: Engine
  readonly run: RunShard
  readonly threads: number
  readonly running: Running
  readonly waits: () => Promise<boolean>
}

/** One loop a thread; the first that meets trouble of the disk or the key stops the others after their shard. */
export const runLoops = async ({ engine, run, threads, running, waits }: Loops): Promise<void> => {
  const trials = openTrials()
  const marks = openMarks(openStorage(running.order.storage))
  const gate = openGate()
  let isStopped = false
  const loop = async (): Promise<void> => {
    try {
      await workLoop({
        engine,
        ...{ trials, marks, gate },
        run: async (toDo) => await runMetered(run, toDo, running),
        onDone: running.progress.done,
        mayGo: async () => (isStopped ? 'stop' : await running.mayGo()),
        waits: async () => !isStopped && (await waits()),
      })
    } catch (error) {
      isStopped = true
      throw error
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: threads }, loop))
  for (const one of ended) if (one.status === 'rejected') throw one.reason
}

const runMetered = async (run: RunShard, toDo: ShardToDo, running: Running): Promise<ShardOutcome> => {
  const { progress } = running
  if (toDo.isSuspect) progress.retried('process')
  const ended = progress.began()
  try {
    const outcome = await run(await workOf(toDo, running))
    if (outcome.kind !== 'done') progress.retried(outcome.kind)
    return outcome
  } finally {
    ended()
  }
}

const workOf = async (toDo: ShardToDo, { order, key, signing, known }: Running): Promise<Parameters<RunShard>[0]> => ({
  ...toDo,
  ...{ order, secret: key.secret, key: signing },
  known: await known(toDo.shard),
})
