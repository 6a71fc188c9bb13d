import { createHash } from 'node:crypto'
import { RequisError } from '../../../model/problem.ts'
import { maxBytes } from '../../../read/entry/reading.ts'
import type { Sheet } from '../../../read/office/xlsx/sheet.ts'
import { openSheets } from '../../../read/office/xlsx/xlsx.ts'
import type { SourceTree } from '../../model/source.ts'
import { foldColumn, headerDepth, holdsColumns, refuseColumns } from './columns.ts'
import type { Encoding, TableMapping } from './mapping.ts'
import { type FoundRow, rowOf, rowsFrom, shapeOf, type TextShape, withoutEmptyEnd } from './open-table.ts'

/** Where a table lies: all that is needed to read one of its rows again. `header`: start and length, or the row of the sheet. */
export type TablePlace =
  | { readonly kind: 'text'; readonly shape: TextShape; readonly header: readonly [number, number] }
  | { readonly kind: 'sheet'; readonly sheet: string; readonly header: number }

/** A row of values. `start` and `size` are its bytes in a text; the row's number, and the bytes of its cells as JSON, in a sheet. */
export type TableRow = {
  readonly no: number
  readonly start: number
  readonly size: number
  readonly sha256: Uint8Array
  readonly cells: readonly string[]
  readonly flaw: 'row-shape' | 'row-encoding' | 'truncated' | null
  readonly letters: FoundRow['letters']
  readonly isDoubted: boolean
  readonly inner: FoundRow['inner']
}

export type OpenedTable = {
  readonly place: TablePlace
  readonly header: readonly string[]
  /** What stands above the header: its bytes are an item of their own. */
  readonly above: { readonly size: number; readonly sha256: Uint8Array } | null
  readonly rows: () => Iterable<TableRow>
}

export type TableAt = { readonly tree: SourceTree; readonly path: string; readonly size: number }

const hashOf = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/**
 * A table in text. The header is the first of the first rows that holds every column of the mapping; the separator is the one under
 * which there is such a row: an odd quote misleads whoever counts separators.
 */
export const openText = (
  { tree, path, size }: TableAt,
  asked: { readonly mapping: TableMapping; readonly at: number; readonly encoding: Encoding | null },
): OpenedTable => {
  const guessed = shapeOf(tree, path, asked.encoding)
  const shapes = [...new Set([guessed.delimiter, ';', '\t', ',', '|'])].map((delimiter) => ({ ...guessed, delimiter }))
  for (const shape of shapes) {
    const first = firstRows(tree, path, shape, size)
    const found = first.findIndex(({ cells }) => holdsColumns(cells, asked.mapping))
    const header = first[found]
    if (header === undefined) continue
    const [top] = first
    const above = found === 0 || top === undefined ? null : tree.readRange(path, top.start, header.start - top.start)
    return {
      place: { kind: 'text', shape, header: [header.start, header.bytes.length] },
      header: header.cells,
      above: above === null ? null : { size: above.length, sha256: hashOf(above) },
      rows: () => {
        const columns = header.cells.length
        return rowsBelow(rowsFrom(tree, path, { shape, from: header.start, size, columns }), columns)
      },
    }
  }
  const first = firstRows(tree, path, guessed, size)
  return refuseColumns(
    first.map(({ cells }) => cells),
    asked.mapping,
    asked.at,
  )
}

const firstRows = (tree: SourceTree, path: string, shape: TextShape, size: number): readonly FoundRow[] => {
  const first: FoundRow[] = []
  for (const row of rowsFrom(tree, path, { shape, from: shape.from, size, columns: null }))
    if (first.push({ ...row, bytes: row.bytes.slice() }) >= headerDepth) break
  return first
}

function* rowsBelow(rows: Iterable<FoundRow>, columns: number): Iterable<TableRow> {
  let no = -1
  for (const row of rows) {
    no += 1
    const cells = withoutEmptyEnd(row.cells, columns)
    if (no === 0 || cells.every((cell) => cell.trim() === '')) continue
    const { start, letters, bytes, isDoubted, inner } = row
    yield {
      no,
      start,
      size: bytes.length,
      sha256: hashOf(bytes),
      cells,
      flaw: flawOf(row, cells.length === columns),
      ...{ letters, isDoubted, inner },
    }
  }
}

const flawOf = ({ flaw, letters }: FoundRow, fits: boolean): TableRow['flaw'] => {
  if (flaw === 'last') return 'truncated'
  if (flaw === 'open' || !fits) return 'row-shape'
  return letters === 'unread' ? 'row-encoding' : null
}

/** A workbook that was opened, as rows of texts by their numbers. */
export type OpenedBook = { readonly sheets: readonly BookSheet[]; readonly comments: boolean }

export type BookSheet = {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: ReadonlyMap<number, readonly string[]>
}

const books = new WeakMap<SourceTree, Map<string, Promise<OpenedBook>>>()

