import { civilities, titlesOf, titleWords, without } from '../../language/civilities.ts'
import { allKin, kin, kinForms } from '../../language/kinship.ts'
import { isGrammar, senseOf } from '../engine/word-senses.ts'
import { kinship, personLabels, professionExtras, professions, titles } from '../lexicon.ts'
import { entriesOf } from './name-lexicon.ts'
import { type Expectation, isCapital, isListed } from './name-parts.ts'
import type { NameToken } from './name-tokens.ts'

/** A word that announces a name: where the name should start, and what may be read there. */
export type Cue = {
  readonly why: string
  readonly next: number
  readonly expected: Expectation
  readonly confidence: number
  readonly isPlural: boolean
}

const strongTitles = entriesOf(
  'vve veuve consorts',
  ...titleWords(without('professeure msieur sieur dame', civilities)),
)
const announced = entriesOf(titles, kinship, ...titleWords(civilities), ...kinForms(allKin))
const pluralTitles = entriesOf(
  ...titleWords(titlesOf('several')),
  'drs consorts enfants fils filles jumeaux jumelles parents fratrie',
  ...kinForms(kin('sibling')).map((word) => `${word}s`),
)
const jobs = entriesOf(professions)
const jobExtras = entriesOf(professionExtras)
const labels = entriesOf(personLabels)
const ownLabels = entriesOf('nom noms prenom prenoms usage jeune-fille patronyme naissance marital surnom alias')
const households = entriesOf('famille fam fratrie epoux consorts menage')
const greetings = entriesOf('bonjour bonsoir salut coucou hello cher chere chers cheres chez bjr slt bsr')
const births = entriesOf(
  'nee ne epouse veuve vve divorcee ep alias dit dite prenomme prenommee nomme nommee surnomme surnommee appele appelee',
)

export const cueAt = (tokens: readonly NameToken[], at: number): Cue | null => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (token === undefined || next === undefined) return null
  const word = token.is.folded.replace(/\.$/, '')
  if (strongTitles.has(word)) return titleCue(tokens, at, word)
  if (next.gap === 'colon') return labelCue(word, at)
  if (births.has(word))
    return near(next) && next.gap !== 'bracket' && !(word === 'ne' && !/é/i.test(token.text))
      ? cue('birth-name', at + 1, 'cue', 0.85)
      : null
  if (households.has(word) && (word !== 'menage' || isCapital(next)))
    return near(next) && next.gap === 'space' ? cue('household', at + 1, 'title', 0.85) : null
  if (word === 'chez' && next.is.folded === 'les' && isCapital(tokens[at + 2] ?? next))
    return cue('household', at + 2, 'cue', 0.8)
  if (greetings.has(word)) return next.gap === 'space' && isCapital(next) ? cue('greeting', at + 1, 'cue', 0.75) : null
  if (announced.has(word)) return near(next) ? kinCue(next, at, word) : null
  return jobs.has(word) ? jobCue(tokens, at) : null
}

const cue = (why: string, next: number, expected: Expectation, confidence: number, isPlural = false): Cue => ({
  why,
  next,
  expected,
  confidence,
  isPlural,
})

const near = (token: NameToken): boolean =>
  token.gap === 'space' ||
  token.gap === 'comma' ||
  token.gap === 'quote' ||
  token.gap === 'bracket' ||
  token.gap === 'line' ||
  token.gap === 'none'

