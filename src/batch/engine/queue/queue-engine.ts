import type { PoolClient } from 'pg'
import { RequisError } from '../../../model/problem.ts'
import type { ShardRef } from '../../model/plan.ts'
import type { Claim, Engine, EngineCounts } from '../engine.ts'
import {
  type BatchState,
  type EngineBatch,
  findBatch,
  type QueuedBatch,
  registerBatch,
  setBatchState,
} from './batches.ts'
import type { Timings } from './database.ts'
import { type Host, openHost } from './host.ts'
import { addShards, addTally, analyse, cancelWaiting, fetchShard, hasFailed, makeBatchQueue } from './jobs.ts'
import { openQueue, type Queue, within } from './queue.ts'
import { loosen, recount } from './requeue.ts'
import { persist } from './trouble.ts'

/**
 * The engine of one batch over a queue that is open. Each step is one transaction, so that a process that dies leaves it done
 * or undone; each is tried again until the database is back. Closing it leaves queue and host open.
 */
export const openQueueEngine = (queue: Queue, host: Host, batch: EngineBatch): Engine => {
  const ask = askOf(queue)
  return {
    submit: async (shards) => {
      await submit(queue, batch, { shards, ask })
    },
    claim: async () => await claim(queue, host, batch, ask),
    complete: async (claimed) => {
      await ask((client) => complete(queue, host, { batch, claimed, client }))
      host.held.jobs.delete(claimed.ticket)
    },
    fail: async (claimed, code) => {
      await ask((client) => fail(queue, host, { batch, claimed, client, code }))
      host.held.jobs.delete(claimed.ticket)
    },
    counts: async () => await ask((client) => countsOf(client, batch.id)),
    cancel: async () =>
      await ask(async (client) => {
        await client.query(`update requis.batch set state = 'cancelled' where id = $1`, [batch.id])
        await cancelWaiting(client, batch.id)
      }),
    close: async () => {},
  }
}

/**
 * The engine of a batch, with what its coordinator alone asks. `requeue`: of shards without a receipt, those that wait nowhere and
 * that no host holds are put in again, and counted; for when nobody works. `end` takes the batch's queue away.
 */
export type BatchQueue = Engine & {
  readonly requeue: (shards: AsyncIterable<number>) => Promise<number>
  readonly state: () => Promise<BatchState>
  readonly set: (state: BatchState) => Promise<void>
  readonly end: () => Promise<void>
}

/** All that a coordinator opens: the queue, this process as a host of it, and the batch's engine. Throws `batch.queue-refused`. */
export const openBatchQueue = async (url: string, batch: QueuedBatch, timings?: Timings): Promise<BatchQueue> => {
  const queue = await openQueue(url, timings)
  try {
    await registerBatch(queue, batch)
    await persist(() => makeBatchQueue(queue, batch.id), queue.timings.lost)
    const host = await openHost(queue)
    const close = async (): Promise<void> => {
      await host.close()
      await queue.close()
    }
    return {
      ...openQueueEngine(queue, host, batch),
      requeue: async (shards) => await requeue(queue, batch, { shards, ask: askOf(queue) }),
      state: async () => {
        const found = await findBatch(queue, batch.id)
        if (found === null) throw new RequisError({ code: 'batch.queue-lost' })
        return found.state
      },
      set: async (state) => await setBatchState(queue, batch.id, state),
      end: async () => await setBatchState(queue, batch.id, 'done'),
      close,
    }
  } catch (error) {
    await queue.close()
    throw error
  }
}

type Ask = <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>

const askOf =
  (queue: Queue): Ask =>
  (work) =>
    persist(() => queue.database.inOne(work), queue.timings.lost)

/** Shards that are put in by one question. By hand: some 100 kB of text. */
const submittedAtOnce = 1000

type Submitting = { readonly shards: AsyncIterable<number>; readonly ask: Ask }

