/** A shard that a worker has taken. `ticket` is the engine's own name for it. */
export type Claim = { readonly shard: number; readonly ticket: string }

/** Where shards are, by an engine's own count. Receipts are the truth. */
export type EngineCounts = {
  readonly queued: number
  readonly active: number
  readonly done: number
  readonly failed: number
}

/**
 * Who takes which shard. An engine may lose all that it knows: shards without a receipt are submitted again. What it is told
 * are numbers and codes, never a word of a record.
 */
export type Engine = {
  readonly submit: (shards: AsyncIterable<number>) => Promise<void>
  /** Null: nothing to take now. */
  readonly claim: () => Promise<Claim | null>
  readonly complete: (claim: Claim) => Promise<void>
  readonly fail: (claim: Claim, code: string) => Promise<void>
  readonly counts: () => Promise<EngineCounts>
  readonly cancel: () => Promise<void>
  readonly close: () => Promise<void>
}
