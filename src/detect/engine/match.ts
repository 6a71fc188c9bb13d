import type { Category } from '../../model/category.ts'
import type { Claim } from '../../model/record/finding.ts'
import { mergeSpans, type Span } from '../../model/record/span.ts'

/** A stretch of the flat text that a pattern found. */
export type Found = Span & { readonly text: string }

/**
 * All values of a pattern written `(cue)(value)`: both groups must be contiguous and start the match. Only the value
 * is reported, the label stays readable.
 */
export const findValues = (flat: string, pattern: RegExp): readonly Found[] => {
  const values: Found[] = []
  for (const match of matchesOf(flat, pattern)) {
    const text = match[2] ?? ''
    const start = match.index + (match[1] ?? '').length
    if (text !== '') values.push({ start, end: start + text.length, text })
  }
  return values
}

export const findMatches = (flat: string, pattern: RegExp): readonly Found[] =>
  matchesOf(flat, pattern).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
  }))

/** All matches of a global pattern. `matchAll` would copy the pattern at each call. */
export const matchesOf = (flat: string, pattern: RegExp): readonly RegExpExecArray[] => {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(flat); match !== null; match = pattern.exec(flat)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += (flat.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}

/**
 * The same matches, for a pattern that begins like a word and holds a rare `anchor`: it is tried only `reach` units
 * around each, which must be more than its longest match and the units it looks at.
 */
export const matchesNear = (flat: string, pattern: RegExp, anchor: RegExp, reach: number): readonly Found[] => {
  const windows = mergeSpans(findMatches(flat, anchor).map(({ start, end }) => around(flat, start, end, reach)))
  return windows.flatMap((window) =>
    matchesOf(flat.slice(window.start, window.end), pattern).map(({ index, 0: text }) => ({
      start: window.start + index,
      end: window.start + index + text.length,
      text,
    })),
  )
}

const around = (flat: string, start: number, end: number, reach: number): Span => ({
  start: Math.max(0, start - reach),
  end: Math.min(flat.length, end + reach),
})

/** For a pattern that is not global. */
export const isIn = (flat: string, pattern: RegExp): boolean => pattern.test(flat)

export const leftOf = (flat: string, at: number, length: number): string => flat.slice(Math.max(0, at - length), at)

export const rightOf = (flat: string, at: number, length: number): string => flat.slice(at, at + length)

export type Label = {
  readonly category: Category
  readonly kind: string | null
  readonly confidence: number
  readonly why: string
}

export const claimOf = (span: Span, label: Label): Claim => ({ start: span.start, end: span.end, ...label })

/** Digits of a value, with the letters that scanners and hurried hands put in their place. */
export const digitsOf = (text: string): string => {
  let digits = ''
  for (const unit of text) {
    if (unit >= '0' && unit <= '9') digits += unit
    else if (unit === 'O' || unit === 'o' || unit === 'Q') digits += '0'
    else if (unit === 'l' || unit === 'I') digits += '1'
    else if (unit === 'S') digits += '5'
  }
  return digits
}

/** Remainder of a long decimal number: bank and social security keys exceed safe integers. */
export const remainder97 = (digits: string): number => {
  let rest = 0
  for (const digit of digits) rest = (rest * 10 + (digit.charCodeAt(0) - 48)) % 97
  return rest
}

export const hasLuhnKey = (digits: string): boolean => {
  let sum = 0
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - at) - 48
    const doubled = at % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}

/** Lengths of the digit groups as written, e.g. `06 12 34 56 78` is `2,2,2,2,2`. */
export const groupLengths = (text: string): string =>
  text
    .split(/[^0-9A-Za-z]{1,4}/)
    .filter((group) => group !== '')
    .map((group) => group.length)
    .join(',')

/**
 * The source of a pattern, made to match capitals too. The `i` flag cannot serve where a capital matters elsewhere in
 * the pattern: with it, `\\p{Lu}` matches every letter.
 */
export const caseless = (source: string): string =>
  source.replace(/\\(?:[pP]\{[^}]{1,20}\}|.)|\(\?(?:<?[=!]|:)|\[[^\]]{1,60}\]|\p{L}/gu, (part) => {
    if (part.startsWith('\\') || part.startsWith('(')) return part
    return part.startsWith('[') ? bothCases(part) : `[${part.toLowerCase()}${part.toUpperCase()}]`
  })

/** Ranges (`A-Z`) and escapes of a class are meant as written; single letters get both cases. */
const bothCases = (set: string): string => {
  const inside = set.slice(1, -1)
  if (inside.includes('\\')) return set
  const plain = inside.replace(/\p{L}-\p{L}/gu, '')
  const ranges = inside.match(/\p{L}-\p{L}/gu) ?? []
  const sign = plain.startsWith('^') ? '^' : ''
  const rest = sign === '' ? plain : plain.slice(1)
  return `[${sign}${ranges.join('')}${rest.replace(/\p{L}/gu, (l) => l.toLowerCase() + l.toUpperCase())}]`
}

/**
 * Looks back from an anchor (a unit, a month) for what a `$`-ended pattern finds just before it. Anchors are rare and
 * cheap to find; numbers in words, tried at every position of a long text, are not.
 */
export const foundBefore = (flat: string, at: number, reach: number, pattern: RegExp): Found | null => {
  const from = Math.max(0, at - reach)
  const match = pattern.exec(flat.slice(from, at))
  return match === null ? null : { start: from + match.index, end: at, text: match[0] }
}

/** What overlaps none of `taken`. Searched by halves: a long table must not cost the square of its rows. */
export const apartFrom = <T extends Span>(found: readonly T[], taken: readonly Span[]): readonly T[] => {
  if (taken.length === 0) return found
  const merged = mergeSpans(taken)
  return found.filter((span) => (merged[firstEndingAfter(merged, span.start)]?.start ?? Infinity) >= span.end)
}

const firstEndingAfter = (sorted: readonly Span[], at: number): number => {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.end ?? Infinity) > at) high = middle
    else low = middle + 1
  }
  return low
}
