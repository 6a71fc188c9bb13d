import { createHash, randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Client } from 'pg'
import { noticeCuts } from './database.ts'
import { giveBack, type Held } from './give-back.ts'
import type { Queue } from './queue.ts'
import { persist } from './trouble.ts'

/** A process that works: known to the others by a lock that its session holds, and by the time it was last seen. */
export type Host = {
  readonly name: string
  /** Jobs that this process knows it holds. */
  readonly held: Held
  readonly close: () => Promise<void>
}

/** Lives until closed. Each tick it says so, and gives back what dead hosts held. */
export const openHost = async (queue: Queue): Promise<Host> => {
  const name = hostName()
  const session = keepSession(queue, name)
  const held: Held = { jobs: new Set(), doubtful: new Set(), asking: 0 }
  const suspects = new Map<string, number>()
  await persist(() => announce(queue, name, session), queue.timings.lost)
  let busy: Promise<void> | null = null
  const tick = async (): Promise<void> => {
    try {
      await announce(queue, name, session)
      await giveBack(queue, { name, held, suspects, lock: await session() })
    } catch {
      // The database is away: the next tick finds it, or whoever asks it for a shard says that it is lost.
    }
    busy = null
  }
  const timer = setInterval(() => {
    busy ??= tick()
  }, queue.timings.tick)
  timer.unref()
  return { name, held, close: async () => await leave({ queue, name, session, timer, busy: () => busy }) }
}

/** Another name for each process that starts: one that comes back never takes itself for the one that died. No account, no path. */
const hostName = (): string => {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)
  return `${machine}-${process.pid}-${randomBytes(6).toString('hex')}`
}

/** PostgreSQL's locks are numbers of 64 bits. */
export const lockOf = (host: string): string =>
  createHash('sha256').update(`requis/host/${host}`).digest().readBigInt64BE(0).toString()

/** The session whose lock says that the host lives; a new one where it was lost. */
const keepSession = (queue: Queue, name: string): (() => Promise<Client>) => {
  let client: Client | null = null
  return async () => {
    if (client !== null) return client
    const fresh = await queue.database.connect()
    fresh.on('end', () => {
      if (client === fresh) client = null
    })
    await noticeCuts(fresh)
    await fresh.query('select pg_advisory_lock($1)', [lockOf(name)])
    client = fresh
    return fresh
  }
}

/** Seen by the database's clock: those of the machines may differ. */
const announce = async (queue: Queue, name: string, session: () => Promise<Client>): Promise<void> => {
  await session()
  await queue.database.pool.query(
    `insert into requis.host (host, lock, seen_on) values ($1, $2, now())
     on conflict (host) do update set seen_on = now()`,
    [name, lockOf(name)],
  )
}

type Leaving = {
  readonly queue: Queue
  readonly name: string
  readonly session: () => Promise<Client>
  readonly timer: NodeJS.Timeout
  readonly busy: () => Promise<void> | null
}

/** A host that leaves says so: what it still holds is given back by the next tick of another. */
const leave = async ({ queue, name, session, timer, busy }: Leaving): Promise<void> => {
  clearInterval(timer)
  await busy()
  try {
    await queue.database.pool.query(
      'delete from requis.host h where host = $1 and not exists (select from requis.claim c where c.host = h.host)',
      [name],
    )
    await (await session()).end()
  } catch {
    // Its lock ends with its session.
  }
}
