import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeBase } from './base.ts'
import type { Cluster } from './cluster.ts'
import type { Running, Start } from './faults/processes.ts'

/** What a process of the bench says at its end. */
export type Outcome = {
  readonly dossiers: number
  readonly root: string
  readonly ms: { readonly plan: number; readonly work: number; readonly finish: number }
  readonly cpuMs: number
  readonly rssMb: number
  /** The most that is held after a sweep, in each phase; 0 where it was not asked. */
  readonly heapMb: { readonly plan: number; readonly work: number; readonly finish: number; readonly thread: number }
}

export type Bench = {
  readonly start: Start
  readonly cluster: Cluster
  readonly folder: string
  readonly spins: number
}

export const run = async (start: Start, flags: readonly string[], prefix: readonly string[] = []): Promise<Outcome> =>
  await outcomeOf(start(flags, { prefix }))

const outcomeOf = async (running: Running): Promise<Outcome> => {
  const { code, last } = await running.ended
  if (code !== 0) throw new Error(last)
  return JSON.parse(last)
}

export const baseOf = ({ folder }: Bench, dossiers: number): string => {
  const base = join(folder, `base-${dossiers}`)
  makeBase({ folder: base, dossiers, seed: 20 })
  return base
}

type Way = 'bare' | 'alone' | 'queue'

/** One way of doing all of a base, with one thread: its outcome, and for a queue that of its worker. */
const doIt = async (
  { start, cluster, folder }: Bench,
  way: Way,
  base: string,
  spins: number,
): Promise<readonly Outcome[]> => {
  const storage = mkdtempSync(join(folder, 'storage-'))
  const common = ['--base', base, '--spins', String(spins), '--unfinished']
  const queue = ['--queue', cluster.url]
  try {
    if (way === 'queue') {
      // A host of a queue is there before the batch: its start is no cost of the engine.
      const worker = start(['work', ...queue, '--spins', String(spins)])
      await worker.says('at ready')
      const coordinator = run(start, ['coordinate', '--storage', storage, ...common, ...queue, '--threads', '0'])
      return await Promise.all([coordinator, outcomeOf(worker)])
    }
    return [await run(start, [way === 'bare' ? 'bare' : 'coordinate', '--storage', storage, ...common])]
  } finally {
    rmSync(storage, { recursive: true, force: true })
  }
}

export type Ratio = { readonly way: string; readonly wall: number; readonly cpu: number }

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/**
 * What an engine costs over the bare loop, run by turns: the middle of the ratios. The time is that of the work alone; the CPU is
 * all of the processes', with their start, which both have.
 */
export const costOver = async (
  bench: Bench,
  dossiers: number,
  milliseconds: number,
  turns: number,
): Promise<readonly Ratio[]> => {
  const base = baseOf(bench, dossiers)
  const spins = Math.round(milliseconds * bench.spins)
  const ratios = { alone: { wall: [0].slice(1), cpu: [0].slice(1) }, queue: { wall: [0].slice(1), cpu: [0].slice(1) } }
  for (let turn = 0; turn < turns; turn += 1) {
    const [bare] = await doIt(bench, 'bare', base, spins)
    for (const way of ['alone', 'queue'] as const) {
      const outcomes = await doIt(bench, way, base, spins)
      const cpu = outcomes.reduce((sum, { cpuMs }) => sum + cpuMs, 0)
      ratios[way].wall.push((outcomes[0]?.ms.work ?? Number.NaN) / (bare?.ms.work ?? Number.NaN))
      ratios[way].cpu.push(cpu / (bare?.cpuMs ?? Number.NaN))
    }
  }
  return (['alone', 'queue'] as const).map((way) => ({
    way: way === 'alone' ? 'embedded' : 'queue',
    wall: median(ratios[way].wall),
    cpu: median(ratios[way].cpu),
  }))
}

/** Two worker processes against one, each held to one thread on a core of its own: the middle of the ratios. */
export const speedOfTwo = async (
  bench: Bench,
  dossiers: number,
  milliseconds: number,
  turns: number,
): Promise<number> => {
  const base = baseOf(bench, dossiers)
  const ratios: number[] = []
  for (let turn = 0; turn < turns; turn += 1)
    ratios.push((await workers(bench, base, milliseconds, 1)) / (await workers(bench, base, milliseconds, 2)))
  return median(ratios)
}

const workers = async (
  { start, cluster, folder, spins }: Bench,
  base: string,
  milliseconds: number,
  count: number,
): Promise<number> => {
  const storage = mkdtempSync(join(folder, 'storage-'))
  const work = ['--spins', String(Math.round(milliseconds * spins)), '--queue', cluster.url]
  const running = Array.from({ length: count }, (_, core) =>
    start(['work', ...work], { prefix: ['taskset', '-c', String(core)] }),
  )
  for (const one of running) await one.says('at ready')
  const outcome = await run(start, [
    'coordinate',
    '--storage',
    storage,
    '--base',
    base,
    '--unfinished',
    '--threads',
    '0',
    ...work,
  ])
  for (const one of running) await one.ended
  rmSync(storage, { recursive: true, force: true })
  return outcome.ms.work
}

/** One base after the other, ten times larger: what a dossier costs, and what the process holds at most. */
export const growth = async (
  bench: Bench,
  dossiers: number,
  milliseconds: number,
  threads: number,
  flags: readonly string[] = [],
): Promise<Outcome> => {
  const base = baseOf(bench, dossiers)
  const storage = mkdtempSync(join(bench.folder, 'storage-'))
  const spins = String(Math.round(milliseconds * bench.spins))
  try {
    return await run(bench.start, [
      'coordinate',
      '--storage',
      storage,
      '--base',
      base,
      '--spins',
      spins,
      '--threads',
      String(threads),
      ...flags,
    ])
  } finally {
    rmSync(storage, { recursive: true, force: true })
    rmSync(base, { recursive: true, force: true })
  }
}
