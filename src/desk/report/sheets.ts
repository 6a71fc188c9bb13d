import { groupBy } from '../../model/record/finding.ts'
import { type Box, shownBox, shownSize } from '../page/pages/geometry.ts'
import type { ReportPiece } from '../view/report-types.ts'
import type { PassageView } from '../view/types.ts'
import { nearWords } from './limits.ts'
import { typedSheets } from './typed-sheets.ts'

/** A page as a picture: where words are kept, where they are masked. `page`: null where the piece has no pages of its own. */
export type Sheet = {
  readonly page: number | null
  readonly width: number
  readonly height: number
  readonly kept: readonly Box[]
  readonly masked: readonly Box[]
}

/** The pages of a piece; nothing of one that is `held` leaves, whatever was decided of its words. */
export const sheetsOf = ({ passages, sizes }: ReportPiece, isHeld: boolean): readonly Sheet[] => {
  const seen = passages.filter(({ role }) => role !== 'hidden')
  if (sizes.length === 0) return typedSheets(seen, isHeld)
  const byPage = groupBy(seen.flatMap(wordsOf), ({ page }) => page)
  return sizes.map((size, at) => {
    const own = (byPage.get(at + 1) ?? []).map(({ corners, masked }) => ({
      box: shownBox(corners, size),
      masked: masked || isHeld,
    }))
    return { page: at + 1, ...shownSize(size), ...partsOf(own) }
  })
}

type Word = {
  readonly page: number
  readonly corners: readonly [number, number, number, number]
  readonly masked: boolean
}

/** Words and runs both stand in order: one walk over both. */
const wordsOf = ({ words, runs }: PassageView): readonly Word[] => {
  const holes = runs.filter(({ grounds }) => grounds.length > 0)
  let at = 0
  return words.map(([start, end, page, ...corners]) => {
    for (let hole = holes[at]; hole !== undefined && hole.start + hole.text.length <= start; hole = holes[at]) at += 1
    const hole = holes[at]
    return { page, corners, masked: hole !== undefined && hole.start < end }
  })
}

type Placed = { readonly box: Box; readonly masked: boolean }

/** Words that follow each other on a line are one rectangle. */
const partsOf = (words: readonly Placed[]): Pick<Sheet, 'kept' | 'masked'> => {
  const joined: Placed[] = []
  for (const word of words) {
    const last = joined.at(-1)
    if (last !== undefined && last.masked === word.masked && isBeside(last.box, word.box))
      joined[joined.length - 1] = { ...word, box: around(last.box, word.box) }
    else joined.push(word)
  }
  const boxesWith = (masked: boolean): readonly Box[] =>
    joined.filter((one) => one.masked === masked).map(({ box }) => box)
  return { kept: boxesWith(false), masked: boxesWith(true) }
}

const isBeside = (a: Box, b: Box): boolean =>
  Math.abs(a.y - b.y) < a.height / 2 && b.x >= a.x && b.x - (a.x + a.width) < nearWords

const around = (a: Box, b: Box): Box => {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)]
  return { x, y, width: right - x, height: bottom - y }
}
