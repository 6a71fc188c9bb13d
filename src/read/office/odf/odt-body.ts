import { attributeOf, childrenOf, deepest, type Element, nameOf } from '../../data/xml.ts'
import { type Block, cellText } from '../../entry/block-draft.ts'
import { isListItem } from '../../entry/heading.ts'
import type { PictureSpot } from '../../scan/picture-spots.ts'
import { drawnControl, linesOf, unseenWords } from './odt-controls.ts'
import { type Inline, type OdtContext, readOdtInline } from './odt-inline.ts'
import { spotOf } from './odt-pictures.ts'
import type { OdtStyles } from './odt-styles.ts'
import { type OdtCell, type OdtRow, odtRows, odtSpan } from './odt-table.ts'
import { allWords, attributeWords, isUnseenElement } from './odt-words.ts'

/** What a text shows and hides, and how many pictures and objects it holds. It grows while it is read. */
export type OdtContent = {
  readonly blocks: Block[]
  readonly hidden: string[]
  readonly notes: Element[]
  readonly forms: Element[]
  /** The lines of what the controls of the forms show. */
  readonly shown: Set<string>
  readonly spots: PictureSpot[]
  pictures: number
}

export const emptyOdt = (): OdtContent => ({
  blocks: [],
  hidden: [],
  notes: [],
  forms: [],
  shown: new Set(),
  spots: [],
  pictures: 0,
})

type Walk = OdtContext & {
  readonly content: OdtContent
  readonly isItem: boolean
  /** Those of the table that is being read, and whether they head it. */
  readonly rows: OdtRow[] | null
  readonly isHeader: boolean
  readonly depth: number
}

/** Reads the blocks under an element; its notes come after them. */
export const readOdtBlocks = (root: Element, context: OdtContext, content: OdtContent): void => {
  const walk: Walk = { ...context, content, isItem: false, rows: null, isHeader: false, depth: 0 }
  visitAll(root, walk)
  for (let note = content.notes.shift(); note !== undefined; note = content.notes.shift()) visitAll(note, walk)
}

/** What the forms keep and nothing shows: known once all that is drawn was read. */
export const hideForms = ({ forms, hidden, shown }: OdtContent): void => {
  for (const form of forms) hidden.push(unseenWords(form, shown))
}

const visitAll = (element: Element, walk: Walk): void => {
  if (walk.depth > deepest) throw new Error('too deep')
  for (const child of childrenOf(element)) visit(child, { ...walk, depth: walk.depth + 1 })
}

const hide = ({ content }: Walk, text: string): void => {
  if (text.trim() !== '') content.hidden.push(text.trim())
}

const visit = (element: Element, walk: Walk): void => {
  const name = nameOf(element)
  if (name === 'forms') walk.content.forms.push(element)
  else if (name === 'control') visitControl(element, walk)
  else if (isUnseenElement(element) || isUnseenBlock(element, walk.styles)) hide(walk, allWords(element))
  else if (name === 'p' || name === 'h') visitParagraph(element, name, walk)
  else if (name === 'table') visitTable(element, walk)
  else if (name === 'table-header-rows') visitAll(element, { ...walk, isHeader: true })
  else if (name === 'table-row') visitRow(element, walk)
  else {
    hide(walk, attributeWords(element).join('\n'))
    if (name === 'image' || name === 'object' || name === 'object-ole') walk.content.pictures += 1
    markPicture(element, walk)
    visitAll(element, { ...walk, isItem: walk.isItem || name === 'list-item' })
  }
}

/** A section that is set aside, or whose condition hid it; a row that is folded or filtered away. */
const isUnseenBlock = (element: Element, styles: OdtStyles): boolean => {
  const name = nameOf(element)
  if (name === 'section') {
    const isSetAside = attributeOf(element, 'display') === 'none' || attributeOf(element, 'is-hidden') === 'true'
    return isSetAside || styles.isHidden(attributeOf(element, 'style-name'))
  }
  return name === 'table-row' && /^(?:collapse|filter)$/.test(attributeOf(element, 'visibility') ?? '')
}

