import { titleWords, usual, without } from '../../language/civilities.ts'
import { keptHeads, tradeWords } from '../lexicon.ts'
import { entriesOf } from './name-lexicon.ts'
import { isCapital } from './name-parts.ts'
import type { NameToken } from './name-tokens.ts'

/** A stretch of tokens that names a body. */
export type BodyRead = { readonly from: number; readonly to: number; readonly confidence: number; readonly why: string }

const links = entriesOf("de du des d' la le les l'")

/** « CPEAGL de Ganges »: an acronym, known or not, with a place. */
export const readAcronym = (tokens: readonly NameToken[], at: number): BodyRead | null => {
  const head = tokens[at]
  if (head === undefined || head.is.shape !== 'upper' || head.loud || head.text.length < 2 || head.text.length > 9)
    return null
  if (!head.is.acronym && !head.is.unknown) return null
  let to = at + 1
  while (to - at < 4 && isLink(tokens[to])) to += 1
  const name = tokens[to]
  if (name === undefined || to === at + 1 || !isNear(name) || !isCapital(name)) return null
  if (name.is.sure || name.is.acronym || (name.is.town === null && !name.is.area && !name.is.unknown)) return null
  return { from: at, to: to + 1, confidence: 0.75, why: 'acronym-of-place' }
}

const isNear = (token: NameToken): boolean => token.gap === 'space' || token.gap === 'none'

const isLink = (token: NameToken | undefined): boolean =>
  token !== undefined && isNear(token) && token.is.shape === 'lower' && links.has(token.is.folded)

const heads = entriesOf(keptHeads)

const trades = entriesOf(tradeWords)

/** A word of a trade: beside a name, it makes it that of a firm. */
export const isTrade = (folded: string): boolean => trades.has(folded)

/** « Hainaut Logis », « Intérim Social Ouest »: words with a capital, one of which is a trade. */
export const readCompany = (tokens: readonly NameToken[], at: number): BodyRead | null => {
  const first = tokens[at]
  if (first === undefined || first.loud || first.opens === undefined || !isCapital(first) || first.is.acronym)
    return null
  if (at > 0 && isCapital(tokens[at - 1] ?? first) && isNear(first)) return null
  const isArticle = /^(?:le|la|les|l')$/.test(first.is.folded)
  if (heads.has(first.is.folded) || (isArticle && heads.has(tokens[at + 1]?.is.folded ?? ''))) return null
  let to = at + 1
  while (to - at < 5 && isNextCapital(tokens[to])) to += 1
  const words = tokens.slice(at, to)
  if (
    words.length < 2 ||
    words.every((word) => word.is.shape === 'upper') ||
    publicBodies.has(`${words[0]?.is.folded} ${words[1]?.is.folded}`)
  )
    return null
  if (words.some((word) => word.is.sure && word.is.town === null)) return null
  const trade = words.findIndex((word) => trades.has(word.is.folded))
  return trade < 0 || (trade === 0 && first.opens && words.length < 3)
    ? null
    : { from: at, to, confidence: 0.6, why: 'company' }
}

// Public services that everybody has to do with: no mark of a person or of a place.
const publicBodies = new Set([
  'france travail',
  'action logement',
  'securite sociale',
  'identifiant france',
  'menu accueil',
  'service public',
])

const isNextCapital = (token: NameToken | undefined): boolean =>
  token !== undefined &&
  !token.opens &&
  (isNear(token) || token.gap === 'sign') &&
  isCapital(token) &&
  !token.is.acronym

const announcers = entriesOf(
  'employeur bailleur bailleresse organisme assureur prestataire creancier fournisseur entreprise societe employeuse banque mutuelle',
)

/** « Bailleur : Néolia », « son employeur, Airflow Systèmes » */
export const readAnnounced = (tokens: readonly NameToken[], at: number): BodyRead | null => {
  const [head, first] = [tokens[at], tokens[at + 1]]
  if (head === undefined || first === undefined || !announcers.has(head.is.folded)) return null
  if (!(first.gap === 'colon' || first.gap === 'comma' || first.gap === 'space') || !isCapital(first)) return null
  if (first.is.sure || first.is.acronym || titles.has(first.is.folded) || (first.is.ordinary && first.gap !== 'space'))
    return null
  let to = at + 2
  while (to - at < 7 && (isNextCapital(tokens[to]) || (isLink(tokens[to]) && isNextCapital(tokens[to + 1])))) to += 1
  return { from: at + 1, to, confidence: 0.6, why: 'announced' }
}

const titles = entriesOf(...titleWords(without('docteur maitre pr', usual)))
