import { accentedMonths, accentedShorts } from '../../../language/months.ts'
import type { Claim } from '../../../model/record/finding.ts'
import { mergeSpans, type Span } from '../../../model/record/span.ts'
import type { Detector } from '../../engine/detector.ts'
import { apartFrom, caseless, claimOf, type Found, findMatches, leftOf } from '../../engine/match.ts'
import { complements, dwellings, ways } from '../../patterns/address.ts'
import { smallNumber } from '../../patterns/numbers.ts'
import { dwellingLength, numberedNameLength } from './address-bridge.ts'
import { cuedAddresses } from './address-cued.ts'
import { foreignAddresses } from './address-foreign.ts'
import { lowerNameLength, upperName } from './address-names.ts'
import { extendLeft, extendRight } from './address-parts.ts'
import { addressEnd, streetsAlone } from './address-streets.ts'

/**
 * Postal addresses: a numbered way, or a named dwelling before a postal code, with what stands round them (building,
 * staircase, floor, town). No comma is required. A street without a number is a place.
 */
export const address: Detector = ({ flat }) => {
  const hasDigits = /\d/.test(flat)
  const numbered = [...(hasDigits ? numberedWays(flat) : []), ...spelledWays(flat)]
  const [streets, wholes] = sortStreets(flat, apartFrom(streetsAlone(flat), numbered))
  const ways = [...numbered, ...wholes]
  const coded = /[\dOl]{2} ?[\dOl]{3}/.test(flat) ? codedDwellings(flat, ways, streets) : []
  const known = [...ways, ...coded]
  const others = hasDigits ? apartFrom([...cuedAddresses(flat), ...foreignAddresses(flat)], known) : []
  return [
    ...mergeSpans([...known, ...others]).map((span) => claimOf(span, { ...whole, confidence: 0.95 })),
    ...apartFrom(streets, [...coded, ...others]).map((span) => claimStreet(span)),
  ]
}

/** Streets alone, and those that a number or a postal code behind them makes an address. */
const sortStreets = (flat: string, found: readonly Span[]): readonly [readonly Span[], readonly Span[]] => {
  const streets: Span[] = []
  const wholes: Span[] = []
  for (const street of found) {
    const end = addressEnd(flat, street)
    if (end === null) streets.push(street)
    else wholes.push({ start: extendLeft(flat, street.start, 0), end })
  }
  return [streets, wholes]
}

const whole = { category: 'address', kind: null, why: 'address' } as const

const claimStreet = (span: Span): Claim =>
  claimOf(span, { category: 'place', kind: 'street', confidence: 0.85, why: 'street' })

const houseNumber =
  "(?:\\d{1,4}|l\\d{1,3}|\\d[lO]\\d{0,2})(?:(?: ?[-/&àa] ?| et )\\d{1,4})?(?: ?(?:bis|ter|quater|BIS|TER|QUATER)(?![\\p{L}])| ?[A-D](?![\\p{L}.'])| [a-d](?= (?:rue|av|bd|bou|imp|all|che|rte|route|pl|quai|ven|cour|pass|squ|r )))?"
const numberedWay = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${houseNumber}(?: ?, ?| |\\n ?|(?<=\\d|bis|ter)(?=rue |avenue |av\\.|bd |boulevard |impasse |all[ée]e |chemin ))(?:de la |de l'|du |(?:[Ll]a|[Ll]es?) (?=\\p{Lu}|rue|c[ôo]te))?(?:${caseless(ways)})(?![\\p{L}])(?: |\\n {0,40}|(?<=\\.) ?)`,
  'gu',
)

const numberedWays = (flat: string): readonly Span[] => {
  const spans: Span[] = []
  for (const match of findMatches(flat, numberedWay)) {
    const floor = spans.at(-1)?.end ?? 0
    if (match.start < floor || isYear(flat, match)) continue
    const right = flat.slice(match.end, match.end + 90)
    const upper = upperName.exec(right)?.[0]
    if (upper === undefined && isCounted(match.text, right)) continue
    const length = upper === undefined ? lowerNameLength(right) : withCutWord(upper, right)
    if (length === 0) continue
    spans.push({ start: extendLeft(flat, match.start, floor), end: extendRight(flat, match.end + length) })
  }
  return spans
}

/** « 8 avril 2026, place de Thorigny », « en 2024, rue Foch »: the number ends a date, and the way has none. */
const isYear = (flat: string, { start, text }: Found): boolean =>
  /^(?:19|20)\d\d(?![\p{L}\d])/u.test(text) && beforeYear.test(leftOf(flat, start, 14))

const beforeYear = new RegExp(
  `(?<!\\p{L})(?:${accentedMonths}|${accentedShorts}|en|an|ann[ée]e|depuis|fin|d[ée]but|courant|[ée]t[ée]|printemps|automne|hiver)\\.? $`,
  'iu',
)

// A way whose name is what it is: `28, Grand'Rue`, `12 Grande-Rue`.
const highStreet =
  /(?<![\p{L}\p{N}.,/-])\d{1,3}(?: ?(?:bis|ter|[A-D]))?,? [Gg]rand(?:e|')?[ -]?[Rr]ue(?![\p{L}])(?! (?:de|du|des|d') ?\p{Lu})/gu
