import { type Line, textOf } from '../pdf-lines.ts'
import { isAddress } from './address.ts'
import {
  blockStep,
  fewestHoles,
  fewestStarts,
  fullPairing,
  holeSlack,
  rowScore,
  rowScoreOfProse,
  sameBaseline,
  tableAgreement,
} from './limits.ts'
import type { Side } from './side.ts'

/** Whether what stands side by side is read one after the other, or as the rows of a table. */
export const areColumns = (left: Side, right: Side): boolean => {
  if (left.isProse && right.isProse) return proseScore(left, right) < rowScoreOfProse && !areHoledRows(left, right)
  const addresses = [left, right].filter(({ lines }) => isAddress(lines)).length
  if (addresses === 2) return true
  if (rowsScore(left, right) >= rowScore || pairing(left, right) >= fullPairing) return false
  if (left.isProse || right.isProse) return true
  return agreement(left, right) < (addresses === 1 ? fullPairing : tableAgreement)
}

/** Two columns of prose in which nothing at all speaks for rows. */
export const areSurelyColumns = (left: Side, right: Side): boolean =>
  left.isProse && right.isProse && proseScore(left, right) <= 0 && !areHoledRows(left, right)

/**
 * Two columns of prose may have a paragraph at the same height by chance. Rows count where white parts them on both
 * sides. Without it prose is never read across: in doubt sentences stay whole.
 */
const proseScore = (left: Side, right: Side): number => {
  const { few, many, leading } = compare(left, right)
  const openOf = ({ side, starts }: Blocks) => [...starts].filter((at) => at > 0 && hasSpaceAbove(side, at, leading))
  const unmet = (own: Blocks, other: Blocks): number => openOf(own).filter((at) => !isMet(own, at, other)).length
  const met = [...few.starts].filter((at) => {
    const partner = levelWith(many.side, few.side.lines[at])
    const isOpen = hasSpaceAbove(few.side, at, leading) && hasSpaceAbove(many.side, partner, leading)
    return at > 0 && isOpen && isMet(few, at, many) && !isSkipped(few.side, at, many.side, partner)
  })
  return met.length - unmet(few, many) - unmet(many, few)
}

/**
 * Rows of prose without white between them: where the shorter cell has left whole lines free, a sentence starts on both
 * sides, each time. Few such holes tell where every sentence that starts a line of one side has one beside it.
 */
const areHoledRows = (left: Side, right: Side): boolean => {
  const leading = Math.min(stepOf(left), stepOf(right))
  const isStarting = (own: Side, other: Side, at: number): boolean =>
    isStop(own, at) && isStop(other, levelWith(other, own.lines[at]))
  const sides = [
    [left, right],
    [right, left],
  ] as const
  const holes = sides.flatMap(([own, other]) =>
    [...own.lines.keys()].filter((at) => isHole(own, at, leading)).map((at) => isStarting(own, other, at)),
  )
  if (holes.length === 0 || !holes.every(Boolean)) return false
  return holes.length >= fewestHoles || sides.some(([own, other]) => areAllMet(own, other, isStarting))
}

const areAllMet = (own: Side, other: Side, isStarting: (own: Side, other: Side, at: number) => boolean): boolean => {
  const starts = [...own.lines.keys()].filter((at) => at > 0 && isStop(own, at))
  return starts.length >= fewestStarts && starts.every((at) => isStarting(own, other, at))
}

/** Whole lines are free above it. */
const isHole = ({ lines }: Side, at: number, leading: number): boolean => {
  const [above, line] = [lines[at - 1], lines[at]]
  if (above === undefined || line === undefined) return false
  const steps = (above.v - line.v) / leading
  return Math.round(steps) >= 2 && Math.abs(steps - Math.round(steps)) <= holeSlack
}

const isStop = ({ ends }: Side, at: number | null): boolean => at === 0 || (at !== null && ends[at - 1] === 'stops')

const isMet = (own: Blocks, at: number, other: Blocks): boolean => {
  const partner = levelWith(other.side, own.side.lines[at])
  return partner !== null && other.starts.has(partner)
}

