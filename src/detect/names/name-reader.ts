import { capitalKin, kin } from '../../language/kinship.ts'
import { monthWords } from '../../language/months.ts'
import { keptHeads, nameStops, roleWords } from '../lexicon.ts'
import { entriesOf, isListedWord } from './name-lexicon.ts'
import { isLowerStart, isLowerSurname } from './name-lower.ts'
import { type Expectation, isCapital, isJoined, isListed, isSurnameOfGiven, isTownOrArea } from './name-parts.ts'
import type { NameToken } from './name-tokens.ts'

const stops = entriesOf(nameStops, ...monthWords)
const functions = entriesOf(roleWords)
const heads = entriesOf(keptHeads)
const longestName = 8

/** Index after the last token of the name that starts at `from`; `from` itself when none does. */
export const readName = (tokens: readonly NameToken[], from: number, expected: Expectation): number => {
  const begun = readStart(tokens, from, expected)
  if (begun === from) return from
  let end = begun
  while (end - from < longestName) {
    const next = readNext(tokens, end, from, expected)
    if (next === end) break
    end = next
  }
  return end
}

const readStart = (tokens: readonly NameToken[], from: number, expected: Expectation): number => {
  let at = from
  while (at - from < 3 && startsAsParticle(tokens, at, expected)) at += 1
  const token = tokens[at]
  if (token === undefined || token.text.endsWith("'") || (at > from && !isJoined(token))) return from
  if (at > from && token.is.acronym && !isListed(token)) return from
  if (at > from && !isCapital(token) && !isListed(token) && !token.is.unknown) return from
  return isStart(tokens, at, expected, at > from) ? at + 1 : from
}

/** A particle opens a name only when a name follows it: « da Silva », « Le Goff », « d'Almeida ». */
const startsAsParticle = (tokens: readonly NameToken[], at: number, expected: Expectation): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || !token.is.particle || !isJoined(next)) return false
  if (token.is.shape === 'initials' && token.text.endsWith('.')) return false
  if (next.is.particle) return true
  if (token.is.shape === 'lower' && next.is.shape === 'lower' && !isListed(next) && expected !== 'title') return false
  if (expected === 'free')
    return token.is.shape !== 'lower' ? isNameAfterParticle(next) : isStrictParticle(token) && isListed(next)
  return isCapital(next) ? !functions.has(next.is.folded) : isListed(next) || next.is.unknown
}

const isNameAfterParticle = (next: NameToken): boolean => {
  if (!isCapital(next) || next.is.acronym || next.is.town === 'large' || (next.loud && !next.is.family)) return false
  if (next.is.shape === 'upper' && !next.loud && next.is.family) return true
  return (next.is.family || next.is.unknown) && next.is.town === null && !next.is.ordinary
}

const isStart = (tokens: readonly NameToken[], at: number, expected: Expectation, hasParticle: boolean): boolean => {
  const token = tokens[at]
  if (token === undefined) return false
  const { is } = token
  if (is.shape === 'initials' && /^[XYZ]$/.test(token.text)) return false
  if (is.shape === 'initials')
    return (is.folded !== 'a' && is.folded !== 'y' && token.text !== 'M.') || expected === 'title'
  if (functions.has(is.folded)) return false
  if (stops.has(is.folded) && !is.family && !is.given) return false
  if (is.shape === 'lower') return isLowerStart(tokens, at, expected)
  if (is.acronym && !is.given && !is.family) return expected === 'title' && is.folded.length > 2 && !token.loud
  if (expected === 'title') return !token.loud || isListed(token) || !isWord(token)
  if (expected === 'label') return isListed(token) || !is.ordinary || (is.shape === 'upper' && !token.loud)
  if (expected === 'cue')
    return (
      isNickname(tokens[at - 1], token) ||
      !isWord(token) ||
      is.given ||
      (is.family && !is.ordinary) ||
      is.unknown ||
      (is.family && is.shape === 'upper' && !token.loud)
    )
  return is.given || is.family || is.unknown || hasParticle || (is.town !== null && isBesideGiven(tokens[at + 1]))
}

/** « Desroseaux », « Grandidier » end as words do, and no list of words has them. */
const isWord = ({ is }: NameToken): boolean => is.ordinary && (is.shape === 'lower' || isListedWord(is.folded))

/** « Mamie Javel », « Papa Moto »: both with a capital, and not because a sentence begins. */
const isNickname = (kin: NameToken | undefined, token: NameToken): boolean =>
  kin !== undefined &&
  homely.test(kin.text) &&
  token.is.shape === 'capital' &&
  token.gap === 'space' &&
  !token.loud &&
  !functions.has(token.is.folded)

const homely = new RegExp(
  `^(?:Tatie|${capitalKin(kin('parent-fond', 'elder-fond', 'elder-fond-more', 'grandparent-fond', 'godparent'))})$`,
  'u',
)

/** « MAGNAN Ève »: a town that a given name follows is a surname. */
const isBesideGiven = (next: NameToken | undefined): boolean =>
  next !== undefined && next.gap === 'space' && next.is.sure && next.is.shape === 'capital'

