import { type Line, textOf } from '../text/pdf-lines.ts'
import type { Grid } from './grids.ts'
import type { LaidRow } from './row-layout.ts'
import type { Fill } from './rules.ts'

/** Of so many rows at most a table is headed. */
const mostHeads = 3

/** Marks the rows that head a table: all in bold, or on a ground that the others have not. */
export const headedRows = (
  rows: readonly LaidRow[],
  { grid, fills }: { readonly grid: Pick<Grid, 'edges' | 'levels'> | null; readonly fills: readonly Fill[] },
): readonly LaidRow[] => {
  const bold = rows.map(isBold)
  const ground = rows.map((row) => (grid === null ? null : groundOf(row, grid, fills)))
  const count = Math.max(leading(bold), leadingGround(ground)) || namedHeads(rows)
  return rows.map((row, at) => (at < count ? { ...row, isHeader: true } : row))
}

/** Of the cells of a column, so large a share are values where a word heads them. By hand. */
const mostValues = 0.8
/** So many rows stand under a head that only its words tell. By hand. */
const fewestUnder = 2

/**
 * A head that looks like the rows under it: each of its cells is words without a digit, and columns under it, one in two at
 * least, hold dates, sums, numbers.
 */
const namedHeads = ([head, ...under]: readonly LaidRow[]): number => {
  if (head === undefined || under.length < fewestUnder || head.cells.length < 2) return 0
  if (head.spans.length > 0 || !head.cells.every((lines) => /^\P{N}*\p{L}\P{N}*$/u.test(wordsOf(lines)))) return 0
  const columns = head.cells.map((_, column) => under.flatMap(({ cells }) => cells[column] ?? []))
  const ofValues = columns.filter((lines) => {
    const values = lines.filter((line) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(wordsOf([line])))
    return lines.length > 0 && values.length >= lines.length * mostValues
  })
  return ofValues.length * 2 >= columns.length ? 1 : 0
}

const wordsOf = (lines: readonly Line[]): string => lines.flatMap(({ words }) => words.map(textOf)).join(' ')

const isBold = ({ cells }: LaidRow): boolean =>
  cells.every((lines) => lines.every(({ words }) => words.every((word) => word.isBold)))

/** How many rows at the top are so, where most of the others are not, and not too many. */
const leading = (are: readonly boolean[]): number => {
  const first = are.indexOf(false)
  return first > 0 && first <= mostHeads && are.slice(first).filter((one) => !one).length * 2 > are.length - first
    ? first
    : 0
}

const leadingGround = (grounds: readonly (string | null)[]): number => {
  const [top] = grounds
  if (top === null || top === undefined) return 0
  const same = grounds.map((ground) => ground === top)
  return same.slice(mostHeads).some(Boolean) ? 0 : leading(same)
}

/** The colour of the smallest fill that lies under every filled cell of a row; none where there is none, or white. */
const groundOf = (
  { cells }: LaidRow,
  { edges }: Pick<Grid, 'edges' | 'levels'>,
  fills: readonly Fill[],
): string | null => {
  const wide = (edges.at(-1) ?? 0) - (edges[0] ?? 0)
  const colors = cells.flatMap((lines) => lines.slice(0, 1).map((line) => colorUnder(line, wide, fills)))
  return colors.length > 0 && colors.every((color) => color !== null && color === colors[0])
    ? (colors[0] ?? null)
    : null
}

const colorUnder = (line: Line, wide: number, fills: readonly Fill[]): string | null => {
  const [u, v] = [(line.u0 + line.u1) / 2, line.v + line.size * 0.3]
  const under = fills.findLast(
    ({ box: [u0, v0, u1, v1] }) => u0 <= u && u <= u1 && v0 <= v && v <= v1 && u1 - u0 <= wide * 1.1,
  )
  return under === undefined || under.color.toLowerCase() === '#ffffff' ? null : under.color
}
