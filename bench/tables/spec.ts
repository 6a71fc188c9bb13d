/** A cell of a made table: where it starts, how much it spans. `\n` in its text is a line that its author broke. */
export type Cell = {
  readonly text: string
  readonly column: number
  readonly columns: number
  readonly rows: number
  /** A small table in the cell, ruled; its words are the text of the cell. */
  readonly nested?: readonly (readonly string[])[]
}

export type Row = { readonly isHeader: boolean; readonly cells: readonly Cell[] }

export type Rules = 'grid' | 'fills' | 'rects' | 'across' | 'booktabs' | 'none' | 'shaded' | 'outer'

/** How it is drawn on a page. `gap` is the room between two rows, `pad` that within a cell. */
export type Look = {
  readonly rules: Rules
  readonly size: number
  readonly pad: number
  readonly gap: number
  readonly align: readonly ('left' | 'right' | 'centre')[]
  readonly valign: 'top' | 'middle' | 'bottom'
  readonly isHeaderBold: boolean
  readonly isHeaderShaded: boolean
  readonly repeats: boolean
}

export type Table = {
  readonly widths: readonly number[]
  readonly rows: readonly Row[]
  readonly look: Look
}

/** What stands on a page, from top to bottom. */
export type Item = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'table'; readonly table: Table }

export type Page = { readonly items: readonly Item[]; readonly foot: string | null; readonly rotate: 0 | 90 }

export type Format = 'pdf' | 'docx' | 'html' | 'odt'

export type Kind = {
  readonly name: string
  readonly format: Format
  readonly make: (words: Words) => Page
}

/** What cells are made of. */
export type Words = {
  readonly below: (limit: number) => number
  readonly isHit: (chance: number) => boolean
  readonly head: () => string
  readonly short: () => string
  readonly name: () => string
  readonly date: () => string
  readonly sum: () => string
  readonly sentence: () => string
}

export const plainLook: Look = {
  rules: 'grid',
  size: 9,
  pad: 4,
  gap: 0,
  align: [],
  valign: 'top',
  isHeaderBold: true,
  isHeaderShaded: false,
  repeats: false,
}

export const cell = (text: string, column: number, columns = 1, rows = 1): Cell => ({ text, column, columns, rows })

export const rowOf = (texts: readonly string[], isHeader = false): Row => ({
  isHeader,
  cells: texts.map((text, column) => cell(text, column)),
})

export const tableOf = (rows: readonly Row[], look: Partial<Look> = {}, widths: readonly number[] = []): Table => {
  const count = Math.max(...rows.map(({ cells }) => Math.max(...cells.map((one) => one.column + one.columns))))
  const even = Array.from({ length: count }, () => 483 / count)
  return { rows, look: { ...plainLook, ...look }, widths: widths.length === count ? widths : even }
}

export const pageOf = (...parts: readonly (string | Table)[]): Page => ({
  items: parts.map((part) =>
    typeof part === 'string' ? { kind: 'text', text: part } : { kind: 'table', table: part },
  ),
  foot: null,
  rotate: 0,
})
