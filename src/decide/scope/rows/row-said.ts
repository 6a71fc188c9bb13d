import { isSameAsAbove, roomIn } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import { rowLimits } from '../../thresholds.ts'
import type { Cell, Row, Table } from './cells.ts'
import { namesSaid, type SaidName } from './said-name.ts'

/**
 * What a row says of whose it is. `blank`: its name column is empty; `same`: « idem »; `none`: a dash; `named`: by names. Null: the row
 * says nothing of it. `isOwnColumn`: whom the service calls its own; `isWeak`: whom the row is about, or who pays or calls.
 */
export type RowSaid = {
  readonly by: 'named' | 'same' | 'blank' | 'none' | null
  readonly names: readonly SaidName[]
  readonly isOwnColumn: boolean
  readonly isWeak: boolean
  readonly room: string | null
  readonly isSameRoom: boolean
  /** The cells that say so. */
  readonly cells: readonly Cell[]
}

/** Whether rows of a table have a column of names, and by which of its labels they are alike. */
export type Heads = { readonly hasNames: boolean; readonly labels: ReadonlySet<string> }

export const headsOf = (table: Table): Heads => {
  const named = table.filter(({ cells, isLine }) => !isLine && cells.some(isNameCell))
  return {
    hasNames: named.length > 0,
    labels: new Set(named.flatMap(({ cells }) => cells.map(({ label }) => label))),
  }
}

const isNameCell = ({ kind }: Cell): boolean =>
  kind === 'own' || kind === 'name' || kind === 'initials' || kind === 'given'

export const saidOfRow = (row: Row, heads: Heads): RowSaid => {
  const filled = row.cells.filter(({ text }) => text.trim() !== '')
  const cells = nameCells(filled)
  const text = cells.map((cell) => cell.text.trim()).join(' ')
  const roomCell = filled.find(({ kind }) => kind === 'room')
  const told = namesSaid(text)
  const said = foldText(roomCell?.text ?? '')
  const by = byOf(text, told.names, heads.hasNames && !row.isLine && hasNameColumn(row, filled, heads))
  return {
    by,
    names: by === 'named' ? told.names : [],
    isOwnColumn: cells.some(({ kind }) => kind === 'own' || kind === 'initials'),
    isWeak: cells.every(({ kind }) => kind === 'who'),
    room: roomIn(said, roomCell !== undefined) ?? told.room,
    isSameRoom: roomCell !== undefined && isSameAsAbove(said),
    cells,
  }
}

/** An empty cell stands in its place, is not written in a data file, or left no trace on a page. */
const hasNameColumn = ({ cells }: Row, filled: readonly Cell[], { labels }: Heads): boolean =>
  cells.some(isNameCell) ||
  cells.every(({ label }) => label === '') ||
  filled.filter(({ label }) => labels.has(label)).length >= rowLimits.likeness

const byOf = (text: string, names: readonly SaidName[], isBlank: boolean): RowSaid['by'] => {
  if (text === '') return isBlank ? 'blank' : null
  if (isSameAsAbove(foldText(text))) return 'same'
  if (!/[\p{L}\d]/u.test(text)) return 'none'
  return names.length > 0 ? 'named' : null
}

/** Whom the service calls its own says whose a row is before any name beside it; a family name and a given name are one. */
const nameCells = (cells: readonly Cell[]): readonly Cell[] => {
  const ofKind = (...kinds: readonly Cell['kind'][]): readonly Cell[] =>
    cells.filter(({ kind }) => kinds.includes(kind))
  const [own] = ofKind('own')
  const named = withoutSame(ofKind('name', 'given'))
  if (own !== undefined) return [own]
  if (named.length > 0) return named
  const [initials] = ofKind('initials')
  return initials !== undefined ? [initials] : ofKind('who').slice(0, 1)
}

/** « idem ; Sofiane » names him alone; « idem ; idem » is one. */
const withoutSame = (cells: readonly Cell[]): readonly Cell[] => {
  const own = cells.filter(({ text }) => !isSameAsAbove(foldText(text)))
  return own.length > 0 ? own : cells.slice(0, 1)
}