const titleCue = (tokens: readonly NameToken[], at: number, word: string): Cue | null => {
  const token = tokens[at]
  let next = at + 1
  if (token === undefined) return null
  if (isPronoun.has(word) && token.is.shape === 'lower' && !(token.text === 'm' && isLowerName(tokens[next])))
    return null
  const link = tokens[next]
  // « M. et Mme X », « M./Mme X »
  if (link !== undefined && (link.is.folded === 'et' || link.is.folded === 'ou') && isTitle(tokens[next + 1])) next += 2
  else if (isTitle(link)) next += 1
  const name = tokens[next]
  if (
    name === undefined ||
    (name.gap !== 'space' && name.gap !== 'none' && name.gap !== 'line' && name.gap !== 'quote')
  )
    return null
  if (name.gap === 'line' && (!isCapital(name) || isSentence(token, name, tokens[next + 1]))) return null
  if (isSentenceEnd(token, name)) return null
  if (isPronoun.has(word) && name.is.shape === 'lower' && !name.is.particle && !isLowerName(name)) return null
  return cue('title', next, 'title', 0.97, pluralTitles.has(word))
}

const undotted = new RegExp(
  `^(?:${titleWords(without('m mm messieurs mesdames', titlesOf('plain', 'mlle', 'several'))).join('|')}|melle)$`,
  'i',
)

/** « Vu ce jour Mme. Triste. »: only « M. », « Dr. » take a full stop. */
const isSentenceEnd = (title: NameToken, name: NameToken): boolean =>
  undotted.test(title.text) &&
  name.start - title.end === 2 &&
  name.gap === 'space' &&
  name.is.ordinary &&
  !isListed(name) &&
  name.is.shape === 'capital'

/**
 * « Madame⏎Lui a confié », « Monsieur⏎Habite à Lyon »: the next line tells something, and names nobody. Where text wraps
 * after a title (« vu Madame⏎Triste est là ») only a pronoun and the like is no name.
 */
const isSentence = (title: NameToken, word: NameToken, after: NameToken | undefined): boolean =>
  (title.opens || isGrammar(senseOf(word.text))) &&
  word.is.shape === 'capital' &&
  word.is.ordinary &&
  !isListed(word) &&
  after?.is.shape === 'lower' &&
  (after.gap === 'space' || after.gap === 'none')

const isLowerName = (token: NameToken | undefined): boolean =>
  token !== undefined && token.is.shape === 'lower' && isListed(token) && token.is.folded.length > 3

// « me » is a pronoun, « m » a metre, « pr » an abbreviation of « pour ».
const isPronoun = entriesOf('m pr', ...titleWords(titlesOf('lawyer')))

const isTitle = (token: NameToken | undefined): boolean =>
  token !== undefined && strongTitles.has(token.is.folded.replace(/\.$/, '')) && token.is.folded !== 'me'

const labelCue = (word: string, at: number): Cue | null => {
  if (ownLabels.has(word)) return cue('label', at + 1, 'label', 0.9, true)
  if (labels.has(word)) return cue('label', at + 1, 'cue', 0.85, true)
  return null
}

const kinCue = (next: NameToken, at: number, word: string): Cue => {
  const expected = next.gap === 'space' || next.gap === 'none' ? 'cue' : 'free'
  return cue('kinship', at + 1, expected, 0.85, pluralTitles.has(word) || word.endsWith('s'))
}

/** « l'assistante sociale de secteur, Clémence X »: the words between are words of the trade. */
const jobCue = (tokens: readonly NameToken[], at: number): Cue | null => {
  let next = at + 1
  while (next - at < 7 && isExtra(tokens[next])) next += 1
  const name = tokens[next]
  if (name === undefined || !(near(name) || name.gap === 'colon' || isSignature(name))) return null
  return cue('profession', next, name.gap === 'space' && next === at + 1 ? 'cue' : 'free', 0.85)
}

const isExtra = (token: NameToken | undefined): boolean =>
  token !== undefined &&
  (token.gap === 'space' || token.gap === 'none') &&
  (token.is.acronym || (jobExtras.has(token.is.folded) && !(token.is.shape !== 'lower' && token.is.given)))

/** The name under « L'assistante sociale, » stands on the next line. */
const isSignature = (token: NameToken): boolean =>
  token.gap === 'stop' && token.opens && (isCapital(token) || token.is.shape === 'initials')
