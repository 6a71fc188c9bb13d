import type { CellSpan } from '../../../model/record/table-row.ts'
import { gapBetween, type Line, lineOf } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'

export type Gutter = { readonly from: number; readonly to: number }

/** A gutter narrower than this many times the size is the room between two words. */
const narrowest = 0.6

/** The stretches that the words of some lines cover, from left to right, and the largest size among them. */
export type Cover = { readonly stretches: readonly Gutter[]; readonly size: number; readonly lines: number }

export const noCover: Cover = { stretches: [], size: 1, lines: 0 }

export const coverWith = ({ stretches, size, lines }: Cover, line: Line): Cover => {
  const all = [...stretches, ...line.words.map(({ u0, u1 }) => ({ from: u0, to: u1 }))].sort((a, b) => a.from - b.from)
  const joined: Gutter[] = []
  for (const { from, to } of all) {
    const last = joined.at(-1)
    if (last !== undefined && from <= last.to)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) }
    else joined.push({ from, to })
  }
  return { stretches: joined, size: Math.max(size, line.size), lines: lines + 1 }
}

export const freeIn = ({ stretches, size }: Cover, least = narrowest): readonly Gutter[] =>
  stretches.slice(1).flatMap(({ from: to }, at) => {
    const from = stretches[at]?.to ?? to
    return to - from > least * size ? [{ from, to }] : []
  })

/** The free bands that run down between the words of lines, from left to right. */
export const guttersOf = (lines: readonly Line[], least = narrowest): readonly Gutter[] =>
  freeIn(lines.reduce(coverWith, noCover), least)

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

/** A head stands over so many lines at most. */
const headLines = 2
/** A table of more columns is not set straight: it would take too long. */
const mostColumns = 40

/**
 * A head set to the left over sums set to the right makes two columns of one: where what stands on one side of a gutter is
 * a head alone, and no line fills both sides, the gutter goes.
 */
export const settledGutters = (lines: readonly Line[], gutters: readonly Gutter[]): readonly Gutter[] => {
  if (gutters.length > mostColumns) return gutters
  let kept = gutters
  for (let at = 0; at < kept.length; ) {
    const filled = lines.map((line) => cellsAt(line, kept).cells.map((cell) => cell !== null))
    if (isHeadBeside(filled, at)) kept = kept.toSpliced(at, 1)
    else at += 1
  }
  return kept
}

const isHeadBeside = (filled: readonly (readonly boolean[])[], at: number): boolean => {
  const [left, right] = [at, at + 1].map((column) =>
    filled.flatMap((row, line) => (row[column] === true ? [line] : [])),
  )
  if (left === undefined || right === undefined || left.some((line) => right.includes(line))) return false
  const [head = [], body = []] = (left[0] ?? 0) < (right[0] ?? 0) ? [left, right] : [right, left]
  return head.length <= headLines && (head.at(-1) ?? 0) < headLines && (head.at(-1) ?? 0) < (body[0] ?? 0)
}
