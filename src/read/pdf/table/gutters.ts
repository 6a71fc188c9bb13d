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

/** How near the starts of two cells of one column stand, in points. */
const sameStart = 1

/**
 * Cells of which one fills its column, or goes on over those beside it: all start where columns start, and one leaves no room
 * before the next. Such a line tells nothing of the columns; a line of one cell alone is a title, or prose.
 */
export const isSpanning = (line: Line, cover: Cover, least = narrowest): boolean => {
  const gutters = freeIn(cover, least)
  const starts = cover.stretches.slice(0, 1).concat(gutters.map(({ to }) => ({ from: to, to })))
  const cells = runsOf(
    line,
    starts.map(({ from }) => from),
  )
  return (
    cells.length > 1 &&
    cells.every(([first]) => starts.some(({ from }) => Math.abs(from - (first?.u0 ?? 0)) <= sameStart)) &&
    cells.some((words) =>
      gutters.some(
        ({ from, to }) =>
          (words[0]?.u0 ?? 0) < from && (words.at(-1)?.u1 ?? 0) > to - least * Math.max(cover.size, line.size),
      ),
    )
  )
}

/** The words of a line that run on without a hole, and none at whose start a column starts. */
const runsOf = (line: Line, starts: readonly number[]): readonly (readonly Word[])[] => {
  const runs: Word[][] = []
  const space = spaceIn(line)
  for (const word of line.words) {
    const last = runs.at(-1)?.at(-1)
    if (last !== undefined && runsOn(last, word, { size: line.size, space, starts })) runs.at(-1)?.push(word)
    else runs.push([word])
  }
  return runs
}

/** How near a word starts to a column that a program set it in, in points. */
const exact = 0.3
/** The room before such a word is by so much another one than the spaces of its line. By hand. */
const otherSpace = 0.15

type Around = { readonly size: number; readonly space: number | null; readonly starts: readonly number[] }

const runsOn = (last: Word, word: Word, around: Around): boolean =>
  gapBetween(last, word) < narrowest * around.size && !startsCell(last, word, around)

const startsCell = (last: Word, word: Word, { space, starts }: Around): boolean =>
  space !== null &&
  starts.some((start) => Math.abs(start - word.u0) <= exact) &&
  Math.abs(gapBetween(last, word) - space) > otherSpace * space

/** The common room between the words of a line; null for a line of few words. */
const spaceIn = (line: Line): number | null => {
  const gaps = line.words.slice(1).map((word, at) => gapBetween(line.words[at] ?? word, word))
  const small = gaps.filter((gap) => gap > 0 && gap < narrowest * line.size).toSorted((a, b) => a - b)
  return small.length < 2 ? null : (small[Math.floor(small.length / 2)] ?? null)
}

/** What lines cover, but for those of which a cell goes on over several columns. */
export const coverOf = (lines: readonly Line[], least = narrowest): Cover =>
  lines.reduce((cover, line) => (isSpanning(line, cover, least) ? cover : coverWith(cover, line)), noCover)

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
  const starts = gutters.map(({ to }) => to)
  const space = spaceIn(line)
  let open: { column: number; last: number; words: Word[] } | null = null
  const close = (): void => {
    if (open === null) return
    cells[open.column] = lineOf(open.words)
    if (open.last > open.column) spans.push({ column: open.column, columns: open.last - open.column + 1, rows: 1 })
  }
  for (const word of line.words) {
    const column = columnOf(word)
    const last: Word | undefined = open?.words.at(-1)
    const around = { size: line.size, space, starts }
    // A cell never begins in the column of the one before it: that one would be gone.
    const isOwn = open !== null && column > open.column && last !== undefined && startsCell(last, word, around)
    const isNext = last !== undefined && runsOn(last, word, around)
    if (open !== null && !isOwn && (column <= open.last || isNext)) {
      open.words.push(word)
      open.last = Math.max(column, open.last)
    } else {
      // A long cell reaches as far as the next one starts, and no further.
      if (open !== null && isOwn) open.last = Math.max(open.column, Math.min(open.last, column - 1))
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