/**
 * What speaks for rows: each block of the side that has fewer stands level with one of the other. A start after a white
 * space counts whole, one within a run of lines half: it may be by chance.
 */
const rowsScore = (left: Side, right: Side): number => {
  const { few, many, leading } = compare(left, right)
  let score = 0
  for (const at of few.starts) {
    const partner = levelWith(many.side, few.side.lines[at])
    if (isSkipped(few.side, at, many.side, partner)) continue
    const isOpen = hasSpaceAbove(few.side, at, leading) || hasSpaceAbove(many.side, partner, leading)
    // Two columns begin at the same height as well.
    if (at === 0) score -= isMet(few, at, many) ? 0 : 1
    else score += (isMet(few, at, many) ? 1 : -1) * (isOpen ? 1 : 0.5)
  }
  return score
}

type Blocks = { readonly side: Side; readonly starts: ReadonlySet<number> }

/** The side with fewer blocks first, and the shorter of both leadings. */
const compare = (left: Side, right: Side) => {
  const leading = Math.min(stepOf(left), stepOf(right))
  const [few, many] = [left, right]
    .map((side): Blocks => ({ side, starts: startsOf(side, leading) }))
    .toSorted((a, b) => a.starts.size - b.starts.size)
  return { few: few ?? { side: left, starts: new Set() }, many: many ?? { side: right, starts: new Set() }, leading }
}

const stepOf = (side: Side): number => (side.leading > 0 ? side.leading : Number.POSITIVE_INFINITY)

/** The lines with which a paragraph, a cell or an entry starts, as far as can be told. */
const startsOf = (side: Side, leading: number): ReadonlySet<number> =>
  new Set(
    [...side.lines.keys()].filter((at) => at === 0 || side.ends[at - 1] !== 'runs' || hasSpaceAbove(side, at, leading)),
  )

const isSkipped = (few: Side, at: number, many: Side, partner: number | null): boolean =>
  isUnderHeading(few, at) || (isBullet(few, at) && isBullet(many, partner))

/** Lists side by side: their items are no cells. */
const isBullet = ({ lines }: Side, at: number | null): boolean => {
  const first = at === null ? undefined : lines[at]?.words[0]
  return first !== undefined && /^[^\p{L}\p{N}\s]$/u.test(textOf(first))
}

/** A heading and its text are one block. */
const isUnderHeading = (side: Side, at: number): boolean => {
  const [line, above] = [side.lines[at], side.lines[at - 1]]
  if (line === undefined || above === undefined) return false
  return above.size > line.size * 1.12 || (isBold(above) && !isBold(line))
}

const isBold = ({ words }: Line): boolean => words.every((word) => word.isBold)

const hasSpaceAbove = (side: Side, at: number | null, leading: number): boolean => {
  if (at === null) return false
  const [line, above] = [side.lines[at], side.lines[at - 1]]
  return line !== undefined && above !== undefined && above.v - line.v > blockStep * leading
}

/** The rank of the line that stands on the baseline of another side's line. Lines are sorted from top to bottom. */
const levelWith = (side: Side, line: Line | undefined): number | null => {
  if (line === undefined) return null
  const reach = sameBaseline * line.size
  let [low, high] = [0, side.lines.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((side.lines[middle]?.v ?? 0) > line.v + reach) low = middle + 1
    else high = middle
  }
  const found = side.lines[low]
  return found !== undefined && Math.abs(found.v - line.v) <= reach ? low : null
}

const agreement = (left: Side, right: Side): number => {
  const [few, many] = left.lines.length <= right.lines.length ? [left, right] : [right, left]
  return few.lines.filter((line) => levelWith(many, line) !== null).length / Math.max(1, few.lines.length)
}

/** The share of the lines of both sides that stand level with one of the other. */
const pairing = (left: Side, right: Side): number => {
  const [fewer, more] = [left.lines.length, right.lines.length].toSorted((a, b) => a - b)
  return more === undefined || fewer === undefined ? 0 : (agreement(left, right) * fewer) / Math.max(1, more)
}
