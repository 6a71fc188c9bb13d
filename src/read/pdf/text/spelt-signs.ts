import { spellsWord } from '../../symbols/spelling.ts'
import type { Glyph, Painting } from '../paint/pdf-state.ts'
import { unknownCharacter } from './pdf-glyph-text.ts'

/** In sizes: signs so near to each other are one word. By hand. */
const together = 0.5
const sameLine = 0.2

/**
 * Signs of a symbol font that follow each other like the letters of a word: who knows the font reads the word back. They are
 * said unread, each.
 */
export const withoutSpelling = (painting: Painting): Painting => {
  if (!painting.glyphs.some(({ claim }) => claim !== undefined)) return painting
  const spelt = new Set<Glyph>()
  let word: Glyph[] = []
  const close = (): void => {
    if (spellsWord(word.map(({ claim }) => claim).join(''))) for (const glyph of word) spelt.add(glyph)
    word = []
  }
  for (const glyph of painting.glyphs) {
    const last = word.at(-1)
    if (last !== undefined && !follows(last, glyph)) close()
    if (glyph.claim !== undefined) word.push(glyph)
  }
  close()
  if (spelt.size === 0) return painting
  const glyphs = painting.glyphs.map((glyph) => (spelt.has(glyph) ? { ...glyph, text: unknownCharacter } : glyph))
  return { ...painting, glyphs }
}

const follows = (last: Glyph, next: Glyph): boolean =>
  next.claim !== undefined &&
  Math.hypot(next.start[0] - last.end[0], next.start[1] - last.end[1]) < together * last.size &&
  Math.abs((next.start[1] - last.start[1]) * last.direction[0] - (next.start[0] - last.start[0]) * last.direction[1]) <
    sameLine * last.size
