import { setTimeout as delay } from 'node:timers/promises'
import type { PoolClient } from 'pg'
import type PgBoss from 'pg-boss'
import { loadOptional } from '../../../model/missing-package.ts'
import { RequisError } from '../../../model/problem.ts'
import { checkQueueUrl, type Database, openDatabase, type Timings, usualTimings } from './database.ts'
import { bossSchema, install } from './install.ts'
import { isPassing } from './trouble.ts'

/** A queue that answers: pg-boss on PostgreSQL, and the tables beside it. Only this folder knows of either. */
export type Queue = {
  readonly database: Database
  readonly boss: PgBoss
  readonly timings: Timings
  readonly close: () => Promise<void>
}

/** By hand: with the longest wait for an answer, a minute and a half in all. */
const openTries = 4

/** Milliseconds of trying, however soon the answers come: a server that restarts refuses connections at once, for seconds. By hand. */
const openFor = 10_000

/** Connects and makes the tables where they are missing. Throws `batch.queue-refused`. */
export const openQueue = async (url: string, timings: Timings = usualTimings): Promise<Queue> => {
  checkQueueUrl(url)
  const began = performance.now()
  for (let tries = 1; ; tries += 1) {
    try {
      return await openOnce(url, timings)
    } catch (error) {
      // A loaded server has not refused anybody: a worker that left for that would be missed by the whole batch.
      const isEarly = tries < openTries || performance.now() - began < openFor
      if (isPassing(error) && isEarly) await delay(betweenTries)
      // The words of a foreign error may hold the address, and the password in it.
      else throw error instanceof RequisError ? error : new RequisError({ code: 'batch.queue-refused' })
    }
  }
}

const openOnce = async (url: string, timings: Timings): Promise<Queue> => {
  const database = await openDatabase(url, timings)
  try {
    await awaitStart(database)
    const boss = await startBoss(database)
    await install(database)
    return { database, boss, timings, close: async () => await closeAll(boss, database) }
  } catch (error) {
    await database.close().catch(() => {})
    throw error
  }
}

/** A server that says that it is starting is waited for. By hand: a minute in all. */
const startTries = 60

const betweenTries = 1000

const awaitStart = async (database: Database): Promise<void> => {
  for (let tries = 1; ; tries += 1) {
    try {
      await database.pool.query('select 1')
      return
    } catch (error) {
      const isStarting = typeof error === 'object' && error !== null && 'code' in error && error.code === '57P03'
      if (!isStarting || tries >= startTries) throw error
    }
    await delay(betweenTries)
  }
}

/** Nothing is archived or dropped behind our back: a batch's queue lives until the batch is done. */
const aYear = 365 * 86_400

const startBoss = async (database: Database): Promise<PgBoss> => {
  const { default: Boss } = await loadOptional('pg-boss', () => import('pg-boss'))
  const boss = new Boss({
    db: { executeSql: async (text, values) => await database.pool.query(text, values) },
    schema: bossSchema,
    supervise: false,
    schedule: false,
    retentionDays: 365,
    archiveCompletedAfterSeconds: aYear,
    archiveFailedAfterSeconds: aYear,
    deleteAfterDays: 365,
  })
  // It repeats what a question of ours has met.
  boss.on('error', () => {})
  return await boss.start()
}

const closeAll = async (boss: PgBoss, database: Database): Promise<void> => {
  await boss.stop({ graceful: false, wait: false }).catch(() => {})
  await database.close().catch(() => {})
}

/** For pg-boss to ask within a transaction. It keeps errors of a fetch to itself: they are told to `onError`. */
export const within = (client: PoolClient, onError: (error: unknown) => void = () => {}): PgBoss.Db => ({
  executeSql: async (text, values) => {
    try {
      return await client.query(text, values)
    } catch (error) {
      onError(error)
      throw error
    }
  },
})
