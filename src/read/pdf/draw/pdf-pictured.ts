import type { Box } from '../../../model/record/place.ts'
import { orNull } from '../../entry/own-error.ts'
import type { Bitmap } from '../../scan/ocr-bitmap.ts'
import { stretchesOfScan } from '../../scan/ocr-passages.ts'
import { isSure } from '../../scan/ocr-words.ts'
import type { PictureDesk, PlacedRead as Read } from '../../scan/picture-desk.ts'
import { areaOf, intersectBoxes, invert, transformBox, uniteBoxes } from '../paint/pdf-matrix.ts'
import type { PageText } from '../pdf-page.ts'
import type { Stretch } from '../text/pdf-stretches.ts'
import { leastPicture } from '../text/pdf-visible.ts'
import type { PagePicture } from './pdf-pictures.ts'
import { type Photograph, sheetOf } from './pdf-scan.ts'

export type Photographer = (picture: PagePicture) => Promise<Photograph>

/**
 * A typed page with the words of its pictures, each picture after the text above it. A picture in which no word is sure
 * stays unread: a photograph shows faces and houses, and the little that seems sure there is hidden.
 */
export const readPictures = async (
  text: PageText,
  photograph: Photographer,
  { desk, area }: { readonly desk: PictureDesk; readonly area: number },
): Promise<PageText> => {
  let page = text
  const unread: PagePicture[] = []
  for (const picture of text.pictures) {
    const read = await readOnce(text, picture, photograph, desk).catch(orNull)
    if (read === null || !read.isRead) unread.push(picture)
    if (read === null) continue
    if (read.isRead) page = { ...page, seen: withStretches(page.seen, read.stretches, picture.box) }
    else page = { ...page, hidden: [...page.hidden, ...read.stretches] }
  }
  const share = unread.reduce((sum, { box }) => sum + areaOf(box), 0) / Math.max(1, area)
  const hasPicture = text.hasPicture && (text.pictures.length === 0 || share >= leastPicture)
  return { ...page, hasPicture, picturesRead: text.pictures.length - unread.length }
}

/** A letterhead is drawn and read on the first of its pages: what stands alike on the others says the same. */
const readOnce = async (
  text: PageText,
  picture: PagePicture,
  photograph: Photographer,
  desk: PictureDesk,
): Promise<Read | null> => {
  const isTypedOn = text.seen.flatMap(partBoxes).some((part) => areaOf(intersectBoxes(part, picture.box)) > 0)
  const isShared = picture.name !== null && !isTypedOn && areaOf(picture.box) < largestShared
  const key = isShared ? [picture.name, ...picture.box.map(Math.round)].join(' ') : null
  const known = key === null ? undefined : desk.stretches.get(key)
  const read = known ?? (await readPicture(text, picture, photograph, desk))
  if (key !== null && read !== null) desk.stretches.set(key, read)
  return read && { ...read, stretches: read.stretches.map((stretch) => ({ ...stretch, page: text.page })) }
}

/** In square points, a sixth of a sheet of A4: more is a ground, on which each page may draw something else. */
const largestShared = 80_000

const readPicture = async (
  text: PageText,
  picture: PagePicture,
  photograph: Photographer,
  desk: PictureDesk,
): Promise<Read | null> => {
  if (!desk.hasRoom()) return null
  const photo = await photograph(picture)
  const bitmap = withoutTyped(text.seen, photo, picture.box)
  const scan = await desk.read(bitmap, photo.dpi)
  if (scan === null) return null
  const words = scan.isRead ? scan.words : scan.words.filter(isSure)
  const stretches = stretchesOfScan(words, sheetOf(text.page, scan, photo))
  return { isRead: scan.isRead && stretches.length > 0, stretches: stretches.map(pictured) }
}

const pictured = (stretch: Stretch): Stretch => ({ ...stretch, isPictured: true })

/** Typed words that stand on a picture are read already; read twice, one of the readings could be wrong, and stay. */
const withoutTyped = (seen: readonly Stretch[], { bitmap, toPage }: Photograph, box: Box): Bitmap => {
  const typed = seen
    .flatMap(partBoxes)
    .map(widened)
    .filter((part) => areaOf(intersectBoxes(part, box)) > 0)
  if (typed.length === 0) return bitmap
  const { width, height } = bitmap
  const grey = bitmap.grey.slice()
  const toPixels = invert(toPage)
  for (const part of typed) {
    const [x0, y0, x1, y1] = transformBox(toPixels, part)
    const [left, right] = [Math.max(0, Math.floor(x0)), Math.min(width, Math.ceil(x1))]
    for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y += 1)
      if (right > left) grey.fill(255, y * width + left, y * width + right)
  }
  return { width, height, grey }
}

/** Slanted letters and accents reach beyond the box of their word. */
const widened = ([x0, y0, x1, y1]: Box): Box => [x0 - 0.5, y0 - 0.5, x1 + 0.5, y1 + 0.5]

const partBoxes = ({ lines }: Stretch): readonly Box[] =>
  lines.flatMap(({ words }) => words.flatMap(({ parts }) => parts.map(({ box }) => box)))

/** After the last text that stands above the picture, in its own column where there is one; a head comes first. */
const withStretches = (seen: readonly Stretch[], added: readonly Stretch[], box: Box): readonly Stretch[] => {
  const middle = (box[1] + box[3]) / 2
  const places = seen.map((stretch) => uniteBoxes(partBoxes(stretch)))
  const isAbove = (place: Box): boolean => place[1] >= middle
  const inColumn = places.findLastIndex((place) => isAbove(place) && place[0] < box[2] && box[0] < place[2])
  const at = (inColumn >= 0 ? inColumn : places.findLastIndex(isAbove)) + 1
  return [...seen.slice(0, at), ...added, ...seen.slice(at)]
}
