import { setTimeout as delay } from 'node:timers/promises'
import { readPlan } from '../../batch/engine/plan.ts'
import { hasUnended, openBatches, type QueuedBatch } from '../../batch/engine/queue/batches.ts'
import { type Host, openHost } from '../../batch/engine/queue/host.ts'
import { openQueue, type Queue } from '../../batch/engine/queue/queue.ts'
import { openQueueEngine } from '../../batch/engine/queue/queue-engine.ts'
import { openStorage } from '../../batch/storage/index.ts'
import { signsDossiers } from '../../batch/treat/signs.ts'
import { batchScreen } from '../../messages/batch/batch-screen.ts'
import { RequisError } from '../../model/problem.ts'
import { batchSecret } from '../../store/draft/draft-key.ts'
import { readPipeline } from '../../store/installed/settings.ts'
import { softwareVersion } from '../../store/installed/version.ts'
import type { KeyOptions } from '../../store/keys/keys.ts'
import { exitCodes } from '../exit-codes.ts'
import type { Output } from '../say/output.ts'
import { type BatchProgress, startProgress } from './batch-progress.ts'
import { readOrder } from './kept-order.ts'
import { withMetrics } from './metrics-server.ts'
import { migrationOf } from './order.ts'
import { knownBefore } from './retry.ts'
import { type Running, runLoops } from './run-batch.ts'
import { withShardThreads } from './shard-threads.ts'
import { onStop } from './stop.ts'
import { openRefusals } from './worker-refusals.ts'

export type WorkerOptions = KeyOptions & {
  readonly queue: string
  readonly workers: number
  readonly limit: number
  readonly serviceKey: string | undefined
  /** Ends when no batch is open or paused any more, having seen one. */
  readonly once: boolean
  /** Port of 127.0.0.1 where a program that watches finds counts; null for none. */
  readonly metrics: number | null
}

/** Between two looks at the queue where there is nothing to take, in ms. By hand. */
const lookEvery = 1000

/** Takes shards of any batch of the queue, the most urgent first, until it is asked to stop. */
export const commandWorker = async (options: WorkerOptions, output: Output): Promise<number> => {
  const queue = await openQueue(options.queue)
  const host = await openHost(queue)
  const isAsked = onStop(['SIGINT', 'SIGTERM'], output)
  const progress = startProgress({ ...output, quiet: true })
  try {
    output.say(batchScreen(output.language, 'worker-ready'))
    return await withMetrics(options.metrics, progress, async () => {
      await takeAll({ queue, host, options, output, isAsked, progress })
      return exitCodes.done
    })
  } finally {
    await host.close()
    await queue.close()
  }
}

type Worker = {
  readonly queue: Queue
  readonly host: Host
  readonly options: WorkerOptions
  readonly output: Output
  readonly isAsked: () => boolean
  /** Of all that this process does, whatever the batch. */
  readonly progress: BatchProgress
}

const takeAll = async (worker: Worker): Promise<void> => {
  let hasSeen = false
  const refusals = openRefusals(worker.output)
  while (!worker.isAsked()) {
    const batches = await openBatches(worker.queue)
    if (batches.length === 0 && hasSeen && worker.options.once && !(await hasUnended(worker.queue))) {
      worker.output.say(batchScreen(worker.output.language, 'worker-over'))
      return
    }
    hasSeen ||= batches.length > 0
    let done = 0
    for (const batch of batches) {
      const running = await refusals.orNull(batch, runningOf(batch, worker))
      if (running !== null) done += await takeFrom(batch, running, worker)
      // A more urgent one may have come meanwhile.
      if (done > 0) break
    }
    refusals.look(batches.length, worker.options.once)
    if (done === 0) await delay(lookEvery)
  }
}

/** Works on one batch while it gives shards; how many it gave. */
const takeFrom = async (batch: QueuedBatch, running: Running, worker: Worker): Promise<number> => {
  const { queue, host, options, isAsked } = worker
  let done = 0
  const count: BatchProgress['done'] = (outcome) => {
    done += 1
    worker.progress.done(outcome)
  }
  const progress = { ...worker.progress, done: count }
  const threads = options.workers
  await withShardThreads({ threads, limit: options.limit }, async (run) =>
    runLoops({
      engine: openQueueEngine(queue, host, batch),
      ...{ run, threads, running: { ...running, progress } },
      waits: async () => false,
    }),
  )
  if (done > 0 && !isAsked()) worker.output.say(batchScreen(worker.output.language, 'worker-did', { shards: done }))
  return done
}

/** What the coordinator was asked for, read from the batch's own storage. Another version or another key is refused. */
const runningOf = async (batch: QueuedBatch, { options, isAsked, progress }: Worker): Promise<Running> => {
  if (batch.software !== softwareVersion()) throw new RequisError({ code: 'batch.other-version' })
  const key = batchSecret(options.serviceKey)
  if (batch.keyId !== key.id) throw new RequisError({ code: 'batch.other-key' })
  const storage = openStorage(batch.storage)
  const plan = await readPlan(storage)
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  if (plan.id !== batch.id || plan.shardsHash !== batch.plan) throw new RequisError({ code: 'batch.other-batch' })
  const order = { ...(await readOrder(storage)), storage: batch.storage, source: batch.source }
  return {
    ...{ order, key, workers: options.workers, limit: options.limit, date: plan.date, priority: batch.priority },
    signing: signsDossiers(readPipeline(order.pipeline).treatment, migrationOf(order)) ? options : null,
    progress,
    known: await knownBefore({ folder: '', storage, proof: null }, plan, migrationOf(order)),
    mayGo: async () => (isAsked() ? 'stop' : 'go'),
    // The queue tells workers, by what it gives.
    control: () => 'open',
  }
}
