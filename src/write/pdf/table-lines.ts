import type { TableElement, TableSpan } from './element.ts'
import { breakLines, type Line, type Measure } from './line.ts'
import { leadingOf } from './sheet.ts'

/** A cell where it is drawn; what it covers has none. */
export type Slot = {
  readonly column: number
  readonly columns: number
  readonly rows: number
  readonly lines: readonly Line[]
}

export type TableLine = { readonly slots: readonly Slot[]; readonly isHeader: boolean }

type Room = {
  readonly size: number
  readonly columns: readonly number[]
  readonly pad: number
  readonly tallest: number
  readonly measure: Measure
}

/** Rows that are tied by a cell and higher than a page are drawn untied: what the cell covered stays empty. */
export const breakRows = (element: TableElement, room: Room): readonly TableLine[] => {
  const rows = linesOf(element, element.spans ?? [], room)
  const heights = heightsOf(rows, room.size, room.pad)
  const tall = groupsOf(rows).filter((group) => group.reduce((sum, at) => sum + (heights[at] ?? 0), 0) > room.tallest)
  if (tall.every(({ length }) => length === 1)) return rows
  const untied = new Set(tall.flat())
  return linesOf(
    element,
    (element.spans ?? []).map((span) => (untied.has(span.row) ? { ...span, rows: 1 } : span)),
    room,
  )
}

const linesOf = (
  element: TableElement,
  spans: readonly TableSpan[],
  { size, columns, pad, measure }: Room,
): readonly TableLine[] => {
  const spanAt = new Map(spans.map((span) => [`${span.row} ${span.column}`, span]))
  const covered = new Set(spans.flatMap(coveredBy))
  return element.rows.map((row, at) => ({
    isHeader: at < element.headerRows,
    slots: columns.flatMap((_, column): readonly Slot[] => {
      if (covered.has(`${at} ${column}`)) return []
      const { columns: across = 1, rows = 1 } = spanAt.get(`${at} ${column}`) ?? {}
      const width = columns.slice(column, column + across).reduce((sum, one) => sum + one, 0) - 2 * pad
      return [{ column, columns: across, rows, lines: breakLines(row[column] ?? [], { size, width, measure }) }]
    }),
  }))
}

/** The cells that a span leaves out, as `row column`. */
export const coveredBy = ({ row, column, columns, rows }: TableSpan): readonly string[] =>
  Array.from({ length: rows * columns }, (_, at) => [row + Math.floor(at / columns), column + (at % columns)])
    .slice(1)
    .map((cell) => cell.join(' '))

/** Rows that a cell ties together stay on one page. */
export const groupsOf = (rows: readonly TableLine[]): readonly (readonly number[])[] => {
  const groups: number[][] = []
  let until = 0
  rows.forEach(({ slots }, at) => {
    if (at >= until) groups.push([])
    groups.at(-1)?.push(at)
    until = Math.max(until, at + 1, ...slots.map((slot) => at + slot.rows))
  })
  return groups
}

/** By the cells of one row each; a cell over several adds what it lacks to the last of them. */
export const heightsOf = (rows: readonly TableLine[], size: number, pad: number): readonly number[] => {
  const heightOf = (lines: readonly Line[]): number => Math.max(1, lines.length) * leadingOf(size) + 2 * pad
  const heights = rows.map(({ slots }) =>
    Math.max(heightOf([]), ...slots.filter((slot) => slot.rows === 1).map(({ lines }) => heightOf(lines))),
  )
  rows.forEach(({ slots }, at) => {
    for (const slot of slots) {
      const last = at + slot.rows - 1
      const have = heights.slice(at, last + 1).reduce((sum, height) => sum + height, 0)
      heights[last] = (heights[last] ?? 0) + Math.max(0, heightOf(slot.lines) - have)
    }
  })
  return heights
}
