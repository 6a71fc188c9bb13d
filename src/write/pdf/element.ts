import type { CellSpan } from '../../model/record/table-row.ts'
import type { FaceKey } from '../fonts/face.ts'

export type Tone = 'black' | 'grey'

/** What a line is made of. `text` may hold `\n` (a line break) and no-break spaces. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly face: FaceKey; readonly tone: Tone }
  | { readonly kind: 'mark'; readonly maskId: string; readonly code: string }

type Tag = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6' | 'P' | 'LI'

export type TextElement = {
  readonly kind: 'text'
  readonly tag: Tag
  readonly inlines: readonly Inline[]
  readonly size: number
  readonly before: number
  readonly after: number
  readonly indent: number
  /** Drawn in the margin of the indent, before the first line; null for none. */
  readonly bullet: string | null
  /** Height that must be left on the page below the top of this element, so that what follows stays with it. */
  readonly keep: number
}

export type Cell = readonly Inline[]

/**
 * `headerRows` are drawn again on each page; with `hasRowHeads`, the first cell of each row says what the row is. `widths`
 * are shares of the page; null: by content.
 */
export type TableElement = {
  readonly kind: 'table'
  readonly rows: readonly (readonly Cell[])[]
  readonly headerRows: number
  readonly size: number
  readonly widths: readonly number[] | null
  readonly hasRowHeads?: boolean
  /** Columns of numbers, set to the right. */
  readonly numbers?: readonly number[]
  /** Cells that take more than one column or row; those that they cover are empty. */
  readonly spans?: readonly TableSpan[]
}

export type TableSpan = CellSpan & { readonly row: number }

/** Empty boxes to fill in by hand. */
export type BlankElement = { readonly kind: 'blank'; readonly captions: readonly string[]; readonly height: number }

/** A chart of bars: `share` of the longest, from 0 to 1; `text` is the value, written beside it. */
export type BarsElement = {
  readonly kind: 'bars'
  readonly bars: readonly {
    readonly label: string
    readonly text: string
    readonly share: number
    readonly color: string
  }[]
}

export type Element = TextElement | TableElement | BlankElement | BarsElement | { readonly kind: 'rule' }

export const plain = (text: string, face: FaceKey = 'R', tone: Tone = 'black'): Inline => ({
  kind: 'text',
  text,
  face,
  tone,
})

export const paragraph = (
  inlines: readonly Inline[],
  options: Partial<Omit<TextElement, 'kind'>> = {},
): TextElement => ({
  kind: 'text',
  tag: 'P',
  inlines,
  size: 10,
  before: 0,
  after: 6,
  indent: 0,
  bullet: null,
  keep: 0,
  ...options,
})

const headingSizes = [17, 13, 11.5, 10.5, 10, 10]

/** A heading; `depth` 1 is the title of the file. */
export const heading = (depth: number, inlines: readonly Inline[], keep = 60): TextElement => {
  const rank = Math.min(Math.max(depth, 1), 6)
  const size = headingSizes[rank - 1] ?? 10
  const before = rank === 1 ? 0 : size * 0.8
  return paragraph(inlines, { tag: headingTag(rank), size, before, after: size * 0.35, keep })
}

const headingTag = (rank: number): Tag => (['H1', 'H2', 'H3', 'H4', 'H5', 'H6'] as const)[rank - 1] ?? 'H6'

export const listItem = (inlines: readonly Inline[], bullet: string | null = '•'): TextElement =>
  paragraph(inlines, { tag: 'LI', indent: bullet === null ? 3 : 14, after: 3, bullet })
