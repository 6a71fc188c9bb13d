import type { Cast, Withheld } from './cast.ts'
import type { Sheet } from './sheet.ts'

/** What a kind has drawn. `keep`: words it wrote around, that must stay. */
export type Drawn = { readonly withheld: readonly Withheld[]; readonly keep: readonly string[] }

/** How the page lies: most are plain. `upside-down` is shown upright, `fed-upside-down` is not. */
export type Lie = 'plain' | 'turned' | 'user-unit' | 'negative' | 'upside-down' | 'fed-upside-down' | 'skewed'

/** One way in which a page breaks a name. It draws between 300 and 620 points from the bottom, or in the margins. */
export type Kind = {
  readonly name: string
  readonly lie?: Lie
  readonly draw: (sheet: Sheet, cast: Cast) => Drawn
}

/** One piece of the corpus: what must go, what must stay. */
export type Case = {
  readonly file: string
  readonly kind: string
  readonly variant: number
  readonly pages: number
  readonly withheld: readonly Withheld[]
  /** Folded words in their order where two belong together. */
  readonly keep: readonly (readonly string[])[]
}

export type Expected = { readonly split: string; readonly cases: readonly Case[] }
