import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Piscina } from 'piscina'
import type { ThreadClaims } from '../../pipeline/load/detect-in-thread.ts'
import type { RunShare } from '../../pipeline/load/detect-with-threads.ts'
import { root } from '../installed.ts'

/** Each thread holds the tagger's weights and the lexicons, laid out: some 150 megabytes. */
const mostThreads = 4
const threadMemory = 1000

/** Lends threads that detect, as many as there are cores; none where there is one. They start with the first share. */
export const withDetectors = async <T>(
  weights: Uint8Array | null,
  use: (run: RunShare | null) => Promise<T>,
): Promise<T> => {
  const threads = Math.min(mostThreads, availableParallelism())
  if (threads < 2) return await use(null)
  const pools: Promise<Piscina>[] = []
  const opened = (): Promise<Piscina> => {
    const pool = openPool(threads)
    pools.push(pool)
    return pool
  }
  const shared = weights === null ? null : sharedBytes(weights)
  const run: RunShare = async (work) => {
    const pool = await (pools[0] ?? opened())
    const claims: ThreadClaims = await pool.run({ ...work, weights: shared })
    return claims
  }
  try {
    return await use(run)
  } finally {
    for (const pool of pools) await (await pool).destroy()
  }
}

const openPool = async (threads: number): Promise<Piscina> => {
  const { Piscina } = await import('piscina')
  return new Piscina({
    filename: join(root, 'dist', 'pipeline', 'load', 'detect-in-thread.js'),
    name: 'detectInThread',
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: 2000,
    resourceLimits: { maxOldGenerationSizeMb: threadMemory },
  })
}

/** Bytes that all threads see, and none copies. */
const sharedBytes = (bytes: Uint8Array): Uint8Array => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
