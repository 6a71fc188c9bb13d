import type { Claim } from '../model/finding.ts'
import type { Detector } from './detector.ts'
import { kinship, personLabels, professionExtras, professions, titles } from './lexicon/professions.ts'
import { isBlocked } from './name-context.ts'
import { entriesOf } from './name-lexicon.ts'
import { type Expectation, isCapital, isListed, readName } from './name-reader.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'

/** Names that a word announces: a title, a kinship, a profession, a label, a signature. No list of names is needed. */
export const personCues: Detector = (view) => {
  const tokens = nameTokensOf(view)
  const claims: Claim[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = cueAt(tokens, at)
    if (cue === null) continue
    for (const [from, to] of readAll(tokens, cue)) claims.push(claimOf(tokens, from, to, cue))
  }
  return [...claims, ...readBoxes(view.flat)]
}

// « T|U|I|H|A|N|I »: one letter a box, after a label.
const boxes = /(?<![\p{L}\p{N}])\p{Lu}(?:\|\p{Lu}){2,30}(?![\p{L}\p{N}])/gu

const readBoxes = (flat: string): readonly Claim[] =>
  flat.includes('|')
    ? [...flat.matchAll(boxes)].map((box) => ({
        start: box.index,
        end: box.index + box[0].length,
        category: 'person',
        kind: null,
        confidence: 0.8,
        why: 'boxes',
      }))
    : []

type Cue = {
  readonly why: string
  readonly next: number
  readonly expected: Expectation
  readonly confidence: number
  readonly isPlural: boolean
}

const strongTitles = entriesOf(
  'm mr mrs mm mme mmes mlle mlles melle monsieur madame mesdames messieurs mademoiselle dr drs docteur docteure pr professeur me maitre mgr vve consorts mdme monsier mosieur',
)
const announced = entriesOf(titles, kinship)
const pluralTitles = entriesOf(
  'mm mmes mlles mesdames messieurs drs consorts soeurs freres enfants filles fils jumeaux jumelles parents fratrie',
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

const cueAt = (tokens: readonly NameToken[], at: number): Cue | null => {
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
  if (households.has(word)) return near(next) && next.gap === 'space' ? cue('household', at + 1, 'title', 0.85) : null
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
  if (name.gap === 'line' && !isCapital(name)) return null
  if (isPronoun.has(word) && name.is.shape === 'lower' && !name.is.particle && !isLowerName(name)) return null
  return cue('title', next, 'title', 0.97, pluralTitles.has(word))
}

const isLowerName = (token: NameToken | undefined): boolean =>
  token !== undefined && token.is.shape === 'lower' && isListed(token) && token.is.folded.length > 3

// « me » is a pronoun, « m » a metre, « pr » an abbreviation of « pour ».
const isPronoun = entriesOf('me m pr maitre')

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
const isSignature = (token: NameToken): boolean => token.gap === 'stop' && token.opens && isCapital(token)

const readAll = (tokens: readonly NameToken[], cue: Cue): readonly (readonly [number, number])[] => {
  const read: (readonly [number, number])[] = []
  let from = cue.next
  for (let turn = 0; turn < 12; turn += 1) {
    const to = readOne(tokens, from, cue)
    if (to === from) break
    read.push([from, to])
    if (!cue.isPlural) break
    from = nextInList(tokens, to)
    if (from === to) break
  }
  return read
}

const readOne = (tokens: readonly NameToken[], from: number, cue: Cue): number => {
  if (cue.why === 'birth-name' && tokens[from]?.gap === 'quote') return readNickname(tokens, from)
  const to = readName(tokens, from, cue.expected)
  const first = tokens[from]
  if (to === from || first === undefined) return from
  if (cue.expected === 'title' || cue.expected === 'label') return to
  if (isBlocked(tokens, from)) return from
  return isLikely(tokens.slice(from, to), cue) ? to : from
}

/** « dit « le Vosgien » », « alias "Nono" »: all that the quotes hold, when it is short. */
const readNickname = (tokens: readonly NameToken[], from: number): number => {
  let to = from + 1
  while (to - from < 4 && tokens[to]?.gap === 'space') to += 1
  const isClosed =
    tokens[to] === undefined || tokens[to]?.gap === 'quote' || tokens[to]?.gap === 'stop' || tokens[to]?.gap === 'comma'
  return isClosed && tokens.slice(from, to).some(isCapital) ? to : from
}

/** Without a title, a capital that opens a line after the cue must be known, or be followed by another name. */
const isLikely = (words: readonly NameToken[], cue: Cue): boolean => {
  const [first] = words
  if (first === undefined) return false
  if (words.some((word) => word.is.sure && (isCapital(word) || cue.expected === 'cue'))) return true
  if (first.is.shape === 'initials') return words.length > 1 || first.text.endsWith('.') || cue.expected === 'cue'
  if (words.some((word) => word.is.family && !word.is.ordinary && (isCapital(word) || first.is.shape === 'lower')))
    return true
  if (cue.expected === 'cue')
    return isCapital(first) && (!first.is.ordinary || first.is.given || first.is.shape === 'upper')
  return words.length > 1 && isCapital(first) && words.some((word) => word.is.shape === 'upper' && !word.loud)
}

const nextInList = (tokens: readonly NameToken[], at: number): number => {
  const token = tokens[at]
  if (token === undefined) return at
  if (token.is.folded === 'et' && token.gap === 'space') return isCapitalAt(tokens, at + 1) ? at + 1 : at
  const isListed = token.gap === 'comma' || token.gap === 'sign'
  return isListed && isCapital(token) && !token.opens ? at : skipEt(tokens, at)
}

/** « A, B, et C » */
const skipEt = (tokens: readonly NameToken[], at: number): number =>
  tokens[at]?.is.folded === 'et' && tokens[at]?.gap === 'comma' && isCapitalAt(tokens, at + 1) ? at + 1 : at

const isCapitalAt = (tokens: readonly NameToken[], at: number): boolean => {
  const token = tokens[at]
  return token !== undefined && isCapital(token)
}

const claimOf = (tokens: readonly NameToken[], from: number, to: number, cue: Cue): Claim => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  category: 'person',
  kind: cue.why === 'birth-name' ? 'birth-name' : null,
  confidence: cue.confidence,
  why: cue.why,
})
