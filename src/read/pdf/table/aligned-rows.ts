import { type Line, textOf } from '../text/pdf-lines.ts'
import { cellsAt, type Gutter } from './gutters.ts'
import type { LaidRow } from './row-layout.ts'

/** Rows stand at least so much further apart than the lines of one cell. */
const rowShare = 1.2
/** Lines of one cell stand no further apart, in sizes. */
const lineStep = 1.55

type Cut = ReturnType<typeof cellsAt>

/**
 * The rows that lines make under common columns. Where some stand nearer to each other than the rest, those are lines of one
 * row; where all stand alike, a line that leaves its first column and most others free goes on with the row above it.
 */
export const alignedRows = (lines: readonly Line[], gutters: readonly Gutter[]): readonly LaidRow[] => {
  const cuts = lines.map((line) => cellsAt(line, gutters))
  const least = stepBetweenRows(lines)
  const groups: number[][] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const group = groups.at(-1)
    const isNext =
      above !== undefined && group !== undefined && goesOn({ above, line, least }, { group, at, cuts, gutters })
    if (isNext) group.push(at)
    else groups.push([at])
  })
  return groups.map((group) =>
    joinRow(
      group.flatMap((at) => cuts[at] ?? []),
      gutters.length + 1,
    ),
  )
}

/** The step from which a new row begins; null where all steps are alike. */
const stepBetweenRows = (lines: readonly Line[]): number | null => {
  const steps = lines.slice(1).map((line, at) => stepTo(lines[at], line))
  const sorted = steps.toSorted((a, b) => a - b)
  const jumps = sorted.slice(1).map((step, at) => ({ step, below: sorted[at] ?? step }))
  const [widest] = jumps
    .filter(({ step, below }) => below <= lineStep && step / below >= rowShare)
    .sort((a, b) => b.step / b.below - a.step / a.below)
  return widest === undefined ? null : (widest.step + widest.below) / 2
}

const stepTo = (above: Line | undefined, line: Line): number =>
  above === undefined ? 0 : Math.max(0.01, (above.v - line.v) / Math.max(above.size, line.size))

const goesOn = (
  { above, line, least }: { readonly above: Line; readonly line: Line; readonly least: number | null },
  under: Under,
): boolean => {
  const { group, at, cuts } = under
  const step = stepTo(above, line)
  if (least !== null)
    return step < least && (isFilledOtherwise(cuts[at - 1], cuts[at]) || isWrapped(cuts[at - 1], cuts[at], under))
  if (step <= lineStep && isRunningOn(cuts[at - 1], cuts[at], under)) return true
  if (step <= lineStep && isAllWrapped(cuts[at - 1], cuts[at], under)) return true
  const own = cuts[at]?.cells ?? []
  const filled = own.filter((cell) => cell !== null).length
  if (step > lineStep || own[0] !== null || filled * 2 > own.length) return false
  return own.every((cell, column) => cell === null || group.some((row) => (cuts[row]?.cells[column] ?? null) !== null))
}

type Under = {
  readonly group: readonly number[]
  readonly at: number
  readonly cuts: readonly Cut[]
  readonly gutters: readonly Gutter[]
}

const isFilledOtherwise = (above: Cut | undefined, below: Cut | undefined): boolean =>
  below?.cells.some((cell, column) => (cell === null) !== ((above?.cells[column] ?? null) === null)) === true

/**
 * A line ends where the first word below it has no room: before the next column, or, where a sentence goes on, in the width of
 * its own. Rows of short cells have room.
 */
const isWrapped = (above: Cut | undefined, below: Cut | undefined, { gutters, cuts }: Under): boolean =>
  (above?.cells ?? []).some((upper, column) => {
    const first = below?.cells[column]?.words[0]
    if (upper === null || first === undefined) return false
    const wide = upper.u1 + (first.u1 - first.u0)
    const edge = gutters[column]?.to ?? Number.POSITIVE_INFINITY
    if (wide + upper.size * spaceBeside > edge) return true
    const reach = Math.max(...cuts.map(({ cells }) => cells[column]?.u1 ?? Number.NEGATIVE_INFINITY))
    return upper.words.length > 1 && /^\p{Ll}/u.test(textOf(first)) && wide + upper.size * wordSpace > reach
  })

/** Sentences go on in the width of their columns, and none starts: rows of prose may stand as near as the lines of a cell. */
const isRunningOn = (above: Cut | undefined, below: Cut | undefined, under: Under): boolean => {
  const columns = [...(below?.cells ?? []).keys()].filter((column) => (below?.cells[column] ?? null) !== null)
  // What starts beside a sentence that goes on is a new row: a cell has no free line within.
  return columns.every((column) => isUnended(above?.cells[column] ?? null)) && isWrapped(above, below, under)
}

const isUnended = (line: Line | null): boolean => {
  const last = line?.words.at(-1)
  return (
    line !== null && line.words.length >= wordsOfSentence && last !== undefined && !/[.!?…:;»)]$/.test(textOf(last))
  )
}

const wordsOfSentence = 3

/** A line all of whose cells had no room above, and of which most are empty: rows that stand as near as lines do. */
const isAllWrapped = (above: Cut | undefined, below: Cut | undefined, under: Under): boolean => {
  const filled = (below?.cells ?? []).flatMap((cell, column) => (cell === null ? [] : [column]))
  return (
    filled.length * 2 <= (below?.cells.length ?? 0) &&
    filled.every((column) => isFull(above?.cells[column] ?? null, below?.cells[column] ?? null, under.gutters[column]))
  )
}

const isFull = (upper: Line | null, lower: Line | null, gutter: Gutter | undefined): boolean => {
  const first = lower?.words[0]
  if (upper === null || first === undefined || gutter === undefined) return false
  return upper.u1 + (first.u1 - first.u0) + upper.size * wordSpace > gutter.to
}

const wordSpace = 0.25
/** A space, and what stands free between two columns, in sizes. */
const spaceBeside = 0.75

const joinRow = (cuts: readonly Cut[], columns: number): LaidRow => ({
  isHeader: false,
  cells: Array.from({ length: columns }, (_, column) => cuts.flatMap(({ cells }) => cells[column] ?? [])),
  // A span holds for the whole row where what it covers is free in all of its lines.
  spans: widest(cuts).filter((span) =>
    cuts.every(({ cells }) => cells.slice(span.column + 1, span.column + span.columns).every((cell) => cell === null)),
  ),
})

const widest = (cuts: readonly Cut[]): LaidRow['spans'] => {
  const spans = cuts.flatMap((cut) => cut.spans)
  return spans.filter(
    (span, at) =>
      !spans.some(
        (other, rank) =>
          other.column === span.column &&
          (other.columns > span.columns || (other.columns === span.columns && rank < at)),
      ),
  )
}
