import { contourBox } from '../model/record/contour.ts'
import type { Shape } from '../model/record/drawing.ts'
import type { Box } from '../model/record/place.ts'
import { type Fitted, isFittedBox } from './place-columns.ts'
import { leastAlike, leastSpread, widestPadding } from './place-limits.ts'

/** How high a line that lost words stands on its page, the height of its letters, and where its first lost word starts. */
export type Band = { readonly low: number; readonly high: number; readonly size: number; readonly firstLost: number }

/**
 * What stands near the shapes of a page: its lines that lost words, the boxes of all its words, withheld ones too, those of
 * them that are kept and keep their place in a column, and the sides that withheld words may have set.
 */
export type Near = {
  readonly bands: readonly Band[]
  readonly words: readonly Box[]
  readonly held: readonly Box[]
  readonly sides: readonly Fitted[]
}

export const boxesOf = ({ contours }: Shape): readonly Box[] => contours.map(contourBox)

/**
 * The shapes of a page that tell nothing of what left. What touches a line that lost words (an underline, a highlight,
 * a box around a name) goes, unless no word can have set its width: it is as wide as something elsewhere on the page,
 * or others as wide stand by words of other lengths, and it goes far beyond them all, or ends with kept words of a column.
 */
export const placeShapes = (shapes: readonly Shape[], { bands, words, held, sides }: Near): readonly Shape[] => {
  if (bands.length === 0) return shapes
  const boxes = shapes.flatMap(boxesOf).filter((box) => !isFittedBox(box, sides))
  const free = boxes.filter((box) => touchedBy(box, bands).length === 0)
  const edges = new Set(free.flatMap(([x0, , x1]) => [Math.round(x0), Math.round(x1)]))
  const isShared = (x: number): boolean => [-1, 0, 1].some((shift) => edges.has(Math.round(x) + shift))
  const keeping = new Set(held)
  const near = boxes.flatMap((box) => {
    const touched = touchedBy(box, bands)
    return touched.length === 0 ? [] : [nearOf(box, wordsOn(touched, words), { bands: touched, held: keeping })]
  })
  const stays = (box: Box): boolean => {
    if (isFittedBox(box, sides)) return false
    const touched = touchedBy(box, bands)
    if (touched.length === 0 || (isShared(box[0]) && isShared(box[2]))) return true
    return isRepeated(box, near)
  }
  return shapes
    .map((shape) => ({ ...shape, contours: shape.contours.filter((contour) => stays(contourBox(contour))) }))
    .filter(({ contours, clip }) => contours.length > 0 && (clip === null || stays(clip)))
}

const leading = 1.2

/** A shape of three lines or more is no mark of a word. */
const touchedBy = ([, low, , high]: Box, bands: readonly Band[]): readonly Band[] =>
  bands.filter((band) => low <= band.high && high >= band.low && high - low < band.size * 3 * leading)

const wordsOn = (bands: readonly Band[], words: readonly Box[]): readonly Box[] =>
  words.filter(([, low, , high]) => bands.some((band) => (low + high) / 2 >= band.low && (low + high) / 2 <= band.high))

/**
 * Where the words end that could have pushed its left side, if a lost one is among them, and its right side. `isHeld`: those
 * at its right side are kept, and keep their place: it tells no more than they do.
 */
type Beside = { readonly box: Box; readonly before: number | null; readonly reach: number; readonly isHeld: boolean }

type Around = { readonly bands: readonly Band[]; readonly held: ReadonlySet<Box> }

const farthest = (words: readonly Box[]): number => Math.max(0, ...words.map(([, , right]) => right))

const nearOf = (box: Box, own: readonly Box[], { bands, held }: Around): Beside => {
  const isAfterLost = bands.some(({ firstLost }) => firstLost < box[0] - 1)
  const before = isAfterLost ? farthest(own.filter(([, , right]) => right <= box[0] + 1)) : null
  const within = own.filter(([left]) => left < box[2])
  const reach = farthest(within)
  const isNear = reach <= box[2] + 1 && box[2] - reach < widestPadding
  const isHeld = isNear && farthest(within.filter((word) => !held.has(word))) <= reach - leastSpread
  return { box, before, reach, isHeld }
}

const isRepeated = ([x0, , x1]: Box, near: readonly Beside[]): boolean => {
  const alike = near.filter(({ box }) => Math.abs(box[0] - x0) <= 1 && Math.abs(box[2] - x1) <= 1)
  const befores = alike.flatMap(({ before }) => before ?? [])
  const isMoved = befores.length > 0 && (!isSpread(befores) || x0 - Math.max(...befores) < widestPadding)
  const reaches = alike.map(({ reach }) => reach)
  const isFitted = x1 - Math.max(...reaches) < widestPadding
  const isFree = alike.every(({ isHeld }) => isHeld) || (!isFitted && isSpread(reaches))
  return alike.length >= leastAlike && !isMoved && isFree
}

const isSpread = (ends: readonly number[]): boolean => Math.max(...ends) - Math.min(...ends) >= leastSpread

/** The frames of pictures left out: one that stands in a line that lost words can be its signature, or its name. */
export const placePictures = (pictures: readonly Box[], bands: readonly Band[]): readonly Box[] =>
  pictures.filter((box) => touchedBy(box, bands).length === 0)
