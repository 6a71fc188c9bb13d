import type { Box } from '../../../model/record/place.ts'
import { areaOf, holdsCentre, intersectBoxes } from '../paint/pdf-matrix.ts'
import type { Fill, Glyph, Painting, Picture } from '../paint/pdf-state.ts'
import { isUnreadable } from './pdf-glyph-text.ts'

/** What a person sees of a page, what the page hides, and whether we can vouch for having read it. */
export type Sight = {
  readonly seen: readonly Glyph[]
  readonly hidden: readonly Glyph[]
  readonly isRead: boolean
  /** Pictures cover enough of the page to hold words. */
  readonly hasPicture: boolean
}

/** Below this, in points, no one can read. */
const smallest = 1
/** Fills smaller than this, in square points, hide no word: rules, ticks, the strokes of a drawing. */
const smallestFill = 12
const mostFills = 2000
/** A smaller share of the page is a letterhead's emblem, a signature. */
export const leastPicture = 0.08

export const judgePage = (painting: Painting, view: Box): Sight => {
  const fills = painting.fills.filter((fill) => areaOf(fill.box) >= smallestFill).slice(-mostFills)
  const covers = painting.pictures.filter((picture) => picture.isOpaque).slice(-mostFills)
  const ground = { fills, pictures: painting.pictures, isNear: rememberNear() }
  const seen: Glyph[] = []
  const hidden: Glyph[] = []
  for (const glyph of painting.glyphs) {
    const isSeen =
      glyph.unseen === null && isOnPage(glyph, view) && !isBlendedIn(glyph, ground) && !isCovered(glyph, fills, covers)
    if (isSeen) seen.push(glyph)
    else hidden.push(glyph)
  }
  const once = dropRepeats(seen)
  const share = pictureShare(painting.pictures, view)
  return {
    seen: once,
    hidden: dropRepeats(hidden),
    isRead: isReadable(once, hidden, share),
    hasPicture: share >= leastPicture,
  }
}

const isOnPage = (glyph: Glyph, view: Box): boolean => glyph.size >= smallest && holdsCentre(view, glyph.box)

/** What was painted under the letters of a page. */
type Ground = {
  readonly fills: readonly Fill[]
  readonly pictures: readonly Picture[]
  readonly isNear: (a: string, b: string) => boolean
}

/** White on white, black on black: the colour of the letters is that of what was painted under them. */
const isBlendedIn = (glyph: Glyph, { fills, pictures, isNear }: Ground): boolean => {
  if (!glyph.isFilledOnly || glyph.color === null) return false
  const isUnder = (item: { readonly box: Box; readonly order: number }): boolean =>
    item.order < glyph.order && holdsCentre(item.box, glyph.box)
  if (pictures.length > 0 && pictures.some(isUnder)) return false
  const under = fills.length === 0 ? undefined : fills.findLast(isUnder)
  if (under === undefined) return isNear(glyph.color, '#ffffff')
  return under.isSolid && under.color !== null && isNear(glyph.color, under.color)
}

/** Whether two colours look the same. A page compares a few of them, thousands of times. */
const rememberNear = (): Ground['isNear'] => {
  const known = new Map<string, Map<string, boolean>>()
  return (a, b) => {
    const beside = known.get(a) ?? new Map<string, boolean>()
    known.set(a, beside)
    const said = beside.get(b) ?? isNearColor(a, b)
    beside.set(b, said)
    return said
  }
}

const isNearColor = (a: string, b: string): boolean => {
  const [one, other] = [channelsOf(a), channelsOf(b)]
  return one.every((channel, index) => Math.abs(channel - (other[index] ?? 0)) <= 12)
}

const channelsOf = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) || 0)

/** A rectangle or a picture laid over words hides them from the eye, not from a copy-paste. */
const isCovered = (glyph: Glyph, fills: readonly Fill[], covers: readonly Picture[]): boolean => {
  if (fills.length === 0 && covers.length === 0) return false
  const isOver = (item: { readonly box: Box; readonly order: number }): boolean =>
    item.order > glyph.order && areaOf(intersectBoxes(item.box, glyph.box)) > areaOf(glyph.box) * 0.6
  return fills.some((fill) => fill.isSolid && isOver(fill)) || covers.some(isOver)
}

/** Some programs paint a letter twice to make it bold: it is read once. */
const dropRepeats = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const painted = new Map<string, Map<number, Places>>()
  return glyphs.filter((glyph) => {
    if (glyph.text === ' ') return true
    const places = placesOf(painted, glyph)
    // The grid depends on the size: letters of two sizes are never compared.
    const grid = Math.max(0.01, glyph.size * 0.08)
    const x = glyph.start[0] / grid
    const y = glyph.start[1] / grid
    const left = Math.round(x - near)
    const right = Math.round(x + near)
    const low = Math.round(y - near)
    const high = Math.round(y + near)
    const isRepeat =
      places.has(cellAt(left, low)) ||
      places.has(cellAt(left, high)) ||
      places.has(cellAt(right, low)) ||
      places.has(cellAt(right, high))
    places.add(cellAt(Math.round(x), Math.round(y)))
    return !isRepeat
  })
}

type Places = Set<number | string>

/** In squares of the grid. */
const near = 0.4

/** Where a letter of one size was painted. */
const placesOf = (painted: Map<string, Map<number, Places>>, { text, size }: Glyph): Places => {
  const hundredths = Math.round(size * 100)
  const sizes = painted.get(text)
  const known = sizes?.get(hundredths)
  if (known !== undefined) return known
  const places: Places = new Set()
  if (sizes === undefined) painted.set(text, new Map([[hundredths, places]]))
  else sizes.set(hundredths, places)
  return places
}

/** Two whole numbers as one, as long as one can hold both. */
const cellAt = (x: number, y: number): number | string =>
  Math.abs(x) < farthest && Math.abs(y) < farthest ? x * farthest * 2 + y : `${x} ${y}`

const farthest = 2 ** 25

const pictureShare = (pictures: readonly Picture[], view: Box): number => {
  const covered = pictures.reduce((sum, picture) => sum + areaOf(intersectBoxes(picture.box, view)), 0)
  return covered / Math.max(1, areaOf(view))
}

/** A scan shows its words in a picture; an invisible layer is what a machine believed to read there. */
const isReadable = (seen: readonly Glyph[], hidden: readonly Glyph[], share: number): boolean => {
  const letters = countOf(seen, ({ text }) => text !== ' ')
  if (letters === 0 || countOf(seen, ({ text }) => isUnreadable(text)) > letters * 0.2) return false
  const recognised = countOf(hidden, ({ text, unseen }) => text !== ' ' && unseen !== 'annotation')
  return share < 0.6 || (recognised < letters && letters >= 200)
}

const countOf = (glyphs: readonly Glyph[], isCounted: (glyph: Glyph) => boolean): number => {
  let count = 0
  for (const glyph of glyphs) if (isCounted(glyph)) count += 1
  return count
}
