import type { DateRange } from '../../../language/dates/calendar.ts'
import { datesTold } from '../../../language/dates/told.ts'
import { isSameAsAbove } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Unit } from './units.ts'

/** A row of a register that tells its day: which of its columns does. */
export type DatedRow = { readonly dates: readonly DateRange[]; readonly column: Column }

/** By its name where the row says it (« date : 06/02/2025 »), else by its rank. */
type Column = string | number

/** The row as one to which « idem » below may send; null where it tells no day. */
export const datedRow = (unit: Unit, reference: string | null, dates: readonly DateRange[]): DatedRow | null => {
  const cells = cellsOf(unit)
  const at = cells.findIndex(({ said }) => datesTold(said, reference).length > 0)
  const cell = cells[at]
  return cell === undefined || dates.length === 0 ? null : { dates, column: cell.name ?? at }
}

/** « idem » in the column in which the row above tells its day. */
export const isOfSameDay = (unit: Unit, { column }: DatedRow): boolean => {
  const cells = cellsOf(unit)
  const cell = typeof column === 'number' ? cells[column] : cells.find(({ name }) => name === column)
  return cell !== undefined && isSameAsAbove(cell.said)
}

type Cell = { readonly name: string | null; readonly said: string }

/** Cells of a table stand between tabs, those of a data file on lines, each behind its name. */
const cellsOf = ({ passage, start, end }: Unit): readonly Cell[] => {
  const text = passage.text.slice(start, end)
  const isTable = text.includes('\t')
  return text.split(/[\t\n]/).map((cell) => {
    const [name = '', ...said] = foldText(cell).split(' : ')
    return isTable || said.length === 0
      ? { name: null, said: foldText(cell).trim() }
      : { name: name.trim(), said: said.join(' : ').trim() }
  })
}
