import type { Glyph } from '../paint/pdf-state.ts'
import type { Spacing } from './tight-gaps.ts'

/** A glyph in the frame of its direction. */
export type Laid = { readonly glyph: Glyph; readonly u0: number; readonly u1: number; readonly v: number }

/** Lays glyphs in the frame of a direction. */
export const layIn =
  ([dx, dy]: Glyph['direction']) =>
  (glyph: Glyph): Laid => {
    const from = glyph.start[0] * dx + glyph.start[1] * dy
    const to = glyph.end[0] * dx + glyph.end[1] * dy
    return { glyph, u0: Math.min(from, to), u1: Math.max(from, to), v: glyph.start[1] * dx - glyph.start[0] * dy }
  }

/** Glyphs painted one after the other along one line. */
export const runsOfLines = (laid: readonly Laid[]): readonly (readonly Laid[])[] => {
  const lines: Laid[][] = []
  let last: Laid | undefined
  for (const next of laid) {
    const isOn = last !== undefined && isLevel(last, next) && isNear(next.u0 - last.u1, sizeOf(last, next))
    if (isOn) lines.at(-1)?.push(next)
    else lines.push([next])
    last = next
  }
  return lines
}

/** White wider than this many sizes, or a pen that goes back by half as much, starts another line. By hand. */
const farthest = 2

const isNear = (gap: number, size: number): boolean => gap < farthest * size && gap > (-farthest / 2) * size

export const sizeOf = (last: Laid, next: Laid): number => Math.max(last.glyph.size, next.glyph.size)

export const isLevel = (last: Laid, next: Laid): boolean => Math.abs(next.v - last.v) < sizeOf(last, next) * 0.1

export const isBlank = ({ glyph }: Laid): boolean => glyph.text.trim() === ''

/** An accent painted after its letter ends before it: `reach` is how far the word reaches. */
export const gapOf = (last: Laid, next: Laid, reach: number): Spacing => ({
  width: (next.u0 - Math.max(reach, last.u1)) / sizeOf(last, next),
  ...{ before: last.glyph, after: next.glyph },
})

/** The gaps between the glyphs of a line, in the order of painting. */
export const gapsOf = (line: readonly Laid[]): readonly Spacing[] => {
  const gaps: Spacing[] = []
  let [last, reach, isSpaced] = [line[0], line[0]?.u1 ?? 0, false]
  for (const next of line.slice(1)) {
    if (isBlank(next)) {
      isSpaced = true
      continue
    }
    if (last !== undefined && !isBlank(last)) {
      const gap = gapOf(last, next, reach)
      gaps.push(isSpaced ? { ...gap, width: null } : gap)
    }
    reach = isSpaced ? next.u1 : Math.max(reach, next.u1)
    last = next
    isSpaced = false
  }
  return gaps
}
