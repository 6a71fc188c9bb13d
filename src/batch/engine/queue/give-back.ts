import type { Client, PoolClient } from 'pg'
import { leaseSeconds } from './jobs.ts'
import { type Queue, within } from './queue.ts'

/** What a process knows that it holds. `doubtful`: recorded as its own, and not known, when it last looked. */
export type Held = {
  readonly jobs: Set<string>
  readonly doubtful: Set<string>
  asking: number
}

export type Watch = {
  readonly name: string
  readonly held: Held
  /** Hosts whose lock was found free, and when, by a clock that no one sets. */
  readonly suspects: Map<string, number>
  readonly lock: Client
}

type HostRow = { readonly host: string; readonly lock: string; readonly silent: boolean }

/** Gives back what dead hosts hold, what this one holds without knowing, and what was held past its lease. */
export const giveBack = async (queue: Queue, watch: Watch): Promise<void> => {
  const { rows } = await queue.database.pool.query<HostRow>(
    `select host, lock::text, seen_on < now() - $2 * interval '1 ms' as silent from requis.host where host <> $1`,
    [watch.name, queue.timings.silent],
  )
  for (const row of rows) if (await isDead(row, queue, watch)) await bury(queue, row.host)
  await giveBackUnknown(queue, watch)
  await giveBackExpired(queue)
}

const isDead = async (
  { host, lock, silent }: HostRow,
  queue: Queue,
  { suspects, lock: client }: Watch,
): Promise<boolean> => {
  if (silent) return true
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [lock])
  if (rows[0]?.free !== true) {
    suspects.delete(host)
    return false
  }
  // A host that only lost its connection takes it again.
  await client.query('select pg_advisory_unlock($1)', [lock])
  const since = suspects.get(host) ?? performance.now()
  suspects.set(host, since)
  return performance.now() - since >= queue.timings.grace
}

/** The delete decides: of two that bury the same host, one gives its shards back. */
const bury = async (queue: Queue, host: string): Promise<void> =>
  await queue.database.inOne(async (client) => {
    await client.query('delete from requis.host where host = $1', [host])
    const held = await client.query<Claimed>('delete from requis.claim where host = $1 returning batch, job', [host])
    await failAll(queue, client, held.rows, 'host-lost')
  })

type Claimed = { readonly batch: string; readonly job: string }

const failAll = async (queue: Queue, client: PoolClient, claims: readonly Claimed[], code: string): Promise<void> => {
  for (const { batch, job } of claims) await queue.boss.fail(batch, job, { code }, { db: within(client) })
}

/**
 * The answer to a claim was lost: the database believes that this process works on it. Twice seen, with no claim being asked
 * for, it is given back.
 */
const giveBackUnknown = async (queue: Queue, { name, held }: Watch): Promise<void> => {
  if (held.asking > 0) return
  const { rows } = await queue.database.pool.query<Claimed>('select batch, job from requis.claim where host = $1', [
    name,
  ])
  const unknown = rows.filter(({ job }) => !held.jobs.has(job))
  const sure = unknown.filter(({ job }) => held.doubtful.has(job))
  held.doubtful.clear()
  if (held.asking > 0) return
  for (const { job } of unknown) held.doubtful.add(job)
  if (sure.length === 0) return
  await queue.database.inOne(async (client) => {
    const jobs = sure.map(({ job }) => job)
    await client.query('delete from requis.claim where host = $1 and job = any($2)', [name, jobs])
    await failAll(queue, client, sure, 'claim-lost')
  })
}

/** By the database's clock. pg-boss' own rule is not used: it would leave the claim behind. */
const giveBackExpired = async (queue: Queue): Promise<void> =>
  await queue.database.inOne(async (client) => {
    const expired = await client.query<Claimed>(
      `delete from requis.claim where since < now() - $1 * interval '1 s' returning batch, job`,
      [leaseSeconds],
    )
    await failAll(queue, client, expired.rows, 'lease-over')
  })
