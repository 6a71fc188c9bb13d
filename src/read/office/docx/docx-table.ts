import { attributeOf, childNamed, type Element, isOn } from '../../data/xml.ts'
import { type BlockRow, filledRows, type GridRow, mostColumns } from '../../entry/table-rows.ts'

/** `merge`: a cell that starts or goes on with one that spans rows. */
export type CellRead = { readonly text: string; readonly columns: number; readonly merge: 'start' | 'on' | null }

/** `at`: the block that the row became; a row without a word became none. `before`: the columns that it leaves free. */
export type TableRowRead = {
  readonly at: number | null
  readonly isHeader: boolean
  readonly before: number
  readonly cells: readonly CellRead[]
}

const countOf = (element: Element | null, least: number): number => {
  const value = Number(element === null ? null : attributeOf(element, 'val'))
  return Number.isInteger(value) && value > least && value <= mostColumns ? value : least
}

/** ISO 29500-1, 17.4.17 and 17.4.84: a merge without a value goes on. */
export const cellSpan = (properties: Element | null): Omit<CellRead, 'text'> => {
  const merged = childNamed(properties, 'vMerge')
  const isStart = merged !== null && attributeOf(merged, 'val') === 'restart'
  return {
    columns: countOf(childNamed(properties, 'gridSpan'), 1),
    merge: merged === null ? null : isStart ? 'start' : 'on',
  }
}

export const rowRead = (properties: Element | null, cells: readonly CellRead[], at: number | null): TableRowRead => ({
  at,
  isHeader: isOn(childNamed(properties, 'tblHeader')),
  before: countOf(childNamed(properties, 'gridBefore'), 0),
  cells: cells.map(({ text, columns, merge }) => ({ text, columns, merge })),
})

type Placed = GridRow & { readonly at: number | null; readonly isHeader: boolean }

/** The rows that became blocks, with a cell for each column of the table. */
export const placedRows = (
  rows: readonly TableRowRead[],
): readonly {
  readonly at: number
  readonly row: { readonly cells: readonly string[]; readonly facts: BlockRow }
}[] => {
  const table = {}
  return filledRows(toGrid(rows)).flatMap(({ at, cells, spans, isHeader }) =>
    at === null ? [] : [{ at, row: { cells, facts: { table, isHeader, spans } } }],
  )
}

const toGrid = (rows: readonly TableRowRead[]): readonly Placed[] => {
  const placed = rows.map((row) => ({ row, cells: columnsOf(row) }))
  const width = Math.max(0, ...placed.map(({ cells }) => cells.length))
  return placed.map(({ row, cells }, at) => ({
    at: row.at,
    isHeader: row.isHeader,
    cells: Array.from({ length: width }, (_, column) => cells[column]?.text ?? ''),
    spans: cells.flatMap((cell, column) => {
      if (cell === null || (cell.merge === 'on' && cell.text === '')) return []
      const down = cell.merge === 'start' ? heightOf(placed, at, column) : 1
      return cell.columns > 1 || down > 1 ? [{ column, columns: cell.columns, rows: down }] : []
    }),
  }))
}

/** Each cell at its first column; null under what it spans, and where the row leaves columns free. */
const columnsOf = ({ before, cells }: TableRowRead): readonly (CellRead | null)[] => [
  ...Array.from({ length: before }, () => null),
  ...cells.flatMap((cell) => [cell, ...Array.from({ length: cell.columns - 1 }, () => null)]),
]

const heightOf = (
  rows: readonly { readonly cells: readonly (CellRead | null)[] }[],
  at: number,
  column: number,
): number => {
  let height = 1
  while (rows[at + height]?.cells[column]?.merge === 'on' && rows[at + height]?.cells[column]?.text === '') height += 1
  return height
}
