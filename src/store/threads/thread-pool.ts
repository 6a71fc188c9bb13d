import { once } from 'node:events'
import type { Worker } from 'node:worker_threads'
import type { Piscina } from 'piscina'

export type PoolOptions = {
  /** The module whose function `name` a thread runs. */
  readonly filename: string
  readonly name: string
  readonly threads: number
  /** Megabytes that a thread may hold before it is taken down. */
  readonly memory: number
}

/**
 * Lends a pool that opens with the first work given to it, and is closed at the end: a thread takes a tenth of a second to start.
 */
export const withThreads = async <T>(
  options: PoolOptions,
  use: (pool: () => Promise<Piscina>) => Promise<T>,
): Promise<T> => {
  const pools: Promise<Piscina>[] = []
  const opened = (): Promise<Piscina> => {
    const pool = openPool(options)
    pools.push(pool)
    return pool
  }
  try {
    return await use(() => pools[0] ?? opened())
  } finally {
    for (const pool of pools) await (await pool).destroy()
  }
}

/**
 * Runs one work in a pool. Where it takes its thread down, it fails once that thread is gone: whoever counts the memory next would count
 * what it still held, and allow as much again.
 */
export const runUntilGone = async <T>(pool: Piscina, run: () => Promise<T>): Promise<T> => {
  const running = run()
  const lent = pool.threads
  try {
    return await running
  } catch (error) {
    const kept = new Set(pool.threads)
    await Promise.all(lent.filter((thread) => !kept.has(thread)).map(isGone))
    throw error
  }
}

/** A thread that ended has no number any more (worker_threads). One that does not end is not waited for longer. */
const isGone = async (thread: Worker): Promise<unknown> =>
  thread.threadId < 0 ? null : await once(thread, 'exit', { signal: AbortSignal.timeout(longestEnd) }).catch(() => null)

/** Milliseconds: a thread of a gigabyte took four seconds to end on two cores shared by many. By hand. */
const longestEnd = 20_000

const openPool = async ({ filename, name, threads, memory }: PoolOptions): Promise<Piscina> => {
  const { Piscina } = await import('piscina')
  return new Piscina({
    ...{ filename, name, minThreads: 0, maxThreads: threads, idleTimeout: 2000 },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
}
