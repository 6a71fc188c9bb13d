import { type Inline, paragraph, plain, type TableElement } from './element.ts'
import { breakLines } from './line.ts'
import { addNode, draw, drawLine, frame, frameWidth, isPageEmpty, leadingOf, type Sheet, turnPage } from './sheet.ts'
import { sizedColumns } from './table-columns.ts'
import { breakRows, groupsOf, heightsOf, type Slot, type TableLine } from './table-lines.ts'

const pad = 4

type Grid = {
  readonly element: TableElement
  readonly size: number
  readonly columns: readonly number[]
  readonly heights: readonly number[]
  readonly table: number
}

/** Draws a real grid. Rows that do not fit go to the next page; a row taller than a page is cut between lines. */
export const placeTable = (sheet: Sheet, element: TableElement): void => {
  const sized = sizedColumns(sheet.measure, element, { pad, room: frameWidth })
  if (sized === null) placeAsLines(sheet, element)
  else placeGrid(sheet, element, sized)
}

type Sized = { readonly size: number; readonly columns: readonly number[] }

/** What a page has room for below the head of a table. */
const tallest = frame.top - frame.bottom - 60

const placeGrid = (sheet: Sheet, element: TableElement, { size, columns }: Sized): void => {
  const rows = breakRows(element, { size, columns, pad, tallest, measure: sheet.measure })
  const heights = heightsOf(rows, size, pad)
  const grid: Grid = { element, size, columns, heights, table: addNode(sheet, 'Table', null) }
  const heads = rows.slice(0, element.headerRows)
  for (const group of groupsOf(rows)) {
    const isBody = (group[0] ?? 0) >= element.headerRows
    const needed = group.reduce((sum, at) => sum + (heights[at] ?? 0), 0) + (isBody ? 0 : 20)
    if (sheet.y - needed < frame.bottom && !isPageEmpty(sheet) && needed < tallest) {
      turnPage(sheet)
      // Seen again, but not read again: a header repeated as content would be counted twice by whoever reads the copy.
      if (isBody) for (const [at, head] of heads.entries()) drawRow(sheet, head, { grid, at, nodes: null })
    }
    for (const at of group) placeRow(sheet, rows[at], { grid, at, isTied: group.length > 1 })
  }
  sheet.y -= 8
}

const placeRow = (
  sheet: Sheet,
  row: TableLine | undefined,
  { grid, at, isTied }: { readonly grid: Grid; readonly at: number; readonly isTied: boolean },
): void => {
  if (row === undefined) return
  const leading = leadingOf(grid.size)
  const node = addNode(sheet, 'TR', grid.table)
  const nodes = row.slots.map((slot) => addCell(sheet, slot, { row, node, grid }))
  if (isTied) {
    drawRow(sheet, row, { grid, at, nodes })
    return
  }
  const count = Math.max(1, ...row.slots.map(({ lines }) => lines.length))
  for (let from = 0; from < count; ) {
    const room = Math.floor((sheet.y - frame.bottom - 2 * pad) / leading)
    if (room < 1) {
      turnPage(sheet)
      continue
    }
    const slots = row.slots.map((slot) => ({ ...slot, lines: slot.lines.slice(from, from + room) }))
    const part = { ...row, slots }
    const heights = grid.heights.with(at, heightsOf([part], grid.size, pad)[0] ?? 0)
    drawRow(sheet, part, { grid: { ...grid, heights }, at, nodes })
    from += room
  }
}

const addCell = (
  sheet: Sheet,
  { column, columns, rows }: Slot,
  { row, node, grid }: { readonly row: TableLine; readonly node: number; readonly grid: Grid },
): number => {
  const spans = { columns, rows }
  if (row.isHeader) return addNode(sheet, 'TH', node, { scope: 'Column', ...spans })
  const isHead = column === 0 && grid.element.hasRowHeads === true
  return isHead ? addNode(sheet, 'TH', node, { scope: 'Row', ...spans }) : addNode(sheet, 'TD', node, spans)
}

const drawRow = (
  sheet: Sheet,
  row: TableLine,
  { grid, at, nodes }: { readonly grid: Grid; readonly at: number; readonly nodes: readonly number[] | null },
): void => {
  const top = sheet.y
  row.slots.forEach((slot, rank) => {
    const x = frame.left + sumOf(grid.columns.slice(0, slot.column))
    const width = sumOf(grid.columns.slice(slot.column, slot.column + slot.columns))
    const height = sumOf(grid.heights.slice(at, at + slot.rows))
    const box = { x, y: top - height, width, height, node: null }
    if (row.isHeader) draw(sheet, { kind: 'shade', ...box })
    draw(sheet, { kind: 'stroke', ...box })
    slot.lines.forEach((line, below) => {
      const y = top - pad - leadingOf(grid.size) * (below + 0.72)
      const isNumber = grid.element.numbers?.includes(slot.column) === true
      const from = isNumber ? x + width - pad - line.width : x + pad
      drawLine(sheet, line, { x: from, y, size: grid.size, node: nodes?.[rank] ?? null })
    })
  })
  sheet.y = top - (grid.heights[at] ?? 0)
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

/** A table wider than the page: one paragraph per row, cells apart by a bar. */
const placeAsLines = (sheet: Sheet, element: TableElement): void => {
  const { size } = element
  for (const row of element.rows) {
    const inlines = row.flatMap((cell, at): readonly Inline[] => (at === 0 ? cell : [plain(' | '), ...cell]))
    const node = addNode(sheet, 'P', null)
    for (const line of breakLines(paragraph(inlines).inlines, { size, width: frameWidth, measure: sheet.measure })) {
      if (sheet.y - leadingOf(size) < frame.bottom) turnPage(sheet)
      sheet.y -= leadingOf(size)
      drawLine(sheet, line, { x: frame.left, y: sheet.y + leadingOf(size) * 0.28, size, node })
    }
    sheet.y -= 4
  }
}
