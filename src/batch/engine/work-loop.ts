import type { EndCounts } from '../model/ends.ts'
import type { ShardToDo } from './do-shard.ts'
import type { Claim, Engine } from './engine.ts'
import type { Gate } from './gate.ts'
import type { Marks } from './marks.ts'
import { poisonOf, type Trials } from './trials.ts'

/**
 * How a shard went. `died` and `too-long`: its thread was taken down while it was at the dossier of that place; the shard is
 * taken again, without that dossier once it has done so too often.
 */
export type ShardOutcome =
  | { readonly kind: 'done'; readonly ends: EndCounts; readonly dossiers: number }
  | { readonly kind: 'died' | 'too-long'; readonly place: number | null }

export type LoopDesk = {
  readonly engine: Engine
  readonly trials: Trials
  readonly marks: Marks
  /** Shared by the loops of a process. */
  readonly gate: Gate
  readonly run: (work: ShardToDo) => Promise<ShardOutcome>
  readonly onDone: (outcome: Extract<ShardOutcome, { kind: 'done' }>) => void
  /** Asked before each shard: `go`, or `stop` where no other is to be taken. A pause waits within. */
  readonly mayGo: () => Promise<'go' | 'stop'>
  /** Where a queue has nothing now: true to wait and ask again, false to end. */
  readonly waits: () => Promise<boolean>
}

/** One worker: takes shards until there are none. Trouble of the disk or the key stops it: it is no trouble of a dossier. */
export const workLoop = async (desk: LoopDesk): Promise<void> => {
  while ((await desk.mayGo()) === 'go') {
    const claim = await desk.engine.claim()
    if (claim === null) {
      if (await desk.waits()) continue
      return
    }
    await workOn(claim, desk)
  }
}

const workOn = async (claim: Claim, desk: LoopDesk): Promise<void> => {
  const { engine, trials, onDone } = desk
  try {
    const outcome = await runMarked(claim.shard, desk)
    if (outcome.kind === 'done') {
      await engine.complete(claim)
      onDone(outcome)
      return
    }
    trials.note(claim.shard, outcome)
    await engine.fail(claim, outcome.kind)
  } catch (error) {
    await engine.fail(claim, 'stopped')
    throw error
  }
}

/** The mark goes once the shard is done or its thread has died: only a process that dies leaves it. */
const runMarked = async (shard: number, { trials, marks, gate, run }: LoopDesk): Promise<ShardOutcome> => {
  const left = await marks.left(shard)
  const isSuspect = left.length > 0
  const poison = poisonOf(trials, shard, left)
  try {
    return await gate(isSuspect, () => run({ shard, poison, mark: marks.own(shard), isSuspect }))
  } finally {
    await marks.clear(shard)
  }
}
