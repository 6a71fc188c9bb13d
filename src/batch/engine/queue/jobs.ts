import type { PoolClient } from 'pg'
import { z } from 'zod'
import type { ShardRef } from '../../model/plan.ts'
import { bossSchema } from './install.ts'
import { type Queue, within } from './queue.ts'

/**
 * A live host whose thread hangs has its dossier's own limit; the lease is the last net, above the worst shard: 50 dossiers of
 * seven minutes. By hand. pg-boss allows less than 24 h.
 */
export const leaseSeconds = 6 * 3600

/** A shard is failed back for each dossier that it sets aside (at most 50, three times each), and for each host lost. By hand. */
const mostRetries = 1000

const retentionMinutes = 365 * 24 * 60

/** One queue for a batch: its own partition, so that no batch slows another or is taken for it. */
export const makeBatchQueue = async (queue: Queue, batch: string): Promise<void> => {
  const terms = { name: batch, retryLimit: mostRetries, retryDelay: 0, expireInSeconds: leaseSeconds, retentionMinutes }
  await queue.boss.createQueue(batch, terms)
  const partition = await partitionOf(queue, batch)
  // pg-boss 10 sorts the whole backlog for each fetch: 469 ms at 10^5 jobs, 3,675 at 10^6; with this index 4.4 (prototype).
  await queue.database.pool.query(
    `create index if not exists ${partition}_next on ${bossSchema}.${partition} (name, priority desc, created_on, id)
     where state < 'active'`,
  )
}

/** The name that pg-boss gave to the queue's own table: letters and digits. */
const partitionOf = async (queue: Queue, batch: string): Promise<string> => {
  const ask = `select partition_name as name from ${bossSchema}.queue where name = $1`
  const { rows } = await queue.database.pool.query<{ name: string }>(ask, [batch])
  return z
    .string()
    .regex(/^j[0-9a-f]{56}$/)
    .parse(rows[0]?.name)
}

/** Takes the queue of a batch away with all its jobs. pg-boss' own way refuses one that is not empty. */
export const dropBatchQueue = async (queue: Queue, batch: string): Promise<void> => {
  const known = await queue.boss.getQueue(batch)
  if (known === null) return
  const partition = await partitionOf(queue, batch)
  await queue.database.inOne(async (client) => {
    await client.query(`truncate ${bossSchema}.${partition}`)
    await client.query(`select ${bossSchema}.delete_queue($1)`, [batch])
    await client.query('delete from requis.claim where batch = $1', [batch])
  })
}

/** After many were added: without counts of its rows the server would sort them all. */
export const analyse = async (queue: Queue, batch: string): Promise<void> => {
  await queue.database.pool.query(`analyze ${bossSchema}.${await partitionOf(queue, batch)}`)
}

/**
 * The same shard is always the same job, so that what is submitted twice is there once. Its number comes first: shards are taken
 * in their order.
 */
export const jobOf = (batch: string, shard: number): string => {
  const hex = shard.toString(16).padStart(8, '0') + batch.slice(0, 24)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const payload = z.strictObject({ batch: z.string(), shard: z.number().int().min(0), plan: z.string() })

/** What a job says; null where it is none of ours. */
export const parsePayload = (data: unknown): ShardRef | null => payload.safeParse(data).data ?? null

/**
 * Adds shards that have no receipt, whatever the queue believes of them: one that it holds as ended is put in again, one that
 * waits or is worked on stays. Returns how many were put in.
 */
export const addShards = async (queue: Queue, client: PoolClient, refs: readonly ShardRef[]): Promise<number> => {
  const batch = refs[0]?.batch ?? ''
  const jobs = refs.map((ref) => jobOf(batch, ref.shard))
  const ended = await client.query<{ state: string }>(
    `delete from ${bossSchema}.job where name = $1 and id = any($2) and state > 'active' returning state`,
    [batch, jobs],
  )
  const count = (state: string): number => ended.rows.filter((row) => row.state === state).length
  await addTally(client, { batch, host: '', done: -count('completed'), failed: -count('failed') })
  const added = await insert(queue, client, refs)
  const grown = added - count('completed') - count('failed')
  await client.query('update requis.batch set submitted = submitted + $2 where id = $1', [batch, grown])
  return added
}

/** pg-boss tells no count of what it inserted: its statement is asked. */
const insert = async (queue: Queue, client: PoolClient, refs: readonly ShardRef[]): Promise<number> => {
  let added = 0
  const db = {
    executeSql: async (text: string, values: readonly unknown[]) => {
      const result = await client.query(text, [...values])
      added = result.rowCount ?? 0
      return result
    },
  }
  const jobs = refs.map((ref) => ({ id: jobOf(ref.batch, ref.shard), name: ref.batch, data: ref }))
  await queue.boss.insert(jobs, { db })
  return added
}

type Tally = { readonly batch: string; readonly host: string; readonly done: number; readonly failed: number }

/** Each host adds to its own row: none waits for another, and nobody counts a million jobs. */
export const addTally = async (client: PoolClient, { batch, host, done, failed }: Tally): Promise<void> => {
  if (done === 0 && failed === 0) return
  await client.query(
    `insert into requis.tally as t (batch, host, done, failed) values ($1, $2, $3, $4)
     on conflict (batch, host) do update set done = t.done + $3, failed = t.failed + $4`,
    [batch, host, done, failed],
  )
}

/** Those that wait are taken out; those that are worked on end as they would. */
export const cancelWaiting = async (client: PoolClient, batch: string): Promise<void> => {
  const { rowCount } = await client.query(
    `update ${bossSchema}.job set state = 'cancelled', completed_on = now() where name = $1 and state < 'active'`,
    [batch],
  )
  await client.query('update requis.batch set submitted = submitted - $2 where id = $1', [batch, rowCount ?? 0])
}

/** Whether pg-boss has given up on a job. */
export const hasFailed = async (client: PoolClient, batch: string, job: string): Promise<boolean> => {
  const ask = `select from ${bossSchema}.job where name = $1 and id = $2 and state = 'failed'`
  return (await client.query(ask, [batch, job])).rowCount === 1
}

/** One to take, or null; what stands in the queue and is none of this plan is put aside. `within` tells errors that pg-boss swallows. */
export const fetchShard = async (
  queue: Queue,
  client: PoolClient,
  { id, plan }: { readonly id: string; readonly plan: string },
): Promise<{ readonly job: string; readonly shard: number } | null> => {
  for (;;) {
    const failures: unknown[] = []
    const db = within(client, (error) => failures.push(error))
    const [job] = await queue.boss.fetch<unknown>(id, { batchSize: 1, db })
    if (failures.length > 0) throw failures[0]
    if (job === undefined) return null
    const ref = parsePayload(job.data)
    if (ref?.batch === id && ref.plan === plan) return { job: job.id, shard: ref.shard }
    await queue.boss.cancel(id, job.id, { db })
  }
}
