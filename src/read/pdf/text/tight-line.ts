import { gapOf, gapsOf, layIn } from './laid-glyphs.ts'
import type { Word } from './pdf-words.ts'
import { leastGap, type Spacing, spaceGap, tightJudge } from './tight-gaps.ts'

/** Words near to each other on one line that were not painted one after the other: their letters tell what is near. */
export const withTightSpaces = (words: readonly Word[]): readonly Word[] => {
  if (!words.some((word, at) => isNear(word, words[at + 1]))) return words
  const between = words.map((word, at) => gapBetween(word, words[at + 1]))
  const inner = words.flatMap((word) => gapsOf(laidOf(word)))
  const isTight = tightJudge([...inner, ...between.filter((gap) => gap !== null)])
  return words.map((word, at) => {
    const gap = between[at] ?? null
    return gap !== null && isNear(word, words[at + 1]) && isTight(gap) ? { ...word, isSpaceNext: true } : word
  })
}

const isNear = (word: Word, next: Word | undefined): boolean => {
  if (next === undefined || word.isSpaceNext) return false
  const gap = (next.u0 - word.u1) / Math.max(word.size, next.size)
  return gap >= leastGap && gap < spaceGap
}

const gapBetween = (word: Word, next: Word | undefined): Spacing | null => {
  const last = laidOf(word).at(-1)
  const first = next === undefined ? undefined : laidOf(next)[0]
  if (last === undefined || first === undefined) return null
  const gap = gapOf(last, first, word.u1)
  return word.isSpaceNext ? { ...gap, width: null } : gap
}

const laidOf = ({ parts }: Word) => {
  const glyphs = parts.flatMap((part) => part.glyphs ?? [])
  return glyphs.map(layIn(glyphs[0]?.direction ?? [1, 0]))
}
