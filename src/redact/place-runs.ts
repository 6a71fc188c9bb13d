import type { PlacedRun } from '../model/copy/disclosure.ts'
import type { Drawing, DrawnRun } from '../model/record/drawing.ts'
import type { Box } from '../model/record/place.ts'

/** Gives what draws a word of a page; null when nothing does, or what does spells another word. */
export type RunsOf = (page: number, box: Box, text: string) => readonly PlacedRun[] | null

/** Outlines are handed over word by word: those of withheld words never leave this room. */
export const runsFrom = (drawing: Drawing | null): RunsOf => {
  const parts = new Map<string, readonly DrawnRun[]>()
  drawing?.pages.forEach((page, at) => {
    for (const { box, runs } of page?.parts ?? []) parts.set(keyOf(at + 1, box, spell(drawing, runs)), runs)
  })
  return (page, box, text) => {
    const runs = parts.get(keyOf(page, box, text))
    return drawing === null || runs === undefined ? null : runs.map((run) => placed(drawing, run))
  }
}

// The word is part of the key: two words painted in one box are never taken for each other.
const keyOf = (page: number, box: Box, text: string): string =>
  [page, ...box.map((side) => Math.round(side * 100)), text].join(' ')

const spell = ({ outlines }: Drawing, runs: readonly DrawnRun[]): string =>
  runs
    .flatMap(({ glyphs }) => glyphs.map((glyph) => outlines[glyph]?.text ?? ''))
    .join('')
    .normalize('NFC')

const placed = ({ outlines }: Drawing, { turn, fill, stroke, glyphs, at, skips }: DrawnRun): PlacedRun => ({
  ...{ turn, fill, stroke, at, skips, rise: 0 },
  glyphs: glyphs.flatMap((glyph) => outlines[glyph] ?? []),
})

/** Whether letters stand upright and run to the right. */
export const isUpright = ({ turn: [a, b, , d] }: PlacedRun): boolean => a > 0 && d > 0 && Math.abs(b) < a * 0.02

/** The commonest base line of some runs. */
export const baseOf = (runs: readonly PlacedRun[]): number | null => {
  const heights = runs.flatMap(({ at, glyphs }) => glyphs.map(() => at?.[1] ?? 0)).sort((a, b) => a - b)
  return heights[Math.floor(heights.length / 2)] ?? null
}

/** Without its places, and as wide as its font has it: letters can be spread to fill the line of a name that left. */
export const loosen = (run: PlacedRun, base: number): PlacedRun => {
  const [, , slant, size] = run.turn
  const rise = Math.round(((run.at?.[1] ?? base) - base) * 10) / 10
  return { ...run, turn: [size, 0, slant, size], at: null, skips: [], rise }
}
