import type { CellSpan } from '../../../model/record/table-row.ts'
import { gapBetween, type Line, lineOf } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'

export type Gutter = { readonly from: number; readonly to: number }

/** A gutter narrower than this many times the size is the room between two words. */
const narrowest = 0.6

/** The free bands that run down between the words of lines, from left to right. */
export const guttersOf = (lines: readonly Line[], least = narrowest): readonly Gutter[] => {
  const size = Math.max(1, ...lines.map((line) => line.size))
  const words = lines.flatMap((line) => line.words).toSorted((a, b) => a.u0 - b.u0)
  const gutters: Gutter[] = []
  let end = words[0]?.u1 ?? 0
  for (const { u0, u1 } of words) {
    if (u0 - end > least * size) gutters.push({ from: end, to: u0 })
    end = Math.max(end, u1)
  }
  return gutters
}

/** Text that runs on through a line, without a hole: a title over all columns, or a line of prose. */
export const isWhole = (line: Line): boolean =>
  line.words.every((word, at) => at === 0 || gapBetween(line.words[at - 1] ?? word, word) < narrowest * line.size)

type Cells = { readonly cells: readonly (Line | null)[]; readonly spans: readonly CellSpan[] }

/** A line cut at the gutters. Text that runs on over one spans the columns beside it. */
export const cellsAt = (line: Line, gutters: readonly Gutter[]): Cells => {
  const columnOf = (word: Word): number =>
    gutters.filter(({ from, to }) => (word.u0 + word.u1) / 2 > (from + to) / 2).length
  const cells: (Line | null)[] = Array.from({ length: gutters.length + 1 }, () => null)
  const spans: CellSpan[] = []
  let open: { column: number; last: number; words: Word[] } | null = null
  const close = (): void => {
    if (open === null) return
    cells[open.column] = lineOf(open.words)
    if (open.last > open.column) spans.push({ column: open.column, columns: open.last - open.column + 1, rows: 1 })
  }
  for (const word of line.words) {
    const column = columnOf(word)
    const last: Word | undefined = open?.words.at(-1)
    const runsOn = open !== null && last !== undefined && gapBetween(last, word) < narrowest * line.size
    if (open !== null && (column === open.last || runsOn)) {
      open.words.push(word)
      open.last = Math.max(column, open.last)
    } else {
      close()
      open = { column, last: column, words: [word] }
    }
  }
  close()
  return { cells, spans }
}
