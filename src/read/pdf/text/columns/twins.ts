import { spelledOut, titlesOf, writtenTitles } from '../../../../language/civilities.ts'
import { findLines, type Line } from '../pdf-lines.ts'
import type { Word } from '../pdf-words.ts'
import { wordsIn } from './abreast.ts'
import { gutterWidth, linesOfTwin, twinMiddle, wordsOfTwin } from './limits.ts'

/**
 * Two letters, or one letter twice, on one sheet: white runs down the middle of all its lines, what stands on each side is
 * prose, and both greet somebody or start with the same words. Their paragraphs may begin at one height, as rows do.
 */
export const twinsOf = (lines: readonly Line[]): readonly [readonly Word[], readonly Word[]] | null => {
  const at = middleOf(lines)
  if (at === null) return null
  const words = lines.flatMap((line) => line.words)
  const sides = [words.filter(({ u0 }) => u0 < at), words.filter(({ u0 }) => u0 >= at)] as const
  const [left, right] = [findLines(sides[0]), findLines(sides[1])]
  return isText(left) && isText(right) && areAlike(left, right) ? sides : null
}

/** The white that no word of any line crosses, near the middle. */
const middleOf = (lines: readonly Line[]): number | null => {
  const words = lines.flatMap((line) => line.words).toSorted((a, b) => a.u0 - b.u0)
  if (lines.length < linesOfTwin || words.some(({ table }) => table !== undefined)) return null
  const [from, to] = [Math.min(...lines.map(({ u0 }) => u0)), Math.max(...lines.map(({ u1 }) => u1))]
  const size = Math.max(...lines.map((line) => line.size))
  let reach = from
  for (const { u0, u1 } of words) {
    const middle = (reach + u0) / 2
    const share = (middle - from) / (to - from)
    if (u0 - reach >= gutterWidth * size && share > twinMiddle && share < 1 - twinMiddle) return middle
    reach = Math.max(reach, u1)
  }
  return null
}

const isText = (side: readonly Line[]): boolean =>
  side.length >= linesOfTwin && side.filter(({ words }) => words.length >= wordsOfTwin).length * 2 >= side.length

const areAlike = (left: readonly Line[], right: readonly Line[]): boolean =>
  (left.some(isGreeting) && right.some(isGreeting)) || isSameTitle(left[0], right[0])

const titles = writtenTitles(spelledOut(titlesOf('plain', 'mademoiselle', 'several', 'doctor', 'lawyer')))
const greeting = new RegExp(`^(?:${titles}|Chère?s?) ?(?:\\p{L}{0,20} ?){0,3},`, 'u')

const isGreeting = (line: Line): boolean => greeting.test(wordsIn(line))

const isSameTitle = (left: Line | undefined, right: Line | undefined): boolean =>
  left !== undefined && right !== undefined && left.words.length >= 2 && wordsIn(left) === wordsIn(right)
