import { attributeOf, childrenOf, type Element, nameOf } from '../../data/xml.ts'
import { saidUnder } from '../office-parts.ts'
import type { Sheet, SheetCell } from '../xlsx/sheet.ts'
import { readParagraphs } from './ods-text.ts'

type Grid = {
  readonly cells: SheetCell[]
  readonly said: string[]
  readonly seen: Set<Element>
  readonly room: number
  readonly hiddenColumns: readonly (readonly [from: number, to: number])[]
}

/** One table; null when its repeated cells would fill more than `room`. */
export const readTable = (table: Element, isHidden: boolean, room: number): Sheet | null => {
  const grid: Grid = { cells: [], said: [], seen: new Set(), room, hiddenColumns: hiddenColumnsOf(table) }
  let row = 1
  for (const { element, isHidden: isRowHidden } of linesIn(table, 'table-row')) {
    const count = repeats(element, 'number-rows-repeated')
    if (!readRow(element, { row, count, isHidden: isRowHidden }, grid)) return null
    row += count
  }
  return {
    name: attributeOf(table, 'name') ?? '',
    isHidden,
    cells: grid.cells,
    said: [...grid.said, ...[...childrenOf(table)].flatMap((child) => saidUnder(child, grid.seen))],
  }
}

const repeats = (element: Element, name: string): number => {
  const count = Number(attributeOf(element, name) ?? '1')
  return Number.isInteger(count) && count > 0 && count <= 1_048_576 ? count : 1
}

type Line = { readonly element: Element; readonly isHidden: boolean }

const groups = /^table-(?:row|column)-group$|^table-header-(?:rows|columns)$|^table-(?:rows|columns)$/

/** Rows or columns of a table, in and out of groups; a group that is closed hides what it holds. */
function* linesIn(parent: Element, kind: 'table-row' | 'table-column', isClosed = false): Generator<Line> {
  for (const child of childrenOf(parent)) {
    const name = nameOf(child)
    if (groups.test(name)) yield* linesIn(child, kind, isClosed || attributeOf(child, 'display') === 'false')
    else if (name === kind) {
      yield { element: child, isHidden: isClosed || (attributeOf(child, 'visibility') ?? 'visible') !== 'visible' }
    }
  }
}

const hiddenColumnsOf = (table: Element): Grid['hiddenColumns'] => {
  const hidden: (readonly [number, number])[] = []
  let column = 1
  for (const { element, isHidden } of linesIn(table, 'table-column')) {
    const count = repeats(element, 'number-columns-repeated')
    if (isHidden) hidden.push([column, column + count - 1])
    column += count
  }
  return hidden
}

type RowAt = { readonly row: number; readonly count: number; readonly isHidden: boolean }

const readRow = (element: Element, at: RowAt, grid: Grid): boolean => {
  let column = 1
  for (const cell of childrenOf(element)) {
    const kind = nameOf(cell)
    if (kind !== 'table-cell' && kind !== 'covered-table-cell') continue
    const count = repeats(cell, 'number-columns-repeated')
    grid.seen.add(cell)
    const { text, isNumber, aside } = readCell(cell)
    grid.said.push(...aside)
    if (text !== '') {
      if (grid.cells.length + count * at.count > grid.room) return false
      fill({ text, isNumber }, { ...at, column, columns: count, isCovered: kind !== 'table-cell' }, grid)
    }
    column += count
  }
  return true
}

type Area = RowAt & { readonly column: number; readonly columns: number; readonly isCovered: boolean }

const fill = (value: Pick<SheetCell, 'text' | 'isNumber'>, area: Area, grid: Grid): void => {
  for (let row = area.row; row < area.row + area.count; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const isHidden =
        area.isHidden || area.isCovered || grid.hiddenColumns.some(([a, b]) => a <= column && column <= b)
      grid.cells.push({ row, column, ...value, isHidden })
    }
  }
}

type Read = { readonly text: string; readonly isNumber: boolean; readonly aside: readonly string[] }

const stored = ['formula', 'value', 'date-value', 'time-value', 'boolean-value', 'string-value'] as const

/** What the cell displays is in its paragraphs; a value that says something else is told with what is hidden. */
const readCell = (cell: Element): Read => {
  const { text, aside } = readParagraphs(cell)
  const attributes = stored.map((name) => attributeOf(cell, name) ?? '').filter((value) => value !== '')
  const date = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})|$)/.exec(attributeOf(cell, 'date-value') ?? '')
  const value = attributeOf(cell, 'value') ?? ''
  const all = [...aside, ...attributes.filter((one) => /\p{L}{2}|\d{4}/u.test(one) && one !== text)]
  if (text.trim() === '') return { text: '', isNumber: false, aside: all }
  if (date !== null) {
    const day = `${date[3]}/${date[2]}/${date[1]}`
    const hasTime = date[4] !== undefined && date[4] !== '00:00'
    return { text: hasTime ? `${day} ${date[4]}` : day, isNumber: false, aside: all }
  }
  const isPlain = value !== '' && text.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.') === value
  return { text: isPlain ? value : text, isNumber: isPlain, aside: all }
}
