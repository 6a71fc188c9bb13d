import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Claim } from '../../src/batch/engine/engine.ts'
import { openBatchQueue } from '../../src/batch/engine/queue/queue-engine.ts'
import { openDiskTree } from '../../src/batch/proof/tree-on-disk.ts'
import { type Bench, baseOf } from './cost.ts'

async function* upTo(count: number): AsyncIterable<number> {
  for (let shard = 0; shard < count; shard += 1) yield shard
}

/** Milliseconds to put so many shards in, and then to take one: the middle and the longest of fifty. */
export const fetchAmong = async (url: string, shards: number) => {
  const id = createHash('sha256').update(`bench ${shards}`).digest('hex').slice(0, 32)
  const places = { storage: '/bench', source: '/bench', pipeline: 'bench', software: 'bench', keyId: 'bench' }
  const queue = await openBatchQueue(url, { id, plan: 'bench', ...places, shards, priority: 0 })
  const began = performance.now()
  await queue.submit(upTo(shards))
  const submitted = performance.now() - began
  const times: number[] = []
  const claims: Claim[] = []
  for (let turn = 0; turn < 50; turn += 1) {
    const start = performance.now()
    const claim = await queue.claim()
    times.push(performance.now() - start)
    if (claim !== null) claims.push(claim)
  }
  for (const claim of claims) await queue.complete(claim)
  await queue.end()
  await queue.close()
  times.sort((a, b) => a - b)
  return { submitted, middle: times[25] ?? Number.NaN, longest: times.at(-1) ?? Number.NaN }
}

/** Seconds to hash so many leaves and to prove a hundred of them, and by how many MB the process grew. */
export const tree = (folder: string, leaves: number) => {
  const work = mkdtempSync(join(folder, 'tree-'))
  const before = process.memoryUsage().rss
  const began = performance.now()
  const made = openDiskTree(work)
  let most = before
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    made.add(createHash('sha256').update(String(leaf)).digest())
    if (leaf % 10_000 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  made.finish()
  const hashed = (performance.now() - began) / 1000
  for (let proof = 0; proof < 100; proof += 1) made.pathOf(Math.floor((leaves / 100) * proof))
  made.close()
  rmSync(work, { recursive: true, force: true })
  return { hashed, grownMb: (most - before) / 2 ** 20 }
}

/** Seconds until the program says its first line, and until a line counts something, on a base of so many dossiers. */
export const firstLine = async (bench: Bench, dossiers: number, program: string): Promise<readonly number[]> => {
  const base = baseOf(bench, dossiers)
  const out = mkdtempSync(join(bench.folder, 'first-'))
  const began = performance.now()
  const child = spawn(process.execPath, [program, 'batch', 'migration', base, '--out', out, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: join(bench.folder, 'config') },
  })
  const seconds = await new Promise<readonly number[]>((resolve) => {
    const seen: number[] = []
    child.stderr.on('data', (data: Buffer) => {
      const now = (performance.now() - began) / 1000
      if (seen.length === 0) seen.push(now)
      if (/ [1-9]\d* (?:item|of)|: [1-9]/.test(data.toString('utf8'))) resolve([...seen, now])
    })
    child.once('close', () => resolve(seen))
  })
  child.kill('SIGKILL')
  return seconds
}
