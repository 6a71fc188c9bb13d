import type { ClientBase, ClientConfig, Pool, PoolClient } from 'pg'
import { loadOptional } from '../../../model/missing-package.ts'
import { RequisError } from '../../../model/problem.ts'
import type { PostgresTable } from './mapping.ts'

/** A transaction that reads one state of the base, and can write nothing of it. */
export type Session = {
  /** The rows of a table as JSON, in the order of their primary key; those of one dossier where `key` is given. */
  readonly rows: (table: PostgresTable, at: number, key: string | null) => AsyncIterable<string>
  readonly close: () => Promise<void>
}

/** By hand: rows that cross the network at once. */
const batch = 500

/** By hand: a machine that does not answer at once is not there. */
const connecting = 30_000

/**
 * One state for all questions: repeatable read. What a date, a number or bytes look like does not depend on the server's settings, so
 * that a row has one text whoever reads it.
 */
export const openSession = async (url: string, seconds: number): Promise<Session> => {
  const { default: pg } = await loadOptional('pg', () => import('pg'))
  const client = new pg.Client(configOf(url, seconds))
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query(begin)
  } catch {
    // The driver's own words name the account and the machine.
    await client.end().catch(() => {})
    throw new RequisError({ code: 'batch.source-refused' })
  }
  return {
    rows: (table, at, key) => rowsOf(client, table, at, key),
    close: async () => {
      await client.end().catch(() => {})
    },
  }
}

const pools = new Map<string, Pool>()

/** By hand: a shard's worth of pauses. Then the server has its connection back, and a process that has ended is not held. */
const idle = 30_000

/**
 * The same on a connection that this thread keeps from one dossier to the next: each has a transaction of its own, so that no state of
 * the base is held for hours.
 */
export const borrowSession = async (url: string, seconds: number): Promise<Session> => {
  const pool = pools.get(url) ?? (await openPool(url, seconds))
  pools.set(url, pool)
  const client = await borrow(pool)
  return {
    rows: (table, at, key) => rowsOf(client, table, at, key),
    close: async () => {
      // What cannot be rolled back is not kept.
      const failure = await client.query('rollback').then(
        () => false,
        () => true,
      )
      client.release(failure)
    },
  }
}

const openPool = async (url: string, seconds: number): Promise<Pool> => {
  const { default: pg } = await loadOptional('pg', () => import('pg'))
  const pool = new pg.Pool({ ...configOf(url, seconds), max: 1, idleTimeoutMillis: idle, allowExitOnIdle: true })
  pool.on('error', () => {})
  return pool
}

/** A connection that the server closed meanwhile is found out at its first question: another is made, once. */
const borrow = async (pool: Pool): Promise<PoolClient> => {
  for (let turn = 0; turn < 2; turn += 1) {
    const client = await pool.connect().catch(() => null)
    if (client === null) break
    try {
      await client.query(begin)
      return client
    } catch {
      client.release(true)
    }
  }
  throw new RequisError({ code: 'batch.source-refused' })
}

const settings = [
  "timezone = 'UTC'",
  "datestyle = 'ISO, YMD'",
  "intervalstyle = 'iso_8601'",
  "bytea_output = 'hex'",
  'extra_float_digits = 1',
]

const begin = [
  'begin transaction isolation level repeatable read read only',
  ...settings.map((setting) => `set local ${setting}`),
].join('; ')

const configOf = (url: string, seconds: number): ClientConfig => ({
  connectionString: withVerifiedTls(url),
  application_name: 'requis',
  connectionTimeoutMillis: connecting,
  statement_timeout: seconds * 1000,
  // The driver stops waiting for a server that died in the middle.
  query_timeout: seconds * 1000 + connecting,
  options: '-c default_transaction_read_only=on',
  keepAlive: true,
})

/** A record of a service crosses no network in the clear: TLS, and a certificate that is verified, unless the address says not. */
export const withVerifiedTls = (url: string): string => {
  if (/[?&]sslmode=/.test(url)) return url.replace(/([?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/, '$1verify-full')
  if (isLocal(url)) return url
  return `${url}${url.includes('?') ? '&' : '?'}sslmode=verify-full`
}

const isLocal = (url: string): boolean =>
  /^postgres(?:ql)?:\/\/(?:[^@/]{0,400}@)?(?:localhost|127\.0\.0\.1|\[::1\]|%2F[^/?]{0,400})?(?::\d{1,5})?(?:[/?]|$)/i.test(
    url,
  )

const quoted = (column: string): string => `"${column.slice(1).replaceAll('"', '""')}"`

async function* rowsOf(
  client: ClientBase,
  table: PostgresTable,
  at: number,
  key: string | null,
): AsyncIterable<string> {
  const only = key === null ? '' : ` where btrim(r.${quoted(table.key)}::text) = $1`
  // By bytes: the order of letters is each server's own.
  const order = `order by r.${quoted(table.primary)}::text collate "C"`
  const name = `requis_${at}`
  const question = `declare ${name} no scroll cursor for select row_to_json(r)::text as row from (${table.query}\n) r${only} ${order}`
  try {
    await client.query(question, key === null ? [] : [key])
    for (;;) {
      const { rows } = await client.query<{ readonly row: string }>(`fetch ${batch} from ${name}`)
      for (const { row } of rows) yield row
      if (rows.length < batch) break
    }
    await client.query(`close ${name}`)
  } catch (error) {
    throw failed(error, at)
  }
}

/** The state alone: what the server says quotes the question, and values. */
const failed = (error: unknown, at: number): RequisError => {
  if (error instanceof RequisError) return error
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  const state = typeof code === 'string' && /^[\dA-Z]{5}$/.test(code) ? code : '?'
  return new RequisError({ code: 'batch.query-failed', table: at + 1, state })
}
