import { allMarks, planHead, receiptsFolder, shardOfReceipt, shardPath } from '../../engine/paths.ts'
import type { PlanHead } from '../../model/plan.ts'
import type { Storage } from '../../storage/storage.ts'

/** What lies among the files of a plan and is none of them: some names of each. */
export type BeyondPlan = {
  readonly plan: readonly string[]
  readonly receipts: readonly string[]
  /** Of a process that was still at work when the batch was signed: they say nothing any more. */
  readonly marks: readonly string[]
}

export const noneBeyond: BeyondPlan = { plan: [], receipts: [], marks: [] }

/** A shard, a receipt or any other file beside those that the plan has. */
export const filesBeyond = async (storage: Storage, { shards }: PlanHead): Promise<BeyondPlan> => {
  const isReceipt = (path: string): boolean => (shardOfReceipt(path) ?? shards) < shards
  const isPlanned = (path: string): boolean => path === planHead || (shardOfPlan(path) ?? shards) < shards
  const isMark = (path: string): boolean => path.startsWith(`${allMarks}/`)
  return {
    plan: await someOf(storage.list('plan'), (path) => !isPlanned(path) && !isMark(path)),
    receipts: await someOf(storage.list(receiptsFolder), (path) => !isReceipt(path)),
    marks: await someOf(storage.list(allMarks), () => true),
  }
}

const shardOfPlan = (path: string): number | null => {
  const shard = Number(/\/(\d{8,})\.jsonl$/.exec(path)?.[1] ?? Number.NaN)
  return shardPath(shard) === path ? shard : null
}

/** Names that are told. By hand. */
const most = 5

const someOf = async (
  paths: AsyncIterable<string>,
  isBeyond: (path: string) => boolean,
): Promise<readonly string[]> => {
  const names = new Set<string>()
  for await (const path of paths) if (isBeyond(path) && names.size < most) names.add(tellable(path))
  return [...names]
}

/** A file that somebody else put there may be called anything: of such a name the folder alone is told. */
const tellable = (path: string): string =>
  /^[a-z]+(?:\/begun)?\/[0-9]{5,}\/[0-9a-f-]{8,40}(?:\.jsonl?)?$/.test(path) ? path : `${path.split('/')[0]}/…`
