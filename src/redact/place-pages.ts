import type { DisclosedPage } from '../model/copy/disclosure.ts'
import type { AnewCause } from '../model/copy/fall.ts'
import type { Drawing, PageDrawing } from '../model/record/drawing.ts'
import { groupBy } from '../model/record/finding.ts'
import type { Layout } from '../model/record/piece.ts'
import type { Box } from '../model/record/place.ts'
import { fittedOn } from './place-columns.ts'
import { columnHomes, type Home, lineHome } from './place-homes.ts'
import { type MarkOf, placeLine } from './place-line.ts'
import { joinLed, type Margins, marginsOf, startsAtMargin } from './place-margins.ts'
import { isUpright, runsFrom } from './place-runs.ts'
import { scansFrom, sceneryOn, withPictures } from './place-scans.ts'
import { boxesOf, type Near, placePictures, placeShapes } from './place-shapes.ts'
import type { Hole } from './redact-passage.ts'
import { type CutPassage, type LinePart, lostWords, type Stretch, stretchesOf } from './stretches.ts'

/**
 * The pages of a piece with each kept word where it stood. On a line that lost words, what is left follows the mark at
 * its natural pace: the place of a word after a gap is the width of the gap. A cause when a page cannot be told so (a turned
 * line that lost words, the columns of a table): such a piece is laid out anew.
 */
export const placePages = (
  passages: readonly CutPassage[],
  markOf: MarkOf,
  { sizes, drawing }: Extract<Layout, { kind: 'pages' }>,
): readonly DisclosedPage[] | Exclude<AnewCause, 'marks'> => {
  const sources = { runsOf: runsFrom(drawing), scanOf: scansFrom(drawing) }
  const words = passages.flatMap((passage) => stretchesOf(passage, sources))
  const all = withPictures(onDrawnPages(words, drawing))
  const drawnOn = new Set(all.filter(({ pieces }) => pieces.every(isDrawn)).map(({ page }) => page))
  const sceneries = sizes.map((_, at) => (drawnOn.has(at + 1) ? (drawing?.pages[at] ?? null) : null))
  const byPage = groupBy(all, ({ page }) => page)
  const homeIn = columnHomes(all)
  const hasHome = (stretch: Stretch): boolean => homeIn(stretch) !== null
  const fitted = sceneries.map((page, at) => {
    const shapes = page?.shapes ?? sceneryOn(drawing, at + 1).shapes
    return fittedOn(byPage.get(at + 1) ?? [], shapes.flatMap(boxesOf), hasHome)
  })
  if (fitted.some(({ isTold }) => isTold)) return 'columns'
  const margins = marginsOf(all)
  const stretches = joinLed(all, margins, hasHome)
  const homeOf = (stretch: Stretch): Home | null =>
    homeIn(stretch) ?? lineHome(stretch, margins, sizes[stretch.page - 1]?.width ?? 0)
  if (stretches.some(isTurned)) return 'turned'
  const marked = new Set<Hole>()
  const placed = stretches.flatMap((stretch) => {
    const line = placeLine(stretch, { markOf, marked, margins, homeOf })
    return line === null ? [] : [{ page: stretch.page, line }]
  })
  const linesOn = groupBy(placed, ({ page }) => page)
  const stretchesOn = groupBy(stretches, ({ page }) => page)
  return sizes.map((size, at) => {
    const lines = (linesOn.get(at + 1) ?? []).map(({ line }) => line)
    const own = stretchesOn.get(at + 1) ?? []
    const near = {
      bands: own.filter(lostWords).map((stretch) => bandOf(stretch, margins)),
      words: own.flatMap(({ pieces }) => pieces.map(({ box }) => box)),
      held: own.filter((one) => !lostWords(one) && hasHome(one)).flatMap(({ pieces }) => pieces.map(({ box }) => box)),
      sides: fitted[at]?.sides ?? [],
    }
    return {
      ...size,
      page: at + 1,
      lines,
      ...scenery(sceneries[at] ?? null, sceneryOn(drawing, at + 1), near),
    }
  })
}

/** What stands around the words. A page whose letters are not drawn as they were keeps the straight rules of its scan, and frames. */
const scenery = (
  page: PageDrawing | null,
  scanned: ReturnType<typeof sceneryOn>,
  near: Near,
): Pick<DisclosedPage, 'shapes' | 'pictures' | 'hasLoss'> => {
  if (page === null) {
    const pictures = placePictures(scanned.pictures, near.bands)
    return { shapes: placeShapes(scanned.shapes, near), pictures, hasLoss: true }
  }
  const shapes = placeShapes(page.shapes, near)
  return { shapes, pictures: placePictures(page.pictures, near.bands), hasLoss: page.hasLoss }
}

/** A line of which nothing is left has one too: what underlined it goes. */
const bandOf = (stretch: Stretch, margins: Margins): Near['bands'][number] => {
  const { pieces } = stretch
  const heights = pieces.map(({ box }) => box[3] - box[1])
  const size = Math.max(...heights) / 1.2
  // The box of a word of a scan ends where its ink does: an underline stands further below it.
  const drop = pieces.some(({ scan }) => scan !== null) ? 0.6 : 0.2
  const low = Math.min(...pieces.map(({ box }) => box[1])) - size * drop
  // Where a line starts that stands at no margin tells of what it lost, as all that follows.
  const lost = startsAtMargin(stretch, margins) ? pieces.filter(({ hole }) => hole !== null) : pieces
  const firstLost = Math.min(...lost.map(({ box }) => box[0]))
  return { low, high: Math.max(...pieces.map(({ box }) => box[3])), size, firstLost }
}

const isDrawn = ({ hole, runs }: LinePart): boolean => hole !== null || runs !== null

/**
 * A page is drawn with the shapes of its own letters, or with our font, never with both. The words that a machine read
 * in its pictures have no shapes: they stand in our font in the frame of the picture that left.
 */
const onDrawnPages = (stretches: readonly Stretch[], drawing: Drawing | null): readonly Stretch[] => {
  const plain = new Set(stretches.filter((stretch) => !isFaithful(stretch, drawing)).map(({ page }) => page))
  return stretches.map((stretch) =>
    plain.has(stretch.page)
      ? { ...stretch, pieces: stretch.pieces.map((piece) => ({ ...piece, runs: null })) }
      : stretch,
  )
}

/**
 * A line along another axis than the page's that must be laid anew: it lost words, or its letters have no shapes. Long
 * words that stand taller than wide are such.
 */
const isTurned = (stretch: Stretch): boolean => {
  const isLaidAnew = lostWords(stretch)
  return stretch.pieces.some(({ box: [x0, y0, x1, y1], text, runs }) => {
    if (runs !== null) return isLaidAnew && !runs.every(isUpright)
    return text.length >= 4 && y1 - y0 > (x1 - x0) * 1.5
  })
}

const isFaithful = (stretch: Stretch, drawing: Drawing | null): boolean => {
  const page = drawing?.pages[stretch.page - 1] ?? null
  return stretch.pieces.every(isDrawn) || (page !== null && stretch.pieces.every(({ box }) => isInPicture(box, page)))
}

const isInPicture = ([x0, y0, x1, y1]: Box, { pictures }: PageDrawing): boolean => {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return pictures.some(([left, low, right, high]) => left <= x && x <= right && low <= y && y <= high)
}
