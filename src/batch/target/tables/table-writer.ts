/** The rows of a dossier as its part holds them: the header, and what stands under it. */
export type CutPart = { readonly head: Uint8Array; readonly body: Uint8Array; readonly rows: number }

/**
 * How parts become a table. Everything is told by the parts alone: whoever verifies writes the same bytes again. `shape` makes what is
 * written of rows that stand under `before` others; `add` gives the octets that follow those given so far.
 */
export type TableWriter = {
  readonly extension: string
  readonly cut: (part: Uint8Array) => CutPart
  readonly shape: (head: Uint8Array, body: Uint8Array, before: number) => Uint8Array
  readonly open: (
    table: string,
    head: Uint8Array,
  ) => {
    readonly begin: () => Uint8Array
    readonly add: (shaped: Uint8Array) => Uint8Array
    readonly end: () => Uint8Array
  }
}
