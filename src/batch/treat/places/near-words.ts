import { editsBetween } from '../../../language/slips.ts'

/** A word of so many letters is the same as one that differs by a letter: « Taneurs » is « Tanneurs ». By hand. */
const leastNear = 5

/** From so many letters, by two. By hand. */
const leastFar = 10

/** Whether a word is one of some, or may be, mistyped. */
export const nearAny = (words: ReadonlySet<string>): ((word: string) => boolean) => {
  const known = new Map<string, boolean>()
  return (word) => {
    const before = known.get(word)
    if (before !== undefined) return before
    const is = words.has(word) || [...words].some((other) => isNear(word, other))
    known.set(word, is)
    return is
  }
}

const isNear = (one: string, other: string): boolean => {
  const length = Math.min(one.length, other.length)
  if (length < leastNear || /^\d/.test(one)) return false
  const most = length >= leastFar ? 2 : 1
  return Math.abs(one.length - other.length) <= most && editsBetween(one, other) <= most
}
