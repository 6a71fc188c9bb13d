import type { Ground } from './ground.ts'

export type Outcome = 'disclose' | 'withhold'

/** An outcome for one finding. `ground` is null only when the outcome is `disclose`. `needsSecond` asks two persons. */
export type Decision = {
  readonly findingId: string
  readonly outcome: Outcome
  readonly ground: Ground | null
  readonly needsSecond: boolean
  readonly by: { readonly rule: string } | { readonly reviewer: string }
}
