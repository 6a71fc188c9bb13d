import type { CellSpan, TableRow } from '../../model/record/table-row.ts'
import type { PassageDraft } from './reading.ts'

/** A row that is read; `table` is whatever stands for its table until tables are numbered. */
export type BlockRow = Omit<TableRow, 'table'> & { readonly table: object }

/** Gives rows the number of their table. */
export const numberTables = (
  drafts: readonly PassageDraft[],
  rowOf: (at: number) => BlockRow | undefined,
): readonly PassageDraft[] => {
  const numbers = new Map<object, number>()
  return drafts.map((draft, at) => {
    const row = rowOf(at)
    if (row === undefined || draft.role !== 'row') return draft
    const table = numbers.get(row.table) ?? numbers.size + 1
    numbers.set(row.table, table)
    return { ...draft, row: { ...row, table } }
  })
}

/** A cell as a file writes it, at its first column. */
export type WrittenCell = {
  readonly text: string
  readonly columns: number
  readonly rows: number
}

/** More columns than this are no table that anybody reads. */
export const mostColumns = 200
/** What a cell may span (HTML, 4.9.11). */
export const mostSpanned = 1000
const mostRows = 10_000
/**
 * Cells without a word of their own in one table: those that a cell above spans, or that a longer row has. By hand: fifty
 * columns of ten thousand rows. Past them, cells stand one after the other as the file writes them.
 */
const mostEmpty = 500_000

export type GridRow = { readonly cells: readonly string[]; readonly spans: readonly CellSpan[] }

/**
 * Rows with a cell for each column: what a cell spans is empty. Cells of a file come one after the other; those that a cell
 * above reaches into are passed over, as HTML does it.
 */
export const gridRows = (rows: readonly (readonly WrittenCell[])[]): readonly GridRow[] => {
  // For each column, how many rows below are still covered.
  const open: number[] = []
  let empty = 0
  const read = rows.map((row) => {
    const cells: string[] = []
    const spans: CellSpan[] = []
    let column = 0
    const pass = (): void => {
      while ((open[column] ?? 0) > 0 && empty < mostEmpty) {
        cells[column] = ''
        empty += 1
        column += 1
      }
    }
    const fresh: CellSpan[] = []
    for (const cell of row) {
      pass()
      const columns = empty < mostEmpty ? Math.max(1, Math.min(cell.columns, mostColumns - column)) : 1
      const down = Math.max(1, Math.min(cell.rows, mostRows))
      if (columns > 1 || down > 1) fresh.push({ column, columns, rows: down })
      for (let at = 0; at < columns; at += 1) cells[column + at] = at === 0 ? cell.text : ''
      empty += columns - 1
      column += columns
    }
    pass()
    if (empty >= mostEmpty) return { cells, spans }
    for (const [at, left] of open.entries()) if (left > 0) open[at] = left - 1
    for (const span of fresh) for (let at = 0; at < span.columns; at += 1) open[span.column + at] = span.rows - 1
    spans.push(...fresh)
    return { cells, spans }
  })
  const width = read.reduce((most, { cells }) => Math.max(most, cells.length), 0)
  const missing = read.reduce((sum, { cells }) => sum + width - cells.length, 0)
  if (empty + missing > mostEmpty) return read
  return read.map(({ cells, spans }) => ({ cells: Array.from({ length: width }, (_, at) => cells[at] ?? ''), spans }))
}

/** Rows without a word are left out: what spans over them is as much shorter. */
export const filledRows = <Row extends GridRow>(rows: readonly Row[]): readonly Row[] => {
  const isFilled = rows.map(({ cells }) => cells.some((text) => text !== ''))
  // How many rows before each have words.
  const before = [0]
  for (const [at, filled] of isFilled.entries()) before.push((before[at] ?? 0) + (filled ? 1 : 0))
  const filledFrom = (at: number, count: number): number =>
    (before[Math.min(at + count, rows.length)] ?? 0) - (before[at] ?? 0)
  return rows.flatMap((row, at) => {
    if (isFilled[at] !== true) return []
    const spans = row.spans
      .map((span) => ({ ...span, rows: filledFrom(at, span.rows) }))
      .filter(({ columns, rows: down }) => columns > 1 || down > 1)
    return [{ ...row, spans }]
  })
}
