import type { DisclosedPage, PlacedLine, PlacedMark, PlacedWord } from '../model/copy/disclosure.ts'
import type { Drawing, PageDrawing } from '../model/record/drawing.ts'
import { groupBy } from '../model/record/finding.ts'
import type { Layout } from '../model/record/piece.ts'
import type { Box } from '../model/record/place.ts'
import { joinLed, type Margins, marginsOf, startsAtMargin } from './place-margins.ts'
import { baseOf, isUpright, loosen, runsFrom } from './place-runs.ts'
import { marginNear, measureScan, placedPicture, scansFrom, sceneryOn, withPictures } from './place-scans.ts'
import { type Band, placePictures, placeShapes } from './place-shapes.ts'
import type { Hole } from './redact-passage.ts'
import { type CutPassage, type LinePart, lostWords, type Stretch, startOf, stretchesOf } from './stretches.ts'

/** The mark that stands for each hole; a hole without one follows another that already has its mark. */
export type MarkOf = (hole: Hole) => PlacedMark | null

/**
 * The pages of a piece with each kept word where it stood. On a line that lost words, what is left follows the mark at
 * its natural pace: the place of a word after a gap is the width of the gap. Null when a page cannot be told so (a turned
 * line that lost words): such a piece is laid out anew.
 */
export const placePages = (
  passages: readonly CutPassage[],
  markOf: MarkOf,
  { sizes, drawing }: Extract<Layout, { kind: 'pages' }>,
): readonly DisclosedPage[] | null => {
  const sources = { runsOf: runsFrom(drawing), scanOf: scansFrom(drawing) }
  const words = passages.flatMap((passage) => stretchesOf(passage, sources))
  const all = withPictures(onDrawnPages(words, drawing))
  const margins = marginsOf(all)
  const stretches = joinLed(all, margins)
  if (stretches.some(isTurned)) return null
  const marked = new Set<Hole>()
  const placed = stretches.flatMap((stretch) => {
    const line = placeLine(stretch, { markOf, marked, margins })
    return line === null ? [] : [{ page: stretch.page, line }]
  })
  const drawn = new Set(stretches.filter((stretch) => stretch.pieces.every(isDrawn)).map(({ page }) => page))
  const linesOn = groupBy(placed, ({ page }) => page)
  const stretchesOn = groupBy(stretches, ({ page }) => page)
  return sizes.map((size, at) => {
    const lines = (linesOn.get(at + 1) ?? []).map(({ line }) => line)
    const page = drawing?.pages[at] ?? null
    const own = stretchesOn.get(at + 1) ?? []
    const near = {
      bands: own.filter(lostWords).map((stretch) => bandOf(stretch, margins)),
      words: own.flatMap(({ pieces }) => pieces.map(({ box }) => box)),
    }
    return {
      ...size,
      page: at + 1,
      lines,
      ...scenery(drawn.has(at + 1) ? page : null, sceneryOn(drawing, at + 1), near),
    }
  })
}

/** What stands around the words. A page whose letters are not drawn as they were keeps the straight rules of its scan, and frames. */
const scenery = (
  page: PageDrawing | null,
  scanned: ReturnType<typeof sceneryOn>,
  { bands, words }: { readonly bands: readonly Band[]; readonly words: readonly Box[] },
): Pick<DisclosedPage, 'shapes' | 'pictures' | 'hasLoss'> => {
  if (page === null) {
    const pictures = placePictures(scanned.pictures, bands)
    return { shapes: placeShapes(scanned.shapes, bands, words), pictures, hasLoss: true }
  }
  const shapes = placeShapes(page.shapes, bands, words)
  return { shapes, pictures: placePictures(page.pictures, bands), hasLoss: page.hasLoss }
}

/** A line of which nothing is left has one too: what underlined it goes. */
const bandOf = (stretch: Stretch, margins: Margins): Band => {
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

type Placing = { readonly markOf: MarkOf; readonly marked: Set<Hole>; readonly margins: Margins }

const placeLine = (stretch: Stretch, { markOf, marked, margins }: Placing): PlacedLine | null => {
  const affected = lostWords(stretch)
  const measures = measure(stretch, affected)
  const parts: (PlacedWord | PlacedMark)[] = []
  for (const piece of stretch.pieces) {
    if (piece.hole === null) addWord(parts, piece, affected ? null : measures.y)
    else if (!marked.has(piece.hole)) {
      marked.add(piece.hole)
      const mark = markOf(piece.hole)
      if (mark !== null) parts.push(mark)
    }
  }
  if (parts.length === 0) return null
  const base = baseOf(parts.flatMap((part) => (part.kind === 'word' ? (part.runs ?? []) : []))) ?? measures.y
  const loose = affected ? parts.map((part) => loosenPart(part, base)) : parts
  return { ...measures, y: base, x: affected ? anewFrom(stretch, margins) : startOf(stretch), parts: loose }
}

const loosenPart = (part: PlacedWord | PlacedMark, base: number): PlacedWord | PlacedMark =>
  part.kind === 'word' ? { ...part, runs: part.runs?.map((run) => loosen(run, base)) ?? null } : part

/** Where a line that lost words starts: at its margin, where it has one. */
const anewFrom = (stretch: Stretch, margins: Margins): number => {
  const x = startOf(stretch)
  const starts = margins.exact.get(stretch.page) ?? []
  if (stretch.pieces.some(({ scan }) => scan !== null)) {
    const margin = marginNear(starts, x)
    if (margin !== null) return margin
  } else if (startsAtMargin(stretch, margins)) return x
  const left = Math.floor(Math.min(...starts))
  const origin = starts.length > 0 && left <= x ? left : 0
  return origin + Math.floor((x - origin) / gridStep) * gridStep
}

/** A centred or right-aligned start tells the length of its line: from the margin of the page, it is rounded down to this many points. */
const gridStep = 36

/** `base` is the height of a line that stands as it stood; null on one that lost words. */
const addWord = (parts: (PlacedWord | PlacedMark)[], piece: LinePart, base: number | null): void => {
  const { text, box, isJoined, runs } = piece
  const affected = base === null
  const last = parts.at(-1)
  if (!isJoined || last?.kind !== 'word') {
    const at = affected ? null : { x: box[0], width: box[2] - box[0] }
    parts.push({ kind: 'word', text, isJoined, runs, picture: placedPicture(piece, base), at })
    return
  }
  const at = last.at === null ? null : { x: last.at.x, width: Math.max(box[2] - last.at.x, last.at.width) }
  const joined = last.runs === null || runs === null ? null : [...last.runs, ...runs]
  parts[parts.length - 1] = { ...last, text: last.text + text, runs: joined, picture: null, at }
}

/** Boxes run from the descent to the ascent of a font: about 1.2 times its size, a fifth below the base line. */
const measure = (stretch: Stretch, affected: boolean): Pick<PlacedLine, 'y' | 'size' | 'isBold'> => {
  const scanned = measureScan(stretch)
  if (scanned !== null) {
    const y = affected ? Math.round(scanned.y) : scanned.y
    return { ...scanned, y, isBold: stretch.isHeading }
  }
  const kept = stretch.pieces.filter(({ hole }) => hole === null)
  const pieces = kept.length > 0 ? kept : stretch.pieces
  const heights = pieces.map(({ box }) => box[3] - box[1]).sort((a, b) => a - b)
  const size = (heights[Math.floor(heights.length / 2)] ?? 12) / 1.2
  const floors = pieces.map(({ box }) => box[1]).sort((a, b) => a - b)
  return { size, y: (floors[Math.floor(floors.length / 2)] ?? 0) + size * 0.22, isBold: stretch.isHeading }
}
