import type { Sheet } from '../geometry/sheet.ts'
import type { Random } from '../random.ts'

/** Lines that a reader reads one after the other: a paragraph, or the cells of a row, each with its lines. */
export type Item =
  | { readonly kind: 'lines'; readonly lines: readonly string[] }
  | { readonly kind: 'row'; readonly cells: readonly (readonly string[])[] }

/** Items that follow each other. The flows of a page may be read in any order: a note in a margin, a frame. */
export type Flow = readonly Item[]

/** What draws one page of a kind. */
export type Pen = {
  readonly sheet: Sheet
  readonly random: Random
  /** So many sentences that the page does not have yet, as one paragraph. */
  readonly say: (sentences: number) => string
  /** A short text of a cell, a person, a place, a day. */
  readonly word: (what: Short) => string
}

export type Short = 'label' | 'value' | 'person' | 'street' | 'town' | 'day' | 'hour' | 'role' | 'title' | 'phone'

/** `isTable`: its rows must stay rows. */
export type Kind = {
  readonly name: string
  readonly isTable: boolean
  readonly draw: (pen: Pen) => readonly Flow[]
}

export type Page = { readonly name: string; readonly isTable: boolean; readonly truth: readonly Flow[] }
