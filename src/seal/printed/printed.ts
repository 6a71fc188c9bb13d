/** A box on a page, in points from its lower left corner: left, bottom, right, top. */
export type Area = readonly [left: number, bottom: number, right: number, top: number]

/** Letters drawn in one go: what they say, how large, how dark, and where they stand. */
export type Run = {
  readonly text: string
  readonly size: number
  readonly isGrey: boolean
  /** The line on which the letters stand. */
  readonly y: number
  readonly area: Area
}

/** What one page shows, in the order in which it is painted. */
export type Drawn =
  | { readonly kind: 'text'; readonly run: Run }
  | { readonly kind: 'stroke'; readonly area: Area }
  | { readonly kind: 'shade'; readonly area: Area }

/** What a reader of one page sees: rows of cells, what stands outside cells, and the titles at its head and foot. */
export type PrintedPage = {
  readonly rows: readonly (readonly string[])[]
  readonly texts: readonly string[]
  readonly titles: readonly string[]
}

/** Why what a bordereau holds cannot be said to be seen. `letters`: its fonts draw other letters than those that they name. */
export type UnseenFlaw = 'unread' | 'objects' | 'drawing' | 'letters' | 'outside' | 'small' | 'covered' | 'crowded'

export type Printed =
  | { readonly flaw: null; readonly pages: readonly PrintedPage[] }
  | { readonly flaw: UnseenFlaw; readonly page: number }
