import { fold, type Token } from '../../engine/tokens.ts'
import { classOf } from '../../engine/word-class.ts'
import { writtenForms } from '../../thresholds.ts'
import { isMisread, lookOf } from '../misread.ts'
import type { Sought } from './propagate-forms.ts'
import { type Forms, followForms, isOrdinary } from './propagate-tree.ts'
import { isTitled, type Words } from './propagate-writing.ts'

/** One word of a form was read, up to token `last`; `isMended`: a scanner or the end of a line had spoilt it. */
export type Step = { readonly last: number; readonly branch: Forms; readonly isMended: boolean }

/** The next word of a form, cut in two, as it stands, or as a scanner has misread it. */
export const stepAt = (branch: Forms, words: Words, at: number, first: number, { looks }: Sought): Step | null => {
  const token = words.tokens[at]
  if (token === undefined) return null
  const whole = followForms(branch, wholeAt(words, at, first) ?? '')
  if (whole !== undefined) return { last: at + 1, branch: whole, isMended: true }
  const exact = followForms(branch, token.folded)
  if (exact !== undefined) return { last: at, branch: exact, isMended: false }
  const meant = isMisread(token.text) ? followForms(branch, looks.get(lookOf(token.text)) ?? '') : undefined
  return meant === undefined ? null : { last: at, branch: meant, isMended: true }
}

/** « Roche fort », « ROCHE⏎FORT », « Le Brun » as one word, where a name is expected or nothing else explains it. */
const wholeAt = (words: Words, at: number, first: number): string | null => {
  const [token, next] = [words.tokens[at], words.tokens[at + 1]]
  if (token === undefined || next === undefined || !isCut(words, token, next)) return null
  const isExpected = at > first || isTitled({ ...words, first: at, last: at })
  return isExpected || isUnexplained(token, next) ? fold(`${token.text}${next.text}`) : null
}

const isCut = ({ view }: Words, token: Token, next: Token): boolean =>
  /^\p{Lu}\p{L}*$/u.test(token.text) &&
  token.text.length + next.text.length >= writtenForms.whole &&
  Math.min(token.text.length, next.text.length) >= writtenForms.half &&
  /^ ?-?(?: |\n[ >]{0,8})$/.test(view.flat.slice(token.end, next.start)) &&
  (/^\p{Ll}+$/u.test(next.text) || isUpper(token.text) === isUpper(next.text) || classOf(token.text).particle)

const isUnexplained = (token: Token, next: Token): boolean =>
  !token.isSentenceStart &&
  !isUpper(token.text) &&
  (classOf(token.text).particle ? /^\p{Lu}/u.test(next.text) : !isOrdinary(token) || !isOrdinary(next))

const isUpper = (text: string): boolean => text === text.toUpperCase()
