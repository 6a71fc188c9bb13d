import {
  concatTransformationMatrix,
  degrees,
  PDFDocument,
  type PDFFont,
  type PDFPage,
  rgb,
  StandardFonts,
} from 'pdf-lib'
import type { Cell, Page, Row, Table } from './spec.ts'

// Draws the pages of a case without a word from the product: its own line breaks, its own rules.

const [left, bottom] = [56, 60]
const topOf = ({ rotate }: Pick<Page, 'rotate'>): number => (rotate === 0 ? 780 : 540)
const black = rgb(0, 0, 0)

type Pen = {
  readonly file: PDFDocument
  readonly plain: PDFFont
  readonly bold: PDFFont
  page: PDFPage
  y: number
  foot: string | null
  rotate: 0 | 90
}

export const drawCase = async (page: Page): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const plain = await file.embedFont(StandardFonts.Helvetica)
  const bold = await file.embedFont(StandardFonts.HelveticaBold)
  const pen: Pen = {
    file,
    plain,
    bold,
    page: file.addPage([595, 842]),
    y: topOf(page),
    foot: page.foot,
    rotate: page.rotate,
  }
  openPage(pen)
  for (const item of page.items) {
    if (item.kind === 'table') drawTable(pen, item.table)
    else drawParagraph(pen, item.text)
  }
  return file.save()
}

const openPage = (pen: Pen): void => {
  // A turned page is drawn as it lies in the file: its text climbs, so that the viewer's turn sets it right.
  if (pen.rotate === 90) {
    pen.page.setRotation(degrees(90))
    pen.page.pushOperators(concatTransformationMatrix(0, 1, -1, 0, 595, 0))
  }
  if (pen.foot !== null) pen.page.drawText(pen.foot, { x: 260, y: 30, size: 8, font: pen.plain })
}

const turn = (pen: Pen): void => {
  pen.page = pen.file.addPage([595, 842])
  pen.y = topOf(pen)
  openPage(pen)
}

const drawParagraph = (pen: Pen, text: string): void => {
  for (const line of wrap(text, pen.plain, 10, 483)) {
    put(pen, line, left, pen.y - 10, pen.plain, 10)
    pen.y -= 14
  }
  pen.y -= 10
}

const put = (pen: Pen, text: string, x: number, y: number, font: PDFFont, size: number): void =>
  pen.page.drawText(text, { x, y, size, font })

const wrap = (text: string, font: PDFFont, size: number, width: number): readonly string[] =>
  text.split('\n').flatMap((part) => {
    const lines: string[] = []
    let line = ''
    for (const word of part.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && font.widthOfTextAtSize(longer, size) > width) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  })

type Laid = { readonly cell: Cell; readonly lines: readonly string[]; readonly font: PDFFont }

const drawTable = (pen: Pen, table: Table): void => {
  const { look } = table
  const laid = table.rows.map((row) => layRow(pen, table, row))
  const heights = heightsOf(table, laid)
  const headers = table.rows.flatMap((row, at) => (row.isHeader ? [at] : []))
  const fits = groupsOf(table)
  let from = pen.y
  fits.forEach((rows) => {
    const needed = rows.reduce((sum, at) => sum + (heights[at] ?? 0), 0)
    if (pen.y - needed < bottom) {
      frameTable(pen, table, from)
      turn(pen)
      from = pen.y
      if (look.repeats) for (const at of headers) drawRow(pen, table, laid, heights, at)
    }
    for (const at of rows) drawRow(pen, table, laid, heights, at)
  })
  frameTable(pen, table, from)
  pen.y -= 18
}

/** Rows that a span ties together stay on one page. */
const groupsOf = ({ rows }: Table): readonly (readonly number[])[] => {
  const groups: number[][] = []
  let until = 0
  rows.forEach((row, at) => {
    if (at >= until) groups.push([])
    groups.at(-1)?.push(at)
    until = Math.max(until, at + 1, ...row.cells.map((one) => at + one.rows))
  })
  return groups
}

const layRow = (pen: Pen, table: Table, row: Row): readonly Laid[] =>
  row.cells.map((cell) => {
    const font = row.isHeader && table.look.isHeaderBold ? pen.bold : pen.plain
    const width = widthOf(table, cell) - 2 * table.look.pad
    // Room for the rows of the table within.
    if (cell.nested !== undefined) return { cell, font, lines: cell.nested.flatMap(() => ['', '']) }
    return { cell, font, lines: cell.text === '' ? [] : wrap(cell.text, font, table.look.size, width) }
  })

const widthOf = ({ widths }: Table, { column, columns }: Cell): number =>
  widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0)

const leading = (size: number): number => size * 1.2

