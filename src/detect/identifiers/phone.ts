import { numberPattern, teens, units } from '../../language/numbers.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { claimOf, digitsOf, type Found, findMatches, findValues, groupLengths, leftOf } from '../engine/match.ts'

/**
 * Telephone and fax numbers. The short emergency numbers (15, 17, 115, 119, 3919…) never match: they lead to nobody.
 * A doubt is claimed: a date seen as a number costs a mask, a number missed leads to a person.
 */
export const phone: Detector = ({ flat }) => [
  ...(/[\dOo]/.test(flat) ? numbers(flat) : []),
  ...(/z[ée]ro|trente[ -]trois/i.test(flat) ? findMatches(flat, inWords).flatMap(claimWords) : []),
]

const digit = '[0-9OoIl]'
const gap = '(?:[ .|/_-]{0,3}| ?\\n[> ]{0,3})'

const numbers = (flat: string): readonly Claim[] => [
  ...findMatches(flat, french)
    .filter((found) => isFrench(flat, found))
    .map((found) => claimPhone(extend(flat, found), 0.97)),
  ...findMatches(flat, odd).map((found) => claimPhone(found, 0.85)),
  ...findMatches(flat, international)
    .filter(isInternational)
    .map((found) => claimPhone(found, 0.95)),
  ...findMatches(flat, run)
    .filter((found) => isLabelled(flat, found))
    .map((found) => claimPhone(found, 0.85)),
  ...findValues(flat, extension)
    .filter((found) => /\d{2}[^\n]{0,35}$|t[ée]l[^\n]{0,18}$|\([^\n]{0,12}$/i.test(leftOf(flat, found.start, 45)))
    .map((found) => claimOf(found, { ...label, kind: 'extension', confidence: 0.7 })),
]

const label = { category: 'phone', kind: null, why: 'phone' } as const

const claimPhone = (found: Found, confidence: number): Claim => claimOf(found, { ...label, confidence })

const french = new RegExp(
  `(?<![0-9A-Za-z+])(?:(?:\\+|00) ?33${gap}(?:\\(0\\) ?)?[1-9]|\\(0\\)[1-9]|\\(0[1-9]\\)|\\+33\\(0\\)[1-9]|[0O]${gap}[1-9lI])(?:${gap}${digit}){8}(?![0-9])`,
  'g',
)

// `06*12*34*56*78`, `06, 12, 34, 56, 78`: hidden from robots, not from us.
const odd = /(?<![\d\p{L}.,:])0[1-9](?:([*:,•·]) ?\d\d)(?:\1 ?\d\d){3}(?![\d\p{L}])/gu

const isFrench = (flat: string, found: Found): boolean => {
  const text = found.text
  if (/^[Oo]/.test(text) && text.replace(/[^0-9]/g, '').length < 6) return false
  if (/^\d{2}[./ -](?:0\d|1[0-2])[./ -](?:19|20)\d{2}/.test(text)) return false
  if (/^\d{2}[./](?:0\d|1[0-2])[./]\d{2}\n/.test(text)) return false
  const isList = text.includes('\n') && !/^(?:\+33|0033|0\d[ .-]\d)/.test(text)
  // Amounts in a table: `0 125 400 310`. A number in threes is no telephone unless it says so.
  const isFileNumber =
    /^(?:4,3,3|4,6)$/.test(groupLengths(text)) &&
    /(?:titre|carte|dossier|n°|r[ée]f|contrat)[^\n]{0,14}$/i.test(leftOf(flat, found.start, 25))
  const isAmount =
    /^0,/.test(text) || (groupLengths(text) === '1,3,3,3' && !/t[ée]l|num|appel/i.test(leftOf(flat, found.start, 25)))
  return !isList && !isAmount && !isFileNumber
}

/** `06 12 34 56 78 / 79`: the second ending is a second number. */
const extend = (flat: string, found: Found): Found => {
  const variant =
    /^ ?(?:\/|ou) ?\d{2}(?![\d:hH/.-]| ?\d| ans|%| ?€)/.exec(flat.slice(found.end, found.end + 12))?.[0] ?? ''
  return { start: found.start, end: found.end + variant.length, text: found.text + variant }
}

// Country codes: any after `+`; the usual ones of the records after `00`, which file numbers also start with.
const countries =
  '(?:1|7|20|21[1-8]|22\\d|23\\d|24\\d|25\\d|26[0-9]|27|3[0-9]|35\\d|37\\d|38\\d|4\\d|5[1-8]|59\\d|6[0-6]|67\\d|68\\d|8[1-46]|9[0-58]|96\\d|97\\d|99\\d)'
const international = new RegExp(
  `(?<![0-9A-Za-z+])(?:\\+ ?[1-9]\\d{0,2}|00 ?${countries}(?!\\d{3,4}/))(?:(?:[ ./|-]{0,2}| ?\\(0?\\d{0,3}\\) ?)\\d){6,12}(?![0-9])`,
  'g',
)

const isInternational = (found: Found): boolean => {
  const digits = digitsOf(found.text).length
  return found.text.startsWith('+') ? digits >= 8 : digits >= 11 && digits <= 17 && !/^00 ?\d{1,3}[./]/.test(found.text)
}

// Digits first, label after: runs of digits are rare, and looking back from them is cheap.
const run = /(?<![\p{L}\p{N}.,+])\+?[0-9OlI](?:[ .|/_()-]{0,3}[0-9OlIXx*]){5,13}(?![0-9A-Za-z])/gu
const cue =
  /(?<![\p{L}])(?:t[ée]l[ée]?phones?|t[ée]l\.?(?: (?:secr|port|dom|prof|perso|fixe|mobile|bureau)\.?)?|portables?|port\.|fixe|fax|t[ée]l[ée]copie|gsm|mobile|whats ?app|joindre|joignable|appel(?:er|ez)|standard|ligne directe|astreinte|sms|num)(?![\p{L}])[^0-9+\n]{0,25}$/iu

const isLabelled = (flat: string, found: Found): boolean => {
  if (!cue.test(leftOf(flat, found.start, 50))) return false
  const digits = digitsOf(found.text).length
  return (
    digits >= 4 &&
    !/\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d{2}$/.test(found.text) &&
    !/^(?:19|20)\d{2}[ ./-]/.test(found.text)
  )
}

const extension = /((?<![\p{L}])(?:[Pp]oste|[Ee]xt\.?|[Ee]xtension)(?: n°)? ?:? ?)([A-Z]?\d{3,5}(?![\d/-]))/gu

const small = `z[ée]ro|${numberPattern(...units)}`
const big = `${numberPattern(...teens)}|vingts?|${numberPattern(30, 40, 50, 60, 70, 80, 90)}|et|puis|double`
const inWords = new RegExp(
  `(?<![\\p{L}])(?:z[ée]ro[ ,.-]{1,3}(?:${small})|plus[ ,-]{1,3}trente[ -]trois)(?:[ ,./\\n-]{1,3}(?:(?:${small}|${big})(?![\\p{L}])|\\d{1,2}(?!\\d))){3,22}`,
  'giu',
)

const claimWords = (found: Found): readonly Claim[] => {
  const text = found.text.replace(/(?:[ ,./\n-]{1,3}(?:et|puis|une?))$/i, '')
  const kept = { start: found.start, end: found.start + text.length, text }
  return [claimOf(kept, { ...label, why: 'phone-words', confidence: 0.95 })]
}
