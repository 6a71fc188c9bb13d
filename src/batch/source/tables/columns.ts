import { foldText } from '../../../model/fold.ts'
import { RequisError } from '../../../model/problem.ts'
import { type ColumnName, columnNamed, type FlagColumn, type TableMapping } from './mapping.ts'

/** Titles often stand above the header: it is looked for in the first rows. */
export const headerDepth = 12

/** Names of columns are compared without case, accents and spaces around. */
export const foldColumn = (name: string): string =>
  foldText(name.normalize('NFC').replaceAll('\ufeff', '').trim()).replaceAll(/ +/g, ' ')

/** Every column that the mapping names. */
const namedColumns = (mapping: TableMapping): readonly string[] => [
  mapping.key,
  ...Object.values(mapping.columns).flatMap((column) =>
    column === undefined ? [] : typeof column === 'string' ? [column] : [column.column],
  ),
]

export const holdsColumns = (cells: readonly string[], mapping: TableMapping): boolean => {
  const folded = new Set(cells.map(foldColumn))
  return namedColumns(mapping).every((name) => folded.has(foldColumn(name)))
}

/** A column that is not there, or that is there twice, is told by its name in the mapping. */
export const refuseColumns = (rows: readonly (readonly string[])[], mapping: TableMapping, table: number): never => {
  const best = new Set(rows.flatMap((cells) => cells.map(foldColumn)))
  const column = namedColumns(mapping).find((name) => !best.has(foldColumn(name))) ?? mapping.key
  throw new RequisError({ code: 'batch.column-missing', table: table + 1, column })
}

/** Reads the cells of a table by the names of the mapping. */
export type Cells = {
  readonly key: (row: readonly string[]) => string
  /** Null where the mapping names no such column, or the cell is empty. */
  readonly get: (row: readonly string[], name: ColumnName) => string | null
  readonly says: (row: readonly string[], name: ColumnName) => boolean
}

export const cellsBy = (header: readonly string[], mapping: TableMapping, table: number): Cells => {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  header.forEach((name, at) => {
    const folded = foldColumn(name)
    if (places.has(folded)) twice.add(folded)
    else places.set(folded, at)
  })
  const placeOf = (column: string): number => {
    if (twice.has(foldColumn(column))) throw new RequisError({ code: 'batch.column-twice', table: table + 1, column })
    return places.get(foldColumn(column)) ?? -1
  }
  const known = new Map(namedColumns(mapping).map((column) => [column, placeOf(column)]))
  const cell = (row: readonly string[], column: string): string => row[known.get(column) ?? -1]?.trim() ?? ''
  const get = (row: readonly string[], name: ColumnName): string | null => {
    const column = columnNamed(mapping, name)
    const value = column === null ? '' : cell(row, column)
    return value === '' ? null : value
  }
  return {
    key: (row) => cell(row, mapping.key).normalize('NFC'),
    get,
    says: (row, name) => {
      const column = mapping.columns[name]
      return typeof column === 'object' && isSaid(get(row, name), column)
    },
  }
}

/** Without words of its own, whatever is no « no » says yes: doubt closes. */
const isSaid = (value: string | null, { values }: FlagColumn): boolean => {
  if (value === null) return false
  const folded = foldText(value)
  if (values !== null) return values.some((one) => foldText(one) === folded)
  return !/^(?:non|no|n|0|faux|false|aucune?s?|neant|sans(?: objet)?|public|normal|-|\/)$/.test(folded)
}
