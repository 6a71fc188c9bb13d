import { type Line, textOf } from '../pdf-lines.ts'
import type { Word } from '../pdf-words.ts'
import type { Band } from './abreast.ts'
import { findAttendance } from './attendance.ts'
import { findGutters, type Gutter, type LineRange } from './gutters.ts'
import { withoutHeadings } from './headings.ts'
import { areColumns, areSurelyColumns } from './judge.ts'
import { fewestOfRest, mostGutters, mostLooks, mostRests, tailStep } from './limits.ts'
import { isMarkers } from './markers.ts'
import { sideOf } from './side.ts'
import { findSigned } from './signatures.ts'

/** The columns of a page, signatures, lists of those present and then the tallest first: no band overlaps another. Rows of a table stay lines. */
export const findBands = (lines: readonly Line[]): readonly Band[] => {
  const gutters = findGutters(lines)
    .filter((gutter) => !isMarkers(lines, gutter))
    .toSorted((a, b) => heightOf(b) - heightOf(a) || b.to - b.from - (a.to - a.from))
    .slice(0, mostGutters)
  const signed = findSigned(lines)
  const bands: Band[] = [...signed, ...findAttendance(lines).filter((one) => !signed.some((own) => overlaps(own, one)))]
  const tables: Gutter[] = []
  let looks = mostLooks * wordCount(lines, { start: 0, end: lines.length })
  for (const gutter of gutters) {
    if (bands.some((band) => overlaps(band, gutter)) || tables.some((table) => isWithin(gutter, table))) continue
    looks -= wordCount(lines, gutter)
    if (looks < 0) break
    const found = bandsAt(lines, gutter, gutters)
    if (found.length === 0) tables.push(gutter)
    bands.push(...found.filter((one) => !bands.some((band) => overlaps(band, one))))
  }
  return bands.toSorted((a, b) => a.start - b.start)
}

const wordCount = (lines: readonly Line[], { start, end }: LineRange): number => {
  let count = 0
  for (let at = start; at < end; at += 1) count += lines[at]?.words.length ?? 0
  return count
}

const heightOf = ({ start, end }: LineRange): number => end - start
const overlaps = (a: LineRange, b: LineRange): boolean => a.start < b.end && b.start < a.end

/** A shorter stretch of a space that was judged already. */
const isWithin = (gutter: Gutter, table: Gutter): boolean =>
  table.start <= gutter.start && table.end >= gutter.end && gutter.from < table.to && table.from < gutter.to

/** The columns on both sides of a space, cut where a heading stands across. */
const bandsAt = (lines: readonly Line[], gutter: Gutter, gutters: readonly Gutter[]): readonly Band[] => {
  const at = middleOf(gutter)
  const start = isTail(lines, gutter.start, at) ? gutter.start + 1 : gutter.start
  const own = { ...gutter, start }
  const [left, right] = nearSides(lines, own, gutters)
  const isBand = areBeside(left, right) && areColumns(sideOf(left), sideOf(right))
  const spans = isBand ? withoutHeadings(lines, own, at) : restsOf(lines, own, gutters)
  return spans.map((span) => {
    const words = lines.slice(span.start, span.end).flatMap((line) => line.words)
    const columns = sidesOf(words, at)
    return { ...span, columns: isBackward(words) ? columns.toReversed() : columns }
  })
}

/** What stands left and right of a space, as far as the next spaces that run beside it. */
const nearSides = (lines: readonly Line[], gutter: Gutter, gutters: readonly Gutter[]): readonly [Words, Words] => {
  const { start, end } = gutter
  const beside = gutters.filter((other) => other.start <= start && other.end >= end)
  const before = Math.max(...beside.filter(({ to }) => to <= gutter.from).map(middleOf))
  const after = Math.min(...beside.filter(({ from }) => from >= gutter.to).map(middleOf))
  const words = lines.slice(start, end).flatMap((line) => line.words)
  return sidesOf(
    words.filter(({ u0 }) => u0 > before && u0 < after),
    middleOf(gutter),
  )
}

/** A table may stand above or below columns and share their space: what is left where another space ends, or begins. */
const restsOf = (lines: readonly Line[], gutter: Gutter, gutters: readonly Gutter[]): readonly LineRange[] => {
  const cuts = gutters.flatMap((other) =>
    other.from < gutter.to && other.to > gutter.from ? [] : [{ from: other.end }, { to: other.start }],
  )
  const rests = cuts
    .map(({ from = gutter.start, to = gutter.end }) => ({ ...gutter, start: from, end: to }))
    .filter((rest) => rest.start >= gutter.start && rest.end <= gutter.end && heightOf(rest) >= fewestOfRest)
    .filter((rest) => heightOf(rest) < heightOf(gutter))
    .toSorted((a, b) => heightOf(b) - heightOf(a))
  const found = rests.slice(0, mostRests).find((rest) => {
    const [left, right] = nearSides(lines, rest, gutters)
    return areBeside(left, right) && areSurelyColumns(sideOf(left), sideOf(right))
  })
  return found === undefined ? [] : [{ start: found.start, end: found.end }]
}

type Words = readonly Word[]

const sidesOf = (words: Words, at: number): readonly [Words, Words] => [
  words.filter(({ u0 }) => u0 < at),
  words.filter(({ u0 }) => u0 >= at),
]

/** The short last line of a paragraph that runs across stands beside nothing. */
const isTail = (lines: readonly Line[], start: number, at: number): boolean => {
  const [above, line] = [lines[start - 1], lines[start]]
  if (above === undefined || line === undefined || above.v - line.v > tailStep * line.size) return false
  return above.u0 < at && above.u1 > at && (line.u1 < at || line.u0 > at)
}

/** One side does not end above the other. */
const areBeside = (left: Words, right: Words): boolean => {
  const reach = (words: Words) => words.map(({ v }) => v)
  const [one, other] = [reach(left), reach(right)]
  if (one.length === 0 || other.length === 0) return false
  return lowest(one) <= highest(other) && lowest(other) <= highest(one)
}

const lowest = (values: readonly number[]): number => values.reduce((least, value) => Math.min(least, value))
const highest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value))

const middleOf = ({ from, to }: Gutter): number => (from + to) / 2

/** Written from right to left: the right column is read first. */
const isBackward = (words: readonly Word[]): boolean => {
  const text = words.map(textOf).join('')
  return (text.match(/[\u0590-\u08ff]/g)?.length ?? 0) * 2 > text.length
}
