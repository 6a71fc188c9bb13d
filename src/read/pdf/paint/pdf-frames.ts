import { contourBox, isStraight, pointsOf, strokesOf } from '../../../model/record/contour.ts'
import type { Shape } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import { codeBars } from './pdf-codes.ts'

type Contour = readonly number[]

/** `lost`: the boxes of what does not stay. */
export type Frames = { readonly shapes: readonly Shape[]; readonly lost: readonly Box[] }

/** Below this, in points, a contour can be a letter, or a piece of one. */
const textHeight = 36
/** Corners of rules, squared off by word processors. */
const cornerSize = 1.6
/** Bars that stand alone can spell: a form has some boxes to tick, not hundreds. */
const mostBars = 60

/**
 * Keeps the rules, frames and fills of a page: long lines, and small ones along an axis. What can spell does not stay:
 * curves and slants of the size of text, crowds of little bars that no rule joins, the bars of codes. Words drawn as shapes are read by no detector.
 */
export const keepFrames = (shapes: readonly Shape[]): Frames => {
  const drawn = shapes.flatMap(({ contours }) => contours).map((contour) => ({ contour, box: contourBox(contour) }))
  const codes = codeBars(drawn.map(({ box }) => box))
  const all = drawn.filter(({ box }) => !codes.has(box)).map(({ contour }) => contour)
  const bars = new Set(all.filter((contour) => !isLong(contour) && isBar(contour)))
  const chained = chainedOf([...bars])
  const rules = all.filter((contour) => isLong(contour) || chained.has(contour))
  const ruleBoxes = rules.filter(isLong).map(contourBox)
  const lone = [...bars].filter((bar) => !chained.has(bar) && !isDot(bar, ruleBoxes))
  const crowd = lone.filter((bar) => !isCorner(contourBox(bar))).length > mostBars
  const kept = new Set<Contour>(crowd ? rules : [...rules, ...lone])
  return {
    shapes: shapes
      .map((shape) => ({ ...shape, contours: shape.contours.filter((contour) => kept.has(contour)) }))
      .filter(({ contours }) => contours.length > 0),
    lost: [...new Map(drawn.map((one) => [one.contour, one.box])).entries()].flatMap(([contour, box]) =>
      kept.has(contour) ? [] : [box],
    ),
  }
}

/** Borders that a program drew cell by cell: end to end, they make a rule, or a row of cells. */
const chainedOf = (bars: readonly Contour[]): ReadonlySet<Contour> => {
  const across = bars.map((bar) => ({ bar, box: contourBox(bar) }))
  const along = across.map(({ bar, box: [x0, y0, x1, y1] }) => ({ bar, box: [y0, x0, y1, x1] as const }))
  return new Set([...chainsIn(across), ...chainsIn(along)])
}

const shortestChain = 72
const chainGap = 0.8

const chainsIn = (bars: readonly { readonly bar: Contour; readonly box: Box }[]): readonly Contour[] => {
  const rows = new Map<string, { readonly bar: Contour; readonly box: Box }[]>()
  for (const item of bars) {
    const key = `${Math.round(item.box[1])} ${Math.round(item.box[3])}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [item])
    else row.push(item)
  }
  return [...rows.values()].flatMap((row) => {
    const chained: Contour[] = []
    let chain: { readonly bar: Contour; readonly box: Box }[] = []
    let end = Number.NEGATIVE_INFINITY
    const close = (): void => {
      if (end - (chain[0]?.box[0] ?? end) >= shortestChain) chained.push(...chain.map(({ bar }) => bar))
      chain = []
    }
    for (const item of row.toSorted((a, b) => a.box[0] - b.box[0])) {
      if (item.box[0] > end + chainGap) close()
      chain.push(item)
      end = chain.length === 1 ? item.box[2] : Math.max(end, item.box[2])
    }
    close()
    return chained
  })
}

const sidesOf = ([x0, y0, x1, y1]: Box): readonly [number, number] => [x1 - x0, y1 - y0]

/** A long contour is no letter unless it winds, or curves: a name in one stroke. */
const isLong = (contour: Contour): boolean => {
  const points = pointsOf(contour)
  if (Math.max(...sidesOf(contourBox(contour))) < textHeight) return false
  if (isAlongAxes(contour)) return points.length <= 9
  return (isStraight(contour) && points.length <= 3) || isRoundedFrame(contour)
}

/** Four sides along the edges of its box, joined by four curves. */
const isRoundedFrame = (contour: Contour): boolean => {
  const [x0, y0, x1, y1] = contourBox(contour)
  const sides = { across: 0, along: 0, curves: 0 }
  let [x, y] = [0, 0]
  for (const { operator, points } of strokesOf(contour)) {
    const [endX, endY] = [points.at(-2) ?? x, points.at(-1) ?? y]
    if (operator === 2 || operator === 3) sides.curves += 1
    if (operator === 1 && isNear(y, endY) && (isNear(y, y0) || isNear(y, y1))) sides.across += 1
    if (operator === 1 && isNear(x, endX) && (isNear(x, x0) || isNear(x, x1))) sides.along += 1
    ;[x, y] = [endX, endY]
  }
  return sides.curves === 4 && sides.across >= 1 && sides.along >= 1 && sides.across + sides.along >= 3
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.05

const isBar = (contour: Contour): boolean => isAlongAxes(contour) && pointsOf(contour).length <= 6

const isCorner = (box: Box): boolean => Math.max(...sidesOf(box)) <= cornerSize

/** A dot that touches no rule: dots in a grid make letters. */
const isDot = (contour: Contour, long: readonly Box[]): boolean => {
  const box = contourBox(contour)
  return Math.max(...sidesOf(box)) < 4 && !(isCorner(box) && long.some((other) => touches(box, other)))
}

const touches = (a: Box, b: Box): boolean =>
  a[0] <= b[2] + 1 && b[0] <= a[2] + 1 && a[1] <= b[3] + 1 && b[1] <= a[3] + 1

/** Straight lines along the axes. */
const isAlongAxes = (contour: Contour): boolean => {
  const points = pointsOf(contour)
  return (
    isStraight(contour) &&
    points.every(([x, y], at) => {
      const [beforeX, beforeY] = points[at - 1] ?? [x, y]
      return isNear(x, beforeX) || isNear(y, beforeY)
    })
  )
}
