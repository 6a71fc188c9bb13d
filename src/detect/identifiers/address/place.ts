import { monthWords } from '../../../language/months.ts'
import type { Claim } from '../../../model/record/finding.ts'
import type { Detector } from '../../engine/detector.ts'
import { entriesOf, isArea, isLargeTown, isSmallTown, isWideArea } from '../../names/name-lexicon.ts'
import { isCapital } from '../../names/name-parts.ts'
import { type NameToken, nameTokensOf } from '../../names/name-tokens.ts'
import { type PlaceRead, placeLinks, readAfterPreposition, readProper, readUnlisted } from './place-proper.ts'

/** Towns, quarters, named dwellings, streets without a number, countries travelled through. */
export const place: Detector = (view) => {
  const tokens = nameTokensOf(view)
  const claims: Claim[] = []
  let at = 0
  while (at < tokens.length) {
    const read =
      readNamed(tokens, at) ?? readTown(tokens, at) ?? readAfterPreposition(tokens, at) ?? readUnlisted(tokens, at)
    if (read !== null) claims.push(claimOf(view.flat, tokens, read))
    at = Math.max(read?.to ?? 0, at + 1)
  }
  return claims
}

// Heads that stay in the span, because the name alone would not be read as a place.
const heads = entriesOf(
  'rue avenue boulevard bd place allee allees impasse chemin route quai cours square passage sentier venelle traverse montee cite residence foyer quartier hameau lieu-dit rond-point porte pont gare metro parc esplanade promenade faubourg marche camp douar plage port aire stade ilot lotissement tour zup zac village camping passerelle bois square bidonville squat',
)
const plainHeads = entriesOf(
  'commune ville village bourg bourgade canton arrondissement region departement province prefecture wilaya cercle gouvernorat district',
)
const stopHeads = entriesOf('foyer residence cite')

/** « quartier des Izards », « foyer Coallia de Choisy », « rue Pajol » */
const readNamed = (tokens: readonly NameToken[], at: number): PlaceRead | null => {
  const head = tokens[at]
  if (head === undefined || !(heads.has(head.is.folded) || plainHeads.has(head.is.folded))) return null
  const to = readProper(tokens, at + 1)
  const first = tokens[at + 1]
  if (to === at + 1 || first === undefined || head.loud) return null
  const isPlain = plainHeads.has(head.is.folded)
  const from = isPlain ? skipLinks(tokens, at + 1) : at
  const isQuoted = first.gap === 'quote' && !stopHeads.has(head.is.folded)
  return isQuoted ? null : { from, to, why: 'place-head', confidence: 0.8 }
}

const skipLinks = (tokens: readonly NameToken[], from: number): number => {
  let at = from
  while (at - from < 3 && placeLinks.has(tokens[at]?.is.folded ?? '') && tokens[at]?.is.shape === 'lower') at += 1
  return at
}

const before = entriesOf(
  "a au aux de du d' sur vers commune ville mairie maire depuis par pour pres habite hors secteur ne nee",
)
const strongBefore = entriesOf('a vers commune ville mairie maire ne nee habite')

/** A name of the lists, of one word or several (« Saint Denis », « Fort de France »). */
const readTown = (tokens: readonly NameToken[], at: number): PlaceRead | null => {
  const first = tokens[at]
  if (first === undefined || first.is.shape === 'initials') return null
  const to = longestTown(tokens, at)
  if (to === at) return isAfterContraction(tokens, at) ? { from: at, to: at + 1, why: 'town', confidence: 0.6 } : null
  const confidence = judgeTown(tokens, at, to)
  return confidence === 0 ? null : { from: at, to, why: 'town', confidence }
}

/** « né au Tampon », « maire du Mans » */
const isAfterContraction = (tokens: readonly NameToken[], at: number): boolean => {
  const [word, token] = [tokens[at - 1], tokens[at]]
  if (word === undefined || token === undefined || !isCapital(token) || token.loud || token.gap !== 'space')
    return false
  return /^[ad]u$/.test(word.is.folded) && isLargeTown(`le-${token.is.folded}`)
}

const longestTown = (tokens: readonly NameToken[], at: number): number => {
  const first = tokens[at]
  if (first === undefined) return at
  let key = first.is.folded
  let best = first.is.town !== null || first.is.area ? at + 1 : at
  for (let next = at + 1; next < at + 5 && canStartTown(tokens[at]); next += 1) {
    const token = tokens[next]
    if (token === undefined || (token.gap !== 'space' && token.gap !== 'none')) break
    if (!isCapital(token) && !placeLinks.has(token.is.folded)) break
    key = key.endsWith("'") ? key + token.is.folded : `${key}-${token.is.folded}`
    if (isCapital(token) && (isLargeTown(key) || isSmallTown(key) || isArea(key))) best = next + 1
  }
  return best
}

