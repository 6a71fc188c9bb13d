import type { DisclosedBlock, Segment } from '../model/copy/disclosure.ts'
import type { Passage } from '../model/record/passage.ts'
import type { CellSpan, TableRow } from '../model/record/table-row.ts'

type Gap = Extract<Segment, { kind: 'gap' }>

type Around = { readonly last: DisclosedBlock | undefined; readonly next: Passage | undefined }

/**
 * Rows of one table that are withheld from end to end: one mask over all its columns stands in their place, so that the rows
 * around it stay one table. Null where something else is withheld with them, or no row of the table is left beside them.
 */
export const gapRow = (gap: Gap, lost: readonly Passage[], { last, next }: Around): DisclosedBlock | null => {
  const [first] = lost
  const table = first?.row?.table
  if (first === undefined || table === undefined || lost.some(({ row }) => row?.table !== table)) return null
  if (last?.row?.table !== table && next?.row?.table !== table) return null
  const columns = first.text.split('\t').length
  const tabs: readonly Segment[] = columns < 2 ? [] : [{ kind: 'kept', text: '\t'.repeat(columns - 1), path: null }]
  const row: TableRow = { table, isHeader: false, spans: columns < 2 ? [] : [{ column: 0, columns, rows: 1 }] }
  return { role: 'row', level: null, segments: [gap, ...tabs], row }
}

/** A cell that spans rows ends where rows below it are withheld, or the table ends: how many they were is not told. */
export const closeSpans = (blocks: readonly DisclosedBlock[]): readonly DisclosedBlock[] =>
  blocks.map((block, at) => {
    const { row } = block
    if (row === undefined || row.spans.every(({ rows }) => rows === 1)) return block
    const room = roomBelow(blocks, at, row.table)
    const spans = row.spans.map((span) => ({ ...span, rows: Math.min(span.rows, room) })).filter(isSpan)
    return { ...block, row: { ...row, spans } }
  })

const isSpan = ({ columns, rows }: CellSpan): boolean => columns > 1 || rows > 1

const roomBelow = (blocks: readonly DisclosedBlock[], at: number, table: number): number => {
  let room = 1
  while (blocks[at + room]?.row?.table === table && !isGapRow(blocks[at + room])) room += 1
  return room
}

const isGapRow = (block: DisclosedBlock | undefined): boolean =>
  block?.segments[0]?.kind === 'gap' && block.segments.length === 2 && block.row?.spans[0]?.column === 0
