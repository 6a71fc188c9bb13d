import type { Stage } from '../pipeline/propose/propose-draft.ts'
import type { Clock } from '../store/draft/draft-propose.ts'

/** Who follows an act, and may stop it. `signal` stops it between two pieces at the latest; its reason is what is thrown. */
export type Following = {
  readonly signal?: AbortSignal | undefined
  readonly onStage?: ((stage: Stage) => void) | undefined
  /** Within the running stage: how many are done, of how many. */
  readonly onStep?: ((done: number, total: number) => void) | undefined
}

/** Tells each step, unless the act was stopped meanwhile. */
export const untilStopped = ({ signal, onStage, onStep }: Following): Clock => {
  signal?.throwIfAborted()
  return {
    enter: (stage) => {
      signal?.throwIfAborted()
      onStage?.(stage)
    },
    step: (done, total) => {
      signal?.throwIfAborted()
      onStep?.(done, total)
    },
  }
}
