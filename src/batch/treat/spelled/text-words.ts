import { foldText } from '../../../model/fold.ts'
import { type Token, tokensOf } from '../hidden/canonical.ts'
import { inFigures } from '../places/same-numbers.ts'

/** A word of a text, its number in figures. */
export type TextWord = Token & {
  /** As it is written, folded: no abbreviation is spelled out. */
  readonly raw: string
  readonly isCapital: boolean
  /** A full stop stands against it. */
  readonly isDotted: boolean
  /** Nothing ends a name between the word before and this one. */
  readonly follows: boolean
  /** A hyphen joins it to the word before. */
  readonly isHyphened: boolean
  /** Nothing but a comma ends it. */
  readonly isNear: boolean
}

/** « IIe » is 2 like « 2e ». */
export const figuredTokens = (text: string): readonly Token[] =>
  inFigures(tokensOf(text).map((token) => ({ ...token, word: token.word.replace(romanRank, '$<figure>') })))

const romanRank = /^(?<figure>[ivx]{1,5})(?:er|e|eme|ieme)$/

export const textWords = (text: string): readonly TextWord[] => {
  const folded = foldText(text)
  const tokens = figuredTokens(text)
  return tokens.map((token, at) => {
    const { start, end } = token
    const before = tokens[at - 1]
    const gap = before === undefined ? null : folded.slice(before.end, start)
    const line = before === undefined ? '' : text.slice(before.end, start)
    const isCut = before !== undefined && before.end - before.start <= longestCut
    const isApart = /(?:\n|\.)\s*\n/.test(line)
    const follows = gap !== null && !isApart && (isCut ? afterShort : joining).test(gap)
    return {
      ...{ ...token, raw: folded.slice(start, end) },
      isCapital: /\p{Lu}/u.test(text[start] ?? ''),
      isDotted: text[end] === '.',
      follows,
      isHyphened: gap !== null && /^-(?:[a-z]{1,3}-)?$/.test(gap),
      isNear: follows || (gap !== null && !isApart && besideNumber.test(gap)),
    }
  })
}

/** Letters of a word that a full stop cuts short: « bould. », « prés. ». By hand. */
const longestCut = 5

const particle = "(?:de|du|des|d|la|le|les|l|a|au|aux|n)(?:[ '.-]{1,3}|$)"
const joining = new RegExp(`^[ '-]{0,4}(?:${particle}){0,3}$`)
const afterShort = new RegExp(`^[ '.-]{0,4}(?:${particle}){0,3}$`)
const besideNumber = new RegExp(`^ ?, ?(?:${particle}){0,3}$`)