/** Only capitals open names of several words: the lists are asked seldom. */
const canStartTown = (token: NameToken | undefined): boolean =>
  token !== undefined && isCapital(token) && !token.is.sure

const judgeTown = (tokens: readonly NameToken[], at: number, to: number): number => {
  const [first, previous] = [tokens[at], tokens[at - 1]]
  if (first === undefined) return 0
  if (isWideArea(first.is.folded)) return to - at === 1 && first.gap !== 'comma' && isDated(tokens[to], first) ? 0.6 : 0
  const isSpaced = first.gap === 'space' || first.gap === 'none'
  const word = isSpaced ? (previous?.is.folded ?? '') : ''
  if (first.is.shape === 'lower') return judgeLower(first, word)
  if (to - at > 1) return judgeSeveral(tokens.slice(at, to), word)
  return judgeOne(first, word, tokens[to])
}

/** In a line of capitals « LA RÉUNION », « LA GARDE » are words as well. */
const judgeSeveral = (words: readonly NameToken[], word: string): number => {
  const [first, second] = words
  if (first === undefined || second === undefined) return 0
  const isWords = words.every((one) => one.is.ordinary || one.is.particle)
  if (first.loud && isWords) return 0
  if (isWords && first.opens && first.is.particle && second.is.shape !== 'capital') return 0
  return first.loud && !before.has(word) ? 0.5 : 0.8
}

const judgeLower = (first: NameToken, word: string): number => {
  const isPlain = first.is.town === 'large' && !first.is.ordinary && !first.is.given && !first.is.family
  if (!isPlain || first.is.folded.length < 5) return 0
  if (word === '' && /^(?:comma|colon|sign)$/.test(first.gap)) return 0.5
  return strongBefore.has(word) || word === 'en' || word === 'du' || word === 'sur' || word === 'de' ? 0.65 : 0
}

const judgeOne = (first: NameToken, word: string, next: NameToken | undefined): number => {
  const { is } = first
  const isName = is.sure || is.family
  const isLoud = first.loud && is.shape === 'upper'
  if (is.acronym || (isLoud && is.ordinary && first.gap !== 'comma')) return 0
  if (is.area && is.ordinary && isCapital(first) && !first.loud && /^(?:la|l'|du|en)$/.test(word)) return 0.6
  if (is.ordinary && !strongBefore.has(word)) return 0
  if (is.area) return is.given && !strongBefore.has(word) && word !== 'en' && !isDated(next, first) ? 0 : 0.7
  if (strongBefore.has(word)) return is.ordinary && is.family ? 0.5 : is.sure && is.town === 'small' ? 0 : 0.85
  if (isName && isBesideName(next)) return 0
  if (is.town === 'large' && !isName) return isLoud && !before.has(word) ? 0.4 : 0.75
  if (is.town === 'large' && (before.has(word) || first.gap === 'comma' || isDated(next, first))) return 0.6
  if (isName || is.given) return 0
  if (before.has(word)) return 0.55
  return isCapital(first) && !first.loud && first.text.length > 3 ? 0.45 : 0
}

const isBesideName = (next: NameToken | undefined): boolean =>
  next !== undefined && next.gap === 'space' && isCapital(next) && (next.is.given || next.is.family)

/** « Tours, le 3 mai » */
const isDated = (next: NameToken | undefined, first: NameToken): boolean =>
  first.opens &&
  next !== undefined &&
  (next.gap === 'comma' || next.gap === 'sign') &&
  (next.is.folded === 'le' || monthWords.includes(next.is.folded))

/** « Lyon 8e », « Paris 18e » */
const district = /^ (?:1er|\d{1,2}(?:e|ème|è))(?![\p{L}\p{N}])/u

const claimOf = (flat: string, tokens: readonly NameToken[], read: PlaceRead): Claim => ({
  start: tokens[read.from]?.start ?? 0,
  end: withDistrict(flat, tokens[read.to - 1]?.end ?? 0),
  category: 'place',
  kind: null,
  confidence: read.confidence,
  why: read.why,
})

const withDistrict = (flat: string, end: number): number =>
  end + (district.exec(flat.slice(end, end + 7))?.[0].length ?? 0)
