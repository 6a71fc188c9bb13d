import type { EndCounts, ItemEnd } from './ends.ts'
import type { TreatedFacts } from './treated.ts'

/** How one dossier ended. `ends` follow its items in the plan. `leaf`: SHA-256 (hex) of its container's signed manifest; null without. */
export type DossierReceipt = {
  readonly ends: readonly ItemEnd[]
  readonly leaf: string | null
  readonly facts: TreatedFacts
  /** What a person had said of the dossier in migration.yaml when it was done; null: nothing. Said otherwise since, it is done again. */
  readonly answered: string | null
}

/** What a shard's worker leaves when all of it is done. Once it is there the shard is done, whatever a queue believes. */
export type Receipt = {
  readonly plan: string
  readonly shard: number
  readonly dossiers: readonly DossierReceipt[]
  readonly ends: EndCounts
}
