import { groupBy } from '../../../model/record/finding.ts'
import { headedRows } from '../table/heads.ts'
import type { LaidRow } from '../table/row-layout.ts'
import type { Line } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'
import { boxLines, mostLines } from './tag-limits.ts'
import { linesInTag } from './tag-lines.ts'
import type { TagTable } from './tag-tree.ts'
import type { TagSpot } from './tag-words.ts'

type Cells = readonly (readonly Line[])[]

/** A table of the tags as one word among the lines of its page. Null where what it holds does not stand in columns. */
export const tagTable = (
  { rows }: TagTable,
  words: readonly Word[],
  spotOf: ReadonlyMap<Word, TagSpot>,
): Word | null => {
  const cells: Cells[] = []
  const heads: boolean[] = []
  const byRow = groupBy(words, (word) => spotOf.get(word)?.row)
  for (const [at, row] of rows.entries()) {
    const own = byRow.get(at)
    if (own === undefined) continue
    const byColumn = groupBy(own, (word) => spotOf.get(word)?.column)
    const lines = row.map((_, column) => linesInTag(byColumn.get(column) ?? []))
    if (lines.includes(null)) return null
    cells.push(lines.map((one) => one ?? []))
    heads.push(row.every(({ isHead }) => isHead))
  }
  const edges = edgesOf(cells)
  return edges === null ? null : standIn(words, { edges, cells, heads })
}

type Laid = { readonly edges: readonly number[]; readonly cells: readonly Cells[]; readonly heads: readonly boolean[] }

const standIn = (words: readonly Word[], { edges, cells, heads }: Laid): Word => {
  const rows = cells.map((row) => laidRow(row, edges))
  const isHeaded = heads[0] === true && heads.includes(false)
  const longest = Math.max(...cells.flat().map(({ length }) => length))
  const table = {
    plan: { edges },
    rows: isHeaded
      ? rows.map((row, at) => ({ ...row, isHeader: heads.slice(0, at + 1).every(Boolean) }))
      : headedRows(rows, { grid: null, fills: [] }),
    isLayout: longest > mostLines || (rows.length < 2 && longest > boxLines),
  }
  return {
    ...{ parts: [], isBold: false, isSpaceNext: true, table },
    u0: Math.min(...words.map(({ u0 }) => u0)),
    u1: Math.max(...words.map(({ u1 }) => u1)),
    v: Math.max(...words.map(({ v }) => v)),
    size: Math.min(12, Math.max(...words.map(({ size }) => size))),
  }
}

/** Where columns start and end, by the rows that have a cell in each. Null where they lie over each other. */
const edgesOf = (rows: readonly Cells[]): readonly number[] | null => {
  const count = Math.max(0, ...rows.map(({ length }) => length))
  const full = rows.filter(({ length }) => length === count)
  const reach = Array.from({ length: count }, (_, column) => {
    const lines = full.flatMap((cells) => cells[column] ?? [])
    return { from: Math.min(...lines.map(({ u0 }) => u0)), to: Math.max(...lines.map(({ u1 }) => u1)) }
  })
  if (count < 2 || reach.some(({ from }) => !Number.isFinite(from))) return null
  const middles = reach.slice(1).map(({ from }, at) => ({ from, to: reach[at]?.to ?? from }))
  if (middles.some(({ from, to }) => to > from)) return null
  const [first, last] = [reach[0]?.from ?? 0, reach.at(-1)?.to ?? 0]
  return [first, ...middles.map(({ from, to }) => (from + to) / 2), last]
}

/** A row with fewer cells than columns: each cell stands in the column where it starts, and spans those that it reaches. */
const laidRow = (cells: Cells, edges: readonly number[]): LaidRow => {
  const count = edges.length - 1
  if (cells.length === count) return { isHeader: false, cells, spans: [] }
  const laid = Array.from({ length: count }, (): Line[] => [])
  const spans: { column: number; columns: number; rows: number }[] = []
  for (const lines of cells.filter(({ length }) => length > 0)) {
    const column = columnAt(edges, Math.min(...lines.map(({ u0 }) => u0)))
    const last = columnAt(edges, Math.max(...lines.map(({ u1 }) => u1)))
    laid[column]?.push(...lines)
    if (last > column) spans.push({ column, columns: last - column + 1, rows: 1 })
  }
  return { isHeader: false, cells: laid, spans }
}

const columnAt = (edges: readonly number[], u: number): number =>
  Math.max(
    0,
    Math.min(
      edges.length - 2,
      edges.findLastIndex((edge) => edge <= u),
    ),
  )
