import type { Line } from '../pdf-lines.ts'
import { type Gutter, type LineRange, median } from './gutters.ts'
import { headingSize, headingStep } from './limits.ts'

/**
 * The stretches of columns between headings that stand over both, though they are short and reach over the left one
 * only: nothing stands to their right, and both columns start again below, or end.
 */
export const withoutHeadings = (lines: readonly Line[], gutter: Gutter, at: number): readonly LineRange[] => {
  const size = median(lines.slice(gutter.start, gutter.end).map((line) => line.size))
  const spans: LineRange[] = []
  let { start } = gutter
  for (let rank = gutter.start + 1; rank < gutter.end; rank += 1) {
    if (!isHeading(lines, rank, size) || !isOver(lines, { rank, end: gutter.end, at })) continue
    if (rank > start) spans.push({ start, end: rank })
    start = rank + 1
  }
  return start < gutter.end ? [...spans, { start, end: gutter.end }] : spans
}

const isHeading = (lines: readonly Line[], rank: number, size: number): boolean => {
  const [above, line, below] = [lines[rank - 1], lines[rank], lines[rank + 1]]
  if (above === undefined || line === undefined) return false
  const isFree =
    above.v - line.v > headingStep * line.size && (below === undefined || line.v - below.v > headingStep * line.size)
  return isFree && (line.size > headingSize * size || line.words.every((word) => word.isBold))
}

type Spot = { readonly rank: number; readonly end: number; readonly at: number }

const isOver = (lines: readonly Line[], { rank, end, at }: Spot): boolean => {
  const hasRight = (from: number, to: number): boolean =>
    lines.slice(from, to).some((line) => line.words.some(({ u0 }) => u0 > at))
  return (
    !hasRight(rank, rank + 1) &&
    hasRight(rank - near, rank) &&
    (rank === end - 1 || hasRight(rank + 1, Math.min(end, rank + 1 + near)))
  )
}

const near = 2
