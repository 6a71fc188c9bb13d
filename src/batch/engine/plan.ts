import { createHash } from 'node:crypto'
import { RequisError } from '../../model/problem.ts'
import { writeCanonicalJson } from '../../seal/container/canonical-json.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { PlanHead, PlannedShard } from '../model/plan.ts'
import type { ListedDossier, SourceItem } from '../model/source.ts'
import type { Storage } from '../storage/storage.ts'
import { cutShards } from './cut-shards.ts'
import { planHead, shardPath } from './paths.ts'

/** What a plan says beside what the source holds. */
export type PlanTerms = Omit<PlanHead, 'format' | 'id' | 'items' | 'dossiers' | 'shards' | 'shardsHash'>

/** Told while the source is listed: items and dossiers so far. */
export type OnListed = (items: number, dossiers: number) => void

/**
 * Writes the plan of a batch, shard after shard, its head last: a plan without a head was never finished, and is written
 * again.
 */
export const writePlan = async (
  storage: Storage,
  listed: AsyncIterable<ListedDossier>,
  terms: PlanTerms,
  onListed: OnListed = () => {},
): Promise<PlanHead> => {
  await storage.clear('plan')
  const hash = createHash('sha256')
  let shards = 0
  let dossiers = 0
  let items = 0
  for await (const shard of cutShards(listed)) {
    const bytes = shardBytes(dossiers, shard)
    hash.update(`${sha256Hex(bytes)}\n`)
    await storage.putIfAbsent(shardPath(shards), bytes)
    shards += 1
    dossiers += shard.length
    items += shard.reduce((sum, dossier) => sum + dossier.items.length, 0)
    onListed(items, dossiers)
  }
  const body = { ...terms, items, dossiers, shards, shardsHash: hash.digest('hex') }
  const id = idOf(body)
  const head: PlanHead = { format: 'requis-batch-v1', id, ...body }
  await storage.putIfAbsent(planHead, headBytes(head))
  return head
}

/** 128 bits: enough that no two plans share one, short enough to be read aloud in four groups. */
const idOf = (body: Omit<PlanHead, 'format' | 'id'>): string =>
  sha256Hex(Buffer.from(writeCanonicalJson(body), 'utf8')).slice(0, 32)

/** The one form of a head: its id is of what it says, and nothing else stands in the file. */
const headBytes = (head: PlanHead): Buffer => {
  const { format, id, pipeline, treatment, target, migration, answers, request, keyId, preparedBy } = head
  const { origin, previous, connector, date, items, dossiers, shards, shardsHash } = head
  const { software, policy, law } = head.versions
  const ordered: PlanHead = {
    ...{ format, id, pipeline, treatment, versions: { software, policy, law }, target, migration, answers, request },
    ...{ keyId, preparedBy, origin, previous, connector, date, items, dossiers, shards, shardsHash },
  }
  return Buffer.from(`${JSON.stringify(ordered, null, 2)}\n`, 'utf8')
}

/** The head of the plan; null where none was finished. Throws `batch.broken-plan` for one that is not as it was written. */
export const readPlan = async (storage: Storage): Promise<PlanHead | null> => {
  const bytes = await storage.get(planHead)
  if (bytes === null) return null
  const head = headIn(bytes)
  if (head === null) throw new RequisError({ code: 'batch.broken-plan' })
  return head
}

const headIn = (bytes: Uint8Array): PlanHead | null => {
  try {
    const head: PlanHead = JSON.parse(Buffer.from(bytes).toString('utf8'))
    const { format, id, ...body } = head
    return format === 'requis-batch-v1' && idOf(body) === id && headBytes(head).equals(bytes) ? head : null
  } catch {
    return null
  }
}

/** The first line says the place of the shard's first dossier among all; a line a dossier follows. */
const shardBytes = (first: number, dossiers: readonly ListedDossier[]): Buffer =>
  Buffer.from([{ first }, ...dossiers].map((line) => `${JSON.stringify(line)}\n`).join(''), 'utf8')

/** A shard of the plan. */
export const readShard = async (storage: Storage, shard: number): Promise<PlannedShard> =>
  parseShard(shard, await shardAt(storage, shard))

const shardAt = async (storage: Storage, shard: number): Promise<Uint8Array> => {
  const bytes = await storage.get(shardPath(shard))
  if (bytes === null) throw new RequisError({ code: 'batch.broken-plan' })
  return bytes
}

const parseShard = (shard: number, bytes: Uint8Array): PlannedShard => {
  try {
    const [head = '{}', ...lines] = Buffer.from(bytes).toString('utf8').trimEnd().split('\n')
    const { first }: { readonly first: number } = JSON.parse(head)
    const dossiers = lines.map((line): ListedDossier => JSON.parse(line))
    if (Number.isInteger(first) && dossiers.every(isListed)) return { shard, first, dossiers }
  } catch {
    // Said below.
  }
  throw new RequisError({ code: 'batch.broken-plan' })
}

/** The hash of the plan is known when all is read: until then a line may be any JSON. */
const isListed = (listed: ListedDossier | null): boolean =>
  Array.isArray(listed?.items) &&
  listed.items.every((item: SourceItem | null) => Number.isInteger(item?.rank)) &&
  (listed.trouble === null || typeof listed.trouble.problem?.code === 'string')

/** Every shard in order, each held against the hash of the head once all are read: `batch.broken-plan` where one was changed. */
export async function* readShards(storage: Storage, head: PlanHead): AsyncIterable<PlannedShard> {
  const hash = createHash('sha256')
  for (let shard = 0; shard < head.shards; shard += 1) {
    const bytes = await shardAt(storage, shard)
    hash.update(`${sha256Hex(bytes)}\n`)
    yield parseShard(shard, bytes)
  }
  if (hash.digest('hex') !== head.shardsHash) throw new RequisError({ code: 'batch.broken-plan' })
}
