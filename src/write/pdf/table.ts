import { type Cell, type Inline, paragraph, plain, type TableElement } from './element.ts'
import { breakLines, type Line, widthsOf } from './line.ts'
import { addNode, draw, drawLine, frame, frameWidth, isPageEmpty, leadingOf, type Sheet, turnPage } from './sheet.ts'

const pad = 4

type Grid = { readonly element: TableElement; readonly columns: readonly number[]; readonly table: number }
type Row = { readonly cells: readonly (readonly Line[])[]; readonly isHeader: boolean }

/** Draws a real grid. Rows that do not fit go to the next page; a row taller than a page is cut between lines. */
export const placeTable = (sheet: Sheet, element: TableElement): void => {
  const columns = columnsOf(sheet, element)
  if (columns === null) placeAsLines(sheet, element)
  else placeGrid(sheet, element, columns)
}

const placeGrid = (sheet: Sheet, element: TableElement, columns: readonly number[]): void => {
  const grid = { element, columns, table: addNode(sheet, 'Table', null) }
  const rows = element.rows.map((row, at) => breakRow(sheet, row, grid, at < element.headerRows))
  const headers = rows.slice(0, element.headerRows)
  rows.forEach((row, at) => {
    const isBody = at >= element.headerRows
    const needed = heightOf(row, element.size) + (isBody ? 0 : 20)
    if (sheet.y - needed < frame.bottom && !isPageEmpty(sheet) && needed < frame.top - frame.bottom - 60) {
      turnPage(sheet)
      // Seen again, but not read again: a header repeated as content would be counted twice by whoever reads the copy.
      if (isBody) for (const header of headers) drawRow(sheet, header, grid, null)
    }
    placeRow(sheet, row, grid)
  })
  sheet.y -= 8
}

const placeRow = (sheet: Sheet, row: Row, grid: Grid): void => {
  const leading = leadingOf(grid.element.size)
  const node = addNode(sheet, 'TR', grid.table)
  const count = Math.max(1, ...row.cells.map((lines) => lines.length))
  const nodes = row.cells.map((_, column) => {
    if (row.isHeader) return addNode(sheet, 'TH', node, { scope: 'Column' })
    const isHead = column === 0 && grid.element.hasRowHeads === true
    return isHead ? addNode(sheet, 'TH', node, { scope: 'Row' }) : addNode(sheet, 'TD', node)
  })
  for (let from = 0; from < count; ) {
    const room = Math.floor((sheet.y - frame.bottom - 2 * pad) / leading)
    if (room < 1) {
      turnPage(sheet)
      continue
    }
    const cells = row.cells.map((lines) => lines.slice(from, from + room))
    drawRow(sheet, { cells, isHeader: row.isHeader }, grid, nodes)
    from += room
  }
}

const drawRow = (sheet: Sheet, row: Row, grid: Grid, nodes: readonly number[] | null): void => {
  const { size } = grid.element
  const height = heightOf(row, size)
  sheet.y -= height
  let x: number = frame.left
  grid.columns.forEach((width, column) => {
    if (row.isHeader) draw(sheet, { kind: 'shade', x, y: sheet.y, width, height, node: null })
    draw(sheet, { kind: 'stroke', x, y: sheet.y, width, height, node: null })
    const node = nodes?.[column] ?? null
    row.cells[column]?.forEach((line, at) => {
      const y = sheet.y + height - pad - leadingOf(size) * (at + 0.72)
      drawLine(sheet, line, { x: x + pad, y, size, node })
    })
    x += width
  })
}

const heightOf = (row: Row, size: number): number =>
  Math.max(1, ...row.cells.map((lines) => lines.length)) * leadingOf(size) + 2 * pad

const breakRow = (sheet: Sheet, row: readonly Cell[], grid: Grid, isHeader: boolean): Row => ({
  isHeader,
  cells: grid.columns.map((width, column) =>
    breakLines(row[column] ?? [], { size: grid.element.size, width: width - 2 * pad, measure: sheet.measure }),
  ),
})

/** Column widths by content; null when the columns are too many for the page. */
const columnsOf = (sheet: Sheet, element: TableElement): readonly number[] | null => {
  if (element.widths !== null) {
    const sum = element.widths.reduce((a, b) => a + b, 0)
    return element.widths.map((share) => (share / sum) * frameWidth)
  }
  const count = Math.max(1, ...element.rows.map((row) => row.length))
  const columns = Array.from({ length: count }, (_, column) => columnOf(sheet, element, column))
  return spread(columns)
}

const columnOf = (sheet: Sheet, element: TableElement, column: number) => {
  let least = 18
  let natural = 18
  for (const row of element.rows) {
    const width = widthsOf(row[column] ?? [], element.size, sheet.measure)
    least = Math.max(least, Math.min(width.least, 120), width.hasMark ? sheet.measure.mark.width : 0)
    natural = Math.max(natural, width.natural)
  }
  return { least: least + 2 * pad, natural: Math.max(natural, least) + 2 * pad }
}

const spread = (columns: readonly { readonly least: number; readonly natural: number }[]): readonly number[] | null => {
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const natural = columns.reduce((sum, column) => sum + column.natural, 0)
  if (least > frameWidth) return null
  if (natural <= frameWidth) return columns.map((column) => (column.natural / natural) * frameWidth)
  const share = (frameWidth - least) / (natural - least)
  return columns.map((column) => column.least + (column.natural - column.least) * share)
}

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
