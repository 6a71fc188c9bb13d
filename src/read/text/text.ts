import { decodeText } from '../../language/decode-text.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Span } from '../../model/record/span.ts'
import type { Block as TextBlock } from '../entry/block-draft.ts'
import { headingLevel, isListItem } from '../entry/heading.ts'
import { passageId, quarantine, type Reader, readWhole } from '../entry/reading.ts'
import { isCards, readCards } from './cards.ts'
import { takeEncodedLines } from './text-encoded.ts'
import { cutLong, type Line, splitBlocks } from './text-lines.ts'

type Block = Span & Pick<TextBlock, 'role' | 'level'>

/** Plain text: offsets are those of the decoded text, which is kept as it is. */
export const readText: Reader = async ({ pieceId, bytes }) => {
  const decoded = decodeText(bytes)
  if (isCards(decoded)) return readCards(pieceId, decoded)
  const { text, attachments, hasBinary } = takeEncodedLines(decoded)
  const whole = cutBlocks(text)
  if (whole.length === 0 && attachments.length === 0 && !hasBinary) return quarantine(pieceId, 'text', 'read.empty')
  const passages = whole.map((block, index) => toPassage(text, block, { pieceId, index }))
  const notes = hasBinary ? [{ code: 'read.left-out', pieceId, what: 'binary' } as const] : []
  return { ...readWhole('text', passages), notes, attachments }
}

/** The same blocks for a text that is part of something else: the body of a mail. */
export const textBlocks = (text: string): readonly TextBlock[] =>
  cutBlocks(text).map(({ start, end, role, level }) => ({ cells: [text.slice(start, end)], role, level }))

const cutBlocks = (text: string): readonly Block[] =>
  splitBlocks(text)
    .flatMap((lines) => findBlocks(text, lines))
    .flatMap((block) => cutLong(text, block).map((part) => ({ ...block, ...part })))

const toPassage = (
  text: string,
  { start, end, role, level }: Block,
  { pieceId, index }: { readonly pieceId: string; readonly index: number },
): Passage => ({
  id: passageId(pieceId, index + 1),
  text: text.slice(start, end),
  offset: start,
  role,
  level,
  fragments: [{ start: 0, end: end - start, place: { kind: 'block', index } }],
})

/** A block is a heading, or a run of table rows, list items and paragraphs. */
const findBlocks = (text: string, lines: readonly Line[]): readonly Block[] => {
  const [first] = lines
  if (first === undefined) return []
  const level =
    lines.length === 1 ? headingLevel(text.slice(first.start, Math.min(first.end, first.start + 300))) : null
  if (level !== null) return [{ ...first, role: 'heading', level }]
  const rows = lines.map((line) => hasCells(text, line))
  const blocks: Block[] = []
  for (const [index, line] of lines.entries()) addLine(blocks, line, roleOf({ text, line, rows, index }))
  return blocks
}

const roleOf = (at: {
  readonly text: string
  readonly line: Line
  readonly rows: readonly boolean[]
  readonly index: number
}): Block['role'] => {
  const { rows, index } = at
  if (rows[index] === true && (rows[index - 1] === true || rows[index + 1] === true)) return 'row'
  return isListItem(at.text.slice(at.line.start, at.line.start + 40)) ? 'list-item' : 'paragraph'
}

/** A row stands alone, an item opens a block, any other line goes on with the block before it. */
const addLine = (blocks: Block[], line: Line, role: Block['role']): void => {
  const last = blocks.at(-1)
  if (role !== 'paragraph' || last === undefined || last.role === 'row') {
    blocks.push({ ...line, role, level: null })
    return
  }
  blocks[blocks.length - 1] = { ...last, end: line.end }
}

/** True when a tab or a bar stands between two words: an indent is no column. */
const hasCells = (text: string, line: Line): boolean => {
  const content = text.slice(line.start, line.end).trim()
  return content.includes('|') || content.includes('\t')
}
