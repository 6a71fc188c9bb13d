import { everyday, writtenTitles } from '../../../language/civilities.ts'
import { kin, looseKin } from '../../../language/kinship.ts'
import type { Span } from '../../../model/record/span.ts'
import { type Found, findMatches, findValues, leftOf, matchesNear } from '../../engine/match.ts'
import { classOf, type WordClass } from '../../engine/word-class.ts'
import { smallNumber } from '../../patterns/numbers.ts'

/** Ages without a unit: « Kevin, 9, », « M. Kouamé (52) », « Aaron 12, Naël 10 », « sa sœur en a quatorze ». */
export const bareAges = (flat: string): readonly Span[] => [
  ...matchesNear(flat, afterComma, commaNumber, longestName).flatMap((found) => numberIn(found, isGiven(found.text))),
  ...bracketed(flat, matchesNear(flat, inBracket, bracketNumber, longestName)),
  ...listed(matchesNear(flat, inList, spacedNumber, longestName).filter((found) => isGiven(found.text))),
  ...findValues(flat, partner),
  ...findMatches(flat, sexed).flatMap((found) => numberIn(found, true)),
  ...(flat.includes('ans') ? findValues(flat, alsoAged) : []),
  ...(flat.includes('|') ? findValues(flat, boxed) : []),
  ...findValues(flat, told),
  ...(flat.includes(' en a') ? findValues(flat, ofAnother) : []),
]

const name = "(?<![\\p{L}\\p{N}'-])\\p{L}[\\p{L}'-]{1,24}"
const closing = '(?= ?(?:[,;)\\n]|[./](?!\\d)|et (?!\\d)|$))'
const afterComma = new RegExp(`${name}, \\d{1,2}${closing}`, 'gu')
// What ends a name with a number: looked for first, because a name may begin at any word.
const commaNumber = /, \d/g
const spacedNumber = /\p{L} \d|['-] \d/gu
const bracketNumber = / \(\d/g
const longestName = 50
const inBracket = new RegExp(`${name} \\(\\d{1,2}(?=\\))`, 'gu')
const inList = new RegExp(`${name} \\d{1,2}${closing}`, 'gu')
const ofAnother = new RegExp(
  `( en a(?:vait|ura)? (?<=(?<!\\p{L})ans(?!\\p{L})[^\\n]{0,99}))((?:\\d{1,2}|${smallNumber})(?=[,.;)\\n]|$))`,
  'giu',
)

// `H52,`, `F 34,`: the shorthand of emergency rooms; `copain 19,`, `sa sœur 9`: kin after an age written in full.
const sexed = /(?<![\p{L}\p{N}'.-]|\d )[FH] ?(?:[1-9]\d)(?=, ?\p{Ll}|\)|$)/gu
const kinAged = looseKin(kin('sweetheart', 'sibling', 'child', 'cousin'))
const alsoAged = new RegExp(
  `((?<!\\p{L})(?:on pense|elle|lui|dite?|compagnon|compagne|mari|conjointe?|petite?|demi-fr[èe]re|demi-sœur|${kinAged}),? (?<=(?<!\\p{L})ans(?!\\p{L})[^\\n]{0,80}))(\\d{1,2}(?= ?(?:[,;)\\n]|\\.(?!\\d)|$)))`,
  'giu',
)
// « Elle a 13. », « mort à 72 • »: what else is counted so is fewer than five.
const told =
  /((?<!\p{L})(?:(?:[Ii]l|[Ee]lle) a(?:vait)?|(?:morte?|décédée?|rue|parti|partie) à) )((?:[1-9]\d|[5-9])(?= ?(?:[,;)•\n]|\.(?!\d)|$)))/gu
const partner =
  /((?<!\p{L})(?:[Cc]opain|[Cc]opine|[Pp]etite? amie?|[Cc]ompagnon|[Cc]ompagne|[Cc]onjointe?),? )((?:1[3-9]|[2-8]\d)(?= ?[,;)]))/gu
const boxed = /((?<!\p{L})[âÂaA](?:ge|GE) ?:? ?\|?)(\d ?\| ?\d)(?! ?\| ?\d|\d)/gu

const numberIn = (found: Found, isAge: boolean): readonly Span[] => {
  const at = found.text.search(/\d/)
  return isAge && !/^0/.test(found.text.slice(at)) ? [{ start: found.start + at, end: found.end }] : []
}

/** One name with a number may be anything; two in a row are a family. */
const listed = (found: readonly Found[]): readonly Span[] =>
  found
    .filter((one, at) => isNear(found[at - 1], one) || isNear(one, found[at + 1]))
    .flatMap((one) => numberIn(one, true))

const isNear = (first: Found | undefined, second: Found | undefined): boolean =>
  first !== undefined && second !== undefined && second.start - first.end <= 6

/** An unknown name counts beside a sure one: « Malaïka (12), Ti-Roi (8) ». */
const bracketed = (flat: string, found: readonly Found[]): readonly Span[] => {
  const sure = found.filter((one) => isPersonBefore(flat, one))
  return found.flatMap((one) => numberIn(one, sure.includes(one) || (isNewName(one) && isAmong(sure, one))))
}

const isAmong = (sure: readonly Found[], one: Found): boolean =>
  sure.some((other) => Math.max(one.start - other.end, other.start - one.end) < 60)

const isNewName = ({ text }: Found): boolean => {
  const is = classOf(wordOf(text))
  return isNoPlace(is) && !is.ordinary && (is.shape === 'capital' || is.shape === 'mixed')
}

const wordOf = (text: string): string => /^[\p{L}'-]{1,30}/u.exec(text)?.[0] ?? ''

const isGiven = (text: string): boolean => {
  const word = wordOf(text)
  const is = classOf(word)
  return is.sure && isNoPlace(is) && (is.shape !== 'lower' || (word.length > 3 && !is.ordinary))
}

/** A number in brackets after a town is a department. */
const isNoPlace = (is: WordClass): boolean => is.town === null && !is.area && !is.acronym

const title = new RegExp(`(?<!\\p{L})(?:${writtenTitles(everyday)}|MM\\.) (?:\\p{Lu}[\\p{L}'-]{0,20} ){0,2}$`, 'u')
const given = /(\p{Lu}[\p{L}'-]{1,20}) $/u

const isPersonBefore = (flat: string, found: Found): boolean => {
  const is = classOf(wordOf(found.text))
  if (/(?<!\p{L})(?:Ste?|Sainte?)[ -]$/iu.test(leftOf(flat, found.start, 8))) return false
  if (isGiven(found.text) || (is.given && is.shape === 'capital' && isNoPlace(is))) return true
  if (is.shape === 'lower' || is.shape === 'initials') return false
  const left = leftOf(flat, found.start, 50)
  if (title.test(left)) return true
  return isNoPlace(is) && !is.ordinary && classOf(given.exec(left)?.[1] ?? '').sure
}