const visitParagraph = (element: Element, name: string, walk: Walk): void => {
  const inline: Inline = readOdtInline(element, walk)
  const text = inline.text.join('').trim()
  for (const hidden of inline.hidden) hide(walk, hidden)
  walk.content.pictures += inline.pictures
  walk.content.notes.push(...inline.notes)
  if (text !== '') walk.content.blocks.push({ cells: [text], ...roleOf(element, { name, text, isItem: walk.isItem }) })
  for (const line of inline.shown) walk.content.shown.add(line)
  for (const box of inline.boxes) {
    if (nameOf(box) === 'control') visitControl(box, walk)
    else {
      markPicture(box, walk)
      visitAll(box, { ...walk, isItem: false })
    }
  }
}

const markPicture = (element: Element, { content, styles }: Walk): void => {
  const spot = spotOf(element, styles)
  if (spot !== null) content.spots.push({ at: content.blocks.length, ...spot })
}

/** A control beside the lines is a paragraph of its own, under the label that the form gives it. */
const visitControl = (element: Element, walk: Walk): void => {
  const control = drawnControl(element, walk.controls)
  hide(walk, allWords(element))
  if (control === null) return
  const text = control.label === null ? control.text : `${control.label} : ${control.text}`
  walk.content.blocks.push({ cells: [text], role: 'paragraph', level: null })
  for (const line of linesOf(control)) walk.content.shown.add(line)
}

const roleOf = (
  element: Element,
  { name, text, isItem }: { readonly name: string; readonly text: string; readonly isItem: boolean },
): Pick<Block, 'role' | 'level'> => {
  const level = Number(attributeOf(element, 'outline-level') ?? 1)
  if (name === 'h') return { role: 'heading', level: Number.isInteger(level) && level > 0 ? Math.min(level, 9) : 1 }
  return { role: isItem || isListItem(text) ? 'list-item' : 'paragraph', level: null }
}

const mostRepeats = 50

/** The rows of one table that are seen; its columns are those of the widest. */
const visitTable = (table: Element, walk: Walk): void => {
  const rows: OdtRow[] = []
  hide(walk, attributeWords(table).join('\n'))
  visitAll(table, { ...walk, rows, isHeader: false })
  const { blocks } = walk.content
  for (const { at, block } of odtRows(rows)) blocks[at] = { ...block, role: 'row', level: null }
}

const visitRow = (row: Element, walk: Walk): void => {
  const spots: PictureSpot[] = []
  const cells = [...childrenOf(row)].filter((cell) => /^(?:covered-)?table-cell$/.test(nameOf(cell)))
  const read = cells.flatMap((cell): readonly OdtCell[] => {
    const repeats = Number(attributeOf(cell, 'number-columns-repeated') ?? 1)
    const one = { text: readCell(cell, walk, spots), ...odtSpan(cell) }
    return Array.from({ length: repeats > 1 && repeats <= mostRepeats ? repeats : 1 }, () => one)
  })
  const texts = read.map(({ text }) => text)
  const isFilled = texts.some((text) => text !== '')
  walk.rows?.push({ at: isFilled ? walk.content.blocks.length : null, isHeader: walk.isHeader, cells: read })
  if (isFilled) walk.content.blocks.push({ cells: texts, role: 'row', level: null })
  // A row is one block: what its pictures say comes after it.
  for (const spot of spots) walk.content.spots.push({ ...spot, at: walk.content.blocks.length })
}

const readCell = (cell: Element, walk: Walk, spots: PictureSpot[]): string => {
  const inner: OdtContent = { ...walk.content, blocks: [], spots: [], pictures: 0 }
  hide(walk, attributeWords(cell).join('\n'))
  if (nameOf(cell) === 'covered-table-cell') hide(walk, allWords(cell))
  else visitAll(cell, { ...walk, content: inner, rows: null, isItem: false, depth: walk.depth + 1 })
  walk.content.pictures += inner.pictures
  spots.push(...inner.spots)
  return cellText(inner.blocks)
}
