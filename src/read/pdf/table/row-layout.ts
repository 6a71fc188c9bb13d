import type { Box } from '../../../model/record/place.ts'
import type { CellSpan } from '../../../model/record/table-row.ts'
import type { Line } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'

/** A table as a page shows it: rows of one table share this value. `edges`: where its columns start and end. */
export type TablePlan = { readonly edges: readonly number[] }

/** How the lines of a row stand in its columns: so many in each, none where a cell is empty or covered. */
export type RowLayout = {
  readonly table: TablePlan
  readonly isHeader: boolean
  readonly counts: readonly number[]
  readonly spans: readonly CellSpan[]
}

/** A row with the lines of each of its columns. */
export type LaidRow = Omit<RowLayout, 'counts' | 'table'> & { readonly cells: readonly (readonly Line[])[] }

/** A table where it was found, and the words that it takes. */
export type FoundTable = { readonly table: PlacedTable; readonly box: Box; readonly words: ReadonlySet<Word> }

/** A table that lines set apart: it takes the room of one word among the lines of its page. */
export type PlacedTable = {
  readonly plan: TablePlan
  readonly rows: readonly LaidRow[]
  /** A box that parts a page and is no table: its cells are read one after the other. */
  readonly isLayout: boolean
}
