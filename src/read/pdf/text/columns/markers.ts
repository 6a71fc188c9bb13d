import { type Line, textOf } from '../pdf-lines.ts'
import type { Gutter } from './gutters.ts'

/** Whether what stands left of a space are the marks of a list: `•`, `–`, `1.`, `2)`, `b)`. They stay with their text. */
export const isMarkers = (lines: readonly Line[], { from, start, end }: Gutter): boolean => {
  for (const line of lines.slice(start, end)) {
    const before = line.words.findLast(({ u1 }) => u1 <= from)
    if (before !== undefined && !isMarker(textOf(before))) return false
  }
  return true
}

const isMarker = (text: string): boolean => /^(?:[^\p{L}\p{N}\s]|\(?(?:\d{1,2}|\p{L})[.)°])$/u.test(text)
