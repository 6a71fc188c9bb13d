import { isSameAsAbove } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import { rowLimits } from '../../thresholds.ts'
import type { Cell, Row, Table } from './cells.ts'

/** Tells whether the words of a cell may name one of those asked for. */
type MayBeAsked = (text: string) => boolean

/** « init. » of a register is as often who wrote the row as whose it is: then it says nothing of whose the row is. */
export const withoutWriters = (table: Table, mayBeAsked: MayBeAsked): Table =>
  isOfWriters(table, mayBeAsked) ? table.map((row) => ({ ...row, cells: row.cells.map(asOther) })) : table

const asOther = (cell: Cell): Cell => (cell.kind === 'initials' ? { ...cell, kind: 'other' } : cell)

/** The same initials go with several rooms; or a few, none of those asked for, sign all the rows. */
const isOfWriters = (table: Table, mayBeAsked: MayBeAsked): boolean => {
  const signed = table.flatMap((row) => {
    const cell = row.cells.find(({ kind, text }) => kind === 'initials' && isWritten(text))
    return cell === undefined ? [] : [{ row, cell, by: foldText(cell.text).replaceAll(/[^a-z]/g, '') }]
  })
  if (signed.length < rowLimits.lines) return false
  if (areBesideNames(table, mayBeAsked)) return true
  const roomsOf = new Map<string, Set<string>>()
  for (const { row, by } of signed) roomsOf.set(by, new Set([...(roomsOf.get(by) ?? []), ...roomsIn(row)]))
  if ([...roomsOf.values()].some((rooms) => rooms.size > 1)) return true
  if (signed.some(({ cell }) => mayBeAsked(cell.text))) return false
  const isLast = signed.every(({ row, cell }) => row.cells.at(-1) === cell)
  const isShort =
    signed.every(({ cell }) => isShortLabel(cell.label)) && roomsOf.size * rowLimits.lines <= signed.length
  return roomsOf.size === 1 || ((isLast || isShort) && roomsOf.size <= rowLimits.writers)
}

/** « Qui : Kamel » in each row, and the initials in its last cell: they are of who wrote it. */
const areBesideNames = (table: Table, mayBeAsked: MayBeAsked): boolean => {
  const signed = table.filter(({ cells }) => cells.at(-1)?.kind === 'initials')
  const named = signed.flatMap(({ cells }) => cells.find(({ kind, text }) => kind === 'who' && isName(text)) ?? [])
  return named.length === signed.length && named.some(({ text }) => isWritten(text) && mayBeAsked(text))
}

/** A word, and no initials. */
const isName = (text: string): boolean => /\p{L}{3}/u.test(text)

/** A column of residents is called by its whole word. */
const isShortLabel = (label: string): boolean => /^init(?![a-z])/.test(label)

const isWritten = (text: string): boolean => /\p{L}/u.test(text) && !isSameAsAbove(foldText(text))

const roomsIn = ({ cells }: Row): readonly string[] =>
  cells.flatMap(({ kind, text }) => (kind === 'room' && isWrittenRoom(text) ? [foldText(text).trim()] : []))

const isWrittenRoom = (text: string): boolean => /\d/.test(text)
