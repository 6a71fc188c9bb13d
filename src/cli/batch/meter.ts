import type { EngineCounts } from '../../batch/engine/engine.ts'
import type { Metered, RetryCause } from '../../batch/metrics/batch-families.ts'
import type { PlanHead } from '../../batch/model/plan.ts'

/** Counts of a process, kept whether or not anybody asks for them. */
export const openMeter = () => {
  let planned: Metered['planned'] = null
  let queue: Metered['queue'] = null
  let [dossiers, shards, active] = [0, 0, 0]
  let retries: Metered['retries'] = { died: 0, 'too-long': 0, process: 0 }
  return {
    start: (plan: PlanHead, done: { readonly dossiers: number; readonly shards: number }): void => {
      planned = { items: plan.items, dossiers: plan.dossiers, shards: plan.shards }
      dossiers = done.dossiers
      shards = done.shards
    },
    done: (count: number): void => {
      dossiers += count
      shards += 1
    },
    began: (): (() => void) => {
      active += 1
      return () => {
        active -= 1
      }
    },
    retried: (cause: RetryCause): void => {
      retries = { ...retries, [cause]: retries[cause] + 1 }
    },
    queue: ({ queued, active: taken, failed }: EngineCounts): void => {
      queue = { queued, active: taken, failed }
    },
    now: () => ({ dossiers, shards, planned, retries, active, queue }),
  }
}
