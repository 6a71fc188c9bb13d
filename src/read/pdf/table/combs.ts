import type { Line } from '../text/pdf-lines.ts'
import type { Grid, GridCell } from './grids.ts'

/** The box of one letter or figure is no wider, in points. */
const widestBox = 26
/** So many side by side are a comb: the day, the month and the year of a form are eight. */
const shortestComb = 3

/**
 * A grid in which the boxes of single letters are one cell: what is written in a comb is one value. A calendar is none: its
 * columns go on in the rows above or below.
 */
export const withoutCombs = (grid: Grid, linesOf: ReadonlyMap<GridCell, readonly Line[]>): Grid => {
  const byPlace = new Map(grid.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]))
  const cells: GridCell[] = []
  const taken = new Set<GridCell>()
  for (const cell of grid.cells) {
    if (taken.has(cell)) continue
    const comb = combFrom(cell, { grid, byPlace, linesOf })
    for (const box of comb) taken.add(box)
    const [last] = comb.slice(-1)
    cells.push(last === undefined ? cell : { ...cell, columns: last.column + last.columns - cell.column })
  }
  return { ...grid, cells }
}

type Sources = {
  readonly grid: Grid
  readonly byPlace: ReadonlyMap<string, GridCell>
  readonly linesOf: ReadonlyMap<GridCell, readonly Line[]>
}

/** The boxes of the comb that starts with a cell; none where none does. */
const combFrom = (first: GridCell, sources: Sources): readonly GridCell[] => {
  const { byPlace, linesOf } = sources
  const comb: GridCell[] = []
  let cell: GridCell | undefined = first
  while (cell !== undefined && isBox(cell, sources)) {
    comb.push(cell)
    cell = byPlace.get(`${cell.row} ${cell.column + cell.columns}`)
  }
  const isLong = comb.length >= shortestComb && comb.some((box) => linesOf.has(box))
  return isLong && ![-1, comb[0]?.rows ?? 1].some((step) => goesOn(comb, step, sources)) ? comb : []
}

const isBox = (cell: GridCell, { grid, linesOf }: Sources): boolean => {
  const width = (grid.edges[cell.column + cell.columns] ?? 0) - (grid.edges[cell.column] ?? 0)
  const lines = linesOf.get(cell) ?? []
  const letters = lines.flatMap(({ words }) => words.flatMap(({ parts }) => parts.map(({ text }) => text))).join('')
  // Letters may be set as one word over the boxes.
  const isOver = lines.some(({ u0, u1 }) => u1 - u0 > width)
  return width <= widestBox && lines.length <= 1 && ([...letters].length <= 1 || isOver)
}

const goesOn = (comb: readonly GridCell[], step: number, { byPlace }: Sources): boolean => {
  const same = comb.filter((box) => byPlace.get(`${box.row + step} ${box.column}`)?.columns === box.columns)
  return same.length * 2 > comb.length
}
