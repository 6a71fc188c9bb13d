import type { DisclosedBlock, DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import type { MaskPlace } from '../../model/copy/rendition.ts'
import { plainCharacters } from '../data/plain-characters.ts'
import { soundSpans } from '../pdf/table-columns.ts'
import type { Press } from './labels.ts'
import { markText } from './mark.ts'
import { codeOf } from './segment-text.ts'

/** Kept text, or the words of a mark. */
export type OwnRun = { readonly text: string; readonly isMark: boolean }

export type OwnRuns = readonly OwnRun[]

/** `covered`: a cell of another row, or of this one, reaches over it; it holds nothing. */
export type OwnCell = {
  readonly runs: OwnRuns
  readonly columns: number
  readonly rows: number
  readonly covered: 'across' | 'down' | null
}

export type OwnRow = { readonly cells: readonly OwnCell[]; readonly isHeader: boolean }

/** A stretch of a copy in its own format. `caption` stands for what is left out. */
export type OwnPart =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: OwnRuns }
  | { readonly kind: 'paragraph' | 'list-item'; readonly runs: OwnRuns }
  | { readonly kind: 'table'; readonly rows: readonly OwnRow[] }
  | { readonly kind: 'caption'; readonly text: string }

/** The blocks of a piece in order, rows that follow each other as one table, with a caption for what is left out. */
export const ownFlow = (piece: DisclosedPiece, { labels }: Pick<Press, 'labels'>): readonly OwnPart[] => {
  const parts: OwnPart[] = []
  let rows: DisclosedBlock[] = []
  const closeTable = () => {
    if (rows.length > 0) parts.push({ kind: 'table', rows: rowsOf(rows) })
    rows = []
  }
  const addCaptions = (isHere: (at: number) => boolean) => {
    for (const { at, kind, count } of piece.frames ?? []) {
      if (!isHere(at)) continue
      closeTable()
      parts.push({ kind: 'caption', text: plainCharacters(labels(`piece.left-${kind}`, { count })) })
    }
  }
  for (const [index, block] of piece.blocks.entries()) {
    addCaptions((at) => at === index)
    if (block.role === 'row') {
      if (rows.at(-1)?.row?.table !== block.row?.table) closeTable()
      rows.push(block)
      continue
    }
    closeTable()
    parts.push(partOf(block))
  }
  closeTable()
  addCaptions((at) => at >= piece.blocks.length)
  return parts
}

const partOf = ({ role, level, segments }: DisclosedBlock): OwnPart => {
  const runs = segments.map(runOf)
  if (role === 'heading') return { kind: 'heading', level: Math.min(9, Math.max(1, level ?? 1)), runs }
  return { kind: role === 'list-item' ? 'list-item' : 'paragraph', runs }
}

/** A segment as it is written: marks are text. */
export const runOf = (segment: Segment): OwnRun =>
  segment.kind === 'kept'
    ? { text: plainCharacters(segment.text), isMark: false }
    : { text: markText(codeOf(segment)), isMark: true }

/** All the words of some runs. */
export const runsText = (runs: OwnRuns): string => runs.map(({ text }) => text).join('')

const rowsOf = (blocks: readonly DisclosedBlock[]): readonly OwnRow[] => {
  const read = blocks.map(({ segments }) => cellRuns(segments.map(runOf)))
  const width = Math.max(...read.map((cells) => cells.length))
  const grid = read.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? []))
  const spans = soundSpans(
    grid,
    blocks.flatMap(({ row }, at) => (row?.spans ?? []).map((span) => ({ row: at, ...span }))),
  )
  return grid.map((cells, row) => ({
    isHeader: blocks[row]?.row?.isHeader === true,
    cells: cells.map((runs, column): OwnCell => {
      const over = spans.find(
        (span) => isWithin(row, span.row, span.rows) && isWithin(column, span.column, span.columns),
      )
      if (over === undefined) return { runs, columns: 1, rows: 1, covered: null }
      const { columns, rows } = over
      if (row === over.row && column === over.column) return { runs, columns, rows, covered: null }
      return { runs: [], columns, rows: 1, covered: column === over.column ? 'down' : 'across' }
    }),
  }))
}

const isWithin = (at: number, start: number, length: number): boolean => start <= at && at < start + length

/** Runs of a row by its cells: kept tabs part them. */
const cellRuns = (runs: OwnRuns): readonly OwnRuns[] => {
  const cells: OwnRun[][] = [[]]
  for (const run of runs) {
    const [first = '', ...others] = run.isMark ? [run.text] : run.text.split('\t')
    if (first !== '') cells.at(-1)?.push({ ...run, text: first })
    for (const text of others) cells.push(text === '' ? [] : [{ ...run, text }])
  }
  return cells
}

/** Where the marks of a copy stand, by the block that bears each. */
export const blockMasks = ({ blocks }: Pick<DisclosedPiece, 'blocks'>): readonly MaskPlace[] =>
  blocks.flatMap(({ segments }, index) =>
    segments.flatMap((segment) =>
      segment.kind === 'gap' ? [{ maskId: segment.maskId, place: { kind: 'block' as const, index } }] : [],
    ),
  )

const ownBullet = /^\s*(?:[-–—•*·☐☑☒□■▪●○✓✔✗✘➢►◆→]|\d{1,3}[.)]|[a-z][.)])\s/u

/** An item that is written with its own sign needs none of ours. */
export const hasOwnBullet = (text: string): boolean => ownBullet.test(text)
