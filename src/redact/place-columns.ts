import { groupBy } from '../model/record/finding.ts'
import type { Box } from '../model/record/place.ts'
import { type Column, highOf, type Line, linesBeside, linesOf, lowOf } from './column-lines.ts'
import { leastSpread, sameSide, widestPadding } from './place-limits.ts'
import { endOf, isOnLine, lostWords, type Stretch, startOf } from './stretches.ts'

/** A side of something drawn that a withheld word may have set, and the heights between which it may be seen. */
export type Fitted = { readonly x: number; readonly low: number; readonly high: number }

/** `isTold`: kept words stand beyond such a side, where its place put them: the page cannot keep its layout. */
export type FittedSides = { readonly sides: readonly Fitted[]; readonly isTold: boolean }

/**
 * Looks at one page: `boxes` are those of all that is drawn on it. `hasHome`: a cell keeps its place, because of others of its
 * column.
 */
export const fittedOn = (
  stretches: readonly Stretch[],
  boxes: readonly Box[],
  hasHome: (stretch: Stretch) => boolean,
): FittedSides => {
  const lost = stretches.filter(lostWords)
  if (lost.length === 0) return { sides: [], isTold: false }
  const drawn = drawnColumns(stretches, boxes, hasHome)
  const isTold = tablesOf(stretches, hasHome).some((columns) => {
    const compared = columns.flatMap(({ told, given }) => (told.right === given.right ? [told] : [told, given]))
    return columns.some((column) => isFitted(column.told, compared))
  })
  const fitted = drawn.filter((column) => isFitted(column, drawn))
  return {
    sides: [...fitted.flatMap(sidesOf), ...lost.flatMap((stretch) => sidesWithin(stretch, boxes))],
    isTold: isTold || fitted.some((column) => hasWordsBeyond(column, stretches)),
  }
}

/** A rule may stand below its line by so many heights of it, and above by fewer. */
const farthestBelow = 0.8
const farthestAbove = 0.3
/** In points: what is thinner is a rule. */
const thickestRule = 3

/** The sides of what stands around a line, and of rules near it. */
const sidesAround = (stretch: Stretch, boxes: readonly Box[]): readonly number[] => {
  const [bottom, top, start, end] = [lowOf(stretch), highOf(stretch), startOf(stretch), endOf(stretch)]
  const middle = (bottom + top) / 2
  const height = top - bottom
  const isAround = ([x0, low, x1, high]: Box): boolean => {
    if (low <= middle && middle <= high) return true
    const isNear = high >= bottom - height * farthestBelow && low <= top + height * farthestAbove
    return isNear && high - low <= thickestRule && x0 < end && x1 > start
  }
  return boxes.filter(isAround).flatMap(([x0, , x1]) => [x0, x1])
}

/** Columns by the nearest sides of what is drawn around their lines. */
const drawnColumns = (
  stretches: readonly Stretch[],
  boxes: readonly Box[],
  hasHome: (stretch: Stretch) => boolean,
): readonly Column[] => {
  const bounded = stretches.flatMap((stretch) => {
    const sides = sidesAround(stretch, boxes)
    const left = Math.max(...sides.filter((x) => x <= startOf(stretch) + 2))
    const right = Math.min(...sides.filter((x) => x >= endOf(stretch) - 2))
    return Number.isFinite(left) && Number.isFinite(right) ? [{ stretch, left, right }] : []
  })
  return [...groupBy(bounded, ({ left, right }) => `${Math.round(left)} ${Math.round(right)}`).values()].map((own) => ({
    left: Math.min(...own.map(({ left }) => left)),
    right: Math.max(...own.map(({ right }) => right)),
    lines: linesOf(own.map(({ stretch }) => stretch)).map((line) => heldLine(line, hasHome)),
  }))
}

/**
 * Of a row that stands in one box, the last cell where it is kept and keeps its place: how far the row goes tells no more than
 * that cell does, and the columns of its table say whether that tells.
 */
const heldLine = (line: Line, hasHome: (stretch: Stretch) => boolean): Line => {
  const last = line.stretches.toSorted((a, b) => endOf(a) - endOf(b)).at(-1)
  const isHeld = line.stretches.length > 1 && last !== undefined && !lostWords(last) && hasHome(last)
  return isHeld ? { ...line, isLost: false } : line
}

/**
 * Columns of each table that was read, by where its words stand. Nothing ends the last one. `told`: up to the
 * next that keeps its place; `given`: up to the next whether it does or not, the room that a column was given.
 */
const tablesOf = (
  stretches: readonly Stretch[],
  hasHome: (stretch: Stretch) => boolean,
): readonly (readonly { readonly told: Column; readonly given: Column }[])[] => {
  const [inTables, outside] = [
    stretches.filter(({ cell }) => cell.table !== null),
    stretches.filter(({ cell }) => cell.table === null),
  ]
  return [...groupBy(inTables, ({ cell }) => cell.table).values()].map((own) => {
    const columns = [...groupBy(own, ({ cell }) => cell.column)].toSorted(([a], [b]) => a - b).map(([, cells]) => cells)
    const lefts = columns.map((cells) => Math.min(...cells.map(startOf)))
    return columns.flatMap((cells, at) => {
      const next = columns.find((others, index) => index > at && others.some(hasHome))?.filter(hasHome) ?? []
      const [left, right] = [lefts[at] ?? 0, lefts[at + 1] ?? 0]
      const lines = [...linesOf(cells), ...linesBeside(own, { left, right }, outside)]
      const given = { left, right, lines }
      return next.length === 0 ? [] : [{ given, told: { left, right: Math.min(...next.map(startOf)), lines } }]
    })
  })
}

