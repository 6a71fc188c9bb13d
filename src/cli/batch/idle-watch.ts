import type { EngineCounts } from '../../batch/engine/engine.ts'

/** Workers look at the queue every second and take a shard at once: longer than this, nobody is there. By hand. */
const soonest = 10_000

/**
 * Watches what a queue says: for how many milliseconds shards wait while nobody works on any; null where somebody does, or has
 * just now.
 */
export const openIdleWatch = (): ((counts: EngineCounts) => number | null) => {
  let since: number | null = null
  let ended = 0
  return ({ queued, active, done, failed }) => {
    const hasMoved = done + failed !== ended
    ended = done + failed
    if (queued <= 0 || active > 0 || hasMoved) {
      since = null
      return null
    }
    since ??= performance.now()
    const idle = performance.now() - since
    return idle < soonest ? null : idle
  }
}
