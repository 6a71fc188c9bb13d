import type { DisclosedPage, PlacedLine } from '../../model/copy/disclosure.ts'
import { contourBox } from '../../model/record/contour.ts'
import type { Box } from '../../model/record/place.ts'
import { type Extent, shareHeight, zoneOf } from './facsimile-cover.ts'

const margin = 6

export const gapAfter = 3

/** Whole lines keep their places, however close; what lost words, or was pushed, never covers its neighbour. */
export const isUntouched = ({ parts }: PlacedLine): boolean =>
  parts.every((part) => part.kind === 'word' && part.at !== null)

/**
 * What bounds a line on its page: between what the lines that lost nothing start and end (without one, the margins are
 * alike), the sides of what is drawn around it, and where its cell ends in the rows beside its own.
 */
export type Bounds = {
  readonly left: number
  readonly right: number
  readonly width: number
  readonly boxes: readonly Box[]
  readonly columnEnd: (line: PlacedLine) => number
}

export const boundsOf = (page: DisclosedPage, rows: readonly (readonly PlacedLine[])[]): Bounds => {
  const { lines, width, shapes } = page
  const left = Math.max(margin, Math.min(width, ...lines.map(({ x }) => x)))
  const ends = lines.filter(isUntouched).map(endOf)
  const boxes = shapes.flatMap(({ contours }) => contours.map(contourBox))
  return { left, right: Math.max(width - left, ...ends), width, boxes, columnEnd: columnEndsOf(rows) }
}

/** Where an untouched line ends. */
export const endOf = ({ parts }: PlacedLine): number =>
  Math.max(...parts.map((part) => (part.kind === 'word' && part.at !== null ? part.at.x + part.at.width : 0)))

/** Rows of a table stand no further from each other than this, in sizes of a line; cells of a column start together. */
const nearRow = 6
const sameStart = 1

/**
 * Of the nearest row above or below with a cell that starts where a line does: where the next cell of that row starts. A
 * cell of several lines has lines that stand beside nothing.
 */
const columnEndsOf =
  (rows: readonly (readonly PlacedLine[])[]) =>
  (line: PlacedLine): number => {
    let [nearest, end] = [nearRow * line.size, Number.POSITIVE_INFINITY]
    for (const row of rows) {
      const at = row.findIndex(({ x }) => Math.abs(x - line.x) <= sameStart)
      const [own, next] = [row[at], row[at + 1]]
      if (own === undefined || next === undefined) continue
      const away = Math.abs(own.y - line.y)
      if (away > nearest) continue
      nearest = away
      end = next.x
    }
    return end
  }

/**
 * Where a line may start, and should end: in its cell, where it has one, and where it must. `isCell`: something kept or
 * drawn stands beside it. `push`: where it ends at most if what stands after it on its row is pushed.
 */
export type Room = {
  readonly least: number
  readonly usual: number
  readonly end: number
  readonly push: number
  readonly from: number
  readonly isCell: boolean
}

type Spot = {
  readonly line: PlacedLine
  readonly x: number
  /** Where what stands before it on its row ends. */
  readonly free: number
  readonly next: PlacedLine | null
  readonly isAlone: boolean
  /** What stands on other rows. */
  readonly others: readonly Extent[]
}

/** Cells narrower than this, in points, are those of a comb or a box to tick: no mark has its room there. */
const narrowest = 36

export const roomOf = ({ line, x, free, next, isAlone, others }: Spot, bounds: Bounds): Room => {
  const { left, right, width } = bounds
  const zone = zoneOf(line)
  const beside = others.filter((other) => shareHeight(zone, other))
  const probe = leastStart(line, x)
  const before = beside.filter(({ x0 }) => x0 <= x).map(({ x1 }) => Math.min(x1 + gapAfter, x))
  const after = beside.filter(({ x0 }) => x0 > x).map(({ x0 }) => x0 - gapAfter)
  const push = Math.min((next === null ? width : width - margin) - margin, ...after)
  const end = next === null ? push : Math.min(push, leastStart(next, next.x) - gapAfter)
  const sides = sidesBeside(line, x, bounds.boxes)
  const column = bounds.columnEnd(line) - gapAfter
  const usual = Math.min(end, sides.right, column - x >= narrowest ? column : Number.POSITIVE_INFINITY)
  const isCell = !isAlone || usual < Math.min(push, right)
  const least = Math.max(Math.min(left, probe), free, ...before)
  return { least, from: Math.max(least, sides.left), end, push, isCell, usual: Math.min(usual, right) }
}

