import type { PlacedRun } from '../model/copy/disclosure.ts'
import type { Drawing, DrawnRun, Outline } from '../model/record/drawing.ts'
import { groupBy } from '../model/record/finding.ts'
import type { Box } from '../model/record/place.ts'

/** Gives what draws a word of a page; null when nothing does, or what does spells another word. */
export type RunsOf = (page: number, box: Box, text: string) => readonly PlacedRun[] | null

/** Outlines are handed over word by word: those of withheld words never leave this room. */
export const runsFrom = (drawing: Drawing | null): RunsOf => {
  if (drawing === null) return () => null
  const pages = drawing.pages.map((page) => atBoxes(page?.parts ?? []))
  return (page, box, text) => {
    // Two words painted in one box are never taken for each other.
    const part = pages[page - 1]?.(box).findLast(({ runs }) => spell(drawing, runs) === text)
    return part?.runs.map((run) => placed(drawing, run)) ?? null
  }
}

/** Gives what stands in a box, to a hundredth of a point, in its order. */
export const atBoxes = <Item extends { readonly box: Box }>(
  items: readonly Item[],
): ((box: Box) => readonly Item[]) => {
  const corners = groupBy(items, ({ box }) => cornerOf(box))
  return (box) => (corners.get(cornerOf(box)) ?? []).filter((item) => isSameBox(item.box, box))
}

/** One number for the lower left corner of a box. Two corners may share it: the boxes are compared too. */
const cornerOf = (box: Box): number => Math.round(box[0] * 100) * 2 ** 24 + Math.round(box[1] * 100)

const isSameBox = (a: Box, b: Box): boolean =>
  isSame(a[0], b[0]) && isSame(a[1], b[1]) && isSame(a[2], b[2]) && isSame(a[3], b[3])

const isSame = (a: number, b: number): boolean => Math.round(a * 100) === Math.round(b * 100)

const spell = ({ outlines }: Drawing, runs: readonly DrawnRun[]): string => {
  let text = ''
  for (const { glyphs } of runs) for (const glyph of glyphs) text += outlines[glyph]?.text ?? ''
  return text.normalize('NFC')
}

const placed = ({ outlines }: Drawing, { turn, fill, stroke, glyphs, at, skips }: DrawnRun): PlacedRun => {
  const drawn: Outline[] = []
  for (const glyph of glyphs) {
    const outline = outlines[glyph]
    if (outline !== undefined) drawn.push(outline)
  }
  return { turn, fill, stroke, at, skips, rise: 0, glyphs: drawn }
}

/** Whether letters stand upright and run to the right. */
export const isUpright = ({ turn: [a, b, , d] }: PlacedRun): boolean => a > 0 && d > 0 && Math.abs(b) < a * 0.02

/** The commonest base line of some runs. */
export const baseOf = (runs: readonly PlacedRun[]): number | null => {
  const sorted = runs
    .filter(({ glyphs }) => glyphs.length > 0)
    .map(({ at, glyphs }) => ({ height: at?.[1] ?? 0, letters: glyphs.length }))
    .sort((a, b) => a.height - b.height)
  const middle = Math.floor(sorted.reduce((sum, { letters }) => sum + letters, 0) / 2)
  let before = 0
  for (const { height, letters } of sorted) {
    before += letters
    if (middle < before) return height
  }
  return null
}

/** Without its places, and as wide as its font has it: letters can be spread to fill the line of a name that left. */
export const loosen = (run: PlacedRun, base: number): PlacedRun => {
  const [, , slant, size] = run.turn
  const rise = Math.round(((run.at?.[1] ?? base) - base) * 10) / 10
  return { ...run, turn: [size, 0, slant, size], at: null, skips: [], rise }
}
