import type { Box } from '../../../model/record/place.ts'
import { keepShape, type PathPaint } from './pdf-contours.ts'
import { intersectBoxes, isUpright, type Matrix, numbersOf, transformBox } from './pdf-matrix.ts'
import { clipTo, isShowing, nextOrder, type Painter } from './pdf-painter.ts'

/** A path that is filled, stroked, or becomes the clip. */
export const paintPath = (
  painter: Painter,
  path: PathPaint & { readonly data: unknown; readonly box: Box | null },
): void => {
  const { state } = painter
  keepShape(painter, path.data, path)
  if (path.isFill && path.box !== null && isShowing(painter) && state.alpha > 0) {
    const turned = transformBox(state.matrix, path.box)
    const box = state.clip === null ? turned : intersectBoxes(state.clip, turned)
    const isOpaque = state.alpha >= 0.99 && !state.isBlended && !state.isMasked && state.color !== null
    const isSolid = isOpaque && isUpright(state.matrix) && isRectangle(path.data)
    painter.fills.push({ box, color: state.alpha >= 0.99 ? state.color : null, isSolid, order: nextOrder(painter) })
  }
  if (!painter.isClipPending) return
  painter.isClipPending = false
  clipTo(painter, path.box ?? [0, 0, 0, 0], isRectangle(path.data))
}

/** One rectangle: a start, three or four straight lines, each along an axis. */
const isRectangle = (data: unknown): boolean => {
  const values = numbersOf(data)
  if (values.length < 12 || values.length > 17) return false
  for (let at = 3; at + 2 < values.length && values[at] !== 4; at += 3) {
    if (values[at] !== 1) return false
    const isAcross = Math.abs((values[at + 1] ?? 0) - (values[at - 2] ?? 0)) < 0.01
    const isAlong = Math.abs((values[at + 2] ?? 0) - (values[at - 1] ?? 0)) < 0.01
    if (!isAcross && !isAlong) return false
  }
  return true
}

/** `wide` is how many pixels the picture has from left to right; `id` is what pdfjs calls it. */
export const paintPicture = (
  painter: Painter,
  matrix: Matrix,
  isOpaque: boolean,
  { id, wide }: { readonly id: unknown; readonly wide: number } = { id: null, wide: 0 },
): void => {
  const { state } = painter
  if (!isShowing(painter) || state.alpha === 0) return
  const turned = transformBox(matrix, [0, 0, 1, 1])
  const box = state.clip === null ? turned : intersectBoxes(state.clip, turned)
  const hides = isOpaque && state.alpha >= 0.99 && !state.isBlended && !state.isMasked && !state.isMaskOff
  const dpi = (wide * 72) / Math.max(1, Math.hypot(matrix[0], matrix[1]))
  painter.pictures.push({ name: sharedName(id), box, isOpaque: hides, dpi, order: nextOrder(painter) })
}

/** From its third page on, what pages share is called `g_…`; the other names count anew on each page. */
const sharedName = (id: unknown): string | null => (typeof id === 'string' && id.startsWith('g_') ? id : null)
