import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { EngineCounts } from '../../../src/batch/engine/engine.ts'
import { startProgress } from '../../../src/cli/batch/batch-progress.ts'
import { openIdleWatch } from '../../../src/cli/batch/idle-watch.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const counts = (of: Partial<EngineCounts>): EngineCounts => ({ queued: 0, active: 0, done: 0, failed: 0, ...of })

test('shards that wait while nobody works are told after a moment, and no more once somebody does', () => {
  const idle = openIdleWatch()
  expect(idle(counts({ queued: 8 }))).toBeNull()
  vi.advanceTimersByTime(9000)
  expect(idle(counts({ queued: 8 }))).toBeNull()
  vi.advanceTimersByTime(3000)
  expect(idle(counts({ queued: 8 }))).toBe(12_000)
  expect(idle(counts({ queued: 7, active: 1 }))).toBeNull()
  vi.advanceTimersByTime(20_000)
  // Between two shards nothing is taken for an instant: what was done meanwhile tells that somebody works.
  expect(idle(counts({ queued: 7, done: 1 }))).toBeNull()
  vi.advanceTimersByTime(20_000)
  expect(idle(counts({ queued: 6, done: 2 }))).toBeNull()
  vi.advanceTimersByTime(20_000)
  expect(idle(counts({ queued: 6, done: 2 }))).toBeNull()
})

test('a coordinator that nobody helps says so on its line of progress', () => {
  const lines: string[] = []
  const say = (line: string): void => {
    lines.push(line)
  }
  const output = {
    language: 'fr' as const,
    json: false,
    quiet: false,
    ask: null,
    data: () => {},
    say,
    problem: () => {},
  }
  const progress = startProgress(output)
  progress.queue(counts({ queued: 8 }), null)
  expect(lines).toEqual([])
  progress.queue(counts({ queued: 8 }), 95_000)
  expect(lines.at(-1)).toContain('8 paquet(s) attendent et aucun poste ne travaille depuis 2 min')
})
