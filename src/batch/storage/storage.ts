/**
 * Where a batch keeps its plan, receipts and targets: a folder, or a bucket. Paths are relative, with `/`. What is written
 * appears whole or not at all.
 */
export type Storage = {
  /** Writes a new object; false where one of that path is there already, which is left as it is. */
  readonly putIfAbsent: (path: string, bytes: Uint8Array) => Promise<boolean>
  /** The bytes; null where there is none. */
  readonly get: (path: string) => Promise<Uint8Array | null>
  /** Paths below a prefix (a folder), sorted; only what is whole. */
  readonly list: (prefix: string) => AsyncIterable<string>
  /** Size in bytes; null where there is none. */
  readonly head: (path: string) => Promise<number | null>
  /** Takes an object away: a target that a new run makes again, never a source. */
  readonly remove: (path: string) => Promise<void>
}
