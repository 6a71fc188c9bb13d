/**
 * Where a batch keeps its plan, receipts and targets: a folder, or a bucket. Paths are relative, with `/`. What is written
 * appears whole or not at all.
 */
export type Storage = {
  /** Writes a new object; false where one of that path is there already, which is left as it is. */
  readonly putIfAbsent: (path: string, bytes: Uint8Array) => Promise<boolean>
  /**
   * Writes the targets of a shard; all are on disk when it returns. One that is there already with the same bytes is left.
   * Throws `batch.target-differs` where another lies at its place: nothing is overwritten.
   */
  readonly putMany: (files: readonly Stored[]) => Promise<void>
  /** Writes or overwrites, and brings nothing to disk: for what may be lost with the machine. */
  readonly note: (path: string, bytes: Uint8Array) => Promise<void>
  /** The bytes; null where there is none. */
  readonly get: (path: string) => Promise<Uint8Array | null>
  /** Paths below a folder, sorted; only what is whole. */
  readonly list: (folder: string) => AsyncIterable<string>
  /** Size in bytes; null where there is none. */
  readonly head: (path: string) => Promise<number | null>
  /** Takes an object away: one that the batch makes again, never a source. */
  readonly remove: (path: string) => Promise<void>
  /**
   * Moves all that lies below a folder; nothing where there is none. A bucket does it object by object, in their order: cut off,
   * it is done by asking again.
   */
  readonly move: (from: string, to: string) => Promise<void>
  /** Takes away all that lies below a folder. */
  readonly clear: (folder: string) => Promise<void>
}

export type Stored = { readonly path: string; readonly bytes: Uint8Array }
