import { abbreviated, civilities, titleWords } from '../../language/civilities.ts'
import type { View } from '../engine/view.ts'
import { classOf, type WordClass } from '../engine/word-class.ts'

/** What stands between a word and the one before it. */
export type Gap =
  | 'start'
  | 'none'
  | 'space'
  | 'line'
  | 'cell'
  | 'stop'
  | 'comma'
  | 'colon'
  | 'quote'
  | 'bracket'
  | 'sign'

/**
 * A word of `view.flat` as the detectors of names see it: `Jean-Pierre`, `N'Diaye` are one word, `d'` is parted,
 * `A.Z.` is one word of initials. `opens`: a sentence, a line or a cell starts here. `loud`: the line is in capitals.
 */
export type NameToken = {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly gap: Gap
  readonly opens: boolean
  readonly loud: boolean
  readonly is: WordClass
}

const cache = new WeakMap<View, readonly NameToken[]>()

/** Read once for each view, shared by all the detectors of names. */
export const nameTokensOf = (view: View): readonly NameToken[] => {
  const known = cache.get(view)
  if (known !== undefined) return known
  const tokens = readTokens(view.flat)
  cache.set(view, tokens)
  return tokens
}

// Initials (A.Z., J.-P.), elisions (l', qu'), words with inner hyphens and apostrophes, also cut at a line end.
const wordPattern =
  /(?:\p{Lu}\.-?){2,5}(?![\p{L}\p{M}]{2})|\p{Lu}(?:-\p{Lu})?\.(?=[\s\-,;:)\]»"'|]|$)|(?:[LDJCSTldjcnsmt]|[Qq][Uu]|(?:[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uelqu|[Pp]resqu))'(?=[\p{L}"«])|\p{L}(?:[\p{L}\p{M}]|[01](?=\p{L}))*(?:(?:['-]|-\n[ >]{0,60}(?=\p{Ll}|\p{Lu}\p{L}))\p{L}[\p{L}\p{M}]*){0,5}/gu

const titleAndInitial = /^M\.\p{Lu}\.$/u

const readTokens = (flat: string): readonly NameToken[] => {
  const tokens: NameToken[] = []
  let last = 0
  let lineEnd = -1
  let loud = false
  for (const match of flat.matchAll(wordPattern)) {
    const start = match.index
    const end = start + match[0].length
    // « n° 0583321M CAF »: the key of a number is no title.
    if (end - start === 1 && isKey(flat, start)) continue
    if (start > lineEnd) {
      lineEnd = lineEndAfter(flat, start)
      loud = isLoud(flat, start, lineEnd)
    }
    const before = flat.slice(last, start)
    const gap = last === 0 && tokens.length === 0 ? 'start' : gapOf(before, tokens.at(-1)?.text ?? '')
    const opens = opensAfter(gap, before, tokens.at(-1))
    // « M.R. » is a title and an initial.
    const cut = titleAndInitial.test(match[0]) ? start + 2 : end
    if (cut < end) tokens.push({ start, end: cut, text: 'M.', gap, opens, loud, is: classOf('M.') })
    const text = match[0].includes('\n') ? joinCut(match[0]) : flat.slice(cut < end ? cut : start, end)
    if (cut < end) tokens.push({ start: cut, end, text, gap: 'space', opens: false, loud, is: classOf(text) })
    else tokens.push({ start, end, text, gap, opens, loud, is: classOf(text) })
    last = end
  }
  return tokens
}

const isKey = (flat: string, at: number): boolean =>
  at > 1 && isDigit(flat.charCodeAt(at - 1)) && /^\d\d\p{Lu}$/u.test(flat.slice(at - 2, at + 1))

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39

/** « Ker-⏎vella » is one word; « Jean-⏎Claude » keeps its hyphen. */
const joinCut = (text: string): string => text.replace(/-\n[ >]{0,60}(\p{Ll})/gu, '$1').replace(/\n[ >]{0,60}/g, '')

const lineEndAfter = (flat: string, from: number): number => {
  const found = flat.indexOf('\n', from)
  return found < 0 ? flat.length : found
}

/** A line of which the words of four letters or more are in capitals: there, capitals say nothing. */
const isLoud = (flat: string, start: number, end: number): boolean => {
  const words = flat.slice(start, Math.min(end, start + 400)).match(/[\p{L}'-]{3,}/gu) ?? []
  const upper = words.filter((word) => word === word.toUpperCase()).length
  return words.length >= 2 && upper >= words.length * 0.75 && hasOrdinaryCapitals(words)
}

const hasOrdinaryCapitals = (words: readonly string[]): boolean =>
  words.length >= 5 || words.some((word) => classOf(word).ordinary && !classOf(word).family)

const gapOf = (before: string, previous: string): Gap => {
  if (before === '') return previous.endsWith("'") ? 'none' : 'space'
  if (before === ' ' || /^ {1,3}$/.test(before)) return 'space'
  if (/^\. ?$/.test(before) && shortTitle.test(previous)) return 'space'
  if (/[\t|;]| {4}|\[[ xX]?\]|[☐☒□■]/.test(before)) return 'cell'
  if (/\n[ >]*\n/.test(before) || /[.!?…]/.test(before)) return 'stop'
  if (before.includes('\n')) return /^ ?\n[ >]{0,80}$/.test(before) ? 'line' : 'stop'
  return markOf(before)
}

const markOf = (before: string): Gap => {
  if (/[0-9]/.test(before)) return 'sign'
  if (/^ ?, ?$/.test(before)) return 'comma'
  if (/:/.test(before)) return 'colon'
  if (/^[ ,]*["«»'“”] ?["']?$/.test(before)) return 'quote'
  if (/[()[\]]/.test(before)) return 'bracket'
  return 'sign'
}

const shortTitle = new RegExp(`^(?:${titleWords(abbreviated(civilities)).join('|')}|St|Ste|Ch|Ph|Th|Fr|Jn|Chr)$`, 'i')

const opensAfter = (gap: Gap, before: string, previous: NameToken | undefined): boolean => {
  if (gap === 'start' || gap === 'stop' || gap === 'cell') return true
  if (gap === 'colon') return true
  if (gap === 'quote') return /["«]/.test(before)
  if (gap === 'line') return previous === undefined || !isWrapped(previous)
  return gap === 'sign' && /^\s*[-•*–]|[-•*–]\s*$|\d[.)°]\s*$/.test(before)
}

/** A line that ends in the middle of a sentence: what follows opens nothing. Small words end no line by themselves. */
const isWrapped = (previous: NameToken): boolean => previous.is.shape === 'lower'