const spelled = new RegExp(
  `(?<![\\p{L}-]|(?:mille|mil|cents?) )(?!une? )(?:${caseless(smallNumber)})(?: bis| ter)?,? (?=(?:rue|avenue|boulevard|impasse|all[ée]e|chemin|place|quai|square|ruelle|route) )`,
  'gu',
)

/** `neuf rue Yves-Le-Prieur`: dictated. The name must have a capital: `deux rue` alone is a slip of the pen. */
const spelledWays = (flat: string): readonly Span[] => [
  ...findMatches(flat, highStreet).map(({ start, end }) => ({
    start: extendLeft(flat, start, 0),
    end: extendRight(flat, end),
  })),
  ...findMatches(flat, spelled).flatMap(({ start, end }) => {
    const way = /^\p{L}{4,9} /u.exec(flat.slice(end, end + 10))?.[0].length ?? 0
    const name = upperName.exec(flat.slice(end + way, end + way + 80))?.[0].length ?? 0
    return name === 0 ? [] : [{ start, end: extendRight(flat, end + way + name) }]
  }),
]

/** `chemin des Dou-⏎ves`: a line end cuts the name. */
const withCutWord = (name: string, right: string): number =>
  name.endsWith('-')
    ? name.length + (/^ ?\n[ >]{0,20}\p{Ll}{1,14}/u.exec(right.slice(name.length))?.[0].length ?? 0)
    : name.length

const countable =
  /(?:places?|cours|passages?|parcs?|voies?|portes?|tours?|maisons?|zones?|routes?|résidences?|quartiers?|côtes?|lots?|ports?|ponts?|via|ch\.|cour|all\.|r\.?|villas?|cités?|domaines?|terrasses?|promenades?|montées?|av\.?|pass\.?|rés\.?|chemins?|bourgs?|clos|escaliers?|mail|mas|levées?)\s?$/iu

/** `3 places en crèche`, `2 cours de soutien`: things that are counted, not streets, unless a postal code follows. */
const isCounted = (text: string, right: string): boolean =>
  countable.test(text) && !/^(?:de |du |des |de la |de l'|d')?[\p{L} '-]{3,30}[ ,\n]{1,2}\d{5}/u.test(right)

const code =
  /(?<![\p{L}\p{N}.,/€-]|\d )(?:F-)?(?:(?:0[1-9]|[1-8]\d|9[0-5]|97|98) ?\d{3}|(?=[Ol]{0,3}\d[Ol]{0,3}\d)[Ol\d]{5}(?![\dOl]))(?= {1,2}[\p{Lu}]|, ?[\p{Lu}]| (?:le|la|les|saint|st) | \p{Ll}{3}| ?[.,;)\n]|$)/gu

/** `Mas de Cabrespines, 12260 Ambeyrac`: the segment before the code names the dwelling. */
const codedDwellings = (flat: string, taken: readonly Span[], streets: readonly Span[]): readonly Span[] => {
  const spans: Span[] = []
  const streetEnding = new Map(streets.map((street): readonly [number, Span] => [street.end, street]))
  for (const match of apartFrom(findMatches(flat, code), taken)) {
    const left = leftOf(flat, match.start, 110)
    const gap = /(?:,? ?\n[ >]{0,40}|, ?| ?- ?| {1,2})$/.exec(left)?.[0] ?? ''
    const end = match.start - gap.length
    const street = streetEnding.get(end)
    const head =
      street === undefined ? headBefore(flat, match, left.slice(0, left.length - gap.length), gap) : end - street.start
    if (head === 0) continue
    spans.push({ start: extendLeft(flat, end - head, 0), end: Math.max(match.end, extendRight(flat, end)) })
  }
  return spans
}

/** A code with its town; without a capital after it, only a dwelling that cannot be anything else is believed. */
const headBefore = (flat: string, match: Found, before: string, gap: string): number => {
  const isSure = /^(?: {1,2}|, ?)\p{Lu}| (?:le|la|les|saint|st) /u.test(flat.slice(match.end, match.end + 7))
  const named = isSure ? headLength(before, gap) || (gap.includes(',') ? numberedNameLength(before) : 0) : 0
  return Math.max(named, dwellingLength(flat, match.start) - gap.length)
}

const named = new RegExp(
  `^(?:(?:${caseless(dwellings)}|BP|CS|TSA|B\\.P\\.)(?![\\p{L}])|(?:[Ll][ea]s?|L[EA]S?|Aux?|AUX?) [\\p{Lu}]|L'[\\p{Lu}]|(?:${caseless(complements)})$)`,
  'u',
)
const inner = new RegExp(
  `^.{0,90}(?<![\\p{L}])((?:${caseless(dwellings)})(?![\\p{L}])\\.? (?:(?:de|du|des|la|le|les) |d'|l'){0,2}[\\p{Lu}][^\\n]{0,50})$`,
  'u',
)

/** Length of the named dwelling that ends the text before a postal code; 0 when there is none. */
const headLength = (before: string, gap: string): number => {
  const segment = (/[^,\n;:()]{2,80}$/u.exec(before)?.[0] ?? '').trimStart()
  const last = segment.slice(segment.lastIndexOf(' - ') < 0 ? 0 : segment.lastIndexOf(' - ') + 3)
  if (gap.trim() !== '' || gap.includes('\n')) {
    if (named.test(last) && !/[.!?] /.test(last)) return last.length
  }
  return inner.exec(last)?.[1]?.length ?? 0
}
