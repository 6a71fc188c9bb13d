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

const reaches = ({ low, high }: Zone, { core: [from, to] }: Zone): boolean =>
  Math.min(high, to) - Math.max(low, from) > leastHeight

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
  const [first] = runs
  if (first === undefined || runs.some(({ turn: [a, b, , d] }) => a <= 0 || d <= 0 || Math.abs(b) >= a * 0.02))
    return null
  const size = Math.max(...runs.map(({ turn }) => turn[3]))
  const ends = runs.map(({ at, turn, glyphs, skips }) => {
    const advance = glyphs.reduce((sum, { width }, index) => sum + width + (skips[index] ?? 0), 0)
    return at[0] + (advance * turn[0]) / 1000
  })
  const x0 = Math.min(...runs.map(({ at }) => at[0]))
  return { ...zoneOfLetters(first.at[1], size), x0, x1: Math.max(...ends), isMark: false }
}

/** `isMoved`: laid anew, so that its words may stand where they did not. */
export type Covering = { readonly extents: readonly Extent[]; readonly isMoved: boolean }

/**
 * Whether a mark stands over kept words or another mark, or words that moved over those of another line. A page with such a
 * place does not leave in its layout.
 */
export const isCovered = (lines: readonly Covering[]): boolean =>
  lines.some((line, at) =>
    lines.some((other, index) => {
      if (index === at)
        return line.extents.some((one, k) => line.extents.some((two, l) => l > k && isMarkOver(one, two)))
      return line.isMoved && line.extents.some((one) => other.extents.some((two) => isOver(one, two)))
    }),
  )

const isMarkOver = (a: Extent, b: Extent): boolean => (a.isMark || b.isMark) && isOver(a, b)
