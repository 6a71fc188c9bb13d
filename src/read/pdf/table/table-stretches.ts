import { findRegions, type Region } from '../text/pdf-columns.ts'
import { type Line, lineOf } from '../text/pdf-lines.ts'
import { findStretches, type Stretch } from '../text/pdf-stretches.ts'
import type { PlacedTable } from './row-layout.ts'
import { rowStretches } from './row-stretches.ts'

/** The stretches of a region in which a word may stand for a table. */
export const stretchesAround = (region: Region, page: number): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let lines: Line[] = []
  const close = (): void => {
    if (lines.length > 0) stretches.push(...findStretches(lines, page))
    lines = []
  }
  for (const line of region) {
    const tables = line.words.flatMap(({ table }) => table ?? [])
    const rest = line.words.filter((word) => word.table === undefined)
    if (tables.length === 0) {
      lines.push(line)
      continue
    }
    if (rest.length > 0) lines.push(lineOf(rest))
    close()
    for (const table of tables) stretches.push(...stretchesOf(table, page))
  }
  close()
  return stretches
}

const stretchesOf = ({ plan, rows, isLayout }: PlacedTable, page: number): readonly Stretch[] =>
  isLayout
    ? rows.flatMap(({ cells }) =>
        cells.flatMap((lines) => findRegions(lines).flatMap((own) => findStretches(own, page))),
      )
    : rowStretches(rows, { plan, page })
