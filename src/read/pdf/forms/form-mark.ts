import type { Box } from '../../../model/record/place.ts'
import { identity, type Point, toTenThousandth } from '../paint/pdf-matrix.ts'
import type { Glyph } from '../paint/pdf-state.ts'

/** A box of a form and what it holds, told by a sign; `order` is its rank among all that was painted. */
export type FormMark = { readonly sign: string; readonly box: Box; readonly order: number }

/** Stands for a box that holds something that is no cross, no tick and no fill. */
export const unreadBox = '⍰'

/** Our drawings stand this far from their left and over their line, and are this high, in sizes. */
const drawn = { left: 0.09, low: -0.03, height: 0.7, width: 0.88 } as const

/** A mark as a glyph of ours: it is read in its line, and a facsimile draws it. */
export const markGlyph = ({ sign, box, order }: FormMark, direction: Point): Glyph => {
  const [x0, y0, x1, y1] = box
  const size = Math.min(x1 - x0, y1 - y0) / drawn.height
  const [dx, dy] = [Math.round(direction[0]), Math.round(direction[1])]
  const start = cornerOf(box, dx, dy)
  const along = dx === 0 ? y1 - y0 : x1 - x0
  const [left, low] = [-drawn.left * size, -drawn.low * size]
  const at = [start[0] + left * dx - low * dy, start[1] + left * dy + low * dx] as const
  const [across, down] = [toTenThousandth(size * dx), toTenThousandth(size * dy)]
  return {
    ...{
      text: sign,
      start,
      end: [start[0] + along * dx, start[1] + along * dy],
      direction: [dx, dy],
      size,
      box,
      order,
    },
    ...{ isBold: true, color: null, isFilledOnly: false, isSign: true, mark: null, unseen: null },
    ink: {
      press: { ...ownPress, ink: { turn: [across, down, -down, across], fill: '#000000', stroke: null } },
      ...shown(sign),
      at,
    },
  }
}

const ownPress = { font: '', matrix: identity, rise: 0, unit: 0.001 } as const

const shown = (sign: string) => ({ code: sign, accent: null, width: drawn.width * 1000 })

/** Where a line of this direction enters a box, at its foot. */
const cornerOf = ([x0, y0, x1, y1]: Box, dx: number, dy: number): Point => {
  if (dx > 0) return [x0, y0]
  if (dx < 0) return [x1, y1]
  return dy > 0 ? [x1, y0] : [x0, y1]
}

/** The way most letters of a page run; to the right where none do. */
export const commonDirection = (glyphs: readonly Glyph[]): Point => {
  const tally = new Map<string, number>()
  for (const { direction } of glyphs) {
    const key = direction.map(Math.round).join(' ')
    tally.set(key, (tally.get(key) ?? 0) + 1)
  }
  const [best] = [...tally].sort((a, b) => b[1] - a[1])[0] ?? ['1 0']
  const [dx = 1, dy = 0] = best.split(' ').map(Number)
  return Math.abs(dx) + Math.abs(dy) === 1 ? [dx, dy] : [1, 0]
}
