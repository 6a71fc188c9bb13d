import type { Box } from '../../../model/record/place.ts'
import { findLines, type Line } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'
import { bandedTable } from './banded.ts'
import { withoutCombs } from './combs.ts'
import { type Grid, type GridCell, gridsOf } from './grids.ts'
import { headedRows } from './heads.ts'
import type { FoundTable, LaidRow } from './row-layout.ts'
import type { Rules } from './rules.ts'

/** More lines in one cell than this are a page that is set out in boxes. */
const mostLines = 40
/** So few rows with cells as long as this are no table either: boxes side by side. */
const boxLines = 8

/** The words of a page with those of each ruled table replaced by one that stands for it. */
export const withTables = (words: readonly Word[], rules: Rules): readonly Word[] => {
  const found: FoundTable[] = []
  const taken = new Set<Word>()
  const grids = gridsOf(rules).toSorted((a, b) => areaOf(boxOf(b)) - areaOf(boxOf(a)))
  for (const grid of grids)
    add(
      found,
      taken,
      ruledTable(
        grid,
        words.filter((word) => !taken.has(word)),
        rules,
      ),
    )
  const free = () => words.filter((word) => !taken.has(word))
  for (const banded of bandedTable(rules, free())) add(found, taken, banded)
  if (found.length === 0) return words
  return [...free(), ...found.map(standIn)]
}

const add = (found: FoundTable[], taken: Set<Word>, one: FoundTable | null): void => {
  if (one === null || [...one.words].some((word) => taken.has(word))) return
  found.push(one)
  for (const word of one.words) taken.add(word)
}

const standIn = ({ table, box: [u0, , u1, top], words }: FoundTable): Word => {
  const size = Math.min(12, Math.max(...[...words].map((word) => word.size)))
  return { parts: [], u0, u1, v: top - size, size, isBold: false, isSpaceNext: true, table }
}

const boxOf = ({ edges, levels }: Grid): Box => [edges[0] ?? 0, levels.at(-1) ?? 0, edges.at(-1) ?? 0, levels[0] ?? 0]

const areaOf = ([x0, y0, x1, y1]: Box): number => (x1 - x0) * (y1 - y0)

const ruledTable = (drawn: Grid, words: readonly Word[], rules: Rules): FoundTable | null => {
  if (drawn.edges.length < 3) return null
  const grid = withoutCombs(drawn, linesIn(drawn, words).lines)
  const { lines, strays, own } = linesIn(grid, words)
  if (!isSideBySide(grid, lines) || strays > own.length * mostStrays) return null
  const rows = rowsOf(grid, lines)
  const longest = Math.max(...[...lines.values()].map(({ length }) => length))
  const isLayout = longest > mostLines || (rows.length < 2 && longest > boxLines)
  const plan = { edges: grid.edges }
  return {
    table: { plan, rows: headedRows(rows, { grid, fills: rules.fills }), isLayout },
    box: boxOf(grid),
    words: new Set(own),
  }
}

/** Where so large a share of the words lie over the lines, these part no words. */
const mostStrays = 0.1
/** A word lies over a line where so much of it is beyond. */
const beyond = 0.3

/** The lines of each filled cell. */
const linesIn = (grid: Grid, words: readonly Word[]) => {
  const byCell = new Map<GridCell, Word[]>()
  const cellAt = cellFinder(grid)
  let strays = 0
  for (const word of words) {
    const cell = cellAt((word.u0 + word.u1) / 2, word.v + word.size * 0.3)
    if (cell === null) continue
    const known = byCell.get(cell)
    if (known === undefined) byCell.set(cell, [word])
    else known.push(word)
    const [left, right] = [grid.edges[cell.column] ?? 0, grid.edges[cell.column + cell.columns] ?? 0]
    if (Math.max(left - word.u0, word.u1 - right) > beyond * (word.u1 - word.u0)) strays += 1
  }
  return {
    lines: new Map([...byCell].map(([cell, own]) => [cell, findLines(own)])),
    own: [...byCell.values()].flat(),
    strays,
  }
}

/** Somewhere two cells stand beside each other: a box around a text, or boxes one above the other, are no table. */
const isSideBySide = (grid: Grid, linesOf: ReadonlyMap<GridCell, readonly Line[]>): boolean => {
  const perRow = new Map<number, number>()
  for (const { row } of grid.cells) perRow.set(row, (perRow.get(row) ?? 0) + 1)
  return linesOf.size >= 2 && [...linesOf.keys()].some(({ row }) => (perRow.get(row) ?? 0) > 1)
}

const cellFinder = ({ edges, levels, cells }: Grid): ((u: number, v: number) => GridCell | null) => {
  const columns = edges.length - 1
  const home: (GridCell | undefined)[] = []
  for (const cell of cells)
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        home[row * columns + column] = cell
  return (u, v) => {
    const column = edges.findLastIndex((edge) => edge <= u)
    const row = levels.findLastIndex((level) => level >= v)
    if (column < 0 || row < 0 || column >= columns || row >= levels.length - 1) return null
    return home[row * columns + column] ?? null
  }
}

/** Rows of which something is filled; what spans over rows that are left out is as much shorter. */
const rowsOf = (
  { edges, levels, cells }: Grid,
  linesOf: ReadonlyMap<GridCell, readonly Line[]>,
): readonly LaidRow[] => {
  const filled = levels.slice(1).map((_, row) => cells.some((cell) => cell.row === row && linesOf.has(cell)))
  return levels.slice(1).flatMap((_, row): readonly LaidRow[] => {
    if (filled[row] !== true) return []
    const own = cells.filter((cell) => cell.row === row)
    const columns = Array.from({ length: edges.length - 1 }, (_, column) => {
      const cell = own.find((one) => one.column === column)
      return cell === undefined ? [] : (linesOf.get(cell) ?? [])
    })
    const spans = own
      .map((cell) => ({
        column: cell.column,
        columns: cell.columns,
        rows: filled.slice(row, row + cell.rows).filter(Boolean).length,
      }))
      .filter((span) => span.columns > 1 || span.rows > 1)
    return [{ cells: columns, spans, isHeader: false }]
  })
}
