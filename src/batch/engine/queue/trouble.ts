import { setTimeout as delay } from 'node:timers/promises'
import { RequisError } from '../../../model/problem.ts'

/**
 * What is wrong with a database: `away` may come back (killed, restarting, disk full, network cut), `gone` is there without our
 * tables (dropped and made anew), `refused` will say no again.
 */
type Trouble = 'away' | 'gone' | 'refused'

/** No such table, schema, function; a row that a key points to. PostgreSQL, appendix A. */
const gone = new Set(['42P01', '3F000', '42883', '23503'])

export const troubleOf = (error: unknown): Trouble => {
  const code = codeOf(error)
  if (gone.has(code)) return 'gone'
  // 28: authorisation; 42501: a right that the account lacks.
  return code.startsWith('28') || code === '42501' ? 'refused' : 'away'
}

/**
 * Whether what met a first connection may be gone a moment later: no answer in time (it has no code), a server that is full,
 * stopping, starting or killed a moment ago (nobody listens), two that install at once (deadlock, something that is there already). A
 * wrong password or database is said at once.
 */
export const isPassing = (error: unknown): boolean => {
  if (error instanceof RequisError) return false
  const code = codeOf(error)
  return code === '' || passing.test(code)
}

/**
 * PostgreSQL, appendix A: classes 08, 40, 53, 57 (57P03, a server that starts, is waited for elsewhere); unique_violation; duplicate
 * schema, table, object, function; internal_error. Node: a connection that was cut, or that nobody takes.
 */
const passing =
  /^(?:(?:08|40|53)...|57(?!P03)...|23505|42P06|42P07|42710|42723|XX000|ECONNRESET|ECONNREFUSED|EPIPE|ETIMEDOUT)$/

/** SQLSTATE, or Node's own code. Nothing else of a foreign error is kept: its words may quote values. */
const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** First and longest wait between two tries, in ms. By hand: a server that restarts is met within seconds, not flooded. */
const firstWait = 200
const longestWait = 5000

/** Tries until the database answers. Throws `batch.queue-lost` after `lost` ms, or where our tables are gone. */
export const persist = async <T>(work: () => Promise<T>, lost: number): Promise<T> => {
  const began = performance.now()
  for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 2)) {
    try {
      return await work()
    } catch (error) {
      if (error instanceof RequisError) throw error
      const trouble = troubleOf(error)
      if (trouble === 'refused') throw new RequisError({ code: 'batch.queue-refused' })
      if (trouble === 'gone' || performance.now() - began > lost) throw new RequisError({ code: 'batch.queue-lost' })
    }
    await delay(wait)
  }
}
