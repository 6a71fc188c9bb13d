import { setTimeout as delay } from 'node:timers/promises'
import { type BatchQueue, openBatchQueue } from '../../batch/engine/queue/queue-engine.ts'
import { doneShards, missingShards, readReceipt } from '../../batch/engine/receipts.ts'
import type { PlanHead } from '../../batch/model/plan.ts'
import { countDone } from '../../batch/proof/gather.ts'
import { openStorage } from '../../batch/storage/index.ts'
import type { Storage } from '../../batch/storage/storage.ts'
import { RequisError } from '../../model/problem.ts'
import { openIdleWatch, openLossWatch } from './idle-watch.ts'
import { keepOrder } from './kept-order.ts'
import { type Running, runLoops } from './run-batch.ts'
import { withShardThreads } from './shard-threads.ts'

/** Between two looks at what the other hosts have done, in ms. By hand. */
const lookEvery = 1000

/**
 * Puts what is missing into a queue, works beside the other hosts, and waits until every shard has its receipt: they decide,
 * whatever the queue believes. Nothing is connected where nothing is missing.
 */
export const runShared = async (url: string, plan: PlanHead, running: Running): Promise<void> => {
  const storage = openStorage(running.order.storage)
  const missing = new Set<number>()
  for await (const shard of missingShards(storage, plan)) missing.add(shard)
  await running.progress.start(plan, await countDone(storage, plan))
  if (missing.size === 0) return
  await keepOrder(storage, running.order)
  const queue = await openBatchQueue(url, queuedOf(plan, running))
  try {
    await work({ queue, storage, plan, missing, running })
    if (missing.size === 0) await queue.end()
  } finally {
    await queue.close()
  }
}

const queuedOf = (plan: PlanHead, { order, priority }: Running) => ({
  ...{ id: plan.id, plan: plan.shardsHash, shards: plan.shards, pipeline: plan.pipeline, keyId: plan.keyId },
  ...{ software: plan.versions.software, storage: order.storage, source: order.source, priority },
})

type Shared = {
  readonly queue: BatchQueue
  readonly storage: Storage
  readonly plan: PlanHead
  readonly missing: Set<number>
  readonly running: Running
}

const work = async (shared: Shared): Promise<void> => {
  await shared.queue.submit(each(shared.missing))
  let isOver = false
  const over = (): void => {
    isOver = true
  }
  const waits = async (): Promise<boolean> => {
    await delay(lookEvery / 2)
    return !isOver
  }
  // Where one meets trouble the other ends too, and what runs is waited for: the queue is closed after both.
  const watching = watch(shared, () => isOver).finally(over)
  const own = workHere(shared, waits).catch((error: unknown) => {
    over()
    throw error
  })
  for (const ended of await Promise.allSettled([own, watching])) if (ended.status === 'rejected') throw ended.reason
}

const workHere = async ({ queue, running }: Shared, waits: () => Promise<boolean>): Promise<void> => {
  const { workers: threads, limit } = running
  if (threads === 0) return
  await withShardThreads({ threads, limit }, async (run) =>
    runLoops({ engine: queue, run, threads, running: { ...running, progress: silent(running) }, waits }),
  )
}

async function* each(shards: ReadonlySet<number>): AsyncIterable<number> {
  yield* shards
}

/** What is done here is seen by its receipt, like what is done elsewhere. */
const silent = ({ progress }: Running): Running['progress'] => ({ ...progress, done: () => {} })

/** Until nothing is missing, or the batch is stopped. What the queue has lost is put in again. */
const watch = async (shared: Shared, isOver: () => boolean): Promise<void> => {
  const { queue, missing, running } = shared
  const idleOf = openIdleWatch()
  const isLossDue = openLossWatch()
  while (missing.size > 0 && !isOver() && (await follows(shared))) {
    // The queue first: a shard that it holds no longer has its receipt by then, or was lost.
    const counts = await queue.counts()
    const { queued, active } = counts
    const idle = idleOf(counts)
    // A person who paused the batch knows why nobody works.
    running.progress.queue(counts, running.control() === 'open' ? idle : null)
    await seeReceipts(shared)
    const isOut = queued + active <= 0
    if (missing.size > 0 && (isOut || isLossDue(idle))) running.progress.requeued(await queue.requeue(each(missing)))
    if (missing.size > 0) await delay(lookEvery)
  }
}

/** Tells the queue, and so all its workers, what is asked of the batch; false where it ends here. */
const follows = async (shared: Shared): Promise<boolean> => {
  const { queue, running } = shared
  const [asked, state] = [running.control(), await queue.state()]
  if (asked === 'cancelled') await queue.cancel()
  else if (asked !== state && state !== 'cancelled') await queue.set(asked)
  if (asked === 'draining' || asked === 'cancelled' || state === 'cancelled') throw stopped(shared)
  return asked === 'paused' || (await running.mayGo()) === 'go'
}

const stopped = ({ plan }: Shared): RequisError => new RequisError({ code: 'batch.stopped', missing: plan.items })

const seeReceipts = async ({ storage, plan, missing, running }: Shared): Promise<void> => {
  const isDone = await doneShards(storage, plan)
  for (const shard of [...missing].filter(isDone)) {
    const receipt = await readReceipt(storage, plan, shard)
    if (receipt === null) continue
    missing.delete(shard)
    running.progress.done({ ends: receipt.ends, dossiers: receipt.dossiers.length })
  }
}
