import type { PlacedRun } from '../../model/copy/disclosure.ts'
import type { SetRun } from './pdf-runs.ts'

/** How wide letters are at their natural pace, in points. */
export const widthOfRuns = (runs: readonly PlacedRun[]): number => runs.reduce((sum, run) => sum + widthOfRun(run), 0)

const widthOfRun = ({ glyphs, turn: [scale] }: PlacedRun): number =>
  glyphs.reduce((sum, { width }) => sum + (width * scale) / 1000, 0)

/** Sets letters one after the other from a place; `stretch`, in percent, narrows them. */
export const setRuns = (
  runs: readonly PlacedRun[],
  { x, y, stretch }: { readonly x: number; readonly y: number; readonly stretch: number },
): readonly SetRun[] => {
  let at = x
  return runs.map(({ turn: [scale, , slant, size], glyphs, fill, stroke, rise }) => {
    const narrow = (scale * stretch) / 100
    const start = [at, y + rise] as const
    for (const { width } of glyphs) at += (width * narrow) / 1000
    return { turn: [narrow, 0, slant, size], fill, stroke, glyphs, at: start, skips: [] }
  })
}
