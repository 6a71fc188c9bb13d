import type { Client, ClientConfig, Pool, PoolClient } from 'pg'
import { loadOptional } from '../../../model/missing-package.ts'
import { RequisError } from '../../../model/problem.ts'

/** How often and how long, in ms. */
export type Timings = {
  /** A host says that it lives, and looks for those that do not. */
  readonly tick: number
  /** A live host may lose its session for a moment: so long after a lock was found free, its shards are taken. */
  readonly grace: number
  /** A host that is stopped keeps its session: silent for so long by the database's clock, it counts as dead. */
  readonly silent: number
  /** After so long without a database a worker gives up. What it has done stands on disk. */
  readonly lost: number
  /** An answer that takes longer is a connection that is cut. */
  readonly answer: number
}

/** By hand, but `grace`: prototype, a session lost by a live host was back within 6 s. */
export const usualTimings: Timings = { tick: 2000, grace: 6000, silent: 30_000, lost: 900_000, answer: 20_000 }

export type Database = {
  readonly pool: Pool
  /** All or nothing. */
  readonly inOne: <T>(work: (client: PoolClient) => Promise<T>) => Promise<T>
  /** A connection of its own, for a lock that lives as long as it does. */
  readonly connect: () => Promise<Client>
  readonly close: () => Promise<void>
}

/** Connections of one process: each carries one shard's worth of small questions at a time. By hand. */
const mostConnections = 4

/**
 * Account and password come from the address, from PGUSER and PGPASSWORD, or from the file PGPASSFILE names (~/.pgpass), which
 * must be the account's alone. Nothing is connected yet.
 */
export const openDatabase = async (url: string, { answer }: Timings): Promise<Database> => {
  const { default: pg } = await loadOptional('pg', () => import('pg'))
  const config = configOf(url, answer)
  const pool = new pg.Pool({ ...config, max: mostConnections })
  // A connection that breaks between two questions: the next one meets it.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return {
    pool,
    inOne: (work) => inOne(pool, work),
    connect: async () => await connect(new pg.Client(config)),
    close: async () => await pool.end(),
  }
}

const configOf = (url: string, answer: number): ClientConfig => ({
  connectionString: withVerifiedTls(url),
  application_name: 'requis',
  connectionTimeoutMillis: answer,
  query_timeout: answer,
  keepAlive: true,
  // A worker that stops in the middle holds what it looked at no longer than this.
  idle_in_transaction_session_timeout: answer,
})

/** `sslmode=require` of other clients takes any certificate; here each mode that asks for TLS has the certificate verified. */
const withVerifiedTls = (url: string): string =>
  url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full')

const inOne = async <T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let isSound = false
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    isSound = true
    return result
  } finally {
    // A connection that met trouble is closed: the server undoes what was begun.
    client.release(!isSound)
  }
}

const connect = async (client: Client): Promise<Client> => {
  client.on('error', () => {})
  await client.connect()
  return client
}

/** A lock of a host that is cut off must end: its server asks after 3 s of silence, three times. Not for a local socket. */
export const noticeCuts = async (client: Client): Promise<void> => {
  for (const setting of ['idle = 3', 'interval = 1', 'count = 3']) await client.query(`set tcp_keepalives_${setting}`)
}

/** The address of a queue, where it is one. */
export const checkQueueUrl = (url: string): void => {
  if (!/^postgres(?:ql)?:\/\//.test(url)) throw new RequisError({ code: 'batch.queue-refused' })
}
