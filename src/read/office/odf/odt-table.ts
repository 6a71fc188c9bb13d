import { attributeOf, type Element } from '../../data/xml.ts'
import type { Block } from '../../entry/block-draft.ts'
import { filledRows, mostSpanned } from '../../entry/table-rows.ts'

export type OdtCell = { readonly text: string; readonly columns: number; readonly rows: number }

/** `at`: the block that the row became; a row without a word became none. */
export type OdtRow = { readonly at: number | null; readonly isHeader: boolean; readonly cells: readonly OdtCell[] }

/** What a cell covers is written as cells of its own, which are empty. */
export const odtSpan = (cell: Element): Pick<OdtCell, 'columns' | 'rows'> => ({
  columns: countOf(attributeOf(cell, 'number-columns-spanned')),
  rows: countOf(attributeOf(cell, 'number-rows-spanned')),
})

const countOf = (value: string | null): number => {
  const count = Number(value ?? 1)
  return Number.isInteger(count) && count >= 1 && count <= mostSpanned ? count : 1
}

export const odtRows = (
  rows: readonly OdtRow[],
): readonly { readonly at: number; readonly block: Pick<Block, 'cells' | 'row'> }[] => {
  const table = {}
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length))
  const grid = rows.map(({ at, isHeader, cells }) => ({
    ...{ at, isHeader },
    cells: Array.from({ length: width }, (_, column) => cells[column]?.text ?? ''),
    spans: cells.flatMap(({ columns, rows: down }, column) =>
      columns > 1 || down > 1 ? [{ column, columns, rows: down }] : [],
    ),
  }))
  return filledRows(grid).flatMap(({ at, isHeader, cells, spans }) =>
    at === null ? [] : [{ at, block: { cells, row: { table, isHeader, spans } } }],
  )
}
