import type { DisclosedPage, PlacedLine } from '../../model/copy/disclosure.ts'

const margin = 6

export const gapAfter = 3

/** Whole lines keep their places, however close; what lost words, or was pushed, never covers its neighbour. */
export const isUntouched = ({ parts }: PlacedLine): boolean =>
  parts.every((part) => part.kind === 'word' && part.at !== null)

type Sides = { readonly left: number; readonly right: number }

/** Between what the lines that lost nothing start and end. Without one, the margins are alike. */
export const sidesOf = ({ lines, width }: DisclosedPage): Sides => {
  const left = Math.max(margin, Math.min(width, ...lines.map(({ x }) => x)))
  const ends = lines.filter(isUntouched).map(({ parts }) => Math.max(...parts.map(endOf)))
  return { left, right: Math.max(width - left, ...ends) }
}

const endOf = (part: PlacedLine['parts'][number]): number =>
  part.kind === 'word' && part.at !== null ? part.at.x + part.at.width : 0

/** Where a line may start at the least, where it should end, and where it must. */
export type Room = { readonly least: number; readonly usual: number; readonly end: number }

type Spot = {
  readonly x: number
  readonly free: number
  readonly next: PlacedLine | null
  readonly width: number
}

/** `free`: where what stands before it on its row ends. */
export const roomOf = ({ x, free, next, width }: Spot, { left, right }: Sides): Room => {
  const end = (next === null ? width : width - margin) - margin
  const usual = Math.min(end, next === null ? right : next.x - gapAfter)
  return { least: Math.max(Math.min(left, x), free), end, usual }
}

/** In percent: what is narrower is still read with ease; and what is narrower than this is not. */
const easyStretch = 85
const leastStretch = 60

/**
 * Where a line that lost words starts, and how far it is narrowed: before it leaves the room that lines have it is
 * narrowed a little, then starts more to the left, as a line does that is set to the right.
 */
export const fitLine = (x: number, room: Room, { fixed, loose, most }: Record<'fixed' | 'loose' | 'most', number>) => {
  const stretchFrom = (from: number, end: number): number => ((end - from - fixed) / Math.max(1, loose)) * 100
  const wide = fixed + (loose * easyStretch) / 100
  const tries = [
    { from: x, end: room.usual, least: easyStretch },
    { from: Math.max(room.least, Math.min(x, room.usual - wide)), end: room.usual, least: easyStretch },
    { from: x, end: room.end, least: easyStretch },
    { from: Math.max(room.least, Math.min(x, room.end - wide)), end: room.end, least: leastStretch },
  ]
  const found = tries.find(({ from, end, least }) => stretchFrom(from, end) >= Math.min(least, most) - 1e-6)
  return found === undefined ? null : { x: found.from, stretch: Math.min(most, stretchFrom(found.from, found.end)) }
}
