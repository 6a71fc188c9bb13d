import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readWhole } from '../../../../src/read/entry/reading.ts'
import { openCompany } from '../../../../src/store/threads/company.ts'
import { type Budget, memoryFor, openTurns, timeFor, withinBudget } from '../../../../src/store/threads/piece-budget.ts'
import { runUntilGone, withThreads } from '../../../../src/store/threads/thread-pool.ts'

const folder = mkdtempSync(join(tmpdir(), 'requis-budget-'))
const filename = join(folder, 'reader.mjs')
writeFileSync(
  filename,
  `export const read = (what) => {
    if (what === 'endless') for (;;) Math.sqrt(2)
    const held = []
    while (what === 'greedy') held.push(Array.from({ length: 1e5 }, (_, at) => ({ at })))
    if (what === 'throws') throw new Error('Inès BARTOLI')
  }`,
)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const reads = async (what: string, limit: number, more: Partial<Budget> = {}) =>
  await withThreads({ filename, name: 'read', threads: 1, memory: 64 }, async (pool) => {
    const one = (kind: string) =>
      withinBudget({ pieceId: 'P01', limit, memory: Infinity, ...more }, async (signal) => {
        await (await pool()).run(kind, { signal })
        return readWhole('text', [])
      })
    return [(await one(what)).problem, (await one('plain')).problem]
  })

test('a piece that is read without end is set aside past its time, and the next is read', async () => {
  expect(await reads('endless', 1500)).toEqual([{ code: 'read.over-budget', pieceId: 'P01', what: 'time' }, null])
}, 60_000)

test('a piece that fills its memory is set aside, and the next is read', async () => {
  expect(await reads('greedy', 120_000)).toEqual([{ code: 'read.over-budget', pieceId: 'P01', what: 'memory' }, null])
}, 120_000)

test('a piece that fills memory outside the heap of its thread is set aside', async () => {
  let resident = 1000
  const memory = { memory: 1500, resident: () => (resident += 100) }
  const [piece] = await reads('endless', 600_000, memory)
  expect(piece).toEqual({ code: 'read.over-budget', pieceId: 'P01', what: 'memory' })
}, 60_000)

test('a program that holds much already leaves a piece something to be read with', () => {
  const megabytes = (count: number) => count * 2 ** 20
  expect(memoryFor(megabytes(200))).toBe(megabytes(1250))
  expect(memoryFor(megabytes(1200))).toBe(megabytes(1500))
})

test('a piece that takes all the places runs alone', async () => {
  const turns = openTurns(2)
  const [running, seen]: [Set<number>, string[]] = [new Set(), []]
  const work = (at: number) => async () => {
    running.add(at)
    seen.push([...running].join(' '))
    await new Promise((resolve) => setTimeout(resolve, 5))
    running.delete(at)
  }
  await Promise.all([turns(work(0)), turns(work(1), 2), turns(work(2)), turns(work(3))])
  expect(seen).toEqual(['0', '1', '2', '2 3'])
})

test('a thread that is taken down has given its memory back before the next piece is measured', async () => {
  const gone = await withThreads({ filename, name: 'read', threads: 1, memory: 200 }, async (pool) => {
    const lent = await pool()
    const read = runUntilGone(lent, () => lent.run('endless', { signal: AbortSignal.timeout(500) }))
    const [thread] = lent.threads
    await read.catch(() => null)
    return thread?.threadId
  })
  expect(gone).toBe(-1)
}, 60_000)

test('a piece is known to have been read beside another, or by itself', async () => {
  const inCompany = openCompany()
  const work = (milliseconds: number) => () => new Promise((resolve) => setTimeout(resolve, milliseconds))
  const first = inCompany(work(30))
  const second = inCompany(work(1))
  const together = [(await first).hadCompany, (await second).hadCompany]
  const third = await inCompany(() => Promise.resolve('read'))
  expect([together, third]).toEqual([[true, true], { result: 'read', hadCompany: false }])
})

test('a piece whose reader throws is set aside without its words, and the next is read', async () => {
  expect(await reads('throws', 120_000)).toEqual([{ code: 'read.broken', pieceId: 'P01' }, null])
})

const minutes = (head: string, megabytes: number): number =>
  timeFor(Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(megabytes * 2 ** 20)])) / 60_000

test('a scan of three hundred pages of 15 kB, or of a hundred of 50 kB, has three seconds a page and more', () => {
  const page = 15_000 / 2 ** 20
  expect(minutes('%PDF-1.7\n', Math.ceil(300 * page))).toBeGreaterThan((300 * 3) / 60)
  expect(minutes('%PDF-1.7\n', Math.ceil((100 * 50_000) / 2 ** 20))).toBeGreaterThan((100 * 10) / 60)
})

test.each([
  ['Note du 10 mars 2026.', 6],
  ['<html><body>', 6],
  ['{"resourceType":"Bundle"', 6],
  ['%PDF-1.7', 50],
  ['PK\u0003\u0004', 50],
  ['\u00ff\u00d8\u00ff\u00e0', 50],
])('20 MB that begin with %j hold a run for so many minutes at most: %i', (head, most) => {
  expect(Math.floor(minutes(head, 20))).toBe(most)
})

test('no more work at once than there are turns, in the order asked', async () => {
  const turns = openTurns(2)
  const begun: number[] = []
  let [running, most] = [0, 0]
  const work = (at: number) => async () => {
    begun.push(at)
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 5))
    running -= 1
    if (at === 1) throw new Error('refused')
  }
  await Promise.allSettled([0, 1, 2, 3, 4].map((at) => turns(work(at))))
  expect([begun, most, running]).toEqual([[0, 1, 2, 3, 4], 2, 0])
})
