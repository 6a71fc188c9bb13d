import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { Piscina } from 'piscina'
import type { ShardToDo } from '../../../src/batch/engine/do-shard.ts'
import type { Engine } from '../../../src/batch/engine/engine.ts'
import { openGate } from '../../../src/batch/engine/gate.ts'
import { openLocalEngine } from '../../../src/batch/engine/local-engine.ts'
import { openMarks } from '../../../src/batch/engine/marks.ts'
import { readPlan, writePlan } from '../../../src/batch/engine/plan.ts'
import { findBatch, openBatches, setBatchState } from '../../../src/batch/engine/queue/batches.ts'
import { type Timings, usualTimings } from '../../../src/batch/engine/queue/database.ts'
import { openHost } from '../../../src/batch/engine/queue/host.ts'
import { openQueue } from '../../../src/batch/engine/queue/queue.ts'
import { openBatchQueue, openQueueEngine } from '../../../src/batch/engine/queue/queue-engine.ts'
import { missingShards } from '../../../src/batch/engine/receipts.ts'
import { openTrials } from '../../../src/batch/engine/trials.ts'
import { workLoop } from '../../../src/batch/engine/work-loop.ts'
import type { PlanHead } from '../../../src/batch/model/plan.ts'
import { finishBatch } from '../../../src/batch/proof/finish.ts'
import { folder } from '../../../src/batch/source/folder/folder.ts'
import { openTree } from '../../../src/batch/source/tree.ts'
import { openStorage } from '../../../src/batch/storage/index.ts'
import type { Storage } from '../../../src/batch/storage/storage.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { loadDemoKey, makeDemoKey } from '../../../src/seal/keys/demo-key.ts'
import { watchHeap } from './live-heap.ts'
import { skewClock, skewName } from './skew.ts'
import type { BareWork, ThreadOutcome, ThreadWork } from './thread.ts'
import { say } from './treat.ts'

// A real process of a batch, with a work of known length in the place of a treatment: `coordinate` plans, submits, works with
// its threads, finishes; `work` takes shards of any open batch. It says where it stands (`at submit`) and ends with a line of JSON.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    storage: { type: 'string', default: '' },
    base: { type: 'string', default: '' },
    queue: { type: 'string' },
    threads: { type: 'string', default: '1' },
    spins: { type: 'string', default: '0' },
    tick: { type: 'string' },
    grace: { type: 'string' },
    silent: { type: 'string' },
    lost: { type: 'string' },
    answer: { type: 'string' },
    skew: { type: 'string', default: '0' },
    watched: { type: 'boolean', default: false },
    unfinished: { type: 'boolean', default: false },
    heap: { type: 'boolean', default: false },
  },
})

process.env[skewName] = values.skew
skewClock(Number(values.skew))

const timings: Timings = {
  tick: Number(values.tick ?? usualTimings.tick),
  grace: Number(values.grace ?? usualTimings.grace),
  silent: Number(values.silent ?? usualTimings.silent),
  lost: Number(values.lost ?? usualTimings.lost),
  answer: Number(values.answer ?? usualTimings.answer),
}
const threads = Number(values.threads)
const { watched, base } = values
// As the program itself does (cli/requis.ts).
setFlagsFromString('--heap-growing-percent=50')
const heap = { plan: watchHeap(values.heap), work: watchHeap(values.heap), finish: watchHeap(values.heap) }

const pool = new Piscina({
  filename: new URL('./thread.js', import.meta.url).href,
  name: 'treatInThread',
  ...{ minThreads: Math.max(1, threads), maxThreads: Math.max(1, threads) },
})

type Working = {
  readonly engine: Engine
  readonly storage: string
  readonly base: string
  readonly waits: () => Promise<boolean>
}

const work = async ({ engine, storage, base, waits }: Working): Promise<void> => {
  const run = async (toDo: ShardToDo) => {
    const given: ThreadWork = { ...toDo, storage, base, spins: Number(values.spins), isWatched: watched }
    if (watched) say(`at claim ${toDo.shard}`)
    const outcome: ThreadOutcome = await pool.run(given)
    if (outcome.kind === 'stopped') throw new RequisError(outcome.problem)
    return outcome
  }
  const shared = { trials: openTrials(), marks: openMarks(openStorage(storage)), gate: openGate() }
  let done = 0
  const onDone = ({ dossiers }: { readonly dossiers: number }): void => {
    done += dossiers
    heap.work.at(done)
  }
  const desk = { engine, ...shared, run, onDone, mayGo: async () => 'go' as const, waits }
  await Promise.all(Array.from({ length: threads }, () => workLoop(desk)))
}

const planOf = async (storage: Storage): Promise<PlanHead> => {
  const known = await readPlan(storage)
  if (known !== null) return known
  const listed = folder.list({ tree: openTree(base), mapping: null })
  return await writePlan(
    storage,
    listed,
    {
      ...{ pipeline: 'bench', treatment: 'burn', connector: 'folder', target: 'folders', date: '2026-12-01T08:00:00Z' },
      ...{
        versions: { software: 'bench', policy: '1', law: '1' },
        migration: null,
        answers: null,
        request: null,
        keyId: 'bench',
        preparedBy: 'bench',
      },
      ...{ origin: null, previous: null },
    },
    (_, dossiers) => heap.plan.at(dossiers),
  )
}

