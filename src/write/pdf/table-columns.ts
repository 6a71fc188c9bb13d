import type { TableElement } from './element.ts'
import { type Measure, widthsOf } from './line.ts'
import { coveredBy } from './table-lines.ts'

/** Sizes of letters that a table may take, in points, where its own is too wide for the page. */
const smaller = [8, 7, 6]

type Columns = { readonly size: number; readonly columns: readonly number[] }

type Room = { readonly pad: number; readonly room: number }

/** Widths by content, in the largest letters in which the table fits the page; null where none does. */
export const sizedColumns = (measure: Measure, element: TableElement, { pad, room }: Room): Columns | null => {
  for (const size of [element.size, ...smaller.filter((one) => one < element.size)]) {
    const columns = columnsOf(measure, { ...element, size }, { pad, room })
    if (columns !== null) return { size, columns }
  }
  return null
}

const columnsOf = (measure: Measure, element: TableElement, { pad, room }: Room): readonly number[] | null => {
  if (element.widths !== null) {
    const sum = element.widths.reduce((a, b) => a + b, 0)
    return element.widths.map((share) => (share / sum) * room)
  }
  const count = Math.max(1, ...element.rows.map((row) => row.length))
  const wide = new Set((element.spans ?? []).filter(({ columns }) => columns > 1).map(startOf))
  const columns = Array.from({ length: count }, (_, column) => columnOf(measure, element, { column, pad, wide }))
  for (const span of element.spans ?? []) if (span.columns > 1) widen(columns, span, { measure, element, pad })
  return spread(columns, room)
}

const startOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row} ${column}`

type Width = { least: number; natural: number }

const columnOf = (
  measure: Measure,
  element: TableElement,
  { column, pad, wide }: { readonly column: number; readonly pad: number; readonly wide: ReadonlySet<string> },
): Width => {
  let least = 18
  let natural = 18
  element.rows.forEach((row, at) => {
    if (wide.has(startOf({ row: at, column }))) return
    const width = widthsOf(row[column] ?? [], element.size, measure)
    least = Math.max(least, Math.min(width.least, 120), width.hasMark ? measure.mark.width : 0)
    natural = Math.max(natural, width.natural)
  })
  return { least: least + 2 * pad, natural: Math.max(natural, least) + 2 * pad }
}

/** What a cell needs beyond the columns that it spans is shared by them. */
const widen = (
  columns: Width[],
  span: NonNullable<TableElement['spans']>[number],
  { measure, element, pad }: { readonly measure: Measure; readonly element: TableElement; readonly pad: number },
): void => {
  const width = widthsOf(element.rows[span.row]?.[span.column] ?? [], element.size, measure)
  const own = columns.slice(span.column, span.column + span.columns)
  const least = Math.max(Math.min(width.least, 120), width.hasMark ? measure.mark.width : 0) + 2 * pad
  const lacks = (least - own.reduce((sum, one) => sum + one.least, 0)) / Math.max(1, own.length)
  for (const one of own) {
    one.least += Math.max(0, lacks)
    one.natural = Math.max(one.natural, one.least)
  }
}

const spread = (columns: readonly Width[], room: number): readonly number[] | null => {
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const natural = columns.reduce((sum, column) => sum + column.natural, 0)
  if (least > room) return null
  if (natural <= room) return columns.map((column) => (column.natural / natural) * room)
  const share = (room - least) / (natural - least)
  return columns.map((column) => column.least + (column.natural - column.least) * share)
}

/** Rows of cells, of which it matters whether they are empty. */
type Grid = readonly (readonly { readonly length: number }[])[]

/** Spans that lie within the table, cover empty cells alone, and no cell of another: the others are dropped. */
export const soundSpans = (
  rows: Grid,
  spans: NonNullable<TableElement['spans']>,
): NonNullable<TableElement['spans']> => {
  const width = Math.max(0, ...rows.map((row) => row.length))
  const taken = new Set<string>()
  return spans.flatMap((span) => {
    const whole = {
      ...span,
      columns: Math.min(span.columns, width - span.column),
      rows: Math.min(span.rows, rows.length - span.row),
    }
    const covered = coveredBy(whole)
    const cells = [startOf(whole), ...covered]
    const isFree = covered.every((key) => isEmptyCell(rows, key)) && cells.every((key) => !taken.has(key))
    if (!isFree || cells.length < 2) return []
    for (const key of cells) taken.add(key)
    return [whole]
  })
}

const isEmptyCell = (rows: Grid, key: string): boolean => {
  const [row = 0, column = 0] = key.split(' ').map(Number)
  return (rows[row]?.[column] ?? []).length === 0
}
