import type { Shape } from '../../../model/record/drawing.ts'
import type { Word } from '../text/pdf-words.ts'
import { withTables } from './ruled.ts'
import { rulesOf } from './rules.ts'

/** What is drawn on a page beside its letters, and the corner that places count from. */
export type Drawn = { readonly shapes: readonly Shape[]; readonly origin: readonly [number, number] }

/** A slant below this is none: lines that a program turned by a hair. */
const straight = 0.01

/** The words of the main direction of a page, those of each ruled table replaced by one that stands for it. */
export const withRuledTables = (words: readonly Word[], { shapes, origin }: Drawn): readonly Word[] => {
  const direction = words[0]?.parts[0]?.glyphs?.[0]?.direction
  if (shapes.length === 0 || direction === undefined) return words
  const [dx, dy] = [Math.round(direction[0]), Math.round(direction[1])]
  const isQuarter = Math.hypot(direction[0] - dx, direction[1] - dy) < straight && Math.abs(dx) + Math.abs(dy) === 1
  return isQuarter ? withTables(words, rulesOf(shapes, { direction: [dx, dy], origin })) : words
}