const submit = async (queue: Queue, { id, plan }: EngineBatch, { shards, ask }: Submitting): Promise<number> => {
  await persist(() => makeBatchQueue(queue, id), queue.timings.lost)
  let waiting: ShardRef[] = []
  let added = 0
  const flush = async (): Promise<void> => {
    const refs = waiting
    waiting = []
    if (refs.length > 0) added += await ask((client) => addShards(queue, client, refs))
  }
  for await (const shard of shards) {
    waiting.push({ batch: id, shard, plan })
    if (waiting.length >= submittedAtOnce) await flush()
  }
  await flush()
  await persist(() => analyse(queue, id), queue.timings.lost)
  return added
}

const requeue = async (queue: Queue, batch: EngineBatch, submitting: Submitting): Promise<number> => {
  const loose = await submitting.ask((client) => loosen(queue, client, batch))
  const added = await submit(queue, batch, submitting)
  await submitting.ask((client) => recount(client, batch))
  return loose + added
}

const claim = async (queue: Queue, host: Host, batch: EngineBatch, ask: Ask): Promise<Claim | null> => {
  host.held.asking += 1
  try {
    const taken = await ask((client) => take(queue, host, batch, client))
    if (taken === null) return null
    host.held.jobs.add(taken.job)
    return { shard: taken.shard, ticket: taken.job }
  } finally {
    host.held.asking -= 1
  }
}

/** Taken and recorded together: what dead hosts hold is known, always. Nothing is taken of a batch that is paused or ended. */
const take = async (queue: Queue, host: Host, batch: EngineBatch, client: PoolClient) => {
  const { rows } = await client.query<EngineBatch & { state: string }>(
    'select plan, state from requis.batch where id = $1',
    [batch.id],
  )
  // Dropped with its database, and made anew by another worker: whoever coordinates must submit again.
  if (rows[0] === undefined) throw new RequisError({ code: 'batch.queue-lost' })
  if (rows[0].plan !== batch.plan) throw new RequisError({ code: 'batch.other-batch' })
  if (rows[0].state !== 'open') return null
  const taken = await fetchShard(queue, client, batch)
  if (taken === null) return null
  await client.query(
    `insert into requis.claim (batch, job, host) values ($1, $2, $3) on conflict (batch, job) do update set host = $3, since = now()`,
    [batch.id, taken.job, host.name],
  )
  return taken
}

type Ending = { readonly batch: EngineBatch; readonly claimed: Claim; readonly client: PoolClient }

/** Counts once: a shard that was taken from this host and done by another is no longer active, or already complete. */
const complete = async (queue: Queue, host: Host, { batch, claimed, client }: Ending): Promise<void> => {
  const { rows } = await client.query(`delete from requis.claim where batch = $1 and job = $2 returning job`, [
    batch.id,
    claimed.ticket,
  ])
  await queue.boss.complete(batch.id, claimed.ticket, {}, { db: within(client) })
  if (rows.length === 1) await addTally(client, { batch: batch.id, host: host.name, done: 1, failed: 0 })
}

/** Only what this host still holds: another may be at work on it by now. */
const fail = async (
  queue: Queue,
  host: Host,
  { batch, claimed, client, code }: Ending & { readonly code: string },
): Promise<void> => {
  const { rowCount } = await client.query('delete from requis.claim where batch = $1 and job = $2 and host = $3', [
    batch.id,
    claimed.ticket,
    host.name,
  ])
  if (rowCount !== 1) return
  await queue.boss.fail(batch.id, claimed.ticket, { code }, { db: within(client) })
  const failed = (await hasFailed(client, batch.id, claimed.ticket)) ? 1 : 0
  await addTally(client, { batch: batch.id, host: host.name, done: 0, failed })
}

const countsOf = async (client: PoolClient, batch: string): Promise<EngineCounts> => {
  const { rows } = await client.query<Omit<EngineCounts, 'queued'> & { submitted: number }>(
    `select submitted,
       (select count(*)::int from requis.claim where batch = $1) as active,
       (select coalesce(sum(done), 0)::int from requis.tally where batch = $1) as done,
       (select coalesce(sum(failed), 0)::int from requis.tally where batch = $1) as failed
     from requis.batch where id = $1`,
    [batch],
  )
  const [row] = rows
  if (row === undefined) throw new RequisError({ code: 'batch.queue-lost' })
  const { submitted, active, done, failed } = row
  return { queued: submitted - active - done - failed, active, done, failed }
}
