import { expect, test } from 'vitest'
import { batchFamilies, type Metered } from '../../../../src/batch/metrics/batch-families.ts'
import { openMetricsText } from '../../../../src/batch/metrics/open-metrics.ts'
import { noEnds } from '../../../../src/batch/model/ends.ts'
import { readOpenMetrics } from '../../../open-metrics.ts'

const metered: Metered = {
  ...{ software: '0.1.0', ends: { ...noEnds, migrated: 40, quarantined: 2 }, dossiers: 21, shards: 3 },
  ...{ planned: { items: 100, dossiers: 50, shards: 5 }, retries: { died: 1, 'too-long': 0, process: 2 }, active: 2 },
  ...{ rate: 12.5, eta: 280, queue: { queued: 1, active: 1, failed: 0 }, memory: 6e8, cpuSeconds: 1.5, startedAt: 1e9 },
}

test('a strict reader of OpenMetrics reads all counts of a batch', () => {
  const read = readOpenMetrics(openMetricsText(batchFamilies(metered)))
  expect(read.get('requis_items')?.samples.get('{end="migrated"}')).toBe(40)
  expect(read.get('requis_items')?.samples.get('{end="quarantined"}')).toBe(2)
  expect(read.get('requis_items_left')?.samples.get('')).toBe(58)
  expect(read.get('requis_dossiers_left')?.samples.get('')).toBe(29)
  expect(read.get('requis_shards_left')?.samples.get('')).toBe(2)
  expect(read.get('requis_retries')?.samples.get('{cause="process"}')).toBe(2)
  expect(read.get('requis_queue_shards')?.samples.get('{state="queued"}')).toBe(1)
  expect(read.get('requis')).toMatchObject({ type: 'info' })
})

test('what is not known is left out, never told as nothing', () => {
  const read = readOpenMetrics(
    openMetricsText(batchFamilies({ ...metered, planned: null, rate: null, eta: null, queue: null })),
  )
  for (const name of ['requis_items_left', 'requis_items_per_minute', 'requis_left_seconds', 'requis_queue_shards'])
    expect(read.has(name)).toBe(false)
})

test('quotes, line feeds and backslashes of a label do not end it', () => {
  const [family = ''] = openMetricsText([
    { name: 'a', type: 'gauge', help: 'x\ny', samples: [{ labels: { b: 'c"d\\e\nf' }, value: 1 }] },
  ]).match(/^a\{.*$/m) ?? ['']
  expect(family).toBe('a{b="c\\"d\\\\e\\nf"} 1')
})
