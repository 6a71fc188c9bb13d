import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { ThreadClaims } from '../../pipeline/load/detect-in-thread.ts'
import type { RunShare } from '../../pipeline/load/detect-with-threads.ts'
import { root } from '../installed/root.ts'
import { withThreads } from './thread-pool.ts'

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
  const filename = join(root, 'dist', 'pipeline', 'load', 'detect-in-thread.js')
  return await withThreads({ filename, name: 'detectInThread', threads, memory: threadMemory }, (pool) => {
    const shared: Uint8Array[] = []
    const run: RunShare = async (work) => {
      if (weights !== null && shared.length === 0) shared.push(sharedBytes(weights))
      const claims: ThreadClaims = await (await pool()).run({ ...work, weights: shared[0] ?? null })
      return claims
    }
    return use(run)
  })
}

/** Bytes that all threads see, and none copies. */
const sharedBytes = (bytes: Uint8Array): Uint8Array => {
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
  shared.set(bytes)
  return shared
}
