/** A cell that takes more than one column or row. What it covers is empty in the text of the rows. */
export type CellSpan = { readonly column: number; readonly columns: number; readonly rows: number }

/**
 * The place of a row in its table. Rows of one table share a number in their piece. A row that heads its columns is
 * `isHeader`, also where it is seen again on another page. Cells that span one column and one row are not listed.
 */
export type TableRow = {
  readonly table: number
  readonly isHeader: boolean
  readonly spans: readonly CellSpan[]
}
