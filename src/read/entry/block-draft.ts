import type { LeftOut } from '../../model/record/left-out.ts'
import type { PassageRole } from '../../model/record/passage.ts'
import type { Fragment, Place } from '../../model/record/place.ts'
import type { Span } from '../../model/record/span.ts'
import { settleSigns } from '../symbols/spelling.ts'
import { cutLong } from '../text/text-lines.ts'
import { hiddenDraft, type PassageDraft } from './reading.ts'
import { type BlockRow, numberTables } from './table-rows.ts'

/**
 * A paragraph, or a table row of several cells. `doubts` are words that a machine read from a picture and is not sure of,
 * counted in the cells joined by tabs.
 */
export type Block = {
  readonly cells: readonly string[]
  readonly role: Exclude<PassageRole, 'hidden' | 'fields' | 'labels'>
  readonly level: number | null
  readonly doubts?: readonly Span[]
  readonly row?: BlockRow
  readonly leftOut?: LeftOut
}

/** A cell is one text: its paragraphs, and the rows of a table in it, on lines of their own. Tabs would look like cells. */
export const cellText = (blocks: readonly Block[]): string =>
  blocks
    .map((block) => block.cells.join(' ').replaceAll('\t', ' '))
    .join('\n')
    .trim()

/** What a document shows, in order, and what it holds without showing it. */
export type Content = { readonly blocks: readonly Block[]; readonly hidden: readonly string[] }

/** The blocks that a document shows, as drafts; its tables are numbered. */
export const shownDrafts = (blocks: readonly Block[]): readonly PassageDraft[] =>
  numberTables(blocks.map(blockDraft), (at) => blocks[at]?.row)

/** Each cell is a fragment; the tabs between cells are ours. */
export const blockDraft = (block: Block, index: number): PassageDraft => {
  const fragments: Fragment[] = []
  const cells = block.cells.map(settleSigns)
  let start = 0
  for (const cell of cells) {
    const end = start + cell.length
    fragments.push(...cutAtDoubts({ start, end }, block.doubts ?? [], { kind: 'block', index }))
    start = end + 1
  }
  const leftOut = block.leftOut === undefined ? {} : { leftOut: block.leftOut }
  return { text: cells.join('\t'), role: block.role, level: block.level, fragments, ...leftOut }
}

/** A cell in fragments: those that are doubted, and what stands between them. */
const cutAtDoubts = ({ start, end }: Span, doubts: readonly Span[], place: Place): readonly Fragment[] => {
  const inside = doubts.filter((doubt) => doubt.start >= start && doubt.end <= end)
  const fragments = inside.flatMap((doubt, at): readonly Fragment[] => [
    { start: inside[at - 1]?.end ?? start, end: doubt.start, place },
    { ...doubt, place, doubt: true },
  ])
  const rest = { start: inside.at(-1)?.end ?? start, end, place }
  return [...fragments, rest].filter((fragment) => fragment.end > fragment.start)
}

/** The visible blocks of a document, then what it hides. */
export const contentDrafts = ({ blocks, hidden }: Content): readonly PassageDraft[] => {
  const shown = blocks.flatMap(cutBlock)
  const unseen = hidden
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .flatMap(cutHidden)
  return [
    ...shownDrafts(shown),
    ...unseen.map((text, at) => hiddenDraft(text, { kind: 'block', index: shown.length + at })),
  ]
}

/** Cells stay whole; a paragraph that is too long for a passage goes on in the next one. */
const cutBlock = (block: Block): readonly Block[] => {
  const [text = '', ...others] = block.cells
  if (others.length > 0 || text.length <= longest || block.doubts !== undefined) return [block]
  const { leftOut = {}, ...own } = block
  return cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => ({
    ...own,
    cells: [text.slice(start, end)],
    ...(start === 0 && leftOut.before !== undefined ? { leftOut: { before: leftOut.before } } : {}),
    ...(end === text.length && leftOut.after !== undefined ? { leftOut: { after: leftOut.after } } : {}),
  }))
}

const longest = 6000

/** Nobody reads a hidden text on: it may be cut anywhere but in a word. */
const cutHidden = (text: string): readonly string[] => {
  const parts: string[] = []
  let from = 0
  while (text.length - from > longest) {
    const window = text.slice(from, from + longest)
    const space = Math.max(window.lastIndexOf(' '), window.lastIndexOf('\n'))
    const length = space > longest / 2 ? space : longest
    parts.push(text.slice(from, from + length))
    from += length
  }
  return [...parts, text.slice(from)]
}
