import { gapBetween, type Line, lineOf } from './pdf-lines.ts'
import type { Word } from './pdf-words.ts'

/** Lines that are read one under the other. */
export type Region = readonly Line[]

type Gutter = { readonly from: number; readonly to: number }

type Columns = { readonly end: number; readonly left: readonly Line[]; readonly right: readonly Line[] }

const fewestLines = 4
const mostLines = 2000
/** Columns of prose have long lines; shorter ones are the cells of a table. */
const proseLength = 25
const deepestSplit = 4

/** Splits a page where its text runs in columns: the left one is read to its end before the right one. */
export const findRegions = (lines: readonly Line[], depth = 0): readonly Region[] => {
  if (depth > deepestSplit || lines.length > mostLines) return [lines]
  const regions: Region[] = []
  let region: Line[] = []
  for (let at = 0; at < lines.length; ) {
    const columns = columnsAt(lines, at)
    if (columns === null) {
      const line = lines[at]
      if (line !== undefined) region.push(line)
      at += 1
      continue
    }
    regions.push(region, ...findRegions(columns.left, depth + 1), ...findRegions(columns.right, depth + 1))
    region = []
    at = columns.end
  }
  return [...regions, region].filter((part) => part.length > 0)
}

/** The longest columns that start at a line, over all gutters that it suggests. */
const columnsAt = (lines: readonly Line[], at: number): Columns | null => {
  let best: Columns | null = null
  for (const gutter of guttersAt(lines, at)) {
    const columns = follow(lines, at, gutter)
    if (isProse(columns.left) && isProse(columns.right) && columns.end > (best?.end ?? 0)) best = columns
  }
  return best
}

const guttersAt = (lines: readonly Line[], at: number): readonly Gutter[] => {
  const line = lines[at]
  const next = lines[at + 1]
  if (line === undefined) return []
  const inside = line.words.slice(1).map((word, index) => ({ from: line.words[index]?.u1 ?? word.u0, to: word.u0 }))
  // Columns whose baselines differ: two lines side by side.
  const beside = next === undefined ? [] : [{ from: Math.min(line.u1, next.u1), to: Math.max(line.u0, next.u0) }]
  return [...inside, ...beside].filter((gutter) => gutter.to - gutter.from > line.size).slice(0, 6)
}

/** Goes down while the gutter stays free. */
const follow = (lines: readonly Line[], start: number, gutter: Gutter): Columns => {
  const left: Line[] = []
  const right: Line[] = []
  let free = gutter
  let end = start
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    const narrowed = line === undefined ? null : narrow(line, free)
    if (line === undefined || narrowed === null) break
    free = narrowed
    const middle = (free.from + free.to) / 2
    addSide(
      left,
      line.words.filter((word) => word.u0 < middle),
    )
    addSide(
      right,
      line.words.filter((word) => word.u0 >= middle),
    )
  }
  return { end, left, right }
}

const addSide = (side: Line[], words: readonly Word[]): void => {
  if (words.length > 0) side.push(lineOf(words))
}

const narrow = (line: Line, free: Gutter): Gutter | null => {
  let { from, to } = free
  const middle = (from + to) / 2
  for (const word of line.words) {
    if (word.u0 < middle && word.u1 > middle) return null
    if (word.u0 < middle) from = Math.max(from, word.u1)
    else to = Math.min(to, word.u0)
  }
  return to - from > line.size * 0.8 ? { from, to } : null
}

const isProse = (lines: readonly Line[]): boolean => {
  if (lines.length < fewestLines) return false
  const length = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  const holes = lines.filter((line) => line.words.some((word, at) => isHole(line.words[at - 1], word))).length
  return length / lines.length >= proseLength && holes < lines.length / 2
}

const isHole = (word: Word | undefined, next: Word): boolean =>
  word !== undefined && gapBetween(word, next) > 2.5 * next.size

const lengthOf = (line: Line): number =>
  line.words.reduce((sum, word) => sum + 1 + word.parts.reduce((length, part) => length + part.text.length, 0), 0)
