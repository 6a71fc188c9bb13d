import { isOnLine, type Line, lineOf } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'
import { withTightSpaces } from '../text/tight-line.ts'
import { farthestStep, holeInLine } from './tag-limits.ts'

/**
 * The lines of one tag, in the order in which they were painted. Null where this is no order of lines: each stands under
 * the one before it, or begins the next column.
 */
export const linesInTag = (words: readonly Word[]): readonly Line[] | null => {
  const groups: { reference: Word; words: Word[] }[] = []
  for (const word of words.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const group = groups.at(-1)
    const last = group?.words.at(-1)
    if (group === undefined || last === undefined || !isOnLine(group.reference, word) || isOver(groups, last, word)) {
      groups.push({ reference: word, words: [word] })
      continue
    }
    if (word.u0 < last.u0) return null
    group.words.push(word)
    if (word.size > group.reference.size) group.reference = word
  }
  const lines = groups.map((group) => lineOf(withTightSpaces(group.words)))
  return lines.every((line, at) => isNextLine(lines, at, line)) ? lines : null
}

const rankOf = ({ parts }: Word): number => parts[0]?.glyphs?.[0]?.order ?? 0

/** A column of one line goes on at the height of the next column: right of all lines before it. */
const isOver = (groups: readonly { readonly words: readonly Word[] }[], last: Word, { u0, size }: Word): boolean =>
  u0 - last.u1 > holeInLine * size && groups.length > 1 && groups.every(({ words }) => words.every(({ u1 }) => u1 < u0))

const isNextLine = (lines: readonly Line[], at: number, line: Line): boolean => {
  const above = lines[at - 1]
  if (above === undefined) return true
  const step = (above.v - line.v) / Math.max(above.size, line.size)
  if (step > 0 && step <= farthestStep) return above.u0 < line.u1 && line.u0 < above.u1
  return lines.slice(0, at).every(({ u1 }) => u1 <= line.u0)
}
