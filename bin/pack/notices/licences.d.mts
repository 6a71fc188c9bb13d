/** SPDX ids that may leave, each with why. */
export const allowed: ReadonlyMap<string, string>

/** Why a component may not leave; null when it may. */
export const refusalOf: (component: {
  readonly name: string
  readonly version: string | null
  readonly licence: unknown
  readonly texts: readonly { readonly file: string; readonly text: string }[]
}) => string | null