const longest = (lines: readonly Line[]): number => Math.max(0, ...lines.map(({ width }) => width))

/**
 * Whether a withheld word may have set how wide a column is: its line is the longest, and ends where the column does, or as far
 * from it as those of other columns. Not where words were broken for want of room, nor in columns of one width that hold
 * words of different lengths: those are as wide as somebody wanted.
 */
const isFitted = (column: Column, columns: readonly Column[]): boolean => {
  const lost = longest(column.lines.filter(({ isLost }) => isLost))
  if (lost <= longest(column.lines.filter(({ isLost }) => !isLost)) + 0.5) return false
  const room = column.right - column.left - lost
  const others = columns.filter(({ left, right }) => left >= column.right - 2 || right <= column.left + 2)
  if (room >= widestPadding && !isAlike(column, others)) return false
  return !isBroken(column.lines, lost) && !isEven(column, others)
}

const isEven = ({ left, right, lines }: Column, others: readonly Column[]): boolean =>
  others.some(
    (other) =>
      Math.abs(other.right - other.left - (right - left)) <= sameSide &&
      Math.abs(longest(other.lines) - longest(lines)) >= leastSpread,
  )

/** Two others with as much room beside their longest line, or as much for its length: what a table had left was shared out. */
const isAlike = (column: Column, others: readonly Column[]): boolean => {
  const [room, share] = roomOf(column)
  const alike = others.filter((other) => {
    const [otherRoom, otherShare] = roomOf(other)
    return Math.abs(otherRoom - room) <= sameSide || Math.abs(otherShare - share) <= 0.01
  })
  return alike.length >= Math.min(2, Math.max(1, others.length))
}

const roomOf = ({ left, right, lines }: Column): readonly [number, number] => [
  right - left - longest(lines),
  (right - left) / Math.max(1, longest(lines)),
]

/** A kept line that would be longer than the longest lost one if it held the word that begins the next. */
const isBroken = (lines: readonly Line[], lost: number): boolean => {
  const all = lines.flatMap(({ stretches }) => stretches)
  return all.some((stretch) => {
    const { passageId, column } = stretch.cell
    if (lostWords(stretch)) return false
    const below = all.filter(({ cell }) => cell.passageId === passageId && cell.column === column)
    const [first] = below.find((other) => highOf(other) < (lowOf(stretch) + highOf(stretch)) / 2)?.pieces ?? []
    if (first === undefined || first.hole !== null) return false
    return endOf(stretch) - startOf(stretch) + (first.box[2] - first.box[0]) > lost
  })
}

const sidesOf = ({ left, right, lines }: Column): readonly Fitted[] => {
  const own = lines.flatMap(({ stretches }) => stretches)
  const height = Math.max(...own.map((stretch) => highOf(stretch) - lowOf(stretch)))
  const [low, high] = [Math.min(...own.map(lowOf)) - height, Math.max(...own.map(highOf)) + height]
  const starts = own.map(startOf)
  // Set to the left, its words say that its left side is not what they moved.
  const isMoved = Math.max(...starts) - Math.min(...starts) > sameSide
  return [...(isMoved ? [left] : []), right].map((x) => ({ x, low, high }))
}

/** Sides between the first lost word of a line and its end: of an underline, a box, a stroke through it. */
const sidesWithin = (stretch: Stretch, boxes: readonly Box[]): readonly Fitted[] => {
  const from = Math.min(...stretch.pieces.filter(({ hole }) => hole !== null).map(({ box }) => box[0]))
  const height = highOf(stretch) - lowOf(stretch)
  const [low, high] = [lowOf(stretch) - height, highOf(stretch) + height]
  return sidesAround(stretch, boxes)
    .filter((x) => x > from + 2 && x < endOf(stretch) - 2)
    .map((x) => ({ x, low, high }))
}

/** Beside a line that lost words: in its table, or as near as the next column is. */
const hasWordsBeyond = ({ right, lines }: Column, stretches: readonly Stretch[]): boolean =>
  lines
    .filter(({ isLost }) => isLost)
    .flatMap((line) => line.stretches)
    .some((stretch) =>
      stretches.some((other) => {
        if (startOf(other) < right - 2 || !isOnLine(stretch, other)) return false
        const isSameTable = other.cell.table !== null && other.cell.table === stretch.cell.table
        return isSameTable || startOf(other) - right < widestPadding
      }),
    )

/** Whether a box has a side that a withheld word may have set. */
export const isFittedBox = ([x0, low, x1, high]: Box, sides: readonly Fitted[]): boolean =>
  sides.some((side) => low <= side.high && high >= side.low && [x0, x1].some((x) => Math.abs(x - side.x) <= sameSide))