/** Where a line starts at the latest: of one that is set to its middle or its end, before the narrowest of what it can be. */
const leastStart = ({ share }: PlacedLine, x: number): number => (share === undefined ? x : x - share * narrowest)

/** What is drawn around a line: the nearest sides before and after its start. */
const sidesBeside = (
  { y, size, share }: PlacedLine,
  x: number,
  boxes: readonly Box[],
): { readonly left: number; readonly right: number } => {
  const middle = y + size * 0.3
  const edges = boxes
    .filter(([, low, , high]) => low < middle && middle < high && high - low >= size)
    .flatMap(([x0, , x1]) => [x0, x1])
  return {
    left: Math.max(Number.NEGATIVE_INFINITY, ...edges.filter((edge) => edge <= x).map((edge) => edge + 1.5)),
    right: Math.min(
      Number.POSITIVE_INFINITY,
      ...edges.filter((edge) => edge - x >= (share === undefined ? narrowest : 0)).map((edge) => edge - 1.5),
    ),
  }
}

/** In percent: what is narrower is still read with ease; and what is narrower than this is not. */
const easyStretch = 85
const leastStretch = 60

/** Of a line: what cannot be narrowed, what can, and how wide that may be at most, in percent. */
export type Load = { readonly fixed: number; readonly loose: number; readonly most: number }

type Fit = { readonly x: number; readonly stretch: number; readonly load: number }

/**
 * Where a line that lost words starts, how far it is narrowed, and which of its loads it has (the same words with smaller
 * marks). In its cell first: with smaller marks, then starting more to the left, as a line does that is set to the right, then
 * narrowed; then over the rules beside it, and at last over what it pushes.
 */
export const fitLine = (at: number, room: Room, loads: readonly Load[], share = 0): Fit | null => {
  const x: StartOf = ({ fixed, loose, most }) => at - share * (fixed + (loose * Math.min(100, most)) / 100)
  const own = room.isCell ? loads : loads.slice(0, 1)
  const [cell, wide] = [
    { least: room.from, end: room.usual },
    { least: room.least, end: room.end },
  ]
  const found = [
    ...triesAt(own, x, cell),
    ...triesLeft(own, x, cell, easyStretch),
    ...(room.isCell ? triesLeft(own, x, cell, leastStretch) : []),
    ...triesAt(own.slice(-1), x, wide),
    ...triesLeft([...own.slice(-1), ...loads], x, wide, leastStretch),
    ...triesLeft([...own.slice(-1), ...loads], x, { ...wide, end: room.push }, leastStretch),
  ].find(({ from, end, least, load }) => stretchIn(load, from, end) >= Math.min(least, load.most) - 1e-6)
  if (found === undefined) return null
  const { load, from, end } = found
  return { x: from, stretch: Math.min(load.most, stretchIn(load, from, end)), load: loads.indexOf(load) }
}

/** Where a load wants to start. */
type StartOf = (load: Load) => number

type Try = { readonly from: number; readonly end: number; readonly least: number; readonly load: Load }

/** Where a line may start at the least, and must end. */
type Limits = { readonly least: number; readonly end: number }

const triesAt = (loads: readonly Load[], x: StartOf, { least, end }: Limits): readonly Try[] =>
  loads.map((load) => ({ from: Math.max(least, x(load)), end, least: easyStretch, load }))

const triesLeft = (loads: readonly Load[], x: StartOf, { least, end }: Limits, stretch: number): readonly Try[] =>
  loads.map((load) => {
    const wanted = load.fixed + (load.loose * easyStretch) / 100
    return { from: Math.max(least, Math.min(x(load), end - wanted)), end, least: stretch, load }
  })

const stretchIn = ({ fixed, loose }: Load, from: number, end: number): number =>
  ((end - from - fixed) / Math.max(1, loose)) * 100
