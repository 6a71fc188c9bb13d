import type { QueuedBatch } from '../../batch/engine/queue/batches.ts'
import { batchScreen } from '../../messages/batch/batch-screen.ts'
import { sentenceOf } from '../../messages/index.ts'
import { type ProblemCode, RequisError } from '../../model/problem.ts'
import type { Output } from '../say/output.ts'

/** What is wrong with a batch for this worker, and not with the worker's own settings or the queue. */
const ofBatch: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'batch.other-version',
  'batch.other-key',
  'batch.not-found',
  'batch.other-batch',
  'batch.broken-plan',
])

/**
 * A batch that this worker may not do is said once and left to others: it must not keep the rest of the queue waiting. It is looked at
 * again each time: its storage may be back.
 */
export const openRefusals = (output: Output) => {
  const said = new Set<string>()
  let mayAny = false
  let refused: RequisError[] = []
  return {
    /** Null where the batch is refused. */
    orNull: async <T>(batch: QueuedBatch, opening: Promise<T>): Promise<T | null> => {
      try {
        const opened = await opening
        mayAny = true
        return opened
      } catch (error) {
        if (!(error instanceof RequisError) || !ofBatch.has(error.problem.code)) throw error
        refused.push(error)
        const id = `${batch.id} ${error.problem.code}`
        if (!said.has(id)) {
          const reason = sentenceOf(error.problem, output.language)
          output.say(batchScreen(output.language, 'worker-leaves', { batch: batch.id.slice(0, 8), reason }))
        }
        said.add(id)
        return null
      }
    },
    /** After a look at the queue. Throws the first refusal where there was nothing else, and nothing more is to come. */
    look: (batches: number, isOnce: boolean): void => {
      const [first] = refused
      const isAll = refused.length === batches
      refused = []
      if (first !== undefined && isAll && (isOnce || !mayAny)) throw first
    },
  }
}
