import type { LeftKind } from '../../../model/record/left-out.ts'
import type { Box } from '../../../model/record/place.ts'
import type { LeftSpot } from '../../entry/left-out.ts'
import { type SeenAnnotation, seenAnnotation } from '../paint/pdf-annotation.ts'
import { areaOf, intersectBoxes, uniteBoxes } from '../paint/pdf-matrix.ts'
import type { Painting } from '../paint/pdf-state.ts'
import type { PageText } from '../pdf-page.ts'
import type { Stretch } from '../text/pdf-stretches.ts'
import { joinNear } from './pdf-pictures.ts'

/** What a page shows beside its words, and where, counted from the corner of what is visible. */
export type LeftBox = { readonly kind: LeftKind; readonly box: Box }

/** Smaller on one side, in points: a rule, a bullet, the dots of a line. */
const leastSide = 8
/** The strokes of one drawing stand nearer to each other than this. */
const drawingGap = 8
/** More strokes than this are one drawing. */
const mostStrokes = 1500

export const leftBoxes = (
  { pictures }: Pick<Painting, 'pictures'>,
  lost: readonly Box[],
  view: Box,
): readonly LeftBox[] => {
  const shown = (box: Box): readonly Box[] => {
    const [x0, y0, x1, y1] = intersectBoxes(box, view)
    return x1 - x0 < leastSide || y1 - y0 < leastSide ? [] : [[x0 - view[0], y0 - view[1], x1 - view[0], y1 - view[1]]]
  }
  const framed = joinNear(pictures.map(({ box }) => box)).flatMap(shown)
  const strokes = lost.length > mostStrokes ? [uniteBoxes(lost)] : joinNear(lost, drawingGap)
  // What is drawn on a picture is part of it.
  const drawn = strokes.flatMap(shown).filter((box) => !framed.some((picture) => isWithin(box, picture)))
  return [
    ...framed.map((box) => ({ kind: 'picture' as const, box })),
    ...drawn.map((box) => ({ kind: 'drawing' as const, box })),
  ]
}

/** Stamps, strokes of a pen and signatures that stand on a page as annotations (ISO 32000-1, 12.5.6). */
export const annotatedBoxes = (annotations: readonly unknown[], [left, bottom]: Box): readonly LeftBox[] =>
  annotations.flatMap((annotation) => {
    const seen = seenAnnotation(annotation)
    const kind = seen === null ? null : annotatedKind(seen.read)
    if (seen === null || kind === null || areaOf(seen.box) === 0) return []
    const { box } = seen
    return [{ kind, box: [box[0] - left, box[1] - bottom, box[2] - left, box[3] - bottom] as const }]
  })

const annotatedKind = (read: SeenAnnotation['read']): LeftKind | null => {
  const subtype = read('subtype')
  if (subtype === 'Stamp') return 'stamp'
  if (subtype === 'Ink' || subtype === 'Polygon' || subtype === 'PolyLine') return 'drawing'
  return subtype === 'Widget' && read('fieldType') === 'Sig' ? 'signature' : null
}

/** The stretch of a page that each stands before. One that an annotation shows is told once. */
export const leftSpots = (
  { seen, isRead, isRecognised, left }: Pick<PageText, 'seen' | 'isRead' | 'isRecognised' | 'left'>,
  annotated: readonly LeftBox[],
): readonly LeftSpot[] => {
  if (!isRead) return []
  if (isRecognised) return [{ at: 0, kind: 'scan' }]
  if (left.length === 0 && annotated.length === 0) return []
  const places = seen.map(({ isPictured, lines }) => ({ isPictured: isPictured === true, box: boxOfLines(lines) }))
  const painted = left.filter(({ box }) => !annotated.some((one) => isWithin(box, one.box)))
  return [...painted, ...annotated].map(({ kind, box }) => ({ kind, at: placeOf(box, places) }))
}

type Placed = { readonly isPictured: boolean; readonly box: Box }

/** Before its own words where they were read; else after the last text that stands above it, in its own column. */
const placeOf = (box: Box, places: readonly Placed[]): number => {
  const read = places.findIndex((place) => place.isPictured && areaOf(intersectBoxes(place.box, box)) > 0)
  if (read >= 0) return read
  const middle = (box[1] + box[3]) / 2
  const isAbove = ({ box: place }: Placed): boolean => place[1] >= middle
  const inColumn = places.findLastIndex((place) => isAbove(place) && place.box[0] < box[2] && box[0] < place.box[2])
  return (inColumn >= 0 ? inColumn : places.findLastIndex(isAbove)) + 1
}

const boxOfLines = (lines: Stretch['lines']): Box =>
  uniteBoxes(lines.flatMap(({ words }) => words.flatMap(({ parts }) => parts.map(({ box }) => box))))

const isWithin = (inner: Box, outer: Box): boolean => areaOf(intersectBoxes(inner, outer)) >= areaOf(inner) * 0.9
