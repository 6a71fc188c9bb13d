import { genericHeads } from '../../language/lexicon.ts'
import { keptHeads } from '../lexicon.ts'
import { entriesOf, isAuthor } from './name-lexicon.ts'
import type { NameToken } from './name-tokens.ts'
import { isThingName } from './not-a-name.ts'

const ways = entriesOf(
  `rue r avenue av boulevard bd bld blvd place pl allee allees impasse imp chemin ch route rte quai cours square passage villa sentier venelle traverse montee cite residence batiment bat immeuble tour lotissement hameau lieu-dit quartier
  parc porte pont gare metro station arret stade salle rond-point esplanade promenade faubourg ruelle hent straed quartiers zac zup zone camp camping foret bois lac ile vallee col mont montagne plage port aire terrain site pavillon dortoir groupe villa gite mas manoir chateau
  loi lois amendement decret rapport arret prix plan dispositif methode echelle test maladie syndrome score questionnaire affaire jurisprudence article circulaire ligne bus tram tramway`,
)
const bodies = entriesOf(keptHeads, genericHeads)
const stopped = new Set(['stop', 'cell', 'colon', 'start', 'line', 'bracket'])

/** True when the words before make it the name of a street, a school, a law: « rue Pierre-Brossolette ». */
export const isBlocked = (tokens: readonly NameToken[], at: number): boolean => {
  const token = tokens[at]
  if (token === undefined || stopped.has(token.gap)) return false
  let back = at - 1
  let article: NameToken | null = null
  while (at - back < 5 && isArticle(tokens[back])) {
    article = tokens[back] ?? null
    if (stopped.has(tokens[back]?.gap ?? 'stop')) return false
    back -= 1
  }
  while (at - back < 7 && isBridge(tokens[back], token)) back -= 1
  const head = tokens[back]
  if (head === undefined) return false
  if (ways.has(head.is.folded)) return token.gap !== 'comma'
  if (!bodies.has(head.is.folded) || token.gap === 'comma' || token.is.shape === 'lower') return false
  // « l'école de Kevin », « la maison de Paul »: the place of a child, not the name of a school.
  return !(article !== null && isOwner(article) && token.is.given && token.is.shape === 'capital')
}

const isArticle = (token: NameToken | undefined): boolean =>
  token !== undefined &&
  /^(?:de|du|des|d'|la|le|les|l'|saint|sainte|st|ste|docteur|general|president|marechal|abbe)$/.test(token.is.folded)

const isOwner = (article: NameToken): boolean => article.is.folded === 'de' || article.is.folded === "d'"

/** « école élémentaire publique Jules-Ferry » */
const isBridge = (token: NameToken | undefined, name: NameToken): boolean =>
  token !== undefined &&
  name.is.shape !== 'lower' &&
  /^(?:elementaire|maternelle|primaire|publique|prive|privee|scolaire|hospitalier|universitaire|professionnel|social|culturel|municipal|polyvalent|agricole|maternel|technique|penitentiaire|penal)$/.test(
    token.is.folded,
  )

/** An author who is quoted (« selon Winnicott ») is no person of the dossier; somebody with a title may be. */
export const isQuotedAuthor = (words: readonly NameToken[]): boolean => {
  const last = words.at(-1)
  if (last === undefined || last.is.shape === 'upper' || words.length > 2) return false
  if (isThingName(words.map((word) => word.is.folded))) return true
  if (last.is.given && words.length === 1) return false
  if (!last.is.author && !last.is.folded.split('-').some((part) => isAuthor(part) && part.length > 5)) return false
  return words.length === 1 || !last.is.family
}
