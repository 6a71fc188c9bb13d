import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readPlan, readShard } from '../../../src/batch/engine/plan.ts'
import { readReceipt, writeReceipt } from '../../../src/batch/engine/receipts.ts'
import { treatShard } from '../../../src/batch/engine/treat-shard.ts'
import type { ShardOutcome } from '../../../src/batch/engine/work-loop.ts'
import { openStorage } from '../../../src/batch/storage/index.ts'
import { type Problem, RequisError } from '../../../src/model/problem.ts'
import { burning, say, shardDesk } from './treat.ts'

export type ThreadWork = {
  readonly storage: string
  readonly base: string
  readonly spins: number
  readonly shard: number
  readonly isWatched: boolean
}

export type ThreadOutcome = ShardOutcome | { readonly kind: 'stopped'; readonly problem: Problem }

type Desk = {
  readonly plan: NonNullable<Awaited<ReturnType<typeof readPlan>>>
  readonly desk: ReturnType<typeof shardDesk>
}

const desks = new Map<string, Promise<Desk>>()

const open = async ({ storage: address, base, spins }: ThreadWork): Promise<Desk> => {
  const storage = openStorage(address)
  const plan = await readPlan(storage)
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  return { plan, desk: shardDesk({ storage, plan, base, spins }) }
}

const deskOf = (work: ThreadWork): Promise<Desk> => {
  const opening = desks.get(work.storage) ?? open(work)
  desks.set(work.storage, opening)
  return opening
}

/** As the program's own thread does: the receipt that is there decides, else the shard is treated and its receipt written. */
export const treatInThread = async (work: ThreadWork): Promise<ThreadOutcome> => {
  try {
    const { plan, desk } = await deskOf(work)
    const done = await readReceipt(desk.storage, plan, work.shard)
    if (done !== null) return { kind: 'done', ends: done.ends, dossiers: done.dossiers.length }
    const receipt = await treatShard(await readShard(desk.storage, work.shard), new Map(), desk)
    if (work.isWatched) say(`at receipt ${work.shard}`)
    await writeReceipt(desk.storage, receipt)
    return { kind: 'done', ends: receipt.ends, dossiers: receipt.dossiers.length }
  } catch (error) {
    return { kind: 'stopped', problem: error instanceof RequisError ? error.problem : { code: 'internal' } }
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
