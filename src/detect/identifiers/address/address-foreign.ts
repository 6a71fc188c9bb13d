import { accentedStarts } from '../../../language/months.ts'
import type { Span } from '../../../model/record/span.ts'
import { caseless, findMatches } from '../../engine/match.ts'

/**
 * Addresses abroad, each in the order of its country: `61 Harbour Parade, Deal CT14 7ZZ`, `Via Roma 4, 10121 Torino`,
 * `Hauptstraße 5`, `Steenweg op Gent 88 bus 3, 1080 Brussel`.
 */
export const foreignAddresses = (flat: string): readonly Span[] =>
  patterns
    .flatMap((pattern) => findMatches(flat, pattern))
    .map(({ start, end }) => ({ start, end: end + (tail.exec(flat.slice(end, end + 120))?.[0].length ?? 0) }))

const name = "\\p{Lu}(?:\\.|[\\p{L}'-]{0,24})"
const number = '\\d{1,4}(?:[/-]\\d{1,3})?(?: ?[a-zA-Z](?![\\p{L}\\d]))?'
const inner =
  "(?:de |del |della |delle |dei |da |do |dos |das |di |la |las |los |el |op |van |den |der |het |al |d'|dell'|lui )"
const postal =
  '(?:(?:[A-Z]{1,2}-)?\\d{4,5}(?: [A-Z]{2}(?![\\p{L}]))?|\\d{2}-\\d{3}|\\d{4}-\\d{3}|[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]{2} \\d{5})'
const town = `${name}(?:[ -](?:${inner})?${name}){0,2}`
// Floor, postal code and town: one pattern for all, they are large.
const tail = new RegExp(
  `^(?:,? (?:bus|piso|bte|bo[îi]te|apt\\.?|ap\\.|sc\\.|et\\.|m\\.|lok\\.) ?\\d{1,3}[A-Z]?|,? \\d{1,2}[ºª°] ?[A-Za-z]{0,4})?(?:(?:, ?| - | |, ?\\n ?|\\n)(?:${postal},? ${town}|${town},? ${postal})|(?:, ${town}){1,2})?`,
  'u',
)

const english =
  'Street|St|Road|Rd|Lane|Ln|Drive|Close|Court|Parade|Terrace|Way|Gardens|Crescent|Hill|Row|Grove|Mews|Walk|Avenue|Ave|Place|Square|Blvd|Boulevard'
// Before the name, as in French.
const before = [
  'Via|VIA|Viale|VIALE|Corso|CORSO|Piazza|PIAZZA|Piazzale|Largo|Vicolo|Strada|Salita',
  'calle|Calle|CALLE|[Cc]/|avenida|Avenida|AVENIDA|Avda\\.?|Plaza|PLAZA|Paseo|Carrer|Camino|Ronda',
  'rua|Rua|RUA|Travessa|Praça|Estrada',
  'Str\\.|str\\.|Bulevardul|Bd\\.|Av\\.|Aleea|ulica|[Uu]l\\.|Rruga|Rr\\.|Bulevar|Steenweg',
].join('|')
const month = `(?:${accentedStarts})`
// Glued to the name, or after it.
const after =
  'stra(?:ß|ss)e|str\\.|weg|platz|allee|gasse|straat|laan|gracht|kade|dijk|singel|steenweg|gatan|vägen|caddesi|sokak|utca'

const patterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\p{N}.,/-])(?:(?:Flat|Apt\\.?|Apartment|House|Unit|Room|Suite) [A-Z]?\\d{1,4}[A-Z]?, ?)?(?:\\d{1,5}[A-Za-z]?,? (?:${name} ){1,3}|(?:House|Flat|Plot) \\d{1,4}[A-Z]?, (?:${name} |\\d{1,4} ){1,3})(?:${english})(?![\\p{L}])\\.?`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${before}) ?(?:${inner}){0,2}${name}(?: (?:${inner}){0,2}${name}){0,3},? (?:n[°r]?\\.? ?|nº ?|nr\\.? ?|no\\.? ?)?${number}(?![\\p{L}\\d]|[.,:h]\\d| ?(?:€|ans|h |personnes|enfants|mois|${month}))`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:\\p{Lu}[\\p{L}-]{1,24}|(?:${name} ){1,2}\\p{Lu}?[\\p{L}-]{0,20})(?:${caseless(after)}) (?:No:? ?|nr\\.? ?)?${number}(?![\\p{L}\\d]|[.,:]\\d| ?(?:€|ans|h |personnes|enfants|mois|${month}))`,
    'gu',
  ),
]
