import type { Block } from '../entry/block-draft.ts'
import { isListItem } from '../entry/heading.ts'
import { type PictureSpot, spotAfter } from '../scan/picture-spots.ts'
import type { RtfGroup } from './rtf-state.ts'

/** A stream of paragraphs: the text, a header, a note, a text box. */
export type Flow = {
  readonly name: string
  readonly parent: number
  readonly blocks: Block[]
  readonly cells: string[]
  readonly spots: PictureSpot[]
  line: string
  cell: string
  isItem: boolean
}

export const openFlow = (name: string, parent: number): Flow => ({
  name,
  parent,
  blocks: [],
  cells: [],
  spots: [],
  line: '',
  cell: '',
  isItem: false,
})

/** What a text shows beside its words. */
export const markLeft = (flow: Flow, kind: PictureSpot['kind']): void => {
  const last = flow.spots.at(-1)
  // What an object shows in its place is told with it.
  if (kind === 'picture' && last?.kind === 'object' && last.at >= flow.blocks.length) return
  const isBegun = `${flow.line}${flow.cell}${flow.cells.join('')}`.trim() !== ''
  flow.spots.push(spotAfter(flow.blocks, isBegun, kind))
}

/** Ends a paragraph; one that stands in a cell is a line of that cell. */
export const endParagraph = (flow: Flow, group: RtfGroup, styles: ReadonlyMap<number, number>): void => {
  const text = flow.line.trim()
  flow.line = ''
  if (group.isInTable) flow.cell += `${text}\n`
  else if (text !== '') flow.blocks.push({ cells: [text], ...roleOf(text, flow, group, styles) })
  flow.isItem = false
}

const roleOf = (
  text: string,
  flow: Flow,
  group: RtfGroup,
  styles: ReadonlyMap<number, number>,
): Pick<Block, 'role' | 'level'> => {
  const own = group.outline !== null && group.outline < 9 ? group.outline + 1 : null
  const level = own ?? (group.style === null ? null : (styles.get(group.style) ?? null))
  if (level !== null) return { role: 'heading', level }
  return { role: flow.isItem || group.isItem || isListItem(text) ? 'list-item' : 'paragraph', level: null }
}

/** Ends a cell; a table in a cell is lines of that cell. */
export const endCell = (flow: Flow, isNested: boolean): void => {
  const text = `${flow.cell}${flow.line}`
  flow.line = ''
  flow.cell = isNested ? `${text} ` : ''
  if (!isNested) flow.cells.push(text.replaceAll('\t', ' ').trim())
}

export const endRow = (flow: Flow): void => {
  const cells = flow.cells.splice(0)
  if (cells.some((cell) => cell !== '')) flow.blocks.push({ cells, role: 'row', level: null })
}

/** What is left when the file ends. */
export const closeFlow = (flow: Flow, group: RtfGroup, styles: ReadonlyMap<number, number>): void => {
  if (flow.cell !== '') endCell(flow, false)
  endRow(flow)
  endParagraph(flow, { ...group, isInTable: false }, styles)
}
