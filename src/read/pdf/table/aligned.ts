import type { Region } from '../text/pdf-columns.ts'
import type { Line } from '../text/pdf-lines.ts'
import { alignedRows } from './aligned-rows.ts'
import {
  type Cover,
  cellsAt,
  coverOf,
  coverWith,
  freeIn,
  type Gutter,
  isSpanning,
  noCover,
  settledGutters,
} from './gutters.ts'
import { headedRows } from './heads.ts'
import type { LaidRow, TablePlan } from './row-layout.ts'

/** Rows that no line parts: those from `from` to `to` in their region. */
export type AlignedTable = {
  readonly from: number
  readonly to: number
  readonly plan: TablePlan
  readonly rows: readonly LaidRow[]
}

/** A gutter of few lines is wide, in sizes: two lines of prose may have a hole at one place. */
const gutterOfFew = 1.5
const gutterOfMany = 0.8
const many = 3
/** Lines further apart than this many times the size are not of one table. */
const farthest = 4
/** Lines of one cell stand no further apart, in sizes. */
const lineStep = 1.55

/** Tables without lines: rows that agree on their columns, and the lines between and below them that keep to one. */
export const alignedTables = (region: Region, isRow: readonly boolean[]): readonly AlignedTable[] => {
  const tables: AlignedTable[] = []
  for (let at = 0; at < region.length; ) {
    const end = isRow[at] === true ? endOf(region, isRow, at) : at
    const table = end - at >= 2 ? tableOf(region.slice(at, end)) : null
    if (table !== null) tables.push({ ...table, from: at, to: end })
    at = table === null ? at + 1 : end
  }
  return tables
}

const guttersIn = (cover: Cover): readonly Gutter[] => freeIn(cover, cover.lines < many ? gutterOfFew : gutterOfMany)

/** From a row on, while the columns agree; lines that are no row stay where they keep to a column, and rows follow. */
const endOf = (region: Region, isRow: readonly boolean[], start: number): number => {
  let above: Line | undefined
  let cover = noCover
  let most = 0
  let end = start
  for (let at = start; at < region.length; at += 1) {
    const line = region[at]
    if (line === undefined || (above !== undefined && stepTo(above, line) > farthest)) break
    const next = isSpanning(line, cover, gutterOfMany) ? cover : coverWith(cover, line)
    // A line that is no row tells its columns by narrower gutters: the table is judged when all of it is known.
    const count = freeIn(next, gutterOfMany).length
    if (isRow[at] === true) {
      if (above !== undefined && (count === 0 || count * 2 < most)) break
      end = at + 1
    } else if (count === 0 || count < most) break
    else if (above !== undefined && at === end && stepTo(above, line) <= lineStep) end = at + 1
    most = Math.max(most, count)
    above = line
    cover = next
  }
  return end
}

const stepTo = (above: Line, line: Line): number => (above.v - line.v) / Math.max(above.size, line.size)

const tableOf = (lines: readonly Line[]): Pick<AlignedTable, 'plan' | 'rows'> | null => {
  const found = settledGutters(lines, guttersIn(coverOf(lines, gutterOfMany)))
  if (found.length === 0) return null
  const parted = lines.filter((line) => cellsAt(line, found).cells.filter((cell) => cell !== null).length > 1).length
  if (parted < 2) return null
  const rows = alignedRows(lines, found)
  const [left, right] = [Math.min(...lines.map((line) => line.u0)), Math.max(...lines.map((line) => line.u1))]
  const edges = [left, ...found.map(({ from, to }) => (from + to) / 2), right]
  return rows.length < 2 ? null : { plan: { edges }, rows: headedRows(rows, { grid: null, fills: [] }) }
}
