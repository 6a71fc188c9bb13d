import { titlesOf, titleWords } from '../../../language/civilities.ts'
import { entriesOf } from '../../names/name-lexicon.ts'
import { isCapital } from '../../names/name-parts.ts'
import type { NameToken } from '../../names/name-tokens.ts'

/** A stretch of tokens that names a place. */
export type PlaceRead = {
  readonly from: number
  readonly to: number
  readonly why: string
  readonly confidence: number
}

// Small words inside the name of a place.
export const placeLinks = entriesOf("de du des d' la le les l' aux au a en sur sous lez les-")

/** Small words, then words with a capital, small words between them allowed. */
export const readProper = (tokens: readonly NameToken[], from: number): number => {
  let end = from
  let at = from
  while (at - from < 8) {
    const token = tokens[at]
    if (token === undefined || !isNear(token, at === from)) break
    const isLink = token.is.shape === 'lower' && placeLinks.has(token.is.folded)
    if (!isLink && (!isCapital(token) || token.is.acronym || isTitleWord.has(token.is.folded))) break
    at += 1
    if (!isLink) end = at
  }
  return end
}

const isTitleWord = entriesOf('dr tel nom le-', ...titleWords(titlesOf('plain', 'mlle')))

const isNear = (token: NameToken, isFirst: boolean): boolean =>
  token.gap === 'space' || token.gap === 'none' || (isFirst && token.gap === 'quote')

/** « né à Zicavo », « hospitalisé à Ksar El Kebir »: a capital that no list knows, after « à ». */
export const readAfterPreposition = (tokens: readonly NameToken[], at: number): PlaceRead | null => {
  const [word, token] = [tokens[at - 1], tokens[at]]
  if (
    word === undefined ||
    token === undefined ||
    word.is.folded !== 'a' ||
    token.gap !== 'space' ||
    (token.loud && !token.is.unknown)
  )
    return null
  if (word.text.toUpperCase() === word.text && word.text !== 'À' && word.text !== 'A') return null
  const isArticle =
    /^(?:Le|La|Les|L')$/.test(token.text) && tokens[at + 1] !== undefined && isCapital(tokens[at + 1] ?? token)
  if (
    !isCapital(token) ||
    token.is.acronym ||
    token.is.given ||
    (token.is.ordinary && !isArticle) ||
    isTitleWord.has(token.is.folded)
  )
    return null
  if (token.is.family && token.is.town === null) return null
  const to = readProper(tokens, at)
  return to > at && !isPersonLater(tokens.slice(at, to)) ? { from: at, to, why: 'after-a', confidence: 0.55 } : null
}

/** « au Vieux-Port », « à la Rouguière », « vers Kassala »: a capital that no list knows, or a joined one. */
export const readUnlisted = (tokens: readonly NameToken[], at: number): PlaceRead | null => {
  const [earlier, word, token] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (word === undefined || token === undefined || token.loud || token.is.shape !== 'capital') return null
  if (
    token.gap !== 'space' ||
    word.is.shape !== 'lower' ||
    token.is.acronym ||
    ((token.is.given || token.is.family) && !token.text.includes('-'))
  )
    return null
  const isTowards = /^(?:vers|jusqu'a)$/.test(word.is.folded)
  const isAt = /^(?:au|aux)$/.test(word.is.folded) || (word.is.folded === 'la' && earlier?.is.folded === 'a')
  const isJoinedName = token.text.includes('-') && /-\p{Lu}|-(?:de|du|des|la|les|le|sur)-/u.test(token.text)
  if (!(isTowards && token.is.unknown) && !(isAt && isJoinedName)) return null
  const to = readProper(tokens, at)
  return to > at && !isPersonLater(tokens.slice(at + 1, to)) ? { from: at, to, why: 'unlisted', confidence: 0.5 } : null
}

const isPersonLater = (words: readonly NameToken[]): boolean => words.some((word) => word.is.sure)
