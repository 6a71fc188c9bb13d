import type { PoolClient } from 'pg'
import type { EngineBatch } from './batches.ts'
import { bossSchema } from './install.ts'
import { type Queue, within } from './queue.ts'

/**
 * Jobs that count as worked on and that no host holds: a claim is written with its job in one transaction, so that its row was taken
 * away by somebody else. They wait again. Returns how many.
 */
export const loosen = async (queue: Queue, client: PoolClient, batch: EngineBatch): Promise<number> => {
  const { rows } = await client.query<{ id: string }>(
    `select id from ${bossSchema}.job as j where name = $1 and state = 'active'
       and not exists (select from requis.claim where batch = $1 and job = j.id) for update`,
    [batch.id],
  )
  for (const { id } of rows) await queue.boss.fail(batch.id, id, { code: 'claim-lost' }, { db: within(client) })
  return rows.length
}

/** Counts are kept by sums; after a loss they are made again of what there is. Asked for when nobody works: it reads every job. */
export const recount = async (client: PoolClient, batch: EngineBatch): Promise<void> => {
  await client.query(
    `update requis.batch set submitted =
       (select count(*)::int from ${bossSchema}.job where name = $1 and state <= 'active') +
       (select coalesce(sum(done + failed), 0)::int from requis.tally where batch = $1)
     where id = $1`,
    [batch.id],
  )
}
