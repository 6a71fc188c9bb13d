import type { Claim } from '../model/finding.ts'
import { readAcronym, readAnnounced, readCompany } from './company.ts'
import type { Detector } from './detector.ts'
import { genericHeads, keptHeads, organisationBridges } from './lexicon/organisations.ts'
import { entriesOf } from './name-lexicon.ts'
import { isCapital } from './name-parts.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'

/** Bodies by name or by place: « CCAS de Sète », « tribunal judiciaire de Lille », the CHRS « Le Phare ». */
export const organisation: Detector = (view) => {
  const tokens = nameTokensOf(view)
  const claims: Claim[] = []
  let at = 0
  while (at < tokens.length) {
    const read = readBody(view.flat, tokens, at)
    if (read !== null) claims.push(claimOf(view.flat, tokens, read))
    at = Math.max(read?.to ?? 0, at + 1)
  }
  return claims
}

type Read = { readonly from: number; readonly to: number; readonly confidence: number; readonly why: string }

const kept = entriesOf(keptHeads)
const generic = entriesOf(genericHeads)
const bridges = entriesOf(organisationBridges)
const links = entriesOf("de du des d' la le les l' aux au a en et sur sous pour")
const stops = entriesOf('m mme mlle mr monsieur madame dr me tel telephone fax mail objet date le-')
const longestBody = 14

const readBody = (flat: string, tokens: readonly NameToken[], at: number): Read | null => {
  const head = tokens[at]
  if (head === undefined) return null
  const spotted = readAcronym(tokens, at) ?? readCompany(tokens, at) ?? readAnnounced(tokens, at)
  if (spotted !== null) return spotted
  const isGeneric = generic.has(head.is.folded)
  if (!isGeneric && !kept.has(head.is.folded)) return null
  if (head.loud) return readLoud(tokens, at)
  const read = readProper(flat, tokens, at) ?? numbered(flat, tokens, at)
  if (read === null) return null
  const from = isGeneric ? firstProper(tokens, at + 1, read) : at
  const isOnlyPlace = isGeneric && tokens[from]?.is.town === 'large'
  return { from, to: read, confidence: isOnlyPlace ? 0.6 : 0.8, why: isGeneric ? 'named-body' : 'body' }
}

/** « SIAO 54 »: the number of a department is name enough. */
const numbered = (flat: string, tokens: readonly NameToken[], at: number): number | null => {
  const head = tokens[at]
  return head?.is.acronym === true && head.is.shape === 'upper' && department.test(flat.slice(head.end, head.end + 5))
    ? at + 1
    : null
}

const department = /^ (?:\d{2}|2[AB])(?![\d\p{L}])/u

/** In a line of capitals the name runs to the end of the line, or to a sign. */
const readLoud = (tokens: readonly NameToken[], at: number): Read | null => {
  let to = at + 1
  let hasProper = false
  while (to - at < longestBody && isNear(tokens[to], false) && tokens[to]?.gap !== 'line') {
    const word = tokens[to]
    if (word === undefined || stops.has(word.is.folded)) break
    hasProper ||= word.is.town !== null || word.is.area || word.is.unknown || (isName(word) && !word.is.ordinary)
    to += 1
  }
  return hasProper && to > at + 1 ? { from: at, to, confidence: 0.7, why: 'body-in-capitals' } : null
}

const isName = (word: NameToken): boolean => word.is.given || word.is.family

/** Index after the last proper word: small words and words of the trade may stand between, a capital must end. */
const readProper = (flat: string, tokens: readonly NameToken[], head: number): number | null => {
  let end: number | null = null
  let at = head + 1
  let hasProper = false
  let isNamed = false
  while (at - head < longestBody) {
    const token = tokens[at]
    if (token === undefined || !isNear(token, !hasProper, flat)) break
    if (stops.has(token.is.folded) || (isOwned(tokens, at) && !hasProper)) break
    const isProper = isProperWord(token)
    if (!isProper && !links.has(token.is.folded) && (hasProper || !isBridge(tokens, at))) break
    if (isProper && isPersonName(tokens, at, hasProper)) break
    at += 1
    if (isProper) end = at
    hasProper ||= isProper
    isNamed ||= isProper && !generalWords.has(token.is.folded) && !bridges.has(token.is.folded)
  }
  return isNamed ? end : null
}

/** Words of the trade, or a noun after « de » (« maison des aînés de Denain »), with one adjective. */
const isBridge = (tokens: readonly NameToken[], at: number): boolean => {
  const [token, last, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (token === undefined || last === undefined || token.is.shape !== 'lower') return false
  if (bridges.has(token.is.folded)) return true
  if (!token.is.ordinary || verbs.has(token.is.folded)) return false
  return (
    nounLinks.has(last.is.folded) ||
    (earlier !== undefined && nounLinks.has(earlier.is.folded) && !links.has(last.is.folded))
  )
}

// « Pôle Enfance », « Conseil de la Vie Sociale »: capitals of courtesy, found in every town.
const generalWords = entriesOf(
  'vie sociale generale direction technique jeunes qualite communication educative pedagogique residents usagers famille pupilles etat republique france numero unique service services pole petite enfance equipe travail evaluation ethique projet pilotage suivi securite',
)

const nounLinks = entriesOf("de du des d' l'")
const verbs = entriesOf(
  'a est ont sont qui que dont ou avec par chez sans depuis apres avant pendant dit et puis mais car son sa ses leur mon ma mes ce cette cet',
)

const isProperWord = (token: NameToken): boolean =>
  (isCapital(token) && (!token.is.acronym || token.is.shape !== 'upper')) ||
  (token.is.shape === 'lower' &&
    token.is.town === 'large' &&
    !token.is.ordinary &&
    !token.is.given &&
    token.is.folded.length > 4)

/** « l'école de Kevin »: whose it is, not its name. */
const isOwned = (tokens: readonly NameToken[], at: number): boolean => {
  const [link, token] = [tokens[at - 1], tokens[at]]
  if (token === undefined || link === undefined || !token.is.sure || token.is.town === 'large') return false
  return (
    (link.is.folded === 'de' || link.is.folded === "d'") && token.is.shape === 'capital' && !token.text.includes('-')
  )
}

/** « CCAS de Sète Karim BENALI »: a person follows the place. */
const isPersonName = (tokens: readonly NameToken[], at: number, hasProper: boolean): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!hasProper || token === undefined || next === undefined) return false
  return token.is.sure && next.gap === 'space' && next.is.shape === 'upper' && !token.loud
}

const isNear = (token: NameToken | undefined, mayQuote: boolean, flat = ''): boolean => {
  if (token === undefined) return false
  if (token.gap === 'space' || token.gap === 'none') return true
  if (token.gap === 'quote') return mayQuote
  return (
    token.gap === 'sign' &&
    flat !== '' &&
    /^ ?& ?$/.test(flat.slice(Math.max(0, token.start - 3), token.start).trimStart())
  )
}

const firstProper = (tokens: readonly NameToken[], from: number, to: number): number => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (token !== undefined && (isCapital(token) || token.is.town === 'large')) return at
  }
  return from
}

const claimOf = (flat: string, tokens: readonly NameToken[], read: Read): Claim => {
  const end = tokens[read.to - 1]?.end ?? 0
  const number = /^ (?:\d{2,3}|2[AB])(?!\d|\s?[€%h]|[.,/]\d)/.exec(flat.slice(end, end + 6))?.[0].length ?? 0
  const start = tokens[read.from]?.start ?? 0
  return { start, end: end + number, category: 'organisation', kind: null, confidence: read.confidence, why: read.why }
}
