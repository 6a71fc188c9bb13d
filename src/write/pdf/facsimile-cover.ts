import type { PlacedLine } from '../../model/copy/disclosure.ts'
import { type Faces, widthOf } from '../fonts/face.ts'
import { type MarkSize, markDrop } from '../pieces/mark.ts'
import type { SetRun } from './pdf-runs.ts'
import type { Draw } from './sheet.ts'

/**
 * How high something stands: all that it takes, and its core, without which it cannot be read (of letters what lies between
 * the base line and the head of an x, of a mark its text).
 */
export type Zone = { readonly low: number; readonly high: number; readonly core: readonly [number, number] }

export type Extent = Zone & { readonly x0: number; readonly x1: number; readonly isMark: boolean }

/** In sizes of letters, as most fonts have them: descent, height of a capital, height of an x. */
const descent = 0.2
const capital = 0.72
const xHeight = 0.5

/** Of a mark, from the base line up: its box, and the capitals of its text. */
const markTop = 11 - markDrop
const markText = 5

const zoneOfLetters = (y: number, size: number): Zone => ({
  low: y - size * descent,
  high: y + size * capital,
  core: [y, y + size * xHeight],
})

const zoneOfMark = (y: number): Zone => ({ low: y - markDrop, high: y + markTop, core: [y, y + markText] })

/** What a line takes, before it is laid. */
export const zoneOf = ({ y, size, parts }: PlacedLine): Zone => {
  const words = zoneOfLetters(y, size)
  if (parts.every(({ kind }) => kind === 'word')) return words
  const mark = zoneOfMark(y)
  return {
    low: Math.min(words.low, mark.low),
    high: Math.max(words.high, mark.high),
    core: [y, Math.max(words.core[1], mark.core[1])],
  }
}

/** In points: less is no overlap to the eye. */
const leastHeight = 0.3
const leastWidth = 0.5

/** Side by side, one would cover what makes the other readable. */
export const shareHeight = (a: Zone, b: Zone): boolean => reaches(a, b) || reaches(b, a)

const reaches = ({ low, high }: Zone, { core }: Zone): boolean =>
  Math.min(high, core[1]) - Math.max(low, core[0]) > leastHeight

const isOver = (a: Extent, b: Extent): boolean =>
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > leastWidth && shareHeight(a, b)

/** What one thing drawn takes of its page; nothing for what holds no words, or letters along another axis than the page's. */
export const extentOf = (
  item: Draw,
  { faces, mark }: { readonly faces: Faces; readonly mark: MarkSize },
): Extent | null => {
  if (item.kind === 'mark') {
    const { width } = item.size ?? mark
    return { ...zoneOfMark(item.y), x0: item.x, x1: item.x + width, isMark: true }
  }
  if (item.kind === 'word') {
    const natural = (widthOf(faces[item.face], item.text.trimEnd(), item.size) * item.stretch) / 100
    const width = item.picture?.width ?? natural
    return { ...zoneOfLetters(item.y, item.size), x0: item.x, x1: item.x + width, isMark: false }
  }
  return item.kind === 'runs' ? extentOfRuns(item.runs) : null
}

const extentOfRuns = (runs: readonly SetRun[]): Extent | null => {
  if (!runs.every(isUpright)) return null
  const zone = zoneOfRuns(runs)
  let [x0, x1] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { at, turn, glyphs, skips } of runs) {
    let advance = 0
    for (const { width } of glyphs) advance += width
    for (const skip of skips) advance += skip
    x0 = Math.min(x0, at[0])
    x1 = Math.max(x1, at[0] + (advance * turn[0]) / 1000)
  }
  return zone === null ? null : { ...zone, x0, x1, isMark: false }
}

const zoneOfRuns = (runs: readonly SetRun[]): Zone | null => {
  const [first] = runs
  if (first === undefined) return null
  let size = 0
  for (const { turn } of runs) size = Math.max(size, turn[3])
  return zoneOfLetters(first.at[1], size)
}

const isUpright = ({ turn }: SetRun): boolean => turn[0] > 0 && turn[3] > 0 && Math.abs(turn[1]) < turn[0] * 0.02

/** A line as it is drawn; `isMoved`: laid anew, so that its words may stand where they did not. */
export type Covering = { readonly draws: readonly Draw[]; readonly isMoved: boolean }

type Measured = { readonly faces: Faces; readonly mark: MarkSize }

/**
 * Whether a mark stands over kept words or another mark, or words that moved over those of another line. A page with such a
 * place does not leave in its layout.
 */
export const isCovered = (lines: readonly Covering[], measure: Measured): boolean =>
  // A mark only stands on a line that is laid anew.
  lines.some((line) => {
    if (!line.isMoved) return false
    const extents = line.draws.flatMap((item) => extentOf(item, measure) ?? [])
    return isMarkOverWords(extents) || lines.some((other) => other !== line && isOverDraws(extents, other, measure))
  })

const isMarkOverWords = (extents: readonly Extent[]): boolean =>
  extents.some((mark) => mark.isMark && extents.some((one) => one !== mark && isOver(mark, one)))

/** How wide something is takes its letters one by one: it is asked where the height is shared. */
const isOverDraws = (extents: readonly Extent[], other: Covering, measure: Measured): boolean => {
  const low = Math.min(...extents.map((one) => one.low))
  const high = Math.max(...extents.map((one) => one.high))
  return other.draws.some((item) => {
    const zone = zoneOfDraw(item)
    if (zone === null || zone.low > high || zone.high < low) return false
    const extent = extentOf(item, measure)
    return extent !== null && extents.some((one) => isOver(one, extent))
  })
}

const zoneOfDraw = (item: Draw): Zone | null => {
  if (item.kind === 'mark') return zoneOfMark(item.y)
  if (item.kind === 'word') return zoneOfLetters(item.y, item.size)
  return item.kind === 'runs' ? zoneOfRuns(item.runs) : null
}
