import type { SheetShape } from '../../../model/record/piece.ts'
import { isHeader, isSureHeader } from '../../data/csv-shape.ts'
import { type Encoded, openEncoded, takeEncoded } from '../../entry/encoded-file.ts'
import { draftsOfRows, formLabelsOf } from '../../entry/form-labels.ts'
import { type FieldLine, fieldsDraft, labelsDraft, mostValues, type PassageDraft } from '../../entry/reading.ts'

/** One value as a sheet shows it. Rows and columns are counted from 1. */
export type SheetCell = {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly isNumber: boolean
  readonly isHidden: boolean
}

/** A sheet as it was read. `cells` stand in the order of the sheet; `said` is all else that it holds. */
export type Sheet = {
  readonly name: string
  readonly isHidden: boolean
  readonly cells: readonly SheetCell[]
  readonly said: readonly string[]
}

/** Beyond the last row and column of a spreadsheet the copy could not be opened. */
const last = { row: 1_048_576, column: 16_384 } as const

export const areTooLarge = (sheets: readonly Sheet[]): boolean =>
  sheets.reduce((sum, { cells }) => sum + cells.length, 0) > mostValues ||
  sheets.some(({ cells }) => cells.some(({ row, column }) => row > last.row || column > last.column))

/** Two values in one cell: programs disagree on which one shows. */
export const hasTwins = ({ cells }: Sheet): boolean =>
  new Set(cells.map(({ row, column }) => row * 20_000 + column)).size < cells.length

export const hidesCells = ({ isHidden, cells }: Sheet): boolean => cells.some((cell) => isHidden || cell.isHidden)

export type SheetDrafts = {
  readonly shown: readonly PassageDraft[]
  readonly shapes: readonly SheetShape[]
  readonly hidden: readonly string[]
  readonly encoded: Encoded
}

/** The passages of a workbook: for each visible sheet its name, then one passage per row; and what it hides. */
export const draftsOfSheets = (sheets: readonly Sheet[]): SheetDrafts => {
  const visible = sheets.filter((sheet) => !sheet.isHidden)
  const encoded = openEncoded()
  const read = visible.map((sheet, at) => readRows(sheet, at + 1, encoded))
  return {
    shown: read.flatMap(({ drafts }) => drafts),
    shapes: read.map(({ shape }) => shape),
    hidden: sheets.flatMap(hiddenOf),
    encoded,
  }
}

/** What a sheet hides, in the words it would show: a hidden row still names its columns. */
const hiddenOf = (sheet: Sheet): readonly string[] => {
  const cells = sheet.isHidden ? sheet.cells : sheet.cells.filter((cell) => cell.isHidden)
  const { label } = labelsOf(rowsOf(sheet.cells))
  const rows = rowsOf(cells.map((cell) => withZero(cell, label))).map((row) => fieldsDraft(linesOf(row, label, 0)).text)
  return [...(sheet.isHidden ? [sheet.name] : []), ...rows, ...sheet.said]
}

type Row = { readonly row: number; readonly cells: readonly SheetCell[] }

const rowsOf = (cells: readonly SheetCell[]): readonly Row[] => {
  const rows = new Map<number, SheetCell[]>()
  for (const cell of cells) {
    const known = rows.get(cell.row)
    if (known === undefined) rows.set(cell.row, [cell])
    else known.push(cell)
  }
  const inOrder = (found: SheetCell[]) => found.sort((a, b) => a.column - b.column)
  return [...rows].map(([row, found]) => ({ row, cells: inOrder(found) })).sort((a, b) => a.row - b.row)
}

const readRows = (
  sheet: Sheet,
  no: number,
  encoded: Encoded,
): { readonly drafts: readonly PassageDraft[]; readonly shape: SheetShape } => {
  const visible = rowsOf(sheet.cells.filter((cell) => !cell.isHidden))
  const { header, label, isHeader, isForm } = labelsOf(visible)
  const rows = visible.map((row) => ({ ...row, cells: row.cells.map((cell) => withZero(cell, label)) }))
  const title = labelsDraft([{ label: null, value: sheet.name, path: `/${no}` }])
  const told = draftsOfRows(
    rows.map((row, at) => ({
      lines: takeEncoded(linesOf(row, label, no), encoded),
      isHeader: isHeader(row.row),
      isForm: isForm(at),
    })),
  )
  const shape: SheetShape = {
    header,
    rows: rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ column, isNumber }) => ({ column, isNumber })),
    })),
  }
  return { drafts: sheet.name === '' ? told : [title, ...told], shape }
}

type LabelOf = (row: number, column: number) => string | null

type Labels = {
  readonly header: number | null
  readonly label: LabelOf
  readonly isHeader: (row: number) => boolean
  readonly isForm: (at: number) => boolean
}

/** Titles often stand above the header: it is looked for in the first rows that hold something. */
const headerDepth = 12

/** What names a value: the cell before it in a form, else the top of its column in the nearest table above. */
const labelsOf = (rows: readonly Row[]): Labels => {
  const form = formLabelsOf(rows.map(({ cells }) => cells))
  const isForm = form.has
  const headers = headersOf(rows, isForm)
  const rankOf = new Map(rows.map(({ row }, at) => [row, at]))
  return {
    header: headers[0]?.row ?? null,
    isHeader: (row) => headers.some((header) => header.row === row && header.isSure),
    isForm,
    label: (row, column) => {
      const at = rankOf.get(row) ?? -1
      const above = isForm(at) ? undefined : headers.findLast((header) => header.row < row)
      return form.at(at, column) ?? above?.byColumn.get(column) ?? null
    },
  }
}

type Header = { readonly row: number; readonly isSure: boolean; readonly byColumn: ReadonlyMap<number, string> }

/** The first header, and that of each table that follows an empty row. */
const headersOf = (rows: readonly Row[], isForm: (at: number) => boolean): readonly Header[] => {
  const headers: Header[] = []
  rows.forEach((row, at) => {
    const isFirst = headers.length === 0 && at < headerDepth
    const isApart = headers.length > 0 && row.row > (rows[at - 1]?.row ?? 0) + 1
    if (!(isFirst || isApart) || isForm(at) || !isHeaderRow(row, rows[at + 1])) return
    const texts = (one: Row | undefined) => one?.cells.map(({ text }) => text) ?? []
    const isSure = isSureHeader(texts(row), texts(rows[at + 1]))
    headers.push({
      row: row.row,
      isSure,
      byColumn: new Map(row.cells.map(({ column, text }) => [column, text.trim()])),
    })
  })
  return headers
}

const isHeaderRow = ({ cells }: Row, next: Row | undefined): boolean => {
  if (next === undefined || cells.length < 2 || cells.some(({ isNumber }) => isNumber)) return false
  return cells.length * 2 >= next.cells.length && isHeader(cells.map(({ text }) => text))
}

/** A French phone number typed as a number has lost its zero, and would not be known for what it is. */
const withZero = (cell: SheetCell, label: LabelOf): SheetCell => {
  const isPhone = /t[ée]l|portable|mobile|phone|gsm/i.test(label(cell.row, cell.column) ?? '')
  const isShort = cell.isNumber && /^[1-9]\d{8}$/.test(cell.text)
  return isPhone && isShort ? { ...cell, text: `0${cell.text}`, isNumber: false } : cell
}

const linesOf = ({ row, cells }: Row, label: LabelOf, no: number): readonly FieldLine[] =>
  cells.map(({ column, text }) => ({
    label: label(row, column),
    value: text,
    path: `/${no}/${columnName(column)}${row}`,
  }))

/** `1` is A, `27` is AA. */
export const columnName = (column: number): string => {
  let name = ''
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}
