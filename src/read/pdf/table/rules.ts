import { contourBox, pointsOf } from '../../../model/record/contour.ts'
import type { Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import { intersectBoxes } from '../paint/pdf-matrix.ts'

/** A straight line of the page: `at` is where it stands, `from` and `to` where it starts and ends along the other axis. */
export type RuledLine = { readonly at: number; readonly from: number; readonly to: number }

/** The lines of a page in the frame of its text: `across` run with the lines of text, `along` run up the page. */
export type Rules = {
  readonly across: readonly RuledLine[]
  readonly along: readonly RuledLine[]
  readonly fills: readonly Fill[]
}

export type Fill = { readonly box: Box; readonly color: string }

/** How the text of the page runs: a quarter turn, and the corner that places count from. */
export type TextFrame = { readonly direction: readonly [number, number]; readonly origin: readonly [number, number] }

/** A filled box no thicker than this, in points, is a line. */
const thickest = 3
const shortest = 3
/** Lines nearer than this are one: a double border, or borders that each cell draws for itself. */
export const nearRules = 2.5
/** Pieces of one line: the corners of word processors leave such gaps. */
const joinGap = 3
/** Beyond this a page is a drawing, and no table is looked for. */
const mostRules = 6000

export const rulesOf = (shapes: readonly Shape[], frame: TextFrame): Rules => {
  const across: RuledLine[] = []
  const along: RuledLine[] = []
  const fills: Fill[] = []
  for (const shape of shapes) {
    for (const contour of shape.contours) {
      if (across.length + along.length > mostRules) return { across: [], along: [], fills: [] }
      const whole = contourBox(contour)
      const box = toFrame(shape.clip === null ? whole : intersectBoxes(whole, shape.clip), frame)
      const [wide, high] = [box[2] - box[0], box[3] - box[1]]
      if (high <= thickest && wide >= shortest) across.push({ at: (box[1] + box[3]) / 2, from: box[0], to: box[2] })
      else if (wide <= thickest && high >= shortest) along.push({ at: (box[0] + box[2]) / 2, from: box[1], to: box[3] })
      else if (shape.stroke !== null) addSides(contour, frame, { across, along })
      else if (shape.fill !== null && pointsOf(contour).length <= 6) fills.push({ box, color: shape.fill })
    }
  }
  return { across: joinRules(across), along: joinRules(along), fills }
}

/** The sides of a stroked box, and of whatever else runs along the axes. */
const addSides = (
  contour: readonly number[],
  frame: TextFrame,
  { across, along }: { readonly across: RuledLine[]; readonly along: RuledLine[] },
): void => {
  const points = pointsOf(contour)
  if (points.length > 9) return
  const closed = contour.at(-1) === 4 && points[0] !== undefined ? [...points, points[0]] : points
  closed.slice(1).forEach(([x, y], at) => {
    const [fromX, fromY] = closed[at] ?? [x, y]
    const box = toFrame([Math.min(x, fromX), Math.min(y, fromY), Math.max(x, fromX), Math.max(y, fromY)], frame)
    if (box[3] - box[1] < 0.5 && box[2] - box[0] >= shortest) across.push({ at: box[1], from: box[0], to: box[2] })
    if (box[2] - box[0] < 0.5 && box[3] - box[1] >= shortest) along.push({ at: box[0], from: box[1], to: box[3] })
  })
}

/** A box of the page, as it stands to its text. */
export const toFrame = ([x0, y0, x1, y1]: Box, { direction: [dx, dy], origin: [x, y] }: TextFrame): Box => {
  const corner = (px: number, py: number): readonly [number, number] => [
    (px - x) * dx + (py - y) * dy,
    (py - y) * dx - (px - x) * dy,
  ]
  const [[u0, v0], [u1, v1]] = [corner(x0, y0), corner(x1, y1)]
  return [Math.min(u0, u1), Math.min(v0, v1), Math.max(u0, u1), Math.max(v0, v1)]
}

/** Lines that go on from each other are one, whoever drew them in pieces. */
const joinRules = (rules: readonly RuledLine[]): readonly RuledLine[] =>
  bandsOf(rules).flatMap((band) => {
    const at = band.reduce((sum, rule) => sum + rule.at, 0) / band.length
    const joined: RuledLine[] = []
    for (const { from, to } of band.toSorted((a, b) => a.from - b.from)) {
      const open = joined.at(-1)
      if (open !== undefined && from <= open.to + joinGap)
        joined[joined.length - 1] = { ...open, to: Math.max(open.to, to) }
      else joined.push({ at, from, to })
    }
    return joined
  })

const bandsOf = (rules: readonly RuledLine[]): readonly (readonly RuledLine[])[] => {
  const bands: RuledLine[][] = []
  for (const rule of rules.toSorted((a, b) => a.at - b.at)) {
    const band = bands.at(-1)
    if (band !== undefined && rule.at - (band[0]?.at ?? 0) <= nearRules) band.push(rule)
    else bands.push([rule])
  }
  return bands
}
