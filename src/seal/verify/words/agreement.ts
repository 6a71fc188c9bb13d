import type { Predicate } from './shape.ts'
import type { Words } from './words.ts'

/** What two signed files say must be one thing. */
export type AgreementOf<Said> = { readonly id: string; readonly holds: (words: Said) => boolean }

/** `since`: the format from which every communication keeps the rule. */
export type Agreement = AgreementOf<Words> & { readonly since: Predicate['format'] }

/** Each once, and the same. */
export const isSameSet = (one: Iterable<string>, other: Iterable<string>): boolean => {
  const [a, b] = [[...one], [...other]]
  const known = new Set(b)
  return a.length === b.length && new Set(a).size === a.length && a.every((item) => known.has(item))
}

/** The same, in the same order. */
export const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, at) => item === other[at])

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