const readNext = (tokens: readonly NameToken[], at: number, from: number, expected: Expectation): number => {
  const token = tokens[at]
  const last = tokens[at - 1]
  if (token === undefined || last === undefined || !isJoined(token)) return at
  if (token.gap === 'line' && !isWrappedName(last, token)) return at
  if (token.is.shape === 'initials') return at + (last.is.shape === 'lower' || token.opens ? 0 : 1)
  if (token.is.particle && !isPlainName(token)) return readParticle(tokens, at, from, expected)
  return continues({ token, last, first: tokens[from], next: tokens[at + 1] }, expected) ? at + 1 : at
}

const isPlainName = (token: NameToken): boolean => isCapital(token) && token.is.given

const readParticle = (tokens: readonly NameToken[], at: number, from: number, expected: Expectation): number => {
  let end = at
  while (end - at < 3 && tokens[end]?.is.particle === true && (end === at || isJoined(tokens[end]))) end += 1
  const [token, next, last] = [tokens[at], tokens[end], tokens[at - 1]]
  // « CHRU de Brabois » is a body.
  if (expected === 'free' && last?.is.shape === 'upper' && last.is.unknown && token?.is.shape === 'lower') return at
  if (token === undefined || next === undefined || last === undefined || !isJoined(next)) return at
  if (next.gap === 'line' || heads.has(next.is.folded) || functions.has(next.is.folded)) return at
  if (next.is.acronym || (!isCapital(next) && !(isStrictParticle(token) && isListed(next)))) return at
  if (
    !isStrictParticle(token) &&
    token.is.shape === 'lower' &&
    !isListedName(next) &&
    !isNoble(tokens.slice(at - 1, end), next)
  )
    return at
  if (isNoble(tokens.slice(at - 1, end), next)) return end + 1
  return continues({ token: next, last, first: tokens[from], next: tokens[end + 1] }, expected) ? end + 1 : at
}

/** « de » also opens a place or a service: only a name that is no town may follow it. */
const isListedName = (next: NameToken): boolean =>
  (next.is.family || next.is.unknown || next.is.given) && next.is.town === null && !next.is.area && !next.is.ordinary

/** « Odile de La Rivière », « Tancrède d'Haucourt », « Apolline de ROCQUIGNY » */
const isNoble = (words: readonly NameToken[], next: NameToken): boolean => {
  const [given, ...between] = words
  if (given === undefined || !isCapital(next) || next.is.town === 'large' || next.is.area || next.is.acronym)
    return false
  if (between.length > 1 && between.at(-1)?.is.shape === 'capital') return true
  if (given.is.sure && given.is.shape === 'capital' && isEstate(between, next)) return true
  return (given.is.sure || given.is.shape === 'initials') && next.gap === 'none' && !next.is.given && !next.is.ordinary
}

/** « Cécile de Saint-Aubert », « Eudes de Carnières »: « de » and a name that is no large town, no body and no word. */
const isEstate = (between: readonly NameToken[], next: NameToken): boolean =>
  between.length === 1 &&
  between[0]?.text === 'de' &&
  next.is.shape === 'capital' &&
  !heads.has(next.is.folded) &&
  (!next.is.ordinary || !isListedWord(next.is.folded)) &&
  (next.is.town === null || /^Sainte?-/.test(next.text)) &&
  !next.is.given

const strict = entriesOf(
  'el al ben bin bint ibn ait ould ouled abou abu abd van vande vanden vander von der den ter da do dos das di del della dei y zu',
)
const isStrictParticle = (token: NameToken): boolean => strict.has(token.is.folded)

type Step = {
  readonly token: NameToken
  readonly last: NameToken
  readonly first: NameToken | undefined
  readonly next: NameToken | undefined
}

const continues = (step: Step, expected: Expectation): boolean => {
  const { token, last } = step
  const { is } = token
  if (is.shape === 'lower') return continuesInLower(step, expected)
  if (token.text.endsWith("'")) return false
  const isLoudless = is.shape === 'upper' && !token.loud && last.is.sure && last.is.shape === 'capital'
  if ((stops.has(is.folded) || functions.has(is.folded)) && !isLoudless) return false
  if (is.acronym && !is.family && !is.given) return false
  if (isListed(token)) return !is.ordinary || !token.loud || is.family || is.given
  if (is.shape === 'upper' && !token.loud) return last.is.shape === 'capital' ? !heads.has(is.folded) : !is.ordinary
  if (isTownOrArea(token) && expected === 'free') return isSurnameOfGiven(token, last)
  if (is.area) return false
  if (!is.ordinary || (!token.loud && last.is.shape === 'initials' && !isWord(token))) return true
  return !token.loud && last.is.sure && (expected === 'title' || step.next === undefined || step.next.gap !== 'space')
}

const continuesInLower = ({ token, last, first, next }: Step, expected: Expectation): boolean => {
  const isLowerName = first?.is.shape === 'lower' && last.is.shape === 'lower'
  if (isLowerName && token.text.length === 1) return last.is.sure && /[b-xz]/.test(token.text) && next?.gap === 'stop'
  if (isLowerName && token.is.unknown && token.is.folded.length > 3) return isLowerSurname(last, next)
  if (!isListed(token) || token.is.ordinary || token.is.folded.length < 3) return false
  if (isLowerName) return true
  return expected !== 'free' && last.is.sure && token.is.family && token.is.town === null
}

/** A name that a line end cuts in two: both halves are names. */
const isWrappedName = (last: NameToken, token: NameToken): boolean =>
  !token.opens ||
  (last.is.particle && isListed(token)) ||
  (last.is.sure && token.is.family && !token.is.ordinary && !token.is.given)