const heightsOf = ({ look }: Table, laid: readonly (readonly Laid[])[]): readonly number[] => {
  const own = ({ lines }: Laid) => Math.max(1, lines.length) * leading(look.size) + 2 * look.pad + look.gap
  const heights = laid.map((row) =>
    Math.max(...row.filter(({ cell }) => cell.rows === 1).map(own), leading(look.size) + 2 * look.pad),
  )
  laid.forEach((row, at) => {
    for (const one of row) {
      const { rows } = one.cell
      const have = heights.slice(at, at + rows).reduce((sum, height) => sum + height, 0)
      if (rows > 1 && own(one) > have) heights[at + rows - 1] = (heights[at + rows - 1] ?? 0) + own(one) - have
    }
  })
  return heights
}

const drawRow = (
  pen: Pen,
  table: Table,
  laid: readonly (readonly Laid[])[],
  heights: readonly number[],
  at: number,
): void => {
  const { look } = table
  const isHeader = table.rows[at]?.isHeader === true
  for (const one of laid[at] ?? []) {
    const height = heights.slice(at, at + one.cell.rows).reduce((sum, part) => sum + part, 0)
    const x = left + table.widths.slice(0, one.cell.column).reduce((sum, width) => sum + width, 0)
    const width = widthOf(table, one.cell)
    const box = { x, y: pen.y - height, width, height }
    const isShaded = (isHeader && look.isHeaderShaded) || (look.rules === 'shaded' && at % 2 === 1)
    if (isShaded) pen.page.drawRectangle({ ...box, color: rgb(0.88, 0.9, 0.93) })
    border(pen, look.rules, box)
    const free = height - look.gap - 2 * look.pad - one.lines.length * leading(look.size)
    const drop = look.valign === 'top' ? 0 : look.valign === 'middle' ? free / 2 : free
    if (one.cell.nested !== undefined) drawNested(pen, one.cell.nested, { ...box, size: look.size })
    one.lines.forEach((line, rank) => {
      if (line === '') return
      const room = width - 2 * look.pad - one.font.widthOfTextAtSize(line, look.size)
      const align = isHeader ? 'left' : (look.align[one.cell.column] ?? 'left')
      const shift = align === 'left' ? 0 : align === 'right' ? room : room / 2
      put(
        pen,
        line,
        x + look.pad + shift,
        pen.y - look.pad - drop - leading(look.size) * (rank + 0.8),
        one.font,
        look.size,
      )
    })
  }
  const height = heights[at] ?? 0
  if (look.rules === 'across' || (look.rules === 'booktabs' && isHeader) || (look.rules === 'outer' && isHeader))
    rule(pen, left, pen.y - height, left + sumOf(table), pen.y - height)
  pen.y -= height
}

const drawNested = (pen: Pen, rows: readonly (readonly string[])[], box: Rect & { readonly size: number }): void => {
  const height = leading(box.size) + 5
  rows.forEach((row, at) => {
    row.forEach((text, column) => {
      const width = (box.width - 12) / row.length
      const [x, y] = [box.x + 6 + column * width, box.y + box.height - 5 - (at + 1) * height]
      border(pen, 'grid', { x, y, width, height })
      put(pen, text, x + 3, y + 4, pen.plain, box.size)
    })
  })
}

const sumOf = ({ widths }: Table): number => widths.reduce((sum, width) => sum + width, 0)

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const border = (pen: Pen, rules: Table['look']['rules'], { x, y, width, height }: Rect): void => {
  if (rules === 'rects') pen.page.drawRectangle({ x, y, width, height, borderColor: black, borderWidth: 0.5 })
  if (rules !== 'grid' && rules !== 'fills') return
  for (const [x0, y0, x1, y1] of [
    [x, y, x + width, y],
    [x, y + height, x + width, y + height],
    [x, y, x, y + height],
    [x + width, y, x + width, y + height],
  ] as const) {
    if (rules === 'grid') rule(pen, x0, y0, x1, y1)
    else
      pen.page.drawRectangle({ x: x0 - 0.25, y: y0 - 0.25, width: x1 - x0 + 0.5, height: y1 - y0 + 0.5, color: black })
  }
}

const rule = (pen: Pen, x0: number, y0: number, x1: number, y1: number): void =>
  pen.page.drawLine({ start: { x: x0, y: y0 }, end: { x: x1, y: y1 }, thickness: 0.5, color: black })

const frameTable = (pen: Pen, table: Table, from: number): void => {
  const { rules } = table.look
  if (rules === 'across' || rules === 'booktabs') {
    rule(pen, left, from, left + sumOf(table), from)
    rule(pen, left, pen.y, left + sumOf(table), pen.y)
  }
  if (rules === 'outer')
    pen.page.drawRectangle({
      x: left,
      y: pen.y,
      width: sumOf(table),
      height: from - pen.y,
      borderColor: black,
      borderWidth: 0.7,
    })
}
