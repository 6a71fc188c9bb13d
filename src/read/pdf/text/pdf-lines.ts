import { isSignBeside, type Word } from './pdf-words.ts'
import { spaceGap } from './tight-gaps.ts'
import { withTightSpaces } from './tight-line.ts'

/** Words on one baseline, from left to right. */
export type Line = {
  readonly words: readonly Word[]
  readonly u0: number
  readonly u1: number
  readonly v: number
  readonly size: number
}

export const lineOf = (words: readonly Word[]): Line => {
  const largest = words.reduce((best, word) => (word.size > best.size ? word : best), words[0] ?? nothing)
  return {
    words,
    u0: Math.min(...words.map((word) => word.u0)),
    u1: Math.max(...words.map((word) => word.u1)),
    v: largest.v,
    size: largest.size,
  }
}

const nothing: Word = { parts: [], u0: 0, u1: 0, v: 0, size: 1, isBold: false, isSpaceNext: false }

/** The lines of a page, from top to bottom. */
export const findLines = (words: readonly Word[]): readonly Line[] => {
  const sorted = [...words].sort((a, b) => middleOf(b) - middleOf(a) || a.u0 - b.u0)
  const open: { reference: Word; words: Word[] }[] = []
  for (const word of sorted) {
    const home = open.slice(-4).findLast((line) => isOnLine(line.reference, word))
    if (home === undefined) open.push({ reference: word, words: [word] })
    else {
      home.words.push(word)
      if (word.size > home.reference.size) home.reference = word
    }
  }
  return open.map((line) => lineOf(withTightSpaces(orderWords(line.words)))).sort((a, b) => b.v - a.v)
}

const middleOf = (word: Word): number => word.v + word.size * 0.3

/** Same baseline, or as raised as the `er` of `1er`; an initial three lines high joins the first of them. */
export const isOnLine = (reference: Word, word: Word): boolean => {
  const small = Math.min(reference.size, word.size)
  const large = Math.max(reference.size, word.size)
  const drop = Math.abs(reference.v - word.v)
  if (large > small * 2) return drop < small * 0.3
  const shared = Math.min(topOf(reference), topOf(word)) - Math.max(bottomOf(reference), bottomOf(word))
  return shared > small * 0.55
}

const topOf = (word: Word): number => word.v + word.size * 0.75
const bottomOf = (word: Word): number => word.v - word.size * 0.2

/** From left to right, unless most letters are written from right to left. */
const orderWords = (words: readonly Word[]): readonly Word[] => {
  const sorted = [...words].sort((a, b) => a.u0 - b.u0)
  const text = sorted.map(textOf).join('')
  const backward = text.match(/[\u0590-\u08ff]/g)?.length ?? 0
  return backward * 2 > text.length ? sorted.reverse() : sorted
}

/** Whether a space stands after each word. Spaced-out letters (`R A P P O R T`) are told by their even gaps. */
export const spacesIn = (line: Line): readonly boolean[] => {
  const gaps = line.words.slice(1).map((word, index) => gapBetween(line.words[index] ?? word, word))
  const limit = spacedLimit(line, gaps)
  return gaps.map((gap, index) => {
    const [word = nothing, next = nothing] = line.words.slice(index, index + 2)
    const isWide = word.isSpaceNext || gap > limit * Math.max(word.size, next.size)
    return isWide || isNoteBetween(word, next) || isSignBeside(textOf(word), textOf(next))
  })
}

/** The raised number of a note touches a name or a date, and would make another word of it. */
const isNoteBetween = (word: Word, next: Word): boolean => {
  const [before, after] = [textOf(word), textOf(next)]
  if (!/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(after)) return false
  return (isNoteNumber(after) && isRaised(next, word)) || (isNoteNumber(before) && isRaised(word, next))
}

const isNoteNumber = (text: string): boolean => /^\d{1,3}(?:[,;]\d{1,3}){0,4}$/.test(text)

const isRaised = (word: Word, beside: Word): boolean =>
  word.size < beside.size * 0.85 && word.v - beside.v > beside.size * 0.15

export const textOf = (word: Word): string => word.parts.map((part) => part.text).join('')

export const gapBetween = (word: Word, next: Word): number => Math.max(word.u0, next.u0) - Math.min(word.u1, next.u1)

const spacedLimit = (line: Line, gaps: readonly number[]): number => {
  const singles = line.words.filter((word) => word.parts.length === 1 && word.parts[0]?.text.length === 1).length
  if (gaps.length < 5 || singles < line.words.length * 0.7 || line.words.some((word) => word.isSpaceNext))
    return spaceGap
  const middle = [...gaps].sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return Math.max(spaceGap, (middle * 1.6) / line.size)
}
