import type { Box } from '../../../model/record/place.ts'
import { areaOf, intersectBoxes, uniteBoxes } from '../paint/pdf-matrix.ts'
import type { Picture } from '../paint/pdf-state.ts'

/**
 * A picture of a page, counted from the corner of what is visible, and the resolution that shows all of it. One that
 * stands alike on several pages (a letterhead) has a `name`.
 */
export type PagePicture = { readonly name: string | null; readonly box: Box; readonly dpi: number }

/** Narrower or lower than this, in points, it holds no word that can be read: rules, ticks, bullets. */
const leastWidth = 36
const leastHeight = 9
const mostPictures = 400
/** Nobody prints finer than 600 dots for each inch; letters are read well at 300. */
const usualDpi = 300
const mostDpi = 600

/** The pictures of a page in which words can stand. Strips of one picture, as programs cut it, are one picture. */
export const picturesOf = (pictures: readonly Picture[], view: Box): readonly PagePicture[] => {
  const shown = pictures
    .map(({ name, box, dpi }) => ({ name, box: intersectBoxes(box, view), dpi }))
    .filter(({ box }) => areaOf(box) > 0)
    .toSorted((a, b) => areaOf(b.box) - areaOf(a.box))
    .slice(0, mostPictures)
  return joinStrips(shown)
    .filter(({ box: [x0, y0, x1, y1] }) => isRoomy(x1 - x0, y1 - y0))
    .map(({ name, box: [x0, y0, x1, y1], dpi }) => ({
      name,
      box: [x0 - view[0], y0 - view[1], x1 - view[0], y1 - view[1]],
      dpi: Math.min(mostDpi, Math.max(usualDpi, dpi)),
    }))
}

/** On a page that lies on its side the line runs upwards. */
const isRoomy = (width: number, height: number): boolean =>
  Math.max(width, height) >= leastWidth && Math.min(width, height) >= leastHeight

/** Pictures that touch become one, until none touches another. */
const joinStrips = (pictures: readonly PagePicture[]): readonly PagePicture[] => {
  const joined: PagePicture[] = []
  for (const picture of pictures) {
    let whole = picture
    for (let at = joined.findIndex(touches(whole)); at >= 0; at = joined.findIndex(touches(whole))) {
      const [other] = joined.splice(at, 1)
      if (other !== undefined)
        whole = { name: null, box: uniteBoxes([whole.box, other.box]), dpi: Math.max(whole.dpi, other.dpi) }
    }
    joined.push(whole)
  }
  return joined
}

/** Boxes that touch, or nearly, become one, until none touches another. */
export const joinNear = (boxes: readonly Box[], gap = seam): readonly Box[] => {
  const joined: Box[] = []
  for (const box of boxes) {
    let whole = box
    const isNear = (other: Box): boolean =>
      whole[0] <= other[2] + gap &&
      other[0] <= whole[2] + gap &&
      whole[1] <= other[3] + gap &&
      other[1] <= whole[3] + gap
    for (let at = joined.findIndex(isNear); at >= 0; at = joined.findIndex(isNear))
      whole = uniteBoxes([whole, ...joined.splice(at, 1)])
    joined.push(whole)
  }
  return joined
}

const touches =
  ({ box: [x0, y0, x1, y1] }: PagePicture) =>
  ({ box }: PagePicture): boolean =>
    box[0] <= x1 + seam && x0 <= box[2] + seam && box[1] <= y1 + seam && y0 <= box[3] + seam

/** Rounding leaves this much between two strips. */
const seam = 1
