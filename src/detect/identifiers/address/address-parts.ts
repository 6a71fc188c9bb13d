import { caseless } from '../../engine/match.ts'
import { foldName, isLargeTown, isOrdinary, isSmallTown } from '../../names/name-lexicon.ts'
import { complements, dwellings, sureWays } from '../../patterns/address.ts'
import { bridgeLength, lowerTownName, postalCode, townName } from './address-bridge.ts'

/** Moves the start of an address back over its building, staircase, floor, residence or hamlet. */
export const extendLeft = (flat: string, start: number, floor: number): number => {
  let at = start
  for (let turn = 0; turn < 5; turn += 1) {
    const left = flat.slice(Math.max(floor, at - 90), at)
    const part = leftParts
      .map((pattern) => pattern.exec(left)?.[0].trimStart() ?? '')
      .find((text) => text.trim() !== '')
    if (part === undefined) return at
    at -= part.length
  }
  return at
}

/** Moves the end of an address on over complements, postal code, town and CEDEX. */
export const extendRight = (flat: string, end: number): number => {
  let at = end
  for (let turn = 0; turn < 5; turn += 1) {
    const length = nextPart(flat.slice(at, at + 70))
    if (length === 0) break
    at += length
  }
  const right = flat.slice(at, at + 120)
  const town = (codeAndTown.exec(right) ?? lowerTown.exec(right) ?? foreignTown.exec(right))?.[0]
  const length =
    town?.length ??
    (bridgeLength(right) || (codeAlone.exec(right) ?? atTown.exec(right))?.[0].length) ??
    listedTown(right)
  if (length === 0) return at
  return at + length + (cedex.exec(flat.slice(at + length, at + length + 20))?.[0].length ?? 0)
}

/** `, anzin`: without capital or code, a town is known by its name only. */
const listedTown = (right: string): number => {
  const words = /^(?:,| à| a) (\p{Ll}[\p{L}'-]{2,30})(?=[ ,.;)\n]|$)/u.exec(right)
  return words !== null && isTown(foldName(words[1] ?? '')) ? words[0].length : 0
}

const isTown = (folded: string): boolean => (isLargeTown(folded) || isSmallTown(folded)) && !isOrdinary(folded)

const join = '(?:,? {0,2}\\n[ >]{0,40}| ?- ?|, ?- ?|[ ,]{1,3}|; ?|\\. )'
const anyComplement = caseless(complements)
const article = caseless("(?:de la |de l'|de |du |des |d'|la |le |les |l'|aux? |à )")
const capital = "(?:[\\p{Lu}\\d][\\p{L}\\d'-]{0,25})"
const named = `(?![\\p{L}])\\.?(?: (?:${article}){0,2}${capital}){1,5}`
const inline = '(?: ?- ?|, ?- ?|[ ,]{1,3}|; ?)'

const leftParts: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyComplement})(?:${join})$`, 'u'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[«"] ?)?(?:(?:[Ll][ea]s?|L[EA]S?) )?(?:${caseless(`(?:${dwellings})`)}|${caseless(`(?:${sureWays})`)})${named}(?: ?[»"])?${inline}$`,
    'u',
  ),
  // Over a line end only what cannot be the name of a service: `CITE NOUVEAU LOGIS BAT D` yes, `MAISON DE…` no.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${caseless('(?:r[ée]sidence|r[ée]s\\.?|immeuble|cit[ée]|villa|tour|lotissement|lieu[ -]?dit|hameau|quartier|domaine|ferme|mas)')})${named},? ?\\n[ >]{0,40}$`,
    'u',
  ),
  // `les Micocouliers, 1 traverse…`: an article and a capital, alone in its segment, or quotes.
  /(?<=^|[,(:\n»-] ?| {2}|\t|(?:adresse|ADRESSE) |au |à |\n {1,40})(?:[«"] ?(?:L[eas]{1,2} |L')?\p{Lu}[^«»"\n]{2,40}[»"] ?,? ?|(?:[Ll]es|[Ll]e|[Ll]a) \p{Lu}[\p{L}'-]{1,25}(?: (?:de |du |des |d'|la |les )?\p{Lu}[\p{L}'-]{1,25}){0,3}, )$/u,
  // `3 Petites Maisons, route de…`: the number goes with the hamlet.
  /(?<![\p{L}\p{N}.,/-]|\d )\d{1,3} (?:(?:[Ll][ae]s?) |[Ll]')?\p{Lu}[\p{L}'-]{2,25}(?: (?:de |du |des |d')?\p{Lu}[\p{L}'-]{2,25}){0,3}, $/u,
  // `au CCAS, 1 place…`: where the mail of those without a home goes.
  /(?<![\p{L}\p{N}])(?:[Cc]\/[Oo] |C[Hh][Ee][Zz] |chez )?(?:CCAS|CIAS|SPADA|SAO|CHRS|FJT|CADA|ADOMA|Adoma|CROUS|[Ff]oyer)(?: (?:de |du )?\p{Lu}[\p{L}'-]{1,20})?,? $/u,
  /(?<![\p{L}\p{N}])[Mm]aison (?:de la |des |de l'|du )\p{L}{4,15}, $/u,
  new RegExp(
    `(?<![\\p{L}\\p{N}])${caseless('(?:lot|appt?|apt|porte|villa|n°|au|b[âa]t|pk|logt|lgt|log|logement|appart|appartement|studio|chambre|ch|escalier|hall|entr[ée]e|parcelle)')}\\.? $(?<!${caseless('au')} )`,
    'u',
  ),
]

const nextComplement = new RegExp(`^(?:${join}| ?\\()(?:${anyComplement})(?![\\p{L}\\p{N}])`, 'u')
const nextDwelling = new RegExp(`^${join}(?:${caseless(`(?:${dwellings})`)})${named}(?=[ ,\\n-])`, 'u')

/** Length of the staircase, floor or residence that comes next; brackets may hold several. One pattern: it is large. */
const nextPart = (right: string): number => {
  const complement = nextComplement.exec(right)?.[0] ?? ''
  if (!/^ ?\(/.test(complement)) return complement.length || (nextDwelling.exec(right)?.[0].length ?? 0)
  return /^ ?\([^()\n]{1,64}\)/.exec(right)?.[0].length ?? 0
}

const codeAndTown = new RegExp(`^${join}${postalCode}(?:${join}|  )${townName}`, 'u')
const lowerTown = new RegExp(`^${join}${postalCode} ${lowerTownName}`, 'u')
// Belgium, Switzerland, Luxembourg; Quebec. A year after a comma is no code.
const foreignTown = new RegExp(
  `^(?:, ?| - |,? ?\\n)(?:(?:(?:B|CH|L)-|(?!19[5-9]|20[0-3][1-9]))\\d{4} ${townName}|${townName},? \\(?(?:Québec|QC)\\)?,? [A-Z]\\d[A-Z] ?\\d[A-Z]\\d)`,
  'u',
)
const codeAlone = /^,? (?:0[1-9]|[1-8]\d|9[0-58])\d{3}(?=[.,;)\]⟧\n]|$)/u
const atTown = new RegExp(`^(?: à ${townName}|, \\p{Lu}[\\p{L}-]{2,20} \\d{1,2}(?:er|e|ème)(?![\\p{L}\\p{N}]))`, 'u')
const cedex = /^ ?(?:cedex|CEDEX|Cedex)(?: \d{1,2})?/
