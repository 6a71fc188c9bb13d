import { fileURLToPath } from 'node:url'
import type { Piscina } from 'piscina'
import type { ShardOutcome } from '../../batch/engine/work-loop.ts'
import { RequisError } from '../../model/problem.ts'
import { withThreads } from '../../store/threads/thread-pool.ts'
import type { ShardDone, ShardWork } from './shard-in-thread.ts'

export type RunShard = (work: Omit<ShardWork, 'watch'>) => Promise<ShardOutcome>

/** Megabytes that a thread may hold: the weights, the lexicons, and a dossier with a scan. By hand. */
const threadMemory = 3000

/**
 * Lends threads that treat shards. One that dies (memory, a bug of a parser), or stays at one dossier for more than `limit`
 * seconds, is replaced; the outcome says which dossier it was at.
 */
export const withShardThreads = async <T>(
  { threads, limit }: { readonly threads: number; readonly limit: number },
  use: (run: RunShard) => Promise<T>,
): Promise<T> => {
  const filename = fileURLToPath(new URL('./shard-in-thread.js', import.meta.url))
  return await withThreads({ filename, name: 'shardInThread', threads, memory: threadMemory }, (pool) =>
    use(async (work) => await runWatched(await pool(), work, limit)),
  )
}

/** Milliseconds between two looks at a thread. */
const lookEvery = 500

const runWatched = async (pool: Piscina, work: Omit<ShardWork, 'watch'>, limit: number): Promise<ShardOutcome> => {
  const watch = new Int32Array(new SharedArrayBuffer(8))
  const stop = new AbortController()
  let isLate = false
  let seen = { count: 0, since: performance.now() }
  const timer = setInterval(() => {
    const count = Atomics.load(watch, 1)
    if (count !== seen.count) seen = { count, since: performance.now() }
    // Until the first dossier the thread loads its weights, or waits for its turn.
    if (count === 0 || performance.now() - seen.since < limit * 1000) return
    isLate = true
    stop.abort()
  }, lookEvery)
  try {
    const done: ShardDone = await pool.run({ ...work, watch }, { signal: stop.signal })
    if (done.kind === 'stopped') throw new RequisError(done.problem)
    return done
  } catch (error) {
    if (error instanceof RequisError) throw error
    const place = Atomics.load(watch, 1) === 0 ? null : Atomics.load(watch, 0)
    return { kind: isLate ? 'too-long' : 'died', place }
  } finally {
    clearInterval(timer)
  }
}
