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

/** Between two looks for what a queue has lost, while nobody works, in ms. By hand: each reads every job that is missing. */
const lossEvery = 60_000

/**
 * Whether it is time to hold what has no receipt against what the queue holds: a shard that it lost counts as waiting for ever, and
 * nobody takes it.
 */
export const openLossWatch = (): ((idle: number | null) => boolean) => {
  let looked = Number.NEGATIVE_INFINITY
  return (idle) => {
    if (idle === null || performance.now() - looked < lossEvery) return false
    looked = performance.now()
    return true
  }
}
