import { type ColumnKind, columnKind } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Span } from '../../../model/record/span.ts'
import { rowLimits } from '../../thresholds.ts'
import { type IsKnownName, kindInWords } from './kinds.ts'

/** A cell where it stands in its passage. `label`: what names its column, folded; empty where nothing does. */
export type Cell = Span & { readonly label: string; readonly kind: ColumnKind; readonly text: string }

/** A row of a table, or a line of a register that is written in lines. `head`: cells that say when and who, and no fact. */
export type Row = Span & { readonly passage: Passage; readonly cells: readonly Cell[]; readonly isLine: boolean }

/** Rows that follow each other under the same heads. */
export type Table = readonly Row[]

/** The tables of a piece: rows of a document, records of a data file. What only names the columns is no row. */
export const tablesOf = (piece: Piece, isKnown: IsKnownName): readonly Table[] => {
  const tables: Row[][] = []
  let role: Passage['role'] | null = null
  let heads: readonly string[] = []
  for (const passage of piece.passages) {
    if (passage.role === 'hidden') continue
    const isNew = passage.role !== role
    role = passage.role
    if (passage.role !== 'row' && passage.role !== 'fields') continue
    const isHead = passage.role === 'row' && areHeads(passage.text.split('\t'))
    if (isHead) heads = passage.text.split('\t').map((head) => foldText(head).trim())
    if (isNew || isHead) tables.push([])
    const read = passage.role === 'row' ? cellsOfRow(passage, heads) : cellsOfFields(passage)
    const isBare = read.every(({ label }) => label === '')
    const cells = isBare ? readByWords(read, passage, isKnown) : read
    const isLine = isBare && (passage.role === 'fields' || heads.length === 0)
    if (!isHead) tables.at(-1)?.push({ passage, start: 0, end: passage.text.length, cells, isLine })
  }
  return tables.filter((table) => table.length > 0)
}

/** Short words, no figures, and one of them names a column that says whose a row is. */
const areHeads = (cells: readonly string[]): boolean => {
  const named = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const kinds = named.map((cell) => columnKind(foldText(cell)))
  return (
    named.every((cell) => cell.length <= rowLimits.head && !/\d/.test(cell)) && kinds.some((kind) => kind !== 'other')
  )
}

/** Where a row has fewer cells than its heads, no cell is known by its column. */
const cellsOfRow = ({ text }: Passage, heads: readonly string[]): readonly Cell[] => {
  let at = 0
  const cells = text.split('\t').map((cell) => {
    const start = at
    at += cell.length + 1
    return { start, end: start + cell.length, text: cell }
  })
  const isWhole = cells.length === heads.length
  return cells.map((cell, column) => labelled(cell, isWhole ? (heads[column] ?? '') : ''))
}

/** Values of a data file: what stands before one in its line is its label. */
const cellsOfFields = ({ text, fragments }: Passage): readonly Cell[] =>
  fragments.map(({ start, end }) => {
    const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
    return labelled({ start, end, text: text.slice(start, end) }, foldText(lead.replace(/ ?: ?$/, '')).trim())
  })

/** Cells that nothing names say by their words who, where and when; the first name is whose the row is. */
const readByWords = (cells: readonly Cell[], passage: Passage, isKnown: IsKnownName): readonly Cell[] => {
  let hasTime = false
  let hasName = false
  return cells.map((cell) => {
    const kind = kindInWords(cell.text, cell, { passage, hasTime, isKnown })
    if (kind === 'time') hasTime = true
    const isSecond = kind === 'own' && hasName
    if (kind === 'own') hasName = true
    return { ...cell, kind: isSecond ? 'other' : (kind ?? 'other') }
  })
}

const labelled = (cell: Span & { readonly text: string }, label: string): Cell => ({
  ...cell,
  label,
  kind: label === '' ? 'other' : columnKind(label),
})
