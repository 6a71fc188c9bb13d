import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { writeReceipt } from '../../../src/batch/engine/receipts.ts'
import { noEnds } from '../../../src/batch/model/ends.ts'
import type { PlanHead } from '../../../src/batch/model/plan.ts'
import { openStorage } from '../../../src/batch/storage/index.ts'
import { openLossWatch } from '../../../src/cli/batch/idle-watch.ts'
import type { Running } from '../../../src/cli/batch/run-batch.ts'
import { runShared } from '../../../src/cli/batch/run-shared.ts'

const requeue = vi.fn()
vi.mock('../../../src/batch/engine/queue/queue-engine.ts', () => ({
  openBatchQueue: async () => ({
    submit: async () => {},
    // One waits for ever: the queue believes that it still has what it lost.
    counts: async () => ({ queued: 1, active: 0, done: 1, failed: 0 }),
    state: async () => 'open',
    requeue,
    end: async () => {},
    close: async () => {},
  }),
}))

const folder = mkdtempSync(join(tmpdir(), 'requis-loss-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => {
  vi.useRealTimers()
})

const storage = openStorage(folder)
const receipt = (shard: number) => ({ plan: 'p', shard, dossiers: [], ends: noEnds })

test('a shard that a queue lost without a word is noticed when nobody works, and put in again', async () => {
  const plan: PlanHead = JSON.parse(
    '{"id":"p","shards":2,"shardsHash":"","pipeline":"migration","keyId":"k","versions":{"software":"0"}}',
  )
  await writeReceipt(storage, receipt(0))
  requeue.mockImplementation(async (shards: AsyncIterable<number>) => {
    const asked: number[] = []
    for await (const shard of shards) asked.push(shard)
    expect(asked).toEqual([1])
    await writeReceipt(storage, receipt(1))
    return 1
  })
  const said: number[] = []
  const progress = { start: () => {}, queue: () => {}, done: () => {}, requeued: (shards: number) => said.push(shards) }
  const running: Running = {
    ...JSON.parse(JSON.stringify({ order: { storage: folder, source: folder }, workers: 0, priority: 0 })),
    ...{ progress, control: () => 'open', mayGo: async () => 'go' },
  }
  vi.useFakeTimers({ toFake: ['performance'] })
  const ahead = setInterval(() => vi.advanceTimersByTime(6000), 200)
  await runShared('postgres://nobody@127.0.0.1/none', plan, running)
  clearInterval(ahead)
  expect(said).toEqual([1])
})

test('what a queue has lost is looked for once a minute, and only while nobody works', () => {
  vi.useFakeTimers({ toFake: ['performance'] })
  const isDue = openLossWatch()
  expect(isDue(null)).toBe(false)
  expect(isDue(10_000)).toBe(true)
  vi.advanceTimersByTime(30_000)
  expect(isDue(40_000)).toBe(false)
  vi.advanceTimersByTime(31_000)
  expect(isDue(null)).toBe(false)
  expect(isDue(71_000)).toBe(true)
})
