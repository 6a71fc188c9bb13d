import { genericHeads } from '../../language/lexicon.ts'
import { keptHeads, organisationBridges } from '../lexicon.ts'
import { entriesOf } from './name-lexicon.ts'
import { isCapital } from './name-parts.ts'
import type { NameToken } from './name-tokens.ts'

export const kept = entriesOf(keptHeads)
export const generic = entriesOf(genericHeads)
export const bridges = entriesOf(organisationBridges)
export const links = entriesOf("de du des d' la le les l' aux au a en et sur sous pour")

/** Words of the trade, or a noun after « de » (« maison des aînés de Denain »), with one adjective. */
export const isBridge = (tokens: readonly NameToken[], at: number): boolean => {
  const [token, last, earlier] = [tokens[at], tokens[at - 1], tokens[at - 2]]
  if (token === undefined || last === undefined) return false
  // « service de PMI de Brioude », « circonscription ASE de Rosny »
  if (token.is.acronym && token.is.shape === 'upper') return keptOrGeneric(last) || nounLinks.has(last.is.folded)
  if (token.is.shape !== 'lower') return false
  if (bridges.has(token.is.folded)) return true
  const isAdjective = adjective.test(token.is.folded) || token.text.includes('-')
  if (keptOrGeneric(last) && isAdjective && token.is.ordinary) return true
  if (token.is.unknown && token.text.length > 5 && nounLinks.has(last.is.folded)) return true
  if (!token.is.ordinary || verbs.has(token.is.folded)) return false
  return (
    nounLinks.has(last.is.folded) ||
    (earlier !== undefined && nounLinks.has(earlier.is.folded) && !links.has(last.is.folded))
  )
}

// « unité sanitaire », « direction territoriale »: an adjective right after the head.
const adjective = /.{3}(?:aires?|ales?|al|iques?|ifs?|ives?|iers?|ieres?|elles?|els?|antes?|eenne?)$/

const keptOrGeneric = (token: NameToken): boolean => kept.has(token.is.folded) || generic.has(token.is.folded)

/** « SERVICE DE VISITES — Riom »: a word in capitals names nothing. */
export const isShouted = ({ is }: NameToken): boolean =>
  is.shape === 'upper' && is.ordinary && !is.given && is.town === null && !is.area

// Heads that nobody writes in lower case without its name being next: « ehpad les bruyères », « ccas de bohain ».
const sureHeads = entriesOf(
  'ccas ehpad chrs caarud csapa mecs cmp cmpp ime itep esat fjt college lycee clinique commissariat udaf spip cms mds cada mairie hopital foyer creche ecole banque residence',
)

/** « ehpad les bruyeres de meymac »: in hurried notes, the name has no capital either. */
export const isLowerProper = (tokens: readonly NameToken[], head: number, at: number): boolean => {
  const [start, token, last] = [tokens[head], tokens[at], tokens[at - 1]]
  if (start === undefined || token === undefined || last === undefined) return false
  if (start.is.shape !== 'lower' || token.is.shape !== 'lower' || !sureHeads.has(start.is.folded)) return false
  if (token.text.length < 4 || token.is.ordinary || token.text.endsWith("'") || links.has(token.is.folded)) return false
  const isSchool = /^(?:ecole|college|lycee)$/.test(start.is.folded)
  const isLinked =
    at === head + 1
      ? token.text.includes('-') || token.is.town === 'large' || (isSchool && (token.is.unknown || token.is.family))
      : links.has(last.is.folded)
  if (isSchool && at === head + 1 && isLinked) return true
  return isLinked && (token.is.unknown || token.is.town === 'large' || token.text.includes('-'))
}

// « Pôle Enfance », « Conseil de la Vie Sociale »: capitals of courtesy, found in every town.
export const generalWords = entriesOf(
  'vie sociale generale direction technique jeunes qualite communication educative pedagogique residents usagers famille pupilles etat republique france numero unique service services pole petite enfance equipe travail evaluation ethique projet pilotage suivi securite',
)

const nounLinks = entriesOf("de du des d' l'")
const verbs = entriesOf(
  'a est ont sont qui que dont ou avec par chez sans depuis apres avant pendant dit et puis mais car son sa ses leur mon ma mes ce cette cet',
)

export const isProperWord = (token: NameToken): boolean =>
  (isCapital(token) && (!token.is.acronym || token.is.shape !== 'upper')) ||
  (token.is.shape === 'lower' &&
    token.is.town === 'large' &&
    !token.is.ordinary &&
    !token.is.given &&
    token.is.folded.length > 4)

/** « MONTFAUCON-SUR-DIVES » ends as a word does, and is none; after « MDS DE LA », « BASSE-MARCHE » neither. */
export const isLoudName = (tokens: readonly NameToken[], at: number): boolean => {
  const [token, last, head] = [tokens[at], tokens[at - 1], tokens[at - 3]]
  if (token === undefined || token.text.endsWith("'") || bridges.has(token.is.folded)) return false
  const { is, text } = token
  if (is.town !== null || is.area || is.unknown) return true
  if ((is.given || is.family) && !is.ordinary && !is.particle) return true
  if (/.-(?:sur|les|lès|en|la|le|de|du|sous|saint)-./iu.test(text)) return true
  return text.includes('-') && head?.is.acronym === true && links.has(last?.is.folded ?? '')
}

/** « Les Tilleuls argentés », « L'Ardoise bleue », « Le Métier à tisser »: what a name that has its article ends with. */
export const isTail = (tokens: readonly NameToken[], head: number, at: number): boolean => {
  const [article, noun, tail] = [tokens[at - 2], tokens[at - 1], tokens[at]]
  if (article === undefined || noun === undefined || tail === undefined || at - 2 <= head) return false
  if (!/^(?:L[ea]s?|L'|Aux?)$/.test(article.text) || tail.gap !== 'space' || tail.is.shape !== 'lower') return false
  if (colours.test(tail.is.folded)) return true
  return article.text === 'Les' && noun.text.endsWith('s') && /(?:é|ée)s$/u.test(tail.text)
}

const colours =
  /^(?:bleue?s?|verte?s?|rouges?|jaunes?|blanc(?:he)?s?|noire?s?|rose?s?|doree?s?|fleurie?s?|claire?s?|neuve?s?)$/
