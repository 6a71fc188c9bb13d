import { findLines, gapBetween, type Line, textOf } from '../pdf-lines.ts'
import type { Word } from '../pdf-words.ts'
import { median } from './gutters.ts'
import {
  edgeSlack,
  fewestLines,
  holeWidth,
  leastRunning,
  mostBroken,
  spaceWidth,
  wordsOfProse,
  wordsOfTwoLines,
} from './limits.ts'

/** What stands on one side of a gutter. */
export type Side = {
  readonly lines: readonly Line[]
  /** The usual step from line to line. */
  readonly leading: number
  readonly isProse: boolean
  /** How each line but the last ends. */
  readonly ends: readonly End[]
}

export const sideOf = (words: readonly Word[]): Side => {
  const lines = findLines(words)
  const steps = lines.slice(1).map((line, at) => (lines[at]?.v ?? line.v) - line.v)
  const leading = median(steps)
  const right = Math.max(...lines.map((line) => line.u1))
  const ends = lines.slice(1).map((line, at) => endOf(lines[at] ?? line, line, right))
  return { lines, leading, isProse: isProse(lines, ends), ends }
}

/**
 * How a line ends. `runs`: the next word had no room and the sentence goes on. `stops`: a sentence ends. `breaks`: the
 * next word had room, as where a cell, a label or a heading ends. `full`: no room, and nothing tells of a sentence.
 */
type End = 'runs' | 'stops' | 'breaks' | 'full'

const endOf = (line: Line, next: Line, right: number): End => {
  const [last, first] = [line.words.at(-1), next.words[0]]
  if (last === undefined || first === undefined) return 'breaks'
  const [text, start] = [textOf(last), textOf(first)]
  if (/\p{L}[-\u00ad\u2010]$/u.test(text)) return 'runs'
  const isFull = line.u1 + (spaceWidth + edgeSlack) * line.size + (first.u1 - first.u0) > right
  const isEnded = /[.!?…:;»]$/.test(text)
  if (!isFull) return isEnded ? 'stops' : 'breaks'
  if (isEnded) return 'stops'
  // Labels and dates of one word each may be as wide as their column.
  if (line.words.length < 2) return 'full'
  // A row that begins with a date or an hour.
  if (/^\d{1,2}[/.:h]\d/.test(start)) return 'full'
  if (/^\d/.test(start)) return /[\p{L},’']$/u.test(text) ? 'runs' : 'full'
  return /^[\p{Ll}(«"’']/u.test(start) || /[,’']$/.test(text) ? 'runs' : 'full'
}

const isProse = (lines: readonly Line[], ends: readonly End[]): boolean => {
  if (lines.length < fewestLines || lines.filter(hasHole).length * 2 >= lines.length) return false
  const words = lines.reduce((sum, line) => sum + wordCount(line), 0)
  const share = (end: End): number => ends.filter((one) => one === end).length / ends.length
  if (lines.length === 2) return share('runs') === 1 && words / 2 >= wordsOfTwoLines
  return words / lines.length >= wordsOfProse && share('runs') >= leastRunning && share('breaks') <= mostBroken
}

/** White between words as wide as that between the cells of a row. */
const hasHole = ({ words, size }: Line): boolean =>
  words.some((word, at) => at > 0 && gapBetween(words[at - 1] ?? word, word) > holeWidth * size)

/** Words between spaces: a justified line is cut in more pieces than a ragged one. */
const wordCount = (line: Line): number =>
  line.words.filter((word, at) => {
    const before = line.words[at - 1]
    return before === undefined || before.isSpaceNext || gapBetween(before, word) > 0.15 * word.size
  }).length
