import type { DrawnPart, DrawnRun, Ink, PageDrawing } from '../../../model/record/drawing.ts'
import type { Box } from '../../../model/record/place.ts'
import { moveShape } from '../paint/pdf-contours.ts'
import type { Frames } from '../paint/pdf-frames.ts'
import { areaOf, intersectBoxes, toTenThousandth } from '../paint/pdf-matrix.ts'
import { type OutlineTable, outlineOf, type ShapeOf } from '../paint/pdf-outlines.ts'
import type { GlyphInk, Painting } from '../paint/pdf-state.ts'
import type { Stretch } from '../text/pdf-stretches.ts'
import type { WordPart } from '../text/pdf-words.ts'

type Sources = {
  readonly painting: Painting
  readonly view: Box
  readonly shapeOf: ShapeOf
  readonly table: OutlineTable
  readonly frames: Frames
}

/** What draws a page again: the shapes of the letters that are seen, rules and frames. Null when a letter has none. */
export const drawingOf = (seen: readonly Stretch[], sources: Sources): PageDrawing | null => {
  const { painting, view, frames } = sources
  const parts: DrawnPart[] = []
  for (const part of seen.flatMap(({ lines }) => lines.flatMap(({ words }) => words.flatMap((word) => word.parts)))) {
    const drawn = partOf(part, sources)
    if (drawn === null) return null
    parts.push(drawn)
  }
  const origin = [view[0], view[1]] as const
  return {
    parts,
    shapes: frames.shapes.map((shape) => moveShape(shape, origin)),
    pictures: painting.pictures.flatMap(({ box }) => pictureOf(box, view)),
    hasLoss: painting.hasLoss || frames.lost.length > 0,
  }
}

const partOf = ({ glyphs, box }: WordPart, { table, shapeOf }: Sources): DrawnPart | null => {
  const runs: OpenRun[] = []
  for (const glyph of glyphs ?? []) {
    const number = outlineOf(table, glyph, shapeOf)
    if (number === null || glyph.ink === null) return null
    const width = table.outlines[number]?.width ?? 0
    const last = runs.at(-1)
    const skip = last === undefined ? null : skipTo(last, glyph.ink)
    if (last === undefined || skip === null) runs.push(openRun(glyph.ink, number, width))
    else {
      last.glyphs.push(number)
      last.skips.push(skip)
      last.pen += skip + width
    }
  }
  return runs.length === 0 ? null : { box: hundredths(box), runs: runs.map(closeRun) }
}

/** `pen`: how far it has come, in thousandths of the size. */
type OpenRun = {
  readonly ink: Ink
  readonly at: readonly [number, number]
  readonly glyphs: number[]
  readonly skips: number[]
  pen: number
}

const openRun = ({ press, at }: GlyphInk, glyph: number, pen: number): OpenRun => ({
  ink: press.ink,
  at: [toTenThousandth(at[0]), toTenThousandth(at[1])],
  ...{ glyphs: [glyph], skips: [0], pen },
})

const closeRun = ({ ink, at, glyphs, skips }: OpenRun): DrawnRun => ({
  turn: ink.turn,
  fill: ink.fill,
  stroke: ink.stroke,
  at,
  glyphs,
  skips: skips.every((skip) => skip === 0) ? [] : skips,
})

const farthest = 20_000

/** From the pen to the next letter along the line; null when it stands elsewhere, or is drawn otherwise. */
const skipTo = (run: OpenRun, { press, at }: GlyphInk): number | null => {
  const { turn } = run.ink
  const x = at[0] - run.at[0]
  const y = at[1] - run.at[1]
  const area = turn[0] * turn[3] - turn[1] * turn[2]
  if (area === 0 || !isSameInk(run.ink, press.ink)) return null
  if (Math.abs(y * turn[0] - x * turn[1]) > Math.abs(area) * nearLine) return null
  const skip = Math.round((((x * turn[3] - y * turn[2]) / area) * 1000 - run.pen) * 100) / 100
  return Math.abs(skip) > farthest ? null : skip + 0
}

/** A letter this near the line, in sizes, stands on it. */
const nearLine = 0.0002

const hundredths = ([x0, y0, x1, y1]: Box): Box => [toHundredth(x0), toHundredth(y0), toHundredth(x1), toHundredth(y1)]

const toHundredth = (value: number): number => Math.round(value * 100) / 100

const isSameInk = (a: Ink, b: Ink): boolean =>
  a === b ||
  (a.turn.every((value, at) => value === b.turn[at]) &&
    a.fill === b.fill &&
    a.stroke?.color === b.stroke?.color &&
    a.stroke?.width === b.stroke?.width)

const leastSide = 8

/** The frame of a picture that left; one too thin to be seen is a rule. */
const pictureOf = (box: Box, view: Box): readonly Box[] => {
  const [x0, y0, x1, y1] = intersectBoxes(box, view)
  if (areaOf([x0, y0, x1, y1]) === 0 || x1 - x0 < leastSide || y1 - y0 < leastSide) return []
  return [[x0 - view[0], y0 - view[1], x1 - view[0], y1 - view[1]]]
}
