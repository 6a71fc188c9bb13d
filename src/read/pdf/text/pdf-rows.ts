import type { Region } from './pdf-columns.ts'
import { gapBetween, type Line, lineOf } from './pdf-lines.ts'
import type { Word } from './pdf-words.ts'

/** A gap wider than this many times the size separates cells. */
const cellGap = 2.5
/** A narrower one does too, where the rows above or below start a cell. */
const alignedGap = 0.4
/** Lines further apart than this many times the size are not rows of one table. */
const rowStep = 4

/**
 * For each line of a region, its cells when it is a row of a table: two such lines at least make a table. `isParted`: it has a
 * wide gap, as rows have, and what looks like one.
 */
export const findRows = (
  region: Region,
): readonly { readonly cells: readonly Line[] | null; readonly isParted: boolean }[] => {
  const cells = region.map((line) => cellsOf(line, []))
  const isRow = region.map((line, index) => {
    if (!isParted(cells[index])) return false
    return [index - 1, index + 1].some((near) => isParted(cells[near]) && isClose(line, region[near]))
  })
  return region.map((line, index) => {
    const starts = isNearRow(region, isRow, index) ? startsAround(cells, isRow, index) : []
    const own = cellsOf(line, starts)
    const isCut = isRow[index] === true || (starts.length > 0 && own.length > 1)
    return { cells: isCut ? own : null, isParted: isParted(cells[index]) }
  })
}

const isParted = (cells: readonly Line[] | undefined): boolean => (cells?.length ?? 0) > 1

const isClose = (line: Line, other: Line | undefined): boolean =>
  other !== undefined && Math.abs(line.v - other.v) < rowStep * Math.max(line.size, other.size)

const isNearRow = (region: Region, isRow: readonly boolean[], index: number): boolean => {
  const line = region[index]
  return (
    line !== undefined &&
    [-2, -1, 0, 1, 2].some((step) => isRow[index + step] === true && isClose(line, region[index + step]))
  )
}

const reach = 6

/** Where the cells of the rows around a line start, if two of them agree. */
const startsAround = (
  cells: readonly (readonly Line[])[],
  isRow: readonly boolean[],
  index: number,
): readonly number[] => {
  const near = cells.slice(Math.max(0, index - reach), index + reach + 1)
  const rows = near.filter((_, at) => isRow[Math.max(0, index - reach) + at] === true)
  const starts = rows.flatMap((row) => row.slice(1).map((cell) => cell.u0))
  return starts.filter((start, at) => starts.some((other, rank) => rank !== at && Math.abs(other - start) < 1))
}

const cellsOf = (line: Line, starts: readonly number[]): readonly Line[] => {
  const cells: Word[][] = []
  let cell: Word[] = []
  for (const word of line.words) {
    const last = cell.at(-1)
    if (last !== undefined && isCellStart(last, word, starts)) {
      cells.push(cell)
      cell = []
    }
    cell.push(word)
  }
  return [...cells, cell].filter((words) => words.length > 0).map(lineOf)
}

const isCellStart = (last: Word, word: Word, starts: readonly number[]): boolean => {
  const gap = gapBetween(last, word) / Math.max(last.size, word.size)
  return gap > cellGap || (gap > alignedGap && starts.some((start) => Math.abs(start - word.u0) < 1))
}
