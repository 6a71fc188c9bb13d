import { roundTens } from '../../../language/numbers.ts'
import type { Span } from '../../../model/record/span.ts'
import { type Found, findMatches, leftOf, rightOf } from '../../engine/match.ts'
import { classOf } from '../../engine/word-class.ts'

/** Ages of hurried notes and of hearsay: « 14 a. ½ », « enzo 15a », « la trentaine », « aged 39 ». */
export const shortAges = (flat: string): readonly Span[] => [
  ...findMatches(flat, dotted).filter((found) => !isNumbered(flat, found)),
  ...findMatches(flat, afterLower).filter((found) => isPerson(flat, found)),
  ...findMatches(flat, roundly).filter((found) => rounded.test(rightOf(flat, found.end, 12))),
  ...findMatches(flat, english),
]

const dotted =
  /(?<![\p{L}\p{N}.,/°-])\d{1,2} ?a\.(?: ?[½¾¼]| ?1\/2| et demie?(?!\p{L})| \d{1,2} ?m(?:\.|(?!\p{L})))?(?=[ ,;:).|\n]|$)|(?<=\p{L}, )\d{1,2} ?A\.(?=,)/gu
const numbered = /(?:art(?:icle|\.)?|al\.|lot|rue|bd|page|p\.|annexe|b[âa]t\.?|§|n°|alin[ée]a|point|\d) ?$/iu

const isNumbered = (flat: string, found: Found): boolean => numbered.test(leftOf(flat, found.start, 10))

// `lydie cosset 42 a`, `enzo 15a`: only where the verb `a` cannot stand, or stuck to the number.
const afterLower = /(?<=\p{Ll} )\d{1,2}(?: a(?= ?(?:[,;)\n]|$))|a(?![\p{L}\p{N}'°.-]))/gu

const isPerson = (flat: string, found: Found): boolean => {
  const is = classOf(/(\p{L}[\p{L}'-]{2,20}) $/u.exec(leftOf(flat, found.start, 24))?.[1] ?? '')
  return is.shape === 'lower' && (is.given || is.family || is.unknown) && !is.ordinary
}

const roundly = new RegExp(
  `(?<![\\p{L}])(?:(?:la|LA) (?:bonne |petite |belle )?|(?<=, ))(?:${roundTens})aine(?!\\p{L})|(?<![\\p{L}\\p{N}])[2-8]0 ?aine(?!\\p{L})`,
  'gu',
)
const rounded = /^(?: ?[,.;:)»\n]|$| (?:bien|pass[ée]e|sonn[ée]e|d[ée]pass))/u

const inEnglish = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen'
const english = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:aged (?:about )?\\d{1,3}|(?:\\d{1,3}|${inEnglish})[ -](?:years?|yrs?|months?|weeks?)[ -]olds?|\\d{1,3} (?:years|yrs)(?= ?[),;\\n])|(?<=(?:twins|baby|son|daughter|boy|girl) of )\\d{1,2} (?:years?|months?|weeks?))(?![\\p{L}\\p{N}])`,
  'gu',
)
