import type { Claim } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Token } from '../engine/tokens.ts'
import { isOfClass } from '../engine/word-senses.ts'
import { linkWords } from '../facts/phrase-extent.ts'
import { phrasesOf } from '../facts/sensitive-phrases.ts'
import { worn } from '../lexicon.ts'

/**
 * A belief told beside a wound: a mask of the one hides the other. A garment on a part of the body, or that hides a blow, is no
 * belief; where one is told indeed, its own words are claimed and no more.
 */
export const apartFromWounds = <T extends Claim>(flat: string, claims: readonly T[]): readonly T[] =>
  claims.some(isBelief)
    ? claims.flatMap((claim) => (isBelief(claim) ? ownWords(flat, claim, claims) : [claim]))
    : claims

const isBelief = ({ category }: Claim): boolean => category === 'belief'

const ownWords = <T extends Claim>(flat: string, claim: T, claims: readonly T[]): readonly T[] => {
  const { tokens, matches } = phrasesOf(flat)
  const sentence = sentenceAt(tokens, claim)
  const blows = claims.filter((one) => one.category === 'violence' && sentence.some((token) => overlaps(one, token)))
  const own = matches
    .filter(({ target }) => target.category === 'belief' && !target.isFriend)
    .map(({ from, to }): Run => ({ from, to }))
    .filter((run) => overlaps(spanOf(tokens, run), claim))
  // No entry tells it: the tagger took the garment itself.
  const told = own.length > 0 ? own : garmentsIn(tokens, claim)
  if (told.length > 0 && told.every((run) => isOnlyWorn(tokens, run, sentence, blows.length > 0))) return []
  const isBeside =
    blows.some((one) => overlaps(one, claim)) || sentence.some((token) => isIn(token, claim) && isWound(token))
  if (own.length === 0 || !isBeside) return [claim]
  return runsOf(tokens, own).map((run) => ({ ...claim, ...spanOf(tokens, run) }))
}

/** Of tokens, from one to before the other. */
type Run = { readonly from: number; readonly to: number }

const spanOf = (tokens: readonly Token[], { from, to }: Run): Span => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
})

const isIn = (token: Token, span: Span): boolean => overlaps(token, span)

const sentenceAt = (tokens: readonly Token[], span: Span): readonly Token[] => {
  let from = tokens.findIndex((token) => token.end > span.start)
  while (from > 0 && tokens[from]?.isSentenceStart !== true) from -= 1
  let to = tokens.findIndex((token, at) => at > from && token.start >= span.end && token.isSentenceStart)
  if (to < 0) to = tokens.length
  return tokens.slice(Math.max(0, from), to)
}

/** Words of belief with no more than small words between them are one. */
const runsOf = (tokens: readonly Token[], runs: readonly Run[]): readonly Run[] => {
  const joined: Run[] = []
  for (const run of runs.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1)
    const between = last === undefined ? [] : tokens.slice(last.to, run.from)
    if (last !== undefined && between.every((token) => !token.isBroken && linkWords.has(token.folded)))
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, run.to) }
    else joined.push(run)
  }
  return joined
}

const isWound = (token: Token): boolean => isOfClass(token.text, 'wound') || is('care', token)

/** Nothing but a garment is told, and its place or a mark says that it is worn for no faith. */
const isOnlyWorn = (
  tokens: readonly Token[],
  { from, to }: Run,
  sentence: readonly Token[],
  hasBlow: boolean,
): boolean => {
  const at = tokens.findIndex((token, rank) => rank >= from && rank < to && isGarment(token))
  const garment = tokens[at]
  if (garment === undefined || tokens.slice(from, to).some((token) => !isOfGarment(token))) return false
  const after = sentence.filter(({ start }) => start > garment.start)
  if (isOnBody(after) || hidesBlow(after)) return true
  const isHabit = tokens[at - 1]?.folded === 'le' && is('wears', tokens[at - 2])
  const isMarked = hasBlow || sentence.some(isWound)
  return isMarked && !isHabit && is('garment', garment)
}

/** The sections of `worn.txt`, and their words. */
const sections = new Map(
  worn
    .split('@')
    .slice(1)
    .map((section) => section.trim().split('\n'))
    .map(([name = '', ...words]) => [name, words]),
)

/** True where a word is of this section, in the singular or in the plural. */
const is = (section: string, token: Token | undefined): boolean =>
  token !== undefined &&
  (sections.get(section) ?? []).some((word) =>
    word.endsWith('~')
      ? token.folded.startsWith(word.slice(0, -1))
      : token.folded === word || token.folded === `${word}s`,
  )

const isGarment = (token: Token): boolean => is('garment', token) || is('veil', token)

/** « porte un foulard », « son voile », « foulard noué ». */
const isOfGarment = (token: Token): boolean =>
  isGarment(token) || token.folded.length <= 3 || is('wears', token) || is('tied', token)

const garmentsIn = (tokens: readonly Token[], claim: Claim): readonly Run[] =>
  tokens.flatMap((token, at) => (isIn(token, claim) && isGarment(token) ? [{ from: at, to: at + 1 }] : []))

const isBodyPart = (token: Token): boolean => isOfClass(token.text, 'body') && !is('head', token)

/** « un foulard noué sur la joue »: a part of the body that a small word leads to, before any stop. */
const isOnBody = (after: readonly Token[]): boolean => {
  const stop = after.findIndex(({ isBroken }) => isBroken)
  const near = after.slice(0, stop < 0 ? reach : Math.min(stop, reach))
  const lead = near.findIndex((token) => is('leads', token))
  return lead >= 0 && near.slice(lead + 1).some(isBodyPart)
}

/** Words: « remonté bien haut jusque sur la joue ». */
const reach = 8

const hidesBlow = (after: readonly Token[]): boolean => {
  const verb = after.findIndex((token) => is('hides', token))
  return verb >= 0 && after.slice(verb + 1).some((token) => isBodyPart(token) || isWound(token))
}
