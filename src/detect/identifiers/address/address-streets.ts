import { titlesOf, writtenTitles } from '../../../language/civilities.ts'
import type { Span } from '../../../model/record/span.ts'
import { caseless, findMatches } from '../../engine/match.ts'
import { complements, sureWays } from '../../patterns/address.ts'
import { bridgeLength } from './address-bridge.ts'
import { upperName } from './address-names.ts'
import { extendRight } from './address-parts.ts'

const aloneWay = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${caseless(sureWays)})(?![\\p{L}]) `, 'gu')

const notWay = new RegExp(`^(?:En|Dans|Avec|Pour|${writtenTitles(titlesOf('plain'))})(?!\\p{L})`, 'u')

/** A way and its name, without a number before it. */
export const streetsAlone = (flat: string): readonly Span[] => {
  const spans: Span[] = []
  for (const match of findMatches(flat, aloneWay)) {
    const name = upperName.exec(flat.slice(match.end, match.end + 80))?.[0]
    if (name === undefined || !/\p{Lu}\p{L}{2}/u.test(name) || notWay.test(name)) continue
    // `passage SSIAD`, `place ASE`: a service that calls or has a place.
    const isService =
      /^(?:place|cours|passage|route|promenade)/i.test(match.text) &&
      /^(?:(?:de |en |à )?\p{Lu}{2,6}(?!\p{L}))/u.test(name)
    if (!isService || match.text === match.text.toUpperCase())
      spans.push({ start: match.start, end: match.end + name.length })
  }
  return spans
}

/** `allée du Gacet n°12`, `rue du Moros 22B esc. gauche`, `Rue Haute, 6, à Pontivy`: the number after the name. */
const numberAfter = new RegExp(
  `^(?:,? ?n° ?\\d{1,4}(?: ?(?:bis|ter)| ?[A-D](?![\\p{L}]))?|, ?\\d{1,3}(?: ?(?:bis|ter)| ?[A-D](?![\\p{L}]))?(?= ?[,;.)\\n]|$)| \\d{1,3}(?: ?(?:bis|ter)| ?[A-D](?![\\p{L}]))?(?= ?[,;)]| ?\\n|$|\\.(?:$|[ \\n])| (?:${caseless(complements)})(?![\\p{L}])))(?![\\d/:]|[.,]\\d| ?(?:€|h|ans|personnes)(?![\\p{L}]))`,
  'u',
)

/** Where the address goes on to, when a number or a postal code makes the street one; null for a street alone. */
export const addressEnd = (flat: string, street: Span): number | null => {
  const number = numberAfter.exec(flat.slice(street.end, street.end + 40))?.[0].length ?? 0
  if (number > 0) return extendRight(flat, street.end + number)
  const bridge = bridgeLength(flat.slice(street.end, street.end + 130))
  return bridge > 0 ? street.end + bridge : null
}
