import { RequisError } from '../../../model/problem.ts'
import { dropBatchQueue } from './jobs.ts'
import type { Queue } from './queue.ts'
import { persist } from './trouble.ts'

/**
 * A batch as a queue knows it: enough for a worker of another machine to find its plan, its storage and its source. `software`
 * and `keyId` are those of the plan: a worker of another refuses before it takes anything.
 */
export type QueuedBatch = {
  readonly id: string
  readonly plan: string
  readonly storage: string
  readonly source: string
  readonly pipeline: string
  readonly software: string
  readonly keyId: string
  readonly shards: number
  readonly priority: number
}

/** The parts of a batch that its engine needs. `plan` tells its jobs from those of any other. */
export type EngineBatch = { readonly id: string; readonly plan: string }

/** `draining`: what is begun is finished, nothing more is taken. */
export const batchStates = ['open', 'paused', 'draining', 'cancelled', 'done'] as const
export type BatchState = (typeof batchStates)[number]

/**
 * Told once by the coordinator, and again when it is started again: the batch is then open as at first. Throws
 * `batch.other-batch` where the queue knows another plan by that id.
 */
export const registerBatch = async (queue: Queue, batch: QueuedBatch): Promise<void> => {
  const { id, plan, storage, source, pipeline, software, keyId, shards, priority } = batch
  const { rows } = await persist(
    () =>
      queue.database.pool.query(
        `insert into requis.batch (id, plan, storage, source, pipeline, software, key_id, shards, priority)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set storage = $3, source = $4, priority = $9, state = 'open'
         where batch.plan = $2 returning plan`,
        [id, plan, storage, source, pipeline, software, keyId, shards, priority],
      ),
    queue.timings.lost,
  )
  if (rows.length === 0) throw new RequisError({ code: 'batch.other-batch' })
}

type Row = Omit<QueuedBatch, 'keyId'> & { readonly key_id: string; readonly state: BatchState }

/** Batches that want work, the most urgent first, then the oldest. */
export const openBatches = async (queue: Queue): Promise<readonly QueuedBatch[]> =>
  (await rowsOf(queue, `where state = 'open' order by priority desc, created_on, id`, [])).map(asBatch)

/** Whether a batch wants work now, or will once a person lets it go on. */
export const hasUnended = async (queue: Queue): Promise<boolean> =>
  (await rowsOf(queue, `where state in ('open', 'paused')`, [])).length > 0

/** One batch and its state; null where the queue does not know it. */
export const findBatch = async (
  queue: Queue,
  id: string,
): Promise<{ readonly batch: QueuedBatch; readonly state: BatchState } | null> => {
  const [row] = await rowsOf(queue, 'where id = $1', [id])
  return row === undefined ? null : { batch: asBatch(row), state: row.state }
}

const rowsOf = async (queue: Queue, where: string, values: readonly string[]): Promise<readonly Row[]> =>
  (
    await persist(
      () => queue.database.pool.query<Row>(`select * from requis.batch ${where}`, [...values]),
      queue.timings.lost,
    )
  ).rows

const asBatch = ({ id, plan, storage, source, pipeline, software, key_id, shards, priority }: Row): QueuedBatch => ({
  ...{ id, plan, storage, source, pipeline, software, shards, priority },
  keyId: key_id,
})

/** Pauses, drains, opens again or ends a batch, for all its workers. A batch that is done takes no more room in the queue. */
export const setBatchState = async (queue: Queue, id: string, state: BatchState): Promise<void> => {
  await persist(async () => {
    await queue.database.pool.query('update requis.batch set state = $2 where id = $1', [id, state])
    if (state === 'done') await dropBatchQueue(queue, id)
  }, queue.timings.lost)
}
