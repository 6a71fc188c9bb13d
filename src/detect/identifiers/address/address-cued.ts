import type { Span } from '../../../model/record/span.ts'
import { findMatches } from '../../engine/match.ts'
import { bridgeLength, isBridge } from './address-bridge.ts'

const cue =
  /(?<!\p{L})(?:[Aa]dresses?(?: (?:actuelle|postale|connue|personnelle|de secours|du domicile|déclarée|fiscale|des parents|du (?:père|bailleur)|de la mère))? ?:|ADRESSES?(?: \p{Lu}{4,12})? ?:|[Dd]omicile ?:|DOMICILE ?:|[Dd]omicilié(?:\(e\)|e|s|es)?(?: (?:à|au|aux|chez))?|DOMICILIÉE? AU?|[Dd]emeurant(?: (?:à|au|aux|ensemble))?|DEMEURANT(?: AUX?| À)?|[Rr]ésid(?:e|ant|ait)(?: (?:à|au|aux))?|[Hh]abit(?:e|ait|ant|ons|ent) ?(?::|à|au|aux|dans)?|[Ll]og(?:e|eait|eant|ée?s?) ?(?::|à|au|aux)|[Hh]ébergée?s? (?:à|au|aux)|[Dd]omiciliation ?:|[Ll]ieu ?:|[Vv]it (?:au|aux)|[Aa]dresse(?= \d| \p{Lu}))[ :]{1,3}/gu

/** What stands between a word that announces an address and a postal code, whatever its words are. */
export const cuedAddresses = (flat: string): readonly Span[] =>
  findMatches(flat, cue).flatMap(({ end }) => {
    const right = flat.slice(end, end + 140)
    const line = right.slice(0, /[\n;|]|$/.exec(right)?.index ?? right.length)
    const length = bridgeLength(` ${line}`) - 1
    if (length <= 6 || !isBridge(` ${line.slice(0, 3)}`)) return []
    return /^(?:\p{Lu}|\d|.{0,40}?\d{5})/u.test(line) ? [{ start: end, end: end + length }] : []
  })
