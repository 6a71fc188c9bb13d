import type { PlacedRun } from '../model/copy/disclosure.ts'
import type { Picture, ScannedWord } from '../model/record/drawing.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Box, Fragment } from '../model/record/place.ts'
import type { RunsOf } from './place-runs.ts'
import type { ScanOf } from './place-scans.ts'
import type { Cut, Hole } from './redact-passage.ts'

export type CutPassage = { readonly passage: Passage; readonly cuts: readonly Cut[] }

export type LinePart = {
  readonly text: string
  readonly box: Box
  readonly hole: Hole | null
  readonly isJoined: boolean
  readonly runs: readonly PlacedRun[] | null
  /** The word of a scan that it is, or is part of. */
  readonly scan: ScannedWord | null
  readonly picture: Picture | null
}

/** The words of one passage that stand on one line, in one cell. `isLed`: a cell before it on its row lost words. */
export type Stretch = {
  readonly page: number
  readonly isHeading: boolean
  readonly isLed: boolean
  readonly pieces: readonly LinePart[]
}

/** What stands on the pages at the place of a word. */
export type Sources = { readonly runsOf: RunsOf; readonly scanOf: ScanOf }

export const stretchesOf = ({ passage, cuts }: CutPassage, { runsOf, scanOf }: Sources): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let pieces: LinePart[] = []
  let page = 0
  let isLed = false
  const close = (isRowEnd: boolean) => {
    if (pieces.length > 0) stretches.push({ page, isHeading: passage.role === 'heading', isLed, pieces })
    isLed = !isRowEnd && (isLed || pieces.some(({ hole }) => hole !== null))
    pieces = []
  }
  passage.fragments.forEach((fragment, at) => {
    const { place } = fragment
    if (place.kind !== 'page') return
    const between = passage.text.slice(passage.fragments[at - 1]?.end ?? fragment.start, fragment.start)
    if (/[\n\t]/.test(between) || place.page !== page) close(between.includes('\n') || place.page !== page)
    page = place.page
    const piece = pieceOf(passage, fragment, cuts)
    const runs = piece.hole === null ? runsOf(page, place.box, piece.text) : null
    const drawn = { runs, scan: scanOf(page, place.box), picture: null }
    pieces.push({ ...piece, ...drawn, box: place.box, isJoined: between === '' && pieces.length > 0 })
  })
  close(true)
  return stretches
}

const pieceOf = (passage: Passage, fragment: Fragment, cuts: readonly Cut[]): Pick<LinePart, 'text' | 'hole'> => {
  const hole = cuts.find((cut) => cut.hole !== null && cut.start < fragment.end && fragment.start < cut.end)?.hole
  return hole === undefined || hole === null
    ? { text: passage.text.slice(fragment.start, fragment.end), hole: null }
    : { text: '', hole }
}

export const startOf = ({ pieces }: Stretch): number => pieces[0]?.box[0] ?? 0

const endOf = ({ pieces }: Stretch): number => Math.max(...pieces.map(({ box }) => box[2]))

/** The places of what is left of it would tell how long a withheld word was. */
export const lostWords = ({ pieces }: Stretch): boolean => pieces.some(({ hole }) => hole !== null)

/** Where lines that tell nothing start and end: what others share says nothing of the length of one line. */
export type Margins = {
  readonly starts: ReadonlySet<string>
  readonly ends: ReadonlySet<string>
  /** The same starts, by page. */
  readonly exact: ReadonlyMap<number, readonly number[]>
}

export const marginsOf = (stretches: readonly Stretch[]): Margins => {
  const free = stretches.filter((stretch) => !lostWords(stretch) && !stretch.isLed)
  return {
    starts: new Set(free.map((stretch) => marginKey(stretch.page, startOf(stretch)))),
    ends: new Set(free.map((stretch) => marginKey(stretch.page, endOf(stretch)))),
    exact: startsByPage(free),
  }
}

const startsByPage = (free: readonly Stretch[]): ReadonlyMap<number, readonly number[]> => {
  const byPage = new Map<number, number[]>()
  for (const stretch of free) byPage.set(stretch.page, [...(byPage.get(stretch.page) ?? []), startOf(stretch)])
  return byPage
}

const marginKey = (page: number, x: number): string => `${page} ${Math.round(x)}`

export const startsAtMargin = (stretch: Stretch, { starts }: Margins): boolean =>
  [-1, 0, 1].some((shift) => starts.has(marginKey(stretch.page, startOf(stretch) + shift)))

const endsAtMargin = (stretch: Stretch, { ends }: Margins): boolean =>
  [-1, 0, 1].some((shift) => ends.has(marginKey(stretch.page, endOf(stretch) + shift)))

/**
 * A cell after one that lost words, at a place that no other line of the page has, was pushed there by what is lost: it
 * joins the line before it, and follows at its pace.
 */
export const joinLed = (stretches: readonly Stretch[], margins: Margins): readonly Stretch[] => {
  const joined: Stretch[] = []
  for (const stretch of stretches) {
    const last = joined.at(-1)
    const isOwn = startsAtMargin(stretch, margins) || (endsAtMargin(stretch, margins) && !lostWords(stretch))
    if (!stretch.isLed || last === undefined || isOwn) joined.push(stretch)
    else joined[joined.length - 1] = { ...last, pieces: [...last.pieces, ...stretch.pieces] }
  }
  return joined
}
