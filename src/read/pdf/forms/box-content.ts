import { isStraight, pointsOf } from '../../../model/record/contour.ts'
import type { Box } from '../../../model/record/place.ts'
import { areaOf } from '../paint/pdf-matrix.ts'
import { isLight, type Painted } from './drawn-boxes.ts'
import { unreadBox } from './form-mark.ts'

type Line = readonly [x0: number, y0: number, x1: number, y1: number]

/** A stroke of a cross or a tick crosses this share of its box. */
const leastReach = 0.45
/** A fill this large makes a dark box. */
const leastFill = 0.2

/** What the strokes in a box say: nothing, a cross, a tick, a dark fill; what says none of these is not read. */
export const signInBox = (box: Box, inside: readonly Painted[]): string => {
  const seen = inside.filter(({ shape }) => shape.stroke !== null || (shape.fill !== null && !isLight(shape.fill)))
  if (seen.length === 0) return '☐'
  const [wide, high] = [box[2] - box[0], box[3] - box[1]]
  const lines = seen.filter(isOpen).flatMap(linesOf)
  const curves = seen.some((piece) => !isStraight(piece.contour))
  const steep = lines.filter(([x0, y0, x1, y1]) => {
    const [across, along] = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
    return across >= wide * leastReach && along >= high * leastReach
  })
  const rising = steep.filter(isRising)
  const falling = steep.filter((line) => !isRising(line))
  const isOfLines = !curves && seen.every(isOpen)
  if (isOfLines && lines.length === 2 && rising.length === 1 && falling.length === 1) return '☒'
  if (isOfLines && lines.length === 2 && isTick(lines, high)) return '☑'
  return isFilled(box, seen) ? '■' : unreadBox
}

/** Drawn with a pen, not filled: a line, or a line that bends. */
const isOpen = ({ shape }: Painted): boolean => shape.fill === null && shape.stroke !== null

const linesOf = ({ contour }: Painted): readonly Line[] => {
  const points = pointsOf(contour)
  return points.slice(1).map(([x, y], at) => [points[at]?.[0] ?? x, points[at]?.[1] ?? y, x, y])
}

const isRising = ([x0, y0, x1, y1]: Line): boolean => (x1 - x0) * (y1 - y0) > 0

/** Down, then up to the right, further than it came down. */
const isTick = ([first, second]: readonly Line[], high: number): boolean => {
  if (first === undefined || second === undefined) return false
  const [short, long] = first[0] <= second[0] ? [first, second] : [second, first]
  const meets = Math.abs(short[2] - long[0]) < 1.5 && Math.abs(short[3] - long[1]) < 1.5
  return (
    meets && short[3] < short[1] && long[3] > long[1] && long[2] > long[0] && long[3] - long[1] >= high * leastReach
  )
}

const isFilled = (box: Box, seen: readonly Painted[]): boolean =>
  seen.every(
    ({ shape, contour }) =>
      shape.fill !== null && !isLight(shape.fill) && isStraight(contour) && pointsOf(contour).length <= 5,
  ) && seen.some((piece) => areaOf(piece.box) >= areaOf(box) * leastFill)
