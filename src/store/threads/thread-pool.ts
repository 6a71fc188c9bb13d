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

const openPool = async ({ filename, name, threads, memory }: PoolOptions): Promise<Piscina> => {
  const { Piscina } = await import('piscina')
  return new Piscina({
    ...{ filename, name, minThreads: 0, maxThreads: threads, idleTimeout: 2000 },
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
}
