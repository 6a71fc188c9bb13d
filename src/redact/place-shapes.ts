import { contourBox } from '../model/record/contour.ts'
import type { Shape } from '../model/record/drawing.ts'
import type { Box } from '../model/record/place.ts'

/** How high a line stands on its page, and the height of its letters. */
export type Band = { readonly low: number; readonly high: number; readonly size: number }

/**
 * The shapes of a page that tell nothing of what left. What touches a line that lost words (an underline, a highlight,
 * a box around a name) goes, unless it is as wide as something elsewhere on the page: then it is part of a table.
 */
export const placeShapes = (shapes: readonly Shape[], bands: readonly Band[]): readonly Shape[] => {
  if (bands.length === 0) return shapes
  const isNear = (contour: readonly number[]): boolean => {
    const box = contourBox(contour)
    return bands.some((band) => box[1] <= band.high && box[3] >= band.low && box[3] - box[1] < band.size * 3 * leading)
  }
  const free = shapes.flatMap(({ contours }) => contours.filter((contour) => !isNear(contour)).map(contourBox))
  const edges = new Set(free.flatMap(([x0, , x1]) => [Math.round(x0), Math.round(x1)]))
  const isShared = (x: number): boolean => [-1, 0, 1].some((shift) => edges.has(Math.round(x) + shift))
  const stays = (contour: readonly number[]): boolean => {
    const [x0, , x1] = contourBox(contour)
    return !isNear(contour) || (isShared(x0) && isShared(x1))
  }
  return shapes
    .map((shape) => ({ ...shape, contours: shape.contours.filter(stays) }))
    .filter(({ contours, clip }) => contours.length > 0 && (clip === null || stays(contourOf(clip))))
}

/** The frames of pictures left out: one that stands in a line that lost words can be its signature, or its name. */
export const placePictures = (pictures: readonly Box[], bands: readonly Band[]): readonly Box[] =>
  pictures.filter(
    (box) =>
      !bands.some(({ low, high, size }) => box[1] <= high && box[3] >= low && box[3] - box[1] < size * 3 * leading),
  )

const leading = 1.2

const contourOf = ([x0, y0, x1, y1]: Box): readonly number[] => [0, x0, y0, 1, x1, y1]
