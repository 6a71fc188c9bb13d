import type { PlacedRun } from '../model/copy/disclosure.ts'
import type { Picture, ScannedWord } from '../model/record/drawing.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Box } from '../model/record/place.ts'
import type { Span } from '../model/record/span.ts'
import type { RunsOf } from './place-runs.ts'
import type { ScanOf } from './place-scans.ts'
import type { Cut, Hole } from './redact-passage.ts'

export type CutPassage = { readonly passage: Passage; readonly cuts: readonly Cut[] }

export type LinePart = {
  readonly text: string
  readonly box: Box
  readonly hole: Hole | null
  readonly isJoined: boolean
  /** A date or an hour in figures: how wide it is says nothing of which. */
  readonly isDate: boolean
  readonly runs: readonly PlacedRun[] | null
  /** The word of a scan that it is, or is part of. */
  readonly scan: ScannedWord | null
  readonly picture: Picture | null
}

/** Where a stretch stands in its passage: the rank of its cell, in a table of that number where there is one. */
export type Cell = { readonly passageId: string; readonly table: number | null; readonly column: number }

/** The words of one passage that stand on one line, in one cell. `isLed`: a cell before it on its row lost words. */
export type Stretch = {
  readonly page: number
  readonly isHeading: boolean
  readonly isLed: boolean
  readonly cell: Cell
  readonly pieces: readonly LinePart[]
}

/** What stands on the pages at the place of a word. */
export type Sources = { readonly runsOf: RunsOf; readonly scanOf: ScanOf }

export const stretchesOf = ({ passage, cuts }: CutPassage, { runsOf, scanOf }: Sources): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let pieces: LinePart[] = []
  let page = 0
  let column = 0
  const holes = cuts.filter(({ hole }) => hole !== null)
  // What lost words, on lines of this passage: what stands after it on the same line was led by it.
  let lost: Box[] = []
  const close = () => {
    const [first] = pieces
    if (first === undefined) return
    const isLed = lost.some((box) => isBeside(first.box, box))
    const cell = { passageId: passage.id, table: passage.row?.table ?? null, column }
    stretches.push({ page, isHeading: passage.role === 'heading', isLed, cell, pieces })
    for (const { hole, box } of pieces) if (hole !== null) lost.push(box)
    pieces = []
  }
  passage.fragments.forEach((fragment, at) => {
    const { place } = fragment
    if (place.kind !== 'page') return
    const before = passage.fragments[at - 1]?.end ?? fragment.start
    const between = before === fragment.start ? '' : passage.text.slice(before, fragment.start)
    if (/[\n\t]/.test(between) || place.page !== page) close()
    if (place.page !== page) lost = []
    column += (at === 0 ? passage.text.slice(0, fragment.start) : between).split('\t').length - 1
    page = place.page
    const hole = holes.find((cut) => cut.start < fragment.end && fragment.start < cut.end)?.hole ?? null
    const whole = passage.text.slice(fragment.start, fragment.end)
    const text = hole === null ? whole : ''
    const scanned = scanOf(page, place.box)
    pieces.push({
      text,
      box: scanned?.level ?? place.box,
      hole,
      isDate: hasFigure.test(whole) && dateInFigures.test(wordAround(passage.text, fragment)),
      isJoined: between === '' && pieces.length > 0,
      runs: hole === null ? runsOf(page, place.box, text) : null,
      scan: scanned?.word ?? null,
      picture: null,
    })
  })
  close()
  return stretches
}

/** A reader may cut a date at its strokes. */
const wordAround = (text: string, { start, end }: Span): string => {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - longestDate), start))?.[0] ?? ''
  const after = /^\S*/.exec(text.slice(end, end + longestDate))?.[0] ?? ''
  return before + text.slice(start, end) + after
}

const hasFigure = /[\d/.:hH-]/

const longestDate = 10

const dateInFigures = /^\d{1,2}(?:[/.-]\d{1,2}(?:[/.-](?:\d{2}|\d{4}))?|[hH:]\d{0,2})$/

/** On one line. */
const isBeside = (box: Box, other: Box): boolean =>
  Math.min(box[3], other[3]) - Math.max(box[1], other[1]) > sharedHeight * (box[3] - box[1])

/** Words of one line share at least so much of their height. */
const sharedHeight = 0.5

export const startOf = ({ pieces }: Stretch): number => pieces[0]?.box[0] ?? 0

export const endOf = ({ pieces }: Stretch): number => Math.max(...pieces.map(({ box }) => box[2]))

/** The places of what is left of it would tell how long a withheld word was. */
export const lostWords = ({ pieces }: Stretch): boolean => pieces.some(({ hole }) => hole !== null)

/** The same, where they would tell it by how wide the line is. */
export const lostWidth = ({ pieces }: Stretch): boolean => pieces.some(({ hole, isDate }) => hole !== null && !isDate)

/** The end of one and the start of the other stand on one line. */
export const isOnLine = (one: Stretch, other: Stretch): boolean => {
  const [box, next] = [one.pieces.at(-1)?.box, other.pieces[0]?.box]
  return one.page === other.page && box !== undefined && next !== undefined && isBeside(next, box)
}
