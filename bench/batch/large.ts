import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
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

/** When a line was said: seconds, and seconds of CPU that the program had taken. */
export type Said = { readonly wall: number; readonly cpu: number; readonly line: string }

/**
 * What the program says first on a base of so many dossiers: its first line, and the first that counts dossiers. `bare`: seconds of CPU
 * that Node takes to start and do nothing, the middle of five. A machine that does other work makes seconds longer, and CPU hardly.
 */
export const firstLine = async (
  bench: Bench,
  dossiers: number,
  program: string,
): Promise<{ readonly first: Said; readonly counted: Said; readonly bare: number }> => {
  const base = baseOf(bench, dossiers)
  const out = mkdtempSync(join(bench.folder, 'first-'))
  const began = performance.now()
  const child = spawn(process.execPath, [program, 'batch', 'migration', base, '--out', out, '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, XDG_CONFIG_HOME: join(bench.folder, 'config') },
  })
  const said: Said[] = []
  const counted = await new Promise<Said>((resolve) => {
    child.stderr.on('data', (data: Buffer) => {
      const at = { wall: (performance.now() - began) / 1000, cpu: cpuOf(child.pid) }
      for (const line of data.toString('utf8').trim().split('\n')) said.push({ ...at, line })
      const found = said.find(({ line }) => / [1-9]\d* dossier/.test(line))
      if (found !== undefined) resolve(found)
    })
    child.once('close', () => resolve(said.at(-1) ?? noLine))
  })
  child.kill('SIGKILL')
  const bare = Array.from({ length: 5 }, startOfNode).sort((a, b) => a - b)[2] ?? Number.NaN
  return { first: said[0] ?? noLine, counted, bare }
}

const noLine: Said = { wall: Number.NaN, cpu: Number.NaN, line: '' }

/** Linux tells it in hundredths of a second (proc(5), utime and stime); elsewhere it is not known. */
const cpuOf = (pid: number | undefined): number => {
  try {
    const after = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(after[11]) + Number(after[12])) / 100
  } catch {
    return Number.NaN
  }
}

const startOfNode = (): number => {
  const said = execFileSync(process.execPath, ['-p', 'const u = process.cpuUsage(); u.user + u.system'])
  return Number(said.toString('utf8')) / 1_000_000
}
