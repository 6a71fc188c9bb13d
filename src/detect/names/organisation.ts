import { titleWords, usual, without } from '../../language/civilities.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { readAcronym, readAnnounced, readCompany } from './company.ts'
import { entriesOf } from './name-lexicon.ts'
import { isCapital } from './name-parts.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'
import {
  bridges,
  generalWords,
  generic,
  isBridge,
  isLoudName,
  isLowerProper,
  isProperWord,
  isShouted,
  isTail,
  kept,
  links,
} from './organisation-words.ts'

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

const stops = entriesOf('tel telephone fax mail objet date le-', ...titleWords(without('docteur maitre pr', usual)))
const longestBody = 14

const readBody = (flat: string, tokens: readonly NameToken[], at: number): Read | null => {
  const head = tokens[at]
  if (head === undefined) return null
  const spotted = readAcronym(tokens, at) ?? readCompany(tokens, at) ?? readAnnounced(tokens, at)
  if (spotted !== null) return spotted
  const isGeneric = generic.has(head.is.folded)
  if (!isGeneric && !kept.has(head.is.folded)) return null
  const quoted = readQuoted(flat, tokens, at)
  if (quoted !== null) return quoted
  if (head.loud) return readLoud(tokens, at)
  const read = readProper(flat, tokens, at) ?? numbered(flat, tokens, at)
  if (read === null) return null
  const isOnlyPlace = isGeneric && tokens[firstProper(tokens, at + 1, read)]?.is.town === 'large'
  const to = withTown(flat, tokens, read)
  return { from: at, to, confidence: isOnlyPlace ? 0.6 : 0.8, why: isGeneric ? 'named-body' : 'body' }
}

/** « ACCUEIL DE JOUR « La Bricole » »: what the quotes hold, when it begins as a name does. */
const readQuoted = (flat: string, tokens: readonly NameToken[], head: number): Read | null => {
  let at = head + 1
  while (at - head < 6 && tokens[at] !== undefined && isPlainWord(tokens, at)) at += 1
  const first = tokens[at]
  if (
    first === undefined ||
    first.gap !== 'quote' ||
    !isCapital(first) ||
    /^(?:groupe|mais)$/.test(tokens[head]?.is.folded ?? '')
  )
    return null
  const close = closing.exec(flat.slice(first.start, first.start + 60))
  if (close === null || first.is.sure || !/[«"“] ?$/u.test(flat.slice(Math.max(0, first.start - 2), first.start)))
    return null
  const end = first.start + close.index
  let to = at
  while ((tokens[to]?.end ?? Infinity) <= end) to += 1
  return to === at || to - at > 7 ? null : { from: head, to, confidence: 0.75, why: 'quoted-body' }
}

const closing = /(?<=^[^«»"“”\n]{2,60}) ?[»"”]/u

const isPlainWord = (tokens: readonly NameToken[], at: number): boolean => {
  const token = tokens[at]
  return (
    token !== undefined &&
    isNear(token, false) &&
    (token.is.shape === 'upper' || token.loud || token.is.shape === 'lower') &&
    token.is.ordinary
  )
}

/** « IME Les Pinsons, Frévency – »: a name that no list knows, alone after the comma. */
const withTown = (flat: string, tokens: readonly NameToken[], to: number): number => {
  const token = tokens[to]
  if (token === undefined || token.gap !== 'comma' || token.is.shape !== 'capital' || token.loud) return to
  const isNew = token.is.unknown || (token.is.town !== null && !token.is.sure && !token.is.family)
  return isNew && townEnd.test(flat.slice(token.end, token.end + 4)) ? to + 1 : to
}

const townEnd = /^(?: ?[–—)»\n]| -|\.(?:\s|$)|$)/u

/** « SIAO 54 »: the number of a department is name enough. */
const numbered = (flat: string, tokens: readonly NameToken[], at: number): number | null => {
  const head = tokens[at]
  return head?.is.acronym === true && head.is.shape === 'upper' && department.test(flat.slice(head.end, head.end + 5))
    ? at + 1
    : null
}

const department = /^ (?:\d{2}|2[AB])(?![\d\p{L}/-])/u

/** In a line of capitals the name runs to the end of the line, or to a sign. */
const readLoud = (tokens: readonly NameToken[], at: number): Read | null => {
  let to = at + 1
  let hasProper = false
  while (to - at < longestBody && isNear(tokens[to], false) && tokens[to]?.gap !== 'line') {
    const word = tokens[to]
    if (word === undefined || stops.has(word.is.folded)) break
    hasProper ||= isLoudName(tokens, to)
    to += 1
  }
  return hasProper && to > at + 1 ? { from: at, to, confidence: 0.7, why: 'body-in-capitals' } : null
}

/** Index after the last proper word: small words and words of the trade may stand between, a capital must end. */
const readProper = (flat: string, tokens: readonly NameToken[], head: number): number | null => {
  let end: number | null = null
  let at = head + 1
  let hasProper = false
  let isNamed = false
  while (at - head < longestBody) {
    const token = tokens[at]
    if (token === undefined || !(isNear(token, !hasProper, flat) || (at === head + 1 && isBracketed(token)))) break
    if (stops.has(token.is.folded) || (isOwned(tokens, at) && !hasProper)) break
    const isProper = isProperWord(token) || isLowerProper(tokens, head, at)
    if (!isProper && !links.has(token.is.folded) && (hasProper || !isBridge(tokens, at))) break
    if (isProper && isPersonName(tokens, at, hasProper)) break
    at += 1
    if (isProper) end = isTail(tokens, head, at) ? at + 1 : at
    hasProper ||= isProper
    isNamed ||= isProper && !isShouted(token) && !generalWords.has(token.is.folded) && !bridges.has(token.is.folded)
  }
  return isNamed ? end : null
}

/** « l'EHPAD (Kerlivet) » */
const isBracketed = (token: NameToken): boolean =>
  token.gap === 'bracket' && !token.is.sure && !token.is.acronym && (token.is.unknown || token.text.includes('-'))

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
