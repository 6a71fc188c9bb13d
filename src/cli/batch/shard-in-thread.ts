import { doShard, type ShardToDo } from '../../batch/engine/do-shard.ts'
import { readPlan } from '../../batch/engine/plan.ts'
import type { EndCounts } from '../../batch/model/ends.ts'
import type { DossierReceipt } from '../../batch/model/receipt.ts'
import { openStorage } from '../../batch/storage/index.ts'
import { type Problem, RequisError } from '../../model/problem.ts'
import type { Signer } from '../../seal/keys/signer.ts'
import { type KeyOptions, withSigner } from '../../store/keys/keys.ts'
import { type OpenedDesk, openDesk } from './open-desk.ts'
import type { BatchOrder } from './order.ts'

/** What a thread is given for a shard. `watch`: an integer that says which dossier it is at, for whoever watches it. */
export type ShardWork = ShardToDo & {
  readonly order: BatchOrder
  readonly secret: Uint8Array
  /** Receipts of a former run that still hold, by place in the shard. */
  readonly known: ReadonlyMap<number, DossierReceipt>
  readonly watch: Int32Array
  /** Where the treatment signs each dossier; null where it does not. */
  readonly key: KeyOptions | null
}

/** Problems pass between threads as data. */
export type ShardDone =
  | { readonly kind: 'done'; readonly ends: EndCounts; readonly dossiers: number }
  | { readonly kind: 'stopped'; readonly problem: Problem }

const desks = new Map<string, Promise<OpenedDesk>>()

/** Treats one shard and writes its receipt. The desk is opened at the first shard of the thread. */
export const shardInThread = async (work: ShardWork): Promise<ShardDone> => {
  try {
    return await treat(work)
  } catch (error) {
    return { kind: 'stopped', problem: error instanceof RequisError ? error.problem : { code: 'internal' } }
  }
}

const treat = async (work: ShardWork): Promise<ShardDone> => {
  const opened = await (desks.get(work.order.storage) ?? keep(work))
  return await treatWith(opened, work)
}

const keep = (work: ShardWork): Promise<OpenedDesk> => {
  const opening = openFor(work)
  desks.set(work.order.storage, opening)
  return opening
}

const openFor = async ({ order, secret, key }: ShardWork): Promise<OpenedDesk> => {
  const plan = await readPlan(openStorage(order.storage))
  if (plan === null) throw new RequisError({ code: 'batch.not-found' })
  const signer = key === null ? null : await signerOf(key, order, new Date(plan.date))
  return openDesk(order, plan, { secret, signer })
}

/** A key in a file stays in memory once it is read; a token is never used from a thread. */
const signerOf = async (key: KeyOptions, order: BatchOrder, date: Date): Promise<Signer> =>
  await withSigner(key, { language: order.language, ask: null, say: null }, date, async (signer) => signer)

/** The same, with a desk that is open: a key on a card is used in the program's own thread. */
export const treatWith = async (
  { storage, connector, input, treat: treatment, desk }: OpenedDesk,
  { known, watch, ...toDo }: ShardToDo & Pick<ShardWork, 'known' | 'watch'>,
): Promise<ShardDone> => {
  let at = 0
  const shardDesk = {
    ...{ storage, connector, input, treat: treatment, desk },
    onDossier: (place: number) => {
      at = place
      Atomics.store(watch, 0, place)
      Atomics.add(watch, 1, 1)
    },
    known: () => known.get(at) ?? null,
  }
  const receipt = await doShard(shardDesk, toDo)
  return { kind: 'done', ends: receipt.ends, dossiers: receipt.dossiers.length }
}
