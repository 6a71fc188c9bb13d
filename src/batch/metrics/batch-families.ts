import { type EndCounts, endKinds } from '../model/ends.ts'
import type { Family, Sample } from './open-metrics.ts'

/** Why a shard was taken again. `process`: a process that had begun it was gone. */
export const retryCauses = ['died', 'too-long', 'process'] as const
export type RetryCause = (typeof retryCauses)[number]

/** What a process that works on batches knows of them: counts alone. Null where it does not know. */
export type Metered = {
  readonly software: string
  /** Items and dossiers that have come to an end: of the batch, or of what this worker did. */
  readonly ends: EndCounts
  readonly dossiers: number
  readonly shards: number
  readonly planned: { readonly items: number; readonly dossiers: number; readonly shards: number } | null
  readonly retries: Readonly<Record<RetryCause, number>>
  readonly active: number
  /** Items a minute. */
  readonly rate: number | null
  /** Seconds left. */
  readonly eta: number | null
  readonly queue: { readonly queued: number; readonly active: number; readonly failed: number } | null
  readonly memory: number
  readonly cpuSeconds: number
  readonly startedAt: number
}

/** No id of a batch, no name, no path: counts, and codes of our own as labels. */
export const batchFamilies = (metered: Metered): readonly Family[] => [
  info(metered.software),
  counter('requis_items', 'Source items that came to an end.', endSamples(metered.ends)),
  counter('requis_dossiers', 'Dossiers whose items all came to an end.', [{ value: metered.dossiers }]),
  counter('requis_shards', 'Shards that have their receipt.', [{ value: metered.shards }]),
  counter(
    'requis_retries',
    'Shards taken again, and why.',
    retryCauses.map((cause) => ({ labels: { cause }, value: metered.retries[cause] })),
  ),
  ...plannedFamilies(metered),
  gauge('requis_shards_active', 'Shards that this process works on.', [{ value: metered.active }]),
  gauge('requis_items_per_minute', 'Items a minute in this run.', known(metered.rate)),
  { ...gauge('requis_left_seconds', 'Time left at this pace.', known(metered.eta)), unit: 'seconds' },
  gauge('requis_queue_shards', 'Shards of the batch in the queue.', queueSamples(metered.queue)),
  { ...gauge('process_resident_memory_bytes', 'Memory of this process.', [{ value: metered.memory }]), unit: 'bytes' },
  {
    ...counter('process_cpu_seconds', 'CPU time of this process, threads included.', [{ value: metered.cpuSeconds }]),
    unit: 'seconds',
  },
  {
    ...gauge('process_start_time_seconds', 'Start of this process, Unix time.', [{ value: metered.startedAt }]),
    unit: 'seconds',
  },
]

const info = (version: string): Family => ({
  ...{ name: 'requis', type: 'info', help: 'The program.' },
  samples: [{ labels: { version }, value: 1 }],
})

const counter = (name: string, help: string, samples: readonly Sample[]): Family => ({
  ...{ name, type: 'counter', help, samples },
})

const gauge = (name: string, help: string, samples: readonly Sample[]): Family => ({
  ...{ name, type: 'gauge', help, samples },
})

const endSamples = (ends: EndCounts): readonly Sample[] =>
  endKinds.map((end) => ({ labels: { end }, value: ends[end] }))

const known = (value: number | null): readonly Sample[] => (value === null ? [] : [{ value }])

const plannedFamilies = ({ planned, ends, dossiers, shards }: Metered): readonly Family[] => {
  if (planned === null) return []
  const items = Object.values(ends).reduce((sum, count) => sum + count, 0)
  return [
    gauge('requis_items_left', 'Items of the plan without an end.', [{ value: planned.items - items }]),
    gauge('requis_dossiers_left', 'Dossiers of the plan without an end.', [{ value: planned.dossiers - dossiers }]),
    gauge('requis_shards_left', 'Shards of the plan without a receipt.', [{ value: planned.shards - shards }]),
  ]
}

const queueSamples = (queue: Metered['queue']): readonly Sample[] =>
  queue === null
    ? []
    : (['queued', 'active', 'failed'] as const).map((state) => ({ labels: { state }, value: queue[state] }))
