/** One thing that leaves with Requis, or is installed with it. */
export type Component = {
  readonly name: string
  /** Null where what it is compiled into does not say it. */
  readonly version: string | null
  /** An SPDX expression. */
  readonly licence: string
  readonly type: string
  readonly ways: readonly string[]
  readonly texts: readonly { readonly file: string; readonly text: string }[]
}

/** All of them, from what was built last. */
export const componentsOf: (root: string) => readonly Component[]
