import type { Line } from '../who/namesake/piece-rows.ts'
import type { ReadRow } from './read-rows.ts'
import type { Rows } from './rows.ts'

type Among = {
  /** Tells that a row has a fate of its own: another's, or of somebody of whom a person is asked. */
  readonly has: (row: ReadRow) => boolean
  /** Tells that a row gives a birth of its own, which says whose it is. */
  readonly isDated: (row: ReadRow) => boolean
}

/** « idem » takes the whole identity of the row above, birth and all: the rows whose fate is that of one above them. */
export const rowsAsAbove = (rows: Rows, { has, isDated }: Among): readonly Line[] => {
  const follows = (row: ReadRow): boolean =>
    row.above !== null && !isDated(row) && (has(row.above) || follows(row.above))
  return [...rows.values()]
    .flat()
    .filter(follows)
    .map(({ passage, start, end }) => ({ passage, start, end }))
}
