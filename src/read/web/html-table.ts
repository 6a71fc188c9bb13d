import { type Block, cellText } from '../entry/block-draft.ts'
import { filledRows, gridRows, mostSpanned } from '../entry/table-rows.ts'
import { joinShown, type PictureSpot, type Shown } from '../scan/picture-spots.ts'
import { attributesOf, type HtmlElement } from './html-tree.ts'

export type HtmlCell = Shown & { readonly columns: number; readonly rows: number; readonly isHead: boolean }
export type HtmlRow = readonly HtmlCell[]

export const htmlSpan = (cell: HtmlElement): { readonly columns: number; readonly rows: number } => {
  const attributes = attributesOf(cell)
  const countOf = (name: string): number => {
    const count = Number.parseInt(attributes.get(name) ?? '1', 10)
    return count >= 1 && count <= mostSpanned ? count : 1
  }
  return { columns: countOf('colspan'), rows: countOf('rowspan') }
}

/** A cell of one filled row, alone on it, is a row of the table where it is no longer than a title. */
const longestTitle = 200
/** A cell that holds blocks of its own is a cell of data where its row is no longer than this. */
const longestNested = 600

/** Two filled cells side by side are a row; a page that is only set out in tables is read cell after cell. */
export const emitRows = (
  rows: readonly HtmlRow[],
  { blocks, spots }: { blocks: Block[]; spots: PictureSpot[] },
): void => {
  const plain = rows.map((row) => row.every(isPlain))
  const firm = rows.filter((row, at) => plain[at] === true && filledIn(row) >= 2).length
  const isHeaded = rows.some((row) => row.some(({ isHead }) => isHead))
  const isRow = rows.map((row, at) => {
    const [filled, length] = [filledIn(row), row.reduce((sum, cell) => sum + textOf(cell).length, 0)]
    const isTitle = filled === 1 && length <= longestTitle && (firm > 1 || (firm > 0 && row.length < 2))
    if (plain[at] === true) return filled >= 2 || isTitle
    return filled >= 2 && (firm > 1 || (firm > 0 && isHeaded)) && length <= longestNested && row.every(isSimple)
  })
  const table = {}
  const grid = gridRows(rows.map((row) => row.map((cell) => ({ ...cell, text: textOf(cell) })))).map((row, at) => ({
    ...row,
    at,
  }))
  const placed = new Map(filledRows(grid).map((row) => [row.at, row]))
  rows.forEach((row, at) => {
    const own = placed.get(at)
    const joined = joinShown(row)
    const asRow = isRow[at] === true && own !== undefined
    // A row is one block: what its pictures show comes after it.
    for (const spot of joined.spots) spots.push({ ...spot, at: blocks.length + (asRow ? 1 : spot.at) })
    if (!asRow) {
      blocks.push(...joined.blocks)
      return
    }
    const isHeader = row.every((cell) => cell.isHead || textOf(cell) === '')
    blocks.push({ cells: own.cells, role: 'row', level: null, row: { table, isHeader, spans: own.spans } })
  })
}

const isPlain = ({ blocks }: HtmlCell): boolean =>
  blocks.every((block) => block.role === 'paragraph' && block.cells.length === 1)

const isSimple = ({ blocks }: HtmlCell): boolean => blocks.every(({ role }) => role !== 'heading')

const textOf = ({ blocks }: HtmlCell): string => cellText(blocks)

const filledIn = (row: HtmlRow): number => row.filter((cell) => textOf(cell) !== '').length