/** A workbook is opened once for each tree: a worker reads many dossiers from it. */
export const openBook = (tree: SourceTree, path: string, size: number): Promise<OpenedBook> => {
  const known = books.get(tree) ?? new Map<string, Promise<OpenedBook>>()
  books.set(tree, known)
  const book = known.get(path) ?? readBook(tree, path, size)
  known.set(path, book)
  return book
}

const readBook = async (tree: SourceTree, path: string, size: number): Promise<OpenedBook> => {
  if (size > maxBytes) throw new RequisError({ code: 'batch.too-large' })
  const opened = await openSheets(tree.read(path))
  if (typeof opened === 'string') throw new RequisError(bookTrouble[opened])
  return { sheets: opened.sheets.map(bookSheet), comments: opened.comments }
}

const bookTrouble = {
  broken: { code: 'batch.truncated' },
  'too-large': { code: 'batch.too-large' },
  encrypted: { code: 'batch.encrypted' },
} as const

const bookSheet = ({ name, isHidden, cells }: Sheet): BookSheet => {
  const rows = new Map<number, string[]>()
  for (const { row, column, text } of [...cells].sort((a, b) => a.row - b.row)) {
    const known = rows.get(row) ?? []
    while (known.length < column - 1) known.push('')
    known[column - 1] = text
    rows.set(row, known)
  }
  return { name, isHidden, rows }
}

/** The sheet that a mapping names; without a name the first that shows. */
export const sheetOf = ({ sheets }: OpenedBook, name: string | undefined): BookSheet | null =>
  sheets.find((sheet) => (name === undefined ? !sheet.isHidden : foldColumn(sheet.name) === foldColumn(name))) ?? null

/** A table in a sheet. Rows that are hidden in it are rows as well. */
export const openSheet = (
  sheet: BookSheet,
  asked: { readonly mapping: TableMapping; readonly at: number },
): OpenedTable => {
  const first = [...sheet.rows].slice(0, headerDepth)
  const found = first.findIndex(([, cells]) => holdsColumns(cells, asked.mapping))
  const header = first[found]
  if (header === undefined)
    return refuseColumns(
      first.map(([, cells]) => cells),
      asked.mapping,
      asked.at,
    )
  const above = found === 0 ? null : sheetBytes(first.slice(0, found).map(([, cells]) => cells))
  return {
    place: { kind: 'sheet', sheet: sheet.name, header: header[0] },
    header: header[1],
    above: above === null ? null : { size: above.length, sha256: hashOf(above) },
    rows: () => sheetRows(sheet, header),
  }
}

const sheetBytes = (cells: unknown): Uint8Array => Buffer.from(JSON.stringify(cells), 'utf8')

function* sheetRows({ rows }: BookSheet, [top, header]: readonly [number, readonly string[]]): Iterable<TableRow> {
  for (const [row, cells] of rows) {
    if (row <= top) continue
    const bytes = sheetBytes(cells)
    const flaw = withoutEmptyEnd(cells, header.length).length > header.length ? 'row-shape' : null
    yield {
      no: row - top,
      start: row,
      size: bytes.length,
      sha256: hashOf(bytes),
      cells: filled(cells, header.length),
      ...{ flaw, letters: 'ascii', isDoubted: false, inner: [] },
    }
  }
}

/** A sheet keeps no empty cell at the end of a row. */
const filled = (cells: readonly string[], columns: number): readonly string[] =>
  cells.length >= columns ? cells : [...cells, ...Array.from({ length: columns - cells.length }, () => '')]

/** The cells of rows that were found before, in their order; the rows' own bytes are looked at again. */
export const readRows = (
  at: { readonly tree: SourceTree; readonly path: string; readonly book: OpenedBook | null },
  place: TablePlace,
  rows: readonly { readonly start: number; readonly size: number; readonly sha256: string }[],
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  if (place.kind === 'sheet') return sheetCells(at.book, place, rows)
  const { shape } = place
  const header = rowOf(at.tree.readRange(at.path, place.header[0], place.header[1]), shape, Number.POSITIVE_INFINITY)
  return {
    header,
    rows: rows.map(({ start, size, sha256 }) => {
      const bytes = at.tree.readRange(at.path, start, size)
      return rowOf(unchanged(bytes, sha256), shape, header.length)
    }),
  }
}

const sheetCells = (
  book: OpenedBook | null,
  place: Extract<TablePlace, { kind: 'sheet' }>,
  rows: readonly { readonly start: number; readonly sha256: string }[],
): { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] } => {
  const sheet = book === null ? null : sheetOf(book, place.sheet)
  const header = sheet?.rows.get(place.header) ?? []
  const cellsAt = ({ start, sha256 }: { readonly start: number; readonly sha256: string }): readonly string[] => {
    const cells = sheet?.rows.get(start) ?? []
    unchanged(sheetBytes(cells), sha256)
    return filled(cells, header.length)
  }
  return { header, rows: rows.map(cellsAt) }
}

const unchanged = (bytes: Uint8Array, sha256: string): Uint8Array => {
  if (Buffer.from(hashOf(bytes)).toString('hex') !== sha256) throw new RequisError({ code: 'batch.source-changed' })
  return bytes
}