/** Milliseconds of CPU of all the threads, from here on. */
const cpuClock = (): (() => number) => {
  const began = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(began)
    return (user + system) / 1000
  }
}

const coordinate = async () => {
  mkdirSync(values.storage, { recursive: true })
  const began = performance.now()
  const storage = openStorage(values.storage)
  say('at plan')
  const plan = await planOf(storage)
  const heapOfPlan = heap.plan.most()
  const planned = performance.now()
  const engine = await openEngine(plan)
  const waits = async (): Promise<boolean> => {
    if (values.queue === undefined) return false
    const { queued, active } = await engine.counts()
    if (queued + active > 0) await delay(50)
    return queued + active > 0
  }
  const cpuOfWork = cpuClock()
  while (await isMissing(storage, plan)) {
    say('at submit')
    await engine.submit(missingShards(storage, plan))
    say('at submitted')
    if (threads === 0) while (await waits());
    await work({ engine, storage: values.storage, base, waits })
  }
  const worked = performance.now()
  const cpuMs = cpuOfWork()
  say('at finish')
  const root = values.unfinished ? '' : await finish(storage, plan)
  if (values.queue !== undefined) await endBatch(values.queue, plan)
  await engine.close()
  const ms = { plan: planned - began, work: worked - planned, finish: performance.now() - worked }
  const heapMb = { plan: heapOfPlan, ...(await heapsOfEnd()) }
  return { root, items: plan.items, dossiers: plan.dossiers, ms, cpuMs, heapMb }
}

/** A thread is asked once all is done: what it kept of the dossiers that it treated. */
const heapsOfEnd = async () => ({
  work: heap.work.most(),
  finish: heap.finish.most(),
  thread: values.heap ? await pool.run(null, { name: 'heapOfThread' }) : 0,
})

const openEngine = async ({ id, shardsHash, pipeline, versions, keyId, shards }: PlanHead): Promise<Engine> => {
  if (values.queue === undefined) return openLocalEngine()
  const places = { storage: values.storage, source: base, pipeline, software: versions.software }
  return await openBatchQueue(values.queue, { id, plan: shardsHash, ...places, keyId, shards, priority: 0 }, timings)
}

const isMissing = async (storage: Storage, plan: PlanHead): Promise<boolean> => {
  for await (const _ of missingShards(storage, plan)) return true
  return false
}

const finish = async (storage: Storage, plan: PlanHead): Promise<string> => {
  const signer = loadDemoKey(await makeDemoKey(new Date(plan.date)))
  const told = {
    folder: values.storage,
    storage,
    plan,
    salt: null,
    key: new Uint8Array(32),
    signer,
    stamp: undefined,
    onDossier: ({ place }: { readonly place: number }) => heap.finish.at(place),
    onGathered: async () => {},
  }
  return (await finishBatch(told)).root
}

const endBatch = async (url: string, plan: PlanHead): Promise<void> => {
  const queue = await openQueue(url, timings)
  await setBatchState(queue, plan.id, 'done')
  await queue.close()
}

/** Works on what is open until there is nothing, having worked once. */
const workAll = async () => {
  const queue = await openQueue(values.queue ?? '', timings)
  const host = await openHost(queue)
  say('at ready')
  const cpuOfWork = cpuClock()
  for (let worked = 0; ; ) {
    const [batch] = await openBatches(queue)
    if (batch === undefined && worked > 0) break
    if (batch === undefined) {
      await delay(50)
      continue
    }
    worked += 1
    const waits = async (): Promise<boolean> => {
      await delay(50)
      return (await findBatch(queue, batch.id))?.state === 'open'
    }
    await work({
      engine: openQueueEngine(queue, host, { id: batch.id, plan: batch.plan }),
      storage: batch.storage,
      base: batch.source,
      waits,
    })
  }
  const cpuMs = cpuOfWork()
  await host.close()
  await queue.close()
  return { cpuMs }
}

/** The yardstick: the dossiers in the order of their names, in chunks of 50, through the threads and nothing else. */
const bare = async () => {
  const folders = readdirSync(base).sort()
  const paths = folders.map((name) => readdirSync(join(base, name)).map((file) => `${name}/${file}`))
  const began = performance.now()
  const cpuOfWork = cpuClock()
  const chunks: Promise<unknown>[] = []
  for (let first = 0; first < paths.length; first += 50) {
    const given: BareWork = {
      base,
      out: values.storage,
      spins: Number(values.spins),
      first,
      paths: paths.slice(first, first + 50),
    }
    chunks.push(pool.run(given, { name: 'bareInThread' }))
  }
  await Promise.all(chunks)
  return { dossiers: paths.length, ms: { work: performance.now() - began }, cpuMs: cpuOfWork() }
}

const commands: Readonly<Record<string, () => Promise<object>>> = { coordinate, work: workAll, bare }

try {
  const result = await commands[positionals[0] ?? 'coordinate']?.()
  say(JSON.stringify({ ...result, rssMb: process.resourceUsage().maxRSS / 1024 }))
  // As the program does (cli/leave.ts): a process whose threads end while it is told to exit can be ended by a signal instead.
  await pool.destroy()
} catch (error) {
  say(JSON.stringify({ failed: error instanceof RequisError ? error.problem.code : String(error) }))
  process.exit(error instanceof RequisError ? 3 : 1)
}
