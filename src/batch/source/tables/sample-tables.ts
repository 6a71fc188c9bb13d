import { isHeader } from '../../../read/data/csv-shape.ts'
import type { SourceEntry, SourceTree } from '../../model/source.ts'
import { headerDepth } from './columns.ts'
import { rowsFrom, shapeOf } from './open-table.ts'
import { openBook } from './table.ts'

/** The first rows of a table, by which its columns are guessed. Its values go nowhere else. */
export type SampledTable = {
  readonly file: string
  readonly sheet: string | null
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** By hand: enough rows to tell the order of day and month. */
const sampledRows = 200

export const isTextTable = ({ path, kind, bytes }: SourceEntry): boolean =>
  kind === 'file' && bytes > 0 && /\.(?:csv|tsv)$/i.test(path)

export const isBook = ({ path, kind, bytes }: SourceEntry): boolean =>
  kind === 'file' && bytes > 0 && /\.xls[xm]$/i.test(path)

/** Tables lie at the root of an export, or one folder below. */
export const sampleTables = async (tree: SourceTree): Promise<readonly SampledTable[]> => {
  const found: SampledTable[] = []
  for (const entry of tree.list()) {
    if (entry.path.split('/').length > 2) continue
    if (isTextTable(entry)) found.push(...sampleText(tree, entry))
    else if (isBook(entry)) found.push(...(await sampleBook(tree, entry)))
  }
  return found
}

export const sampleText = (tree: SourceTree, { path, bytes: size }: SourceEntry): readonly SampledTable[] => {
  const shape = shapeOf(tree, path, null)
  const rows: (readonly string[])[] = []
  for (const { cells } of rowsFrom(tree, path, { shape, from: shape.from, size, columns: null }))
    if (rows.push(cells) > sampledRows) break
  return tableIn(rows, path, null)
}

/** A workbook that cannot be opened has no table: the inventory says so. */
const sampleBook = async (tree: SourceTree, { path, bytes }: SourceEntry): Promise<readonly SampledTable[]> => {
  const book = await openBook(tree, path, bytes).catch(() => null)
  const sheets = (book?.sheets ?? []).filter(({ isHidden }) => !isHidden)
  return sheets.flatMap(({ name, rows }) => tableIn([...rows.values()].slice(0, sampledRows), path, name))
}

const tableIn = (rows: readonly (readonly string[])[], file: string, sheet: string | null): readonly SampledTable[] => {
  const at = rows.slice(0, headerDepth).findIndex((cells) => cells.length > 1 && isHeader(cells))
  const header = rows[at]
  return header === undefined ? [] : [{ file, sheet, header, rows: rows.slice(at + 1) }]
}
