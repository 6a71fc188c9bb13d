import type { Receipt } from '../model/receipt.ts'
import { mark } from './marks.ts'
import { readShard } from './plan.ts'
import { readReceipt, writeReceipt } from './receipts.ts'
import { type ShardDesk, treatShard } from './treat-shard.ts'
import type { Poison } from './trials.ts'

export type ShardToDo = {
  readonly shard: number
  readonly poison: Poison
  /** The path of the worker's mark. */
  readonly mark: string
  /** A process died on this shard: each of its dossiers is marked before it is opened. */
  readonly isSuspect: boolean
}

/** Treats one shard and writes its receipt; one that is there already decides. */
export const doShard = async (
  desk: ShardDesk,
  { shard, poison, mark: path, isSuspect }: ShardToDo,
): Promise<Receipt> => {
  const { storage } = desk
  const done = await readReceipt(storage, desk.desk.plan, shard)
  if (done !== null) return done
  await mark(storage, path, null)
  const receipt = await treatShard(await readShard(storage, shard), poison, {
    ...desk,
    onDossier: async (place) => {
      await desk.onDossier(place)
      if (isSuspect) await mark(storage, path, place)
    },
  })
  await writeReceipt(storage, receipt)
  return receipt
}
