import type { PlacedLine, PlacedMark, PlacedWord } from '../model/copy/disclosure.ts'
import type { Home } from './place-homes.ts'
import { type Margins, startsAtMargin } from './place-margins.ts'
import { baseOf, loosen } from './place-runs.ts'
import { marginNear, measureScan, placedPicture } from './place-scans.ts'
import type { Hole } from './redact-passage.ts'
import { type LinePart, lostWords, type Stretch, startOf } from './stretches.ts'

/** The mark that stands for each hole; a hole without one follows another that already has its mark. */
export type MarkOf = (hole: Hole) => PlacedMark | null

export type Placing = {
  readonly markOf: MarkOf
  readonly marked: Set<Hole>
  readonly margins: Margins
  readonly homeOf: (stretch: Stretch) => Home | null
}

/** A line as it may leave; null where nothing stands for it. What lost words stands at its home, at its margin or on a grid. */
export const placeLine = (stretch: Stretch, { markOf, marked, margins, homeOf }: Placing): PlacedLine | null => {
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
  if (!affected) return { ...measures, y: base, x: startOf(stretch), parts: loose }
  const home = homeOf(stretch)
  if (home === null || home.share === 0)
    return { ...measures, y: base, x: home?.at ?? anewFrom(stretch, margins), parts: loose }
  return { ...measures, y: base, x: home.at, share: home.share, parts: loose }
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
