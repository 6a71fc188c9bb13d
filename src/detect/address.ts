import type { Claim } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { lowerNameLength, upperName } from './address-names.ts'
import { extendLeft, extendRight } from './address-parts.ts'
import type { Detector } from './detector.ts'
import { complements, dwellings, sureWays, ways } from './lexicon/structured-address.ts'
import { apartFrom, caseless, claimOf, findMatches, leftOf } from './match.ts'

/**
 * Postal addresses: a numbered way, or a named dwelling before a postal code, with what stands round them (building,
 * staircase, floor, town). No comma is required. A street without a number is a place.
 */
export const address: Detector = ({ flat }) => {
  const numbered = /\d/.test(flat) ? numberedWays(flat) : []
  const streets = apartFrom(streetsAlone(flat), numbered)
  const coded = /\d{2} ?\d{3}/.test(flat) ? codedDwellings(flat, numbered, streets) : []
  return [
    ...[...numbered, ...coded].map((span) => claimOf(span, { ...whole, confidence: 0.95 })),
    ...apartFrom(streets, coded).map((span) => claimStreet(span)),
  ]
}

const whole = { category: 'address', kind: null, why: 'address' } as const

const claimStreet = (span: Span): Claim =>
  claimOf(span, { category: 'place', kind: 'street', confidence: 0.85, why: 'street' })

const houseNumber =
  "\\d{1,4}(?:(?: ?[-/&àa] ?| et )\\d{1,4})?(?: ?(?:bis|ter|quater|BIS|TER|QUATER)(?![\\p{L}])| ?[A-D](?![\\p{L}.']))?"
const numberedWay = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${houseNumber}(?: ?, ?| |\\n ?)(?:${caseless(ways)})(?![\\p{L}])(?: |\\n {0,40}|(?<=\\.) ?)`,
  'gu',
)

const numberedWays = (flat: string): readonly Span[] => {
  const spans: Span[] = []
  for (const match of findMatches(flat, numberedWay)) {
    const floor = spans.at(-1)?.end ?? 0
    if (match.start < floor) continue
    const right = flat.slice(match.end, match.end + 90)
    const upper = upperName.exec(right)?.[0]
    if (upper === undefined && isCounted(match.text, right)) continue
    const length = upper?.length ?? lowerNameLength(right)
    if (length === 0) continue
    spans.push({ start: extendLeft(flat, match.start, floor), end: extendRight(flat, match.end + length) })
  }
  return spans
}

const countable =
  /(?:places?|cours|passages?|parcs?|voies?|portes?|tours?|maisons?|zones?|routes?|résidences?|quartiers?|côtes?|lots?|ports?|ponts?|via|ch\.|cour|all\.|r\.?|villas?|cités?|domaines?|terrasses?|promenades?|montées?|av\.?|pass\.?|rés\.?|chemins?|bourgs?|clos|escaliers?|mail|mas|levées?)\s?$/iu

/** `3 places en crèche`, `2 cours de soutien`: things that are counted, not streets, unless a postal code follows. */
const isCounted = (text: string, right: string): boolean =>
  countable.test(text) && !/^(?:de |du |des |de la |de l'|d')?[\p{L} '-]{3,30}[ ,\n]{1,2}\d{5}/u.test(right)

const code =
  /(?<![\p{L}\p{N}.,/€-]|\d )(?:F-)?(?:0[1-9]|[1-8]\d|9[0-5]|97|98) ?\d{3}(?= {1,2}[\p{Lu}]|, ?[\p{Lu}]| (?:le|la|les|saint|st) )/gu

/** `Mas de Cabrespines, 12260 Ambeyrac`: the segment before the code names the dwelling. */
const codedDwellings = (flat: string, taken: readonly Span[], streets: readonly Span[]): readonly Span[] => {
  const spans: Span[] = []
  const streetEnding = new Map(streets.map((street): readonly [number, Span] => [street.end, street]))
  for (const match of apartFrom(findMatches(flat, code), taken)) {
    const left = leftOf(flat, match.start, 110)
    const gap = /(?:,? ?\n[ >]{0,40}|, ?| ?- ?| {1,2})$/.exec(left)?.[0] ?? ''
    const end = match.start - gap.length
    const street = streetEnding.get(end)
    const head = street === undefined ? headLength(left.slice(0, left.length - gap.length), gap) : end - street.start
    if (head === 0) continue
    spans.push({ start: extendLeft(flat, end - head, 0), end: extendRight(flat, end) })
  }
  return spans
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

const aloneWay = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${caseless(sureWays)})(?![\\p{L}]) `, 'gu')

const streetsAlone = (flat: string): readonly Span[] => {
  const spans: Span[] = []
  for (const match of findMatches(flat, aloneWay)) {
    const name = upperName.exec(flat.slice(match.end, match.end + 80))?.[0]
    if (
      name === undefined ||
      !/\p{Lu}\p{L}{2}/u.test(name) ||
      /^(?:En|Dans|Avec|Pour|Mme|M\.|Monsieur|Madame)(?!\p{L})/u.test(name)
    )
      continue
    // `passage SSIAD`, `place ASE`: a service that calls or has a place.
    const isService =
      /^(?:place|cours|passage|route|promenade)/i.test(match.text) &&
      /^(?:(?:de |en |à )?\p{Lu}{2,6}(?!\p{L}))/u.test(name)
    if (!isService || match.text === match.text.toUpperCase())
      spans.push({ start: match.start, end: match.end + name.length })
  }
  return spans
}
