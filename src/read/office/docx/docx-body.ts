import {
  attributeOf,
  childNamed,
  childrenNamed,
  childrenOf,
  deepest,
  type Element,
  isOn,
  nameOf,
} from '../../data/xml.ts'
import { type Block, cellText } from '../../entry/block-draft.ts'
import { isListItem } from '../../entry/heading.ts'
import type { PictureSpot } from '../../scan/picture-spots.ts'
import { deleting, hiddenTexts, readInline } from './docx-inline.ts'
import { isHiddenRun, outlineLevel, type Style, type Styles, styleOf } from './docx-styles.ts'
import { type CellRead, cellSpan, placedRows, rowRead, type TableRowRead } from './docx-table.ts'

/**
 * What a part of the file shows, what it hides, and the notes that it calls. `pictures` are named by the relation that
 * leads to each.
 */
export type Content = {
  readonly blocks: Block[]
  readonly hidden: string[]
  readonly notes: Set<string>
  readonly pictures: PictureSpot[]
}

/** `rows`: those of the table that is being read. */
type Walk = {
  readonly styles: Styles
  readonly content: Content
  readonly rows: TableRowRead[] | null
  readonly isHidden: boolean
  readonly depth: number
}

export const readBlocks = (root: Element, styles: Styles): Content => {
  const content: Content = { blocks: [], hidden: [], notes: new Set(), pictures: [] }
  visitAll(root, { styles, content, rows: null, isHidden: false, depth: 0 })
  return content
}

const visitAll = (element: Element, walk: Walk): void => {
  if (walk.depth > deepest) throw new Error('too deep')
  for (const child of childrenOf(element)) visit(child, { ...walk, depth: walk.depth + 1 })
}

const visit = (element: Element, walk: Walk): void => {
  const name = nameOf(element)
  if (name === 'p') visitParagraph(element, walk)
  else if (name === 'tbl') visitTable(element, walk)
  else if (name === 'tr') visitRow(element, walk)
  else if (name === 'sdtPr' || name === 'bookmarkStart') walk.content.hidden.push(...hiddenTexts(element))
  else if (!skipped.has(name)) visitAll(element, { ...walk, isHidden: walk.isHidden || deleting.has(name) })
}

const skipped: ReadonlySet<string> = new Set(['sectPr', 'tblPr', 'tblGrid', 'sdtEndPr', 'trPr', 'tcPr', 'tblPrEx'])

const visitParagraph = (paragraph: Element, walk: Walk): void => {
  const { content, styles } = walk
  const properties = childNamed(paragraph, 'pPr')
  const named = childNamed(properties, 'pStyle')
  const style = styleOf(styles, named === null ? null : attributeOf(named, 'val'))
  const inline = readInline(paragraph, styles, walk.isHidden || style.isHidden)
  const text = inline.text.join('')
  if (text.trim() !== '') content.blocks.push({ cells: [text], ...roleOf(text, properties, style) })
  addHidden(content, inline.hidden)
  for (const note of inline.notes) content.notes.add(note)
  for (const picture of inline.pictures) content.pictures.push({ at: content.blocks.length, ...picture })
  for (const box of inline.boxes) visitAll(box, walk)
}

const roleOf = (text: string, properties: Element | null, style: Style): Pick<Block, 'role' | 'level'> => {
  const level = outlineLevel(properties) ?? style.level
  if (level !== null) return { role: 'heading', level }
  const isItem = style.isList || childNamed(properties, 'numPr') !== null || isListItem(text)
  return { role: isItem ? 'list-item' : 'paragraph', level: null }
}

/** Deleted words that follow each other are one stretch of text. */
const addHidden = (content: Content, parts: readonly string[]): void => {
  const text = parts.join(' ').trim()
  if (text !== '') content.hidden.push(text)
}

/** The rows of one table, as they stand among the blocks. */
const visitTable = (table: Element, walk: Walk): void => {
  const rows: TableRowRead[] = []
  visitAll(table, { ...walk, rows })
  const { blocks } = walk.content
  for (const { at, row } of placedRows(rows)) {
    const block = blocks[at]
    if (block !== undefined) blocks[at] = { ...block, cells: row.cells, row: row.facts }
  }
}

const visitRow = (row: Element, walk: Walk): void => {
  const properties = childNamed(row, 'trPr')
  const isGone = childNamed(properties, 'del') !== null || isOn(childNamed(properties, 'hidden'))
  const isHidden = walk.isHidden || isGone || isHiddenRun(properties)
  const cells = [...cellsOf(row)].map((cell) => readCell(cell, { ...walk, isHidden }))
  const isFilled = cells.some(({ text }) => text !== '')
  const { blocks } = walk.content
  if (!isHidden || isFilled) walk.rows?.push(rowRead(properties, cells, isFilled ? blocks.length : null))
  if (isFilled) blocks.push({ cells: cells.map(({ text }) => text), role: 'row', level: null })
  // A row is one block: what its pictures say comes after it.
  for (const { pictures } of cells)
    for (const picture of pictures) walk.content.pictures.push({ ...picture, at: walk.content.blocks.length })
}

function* cellsOf(row: Element): Generator<Element> {
  for (const child of childrenOf(row)) {
    if (nameOf(child) === 'tc') yield child
    // A cell in a content control or in a tracked insertion.
    else if (nameOf(child) !== 'trPr') for (const inner of containers(child)) yield* cellsOf(inner)
  }
}

const containers = (element: Element): readonly Element[] =>
  nameOf(element) === 'sdt' ? [...childrenNamed(element, 'sdtContent')] : [element]

const readCell = (cell: Element, walk: Walk): CellRead & { readonly pictures: readonly PictureSpot[] } => {
  const blocks: Block[] = []
  const properties = childNamed(cell, 'tcPr')
  const isDeleted = childNamed(properties, 'cellDel') !== null
  const pictures: PictureSpot[] = []
  const content = { ...walk.content, blocks, pictures }
  visitAll(cell, { ...walk, content, rows: null, isHidden: walk.isHidden || isDeleted, depth: walk.depth + 1 })
  return { text: cellText(blocks), pictures, ...cellSpan(properties) }
}
