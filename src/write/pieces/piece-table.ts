import type { DisclosedBlock } from '../../model/copy/disclosure.ts'
import type { Cell, TableElement, TableSpan } from '../pdf/element.ts'
import { soundSpans } from '../pdf/table-columns.ts'
import type { Press } from './labels.ts'
import { blockText, cellsOf, inlinesOf, joinLines } from './segment-text.ts'

/** Rows that follow each other as one table. A header that the original repeats on each page is drawn so by the copy. */
export const tableElement = (blocks: readonly DisclosedBlock[], press: Press): TableElement => {
  const headerRows = headersOf(blocks)
  const heads = new Set(blocks.slice(0, headerRows).map(textOf))
  const later = blocks.slice(headerRows).filter(({ row }) => row?.isHeader === true)
  // Heads of parts (« Matin », « Soir », « Matin ») say what stands under them: they stay.
  const isOneHead = later.every((block) => isRepeated(block, heads))
  const shown = isOneHead ? blocks.filter(({ row }, at) => at < headerRows || row?.isHeader !== true) : blocks
  const rows = shown.map((block) => rowOf(block, press))
  const spans = shown.flatMap(({ row }, at): readonly TableSpan[] =>
    (row?.spans ?? []).map((span) => ({ row: at, ...span })),
  )
  return { kind: 'table', rows, headerRows, size: 9, widths: null, spans: soundSpans(rows, spans) }
}

/** The rows that head the table: all of them would head nothing. */
const headersOf = (blocks: readonly DisclosedBlock[]): number => {
  const first = blocks.findIndex(({ row }) => row?.isHeader !== true)
  return first === -1 ? 0 : first
}

const isRepeated = (block: DisclosedBlock, heads: ReadonlySet<string>): boolean =>
  block.segments.every(({ kind }) => kind === 'kept') && heads.has(textOf(block))

const textOf = ({ segments }: DisclosedBlock): string =>
  segments.map((segment) => (segment.kind === 'kept' ? segment.text : segment.maskId)).join('')

const rowOf = (block: DisclosedBlock, press: Press): readonly Cell[] => {
  const text = blockText(block.segments, press)
  const face = block.row?.isHeader === true ? 'B' : 'R'
  return cellsOf(text).map((cell) =>
    inlinesOf(block.row === undefined ? cell.text : joinLines(cell.text), text, { from: cell.from, face }),
  )
}
