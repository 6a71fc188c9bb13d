type Place = { readonly file: string; readonly at: number | string; readonly text: string }

export const placesIn: (commit?: string) => readonly {
  readonly kind: string
  readonly example: string
  readonly places: readonly Place[]
  readonly files: number
}[]
