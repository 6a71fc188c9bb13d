import { decodeText } from '../../../language/decode-text.ts'
import { guessShape } from '../../../read/data/csv-shape.ts'
import type { SourceTree } from '../../model/source.ts'
import { type Cut, cellsOf } from './cells.ts'
import { decodeRow, type RowLetters } from './charset.ts'
import type { Encoding } from './mapping.ts'
import { openScanner, type RowForm, type RowRange } from './scan-rows.ts'

/** How a table in text is written; `from` is where its first row begins (after a mark, or Excel's `sep=;`). */
export type TextShape = RowForm & { readonly from: number; readonly encoding: Encoding | null }

/** A row as it was found: its cells, how its letters read, and what is wrong with it. */
export type FoundRow = RowLetters & {
  readonly start: number
  readonly bytes: Uint8Array
  readonly cells: readonly string[]
  readonly flaw: 'open' | 'last' | null
  /** It was found while a row was taken apart, or has an odd quote itself: it may be a line of another's text. */
  readonly isDoubted: boolean
  /** What its lines after the first would be as rows: none of them may have the number of a dossier. */
  readonly inner: readonly (readonly string[])[]
}

const sampleLength = 64 * 1024

/** What the first bytes say of a table in text. */
export const shapeOf = (tree: SourceTree, path: string, encoding: Encoding | null): TextShape => {
  const head = tree.readRange(path, 0, sampleLength)
  const wide = encoding === null || encoding.startsWith('utf-16') ? wideOf(head) : null
  const mark = wide !== null ? wide.mark : isMarked(head) ? 3 : 0
  const text = decodeText(wide === null ? head : head.subarray(0, head.length & ~1))
  const announced = /^sep=.\r?\n?/.exec(text)?.[0].length ?? 0
  const width = wide === null ? 1 : 2
  return {
    delimiter: guessShape(text).delimiter,
    width,
    little: wide?.little ?? false,
    bare: !text.includes('\n') && text.includes('\r'),
    from: mark + announced * width,
    encoding: wide === null ? (mark === 3 ? null : encoding) : wide.little ? 'utf-16le' : 'utf-16be',
  }
}

const isMarked = (head: Uint8Array): boolean => head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf

/** UTF-16 has a zero in every second byte, with a mark or without. */
const wideOf = (head: Uint8Array): { readonly little: boolean; readonly mark: number } | null => {
  if (head[0] === 0xff && head[1] === 0xfe) return { little: true, mark: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { little: false, mark: 2 }
  let even = 0
  let odd = 0
  for (let at = 0; at + 1 < head.length; at += 2) {
    if (head[at] === 0) even += 1
    if (head[at + 1] === 0) odd += 1
  }
  const pairs = head.length / 2
  if (pairs < 4 || Math.max(even, odd) < pairs * 0.4) return null
  return { little: odd > even, mark: 0 }
}

/**
 * The rows of a table in text, from a place on. One of several lines whose quotes do not pair, or that has not `columns` cells, has
 * most likely an odd quote: it is taken apart line by line, or rows of other dossiers would be read as its text.
 */
export function* rowsFrom(
  tree: SourceTree,
  path: string,
  at: { readonly shape: TextShape; readonly from: number; readonly size: number; readonly columns: number | null },
): Iterable<FoundRow> {
  const { shape, columns } = at
  const scanner = openScanner((start, length) => tree.readRange(path, start, length), at.size, shape)
  let start = at.from
  let doubtedUntil = start
  for (let range = scanner.rowAt(start); range !== null; range = scanner.rowAt(start)) {
    const { isStray, isOdd, ...row } = readRow(range, shape)
    const isUneven = columns !== null && columns !== withoutEmptyEnd(row.cells, columns).length
    const isBroken = range.isOpen || (range.lines > 1 && (isUneven || isStray))
    const cut = isBroken ? scanner.lineAt(start) : null
    if (cut !== null) doubtedUntil = Math.max(doubtedUntil, range.next)
    const isDoubted = start < doubtedUntil
    start = cut?.next ?? range.next
    if (cut !== null) yield { ...readRow(cut, shape), flaw: range.isOpen ? 'last' : 'open', isDoubted, inner: [] }
    else if (row.text.trim() !== '') {
      const inner = range.lines > 1 ? innerLines(row.text, shape.delimiter) : []
      const swallows = columns !== null && inner.slice(0, -1).some((line) => isWholeRow(line, shape.delimiter, columns))
      const flaw = range.isLast && isUneven ? 'last' : swallows || (isDoubted && isOdd) ? 'open' : null
      yield { ...row, flaw, isDoubted: isDoubted || isOdd, inner: inner.map(({ cells }) => cells) }
    }
  }
}

const readRow = ({ start, bytes }: RowRange, shape: TextShape) => {
  const letters = decodeRow(bytes, shape.encoding)
  return { ...letters, start, bytes, ...cellsOf(letters.text, shape.delimiter) }
}

/** By hand: a sentence has commas; it rarely has two semicolons. */
const fewest: Readonly<Record<string, number>> = { ',': 6, ';': 3 }

/** A line inside a text that is itself a whole row: quotes that pair by chance, or a text that quotes a table. A person looks. */
const isWholeRow = ({ cells, isOdd }: Cut, delimiter: string, columns: number): boolean =>
  columns >= (fewest[delimiter] ?? 3) && cells.length === columns && !isOdd

const innerLines = (text: string, delimiter: string): readonly Cut[] =>
  text
    .split(/\r?\n/)
    .slice(1)
    .map((line) => cellsOf(line, delimiter))

/** Empty cells beyond the last column are no more than separators. */
export const withoutEmptyEnd = (cells: readonly string[], columns: number): readonly string[] =>
  cells.length > columns && cells.slice(columns).every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells

/** One row that was found before, by its bytes. */
export const rowOf = (bytes: Uint8Array, shape: TextShape, columns: number): readonly string[] =>
  withoutEmptyEnd(cellsOf(decodeRow(bytes, shape.encoding).text, shape.delimiter).cells, columns)
