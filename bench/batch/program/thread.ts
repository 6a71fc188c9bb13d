import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { doShard, type ShardToDo } from '../../../src/batch/engine/do-shard.ts'
import { readPlan } from '../../../src/batch/engine/plan.ts'
import type { ShardDesk } from '../../../src/batch/engine/treat-shard.ts'
import type { ShardOutcome } from '../../../src/batch/engine/work-loop.ts'
import { openStorage } from '../../../src/batch/storage/index.ts'
import type { Storage } from '../../../src/batch/storage/storage.ts'
import { type Problem, RequisError } from '../../../src/model/problem.ts'
import { liveHeapMb } from './live-heap.ts'
import { skewClock, skewName } from './skew.ts'
import { burning, say, shardDesk } from './treat.ts'

skewClock(Number(process.env[skewName] ?? 0))

export type ThreadWork = ShardToDo & {
  readonly storage: string
  readonly base: string
  readonly spins: number
  readonly isWatched: boolean
}

export type ThreadOutcome = ShardOutcome | { readonly kind: 'stopped'; readonly problem: Problem }

const desks = new Map<string, Promise<ShardDesk>>()

const open = async ({ storage: address, base, spins, isWatched }: ThreadWork): Promise<ShardDesk> => {
  const storage = isWatched ? telling(openStorage(address)) : openStorage(address)
  const plan = await readPlan(storage)
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  return shardDesk({ storage, plan, base, spins })
}

/** Says when a receipt is about to be written. */
const telling = (storage: Storage): Storage => ({
  ...storage,
  putIfAbsent: async (path, bytes) => {
    const shard = /^receipts\/\d+\/(\d+)/.exec(path)?.[1]
    if (shard !== undefined) say(`at receipt ${Number(shard)}`)
    return await storage.putIfAbsent(path, bytes)
  },
})

const deskOf = (work: ThreadWork): Promise<ShardDesk> => {
  const opening = desks.get(work.storage) ?? open(work)
  desks.set(work.storage, opening)
  return opening
}

/** As the program's own thread does: the receipt that is there decides, else the shard is treated and its receipt written. */
export const treatInThread = async (work: ThreadWork): Promise<ThreadOutcome> => {
  try {
    const receipt = await doShard(await deskOf(work), work)
    return { kind: 'done', ends: receipt.ends, dossiers: receipt.dossiers.length }
  } catch (error) {
    if (error instanceof RequisError) return { kind: 'stopped', problem: error.problem }
    console.error(error)
    return { kind: 'stopped', problem: { code: 'internal' } }
  }
}

export type BareWork = {
  readonly base: string
  readonly out: string
  readonly spins: number
  readonly paths: readonly (readonly string[])[]
  readonly first: number
}

/** The yardstick: the same reading, work and writing, with no plan, no receipt, no hash that is checked and nothing brought to disk. */
export const bareInThread = async ({ base, out, spins, paths, first }: BareWork): Promise<void> => {
  const treat = burning(spins)
  const made = new Set<string>()
  for (const [at, files] of paths.entries()) {
    const opened = files.map((path) => ({
      ...{ name: path, bytes: readFileSync(join(base, path)), made: false, holds: [], stated: [] },
    }))
    const source = { ...emptySource, files: opened }
    for (const { path, bytes } of (await treat({ source, place: first + at, items: files.length }, JSON.parse('{}')))
      .files) {
      const place = join(out, path)
      if (!made.has(dirname(place))) mkdirSync(dirname(place), { recursive: true })
      made.add(dirname(place))
      writeFileSync(place, bytes)
    }
  }
}

const emptySource = {
  key: '',
  kind: null,
  dates: { closed: null, lastContact: null, born: null },
  described: JSON.parse('{}'),
  personKey: null,
  problems: [],
}

export const heapOfThread = (): number => liveHeapMb()
