import type { Claim } from '../../model/record/finding.ts'
import type { Span } from '../../model/record/span.ts'
import type { Detector } from '../engine/detector.ts'
import { matchesOf } from '../engine/match.ts'
import { isBlocked } from './name-context.ts'
import { isCapital } from './name-parts.ts'
import { readName } from './name-reader.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'
import { type Cue, cueAt } from './person-cue.ts'
import { speakers } from './person-speakers.ts'

/** Names that a word announces: a title, a kinship, a profession, a label, a signature. No list of names is needed. */
export const personCues: Detector = (view) => {
  const tokens = nameTokensOf(view)
  const claims: Claim[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = cueAt(tokens, at)
    if (cue === null) continue
    for (const [from, to] of readAll(tokens, cue)) claims.push(claimOf(tokens, from, to, cue))
  }
  return [...claims, ...readBoxes(view.flat), ...speakers(view.flat).map(claimSpeaker)]
}

const claimSpeaker = ({ start, end }: Span): Claim => ({
  start,
  end,
  category: 'person',
  kind: null,
  confidence: 0.6,
  why: 'speaker',
})

// « T|U|I|H|A|N|I »: one letter a box, after a label.
const boxes = /(?<![\p{L}\p{N}])\p{Lu}(?:\|\p{Lu}){2,30}(?![\p{L}\p{N}])/gu

const readBoxes = (flat: string): readonly Claim[] =>
  flat.includes('|')
    ? matchesOf(flat, boxes).map((box) => ({
        start: box.index,
        end: box.index + box[0].length,
        category: 'person',
        kind: null,
        confidence: 0.8,
        why: 'boxes',
      }))
    : []

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
  if (tokens[from]?.gap === 'quote' && (cue.why === 'birth-name' || cue.why === 'kinship')) {
    const to = readNickname(tokens, from, cue)
    if (to > from) return to
  }
  const to = readName(tokens, from, cue.expected)
  const first = tokens[from]
  if (to === from || first === undefined) return from
  if (cue.expected === 'title' || cue.expected === 'label') return to
  if (isBlocked(tokens, from)) return from
  return isLikely(tokens.slice(from, to), cue) || isApposed(tokens, from, to) ? to : from
}

/** « dit « le Vosgien » », « alias "Nono" »: all that the quotes hold, when it is short. */
const readNickname = (tokens: readonly NameToken[], from: number, cue: Cue): number => {
  let to = from + 1
  while (to - from < 4 && tokens[to]?.gap === 'space') to += 1
  const isClosed = tokens[to]?.gap !== 'space'
  const first = tokens[from]
  if (first === undefined || first.loud || first.is.acronym || !isClosed) return from
  const isBegun = cue.why === 'birth-name' ? tokens.slice(from, to).some(isCapital) : isCapital(first)
  return isBegun ? to : from
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

/** « La mère, Wendoline, 30 ans »: a capital that no list knows, between commas after the word of kinship. */
const isApposed = (tokens: readonly NameToken[], from: number, to: number): boolean => {
  const [first, next] = [tokens[from], tokens[to]]
  if (first === undefined || to !== from + 1 || first.gap !== 'comma' || first.is.shape !== 'capital') return false
  if (!first.is.unknown || first.loud || demonym.test(first.is.folded)) return false
  return next === undefined || (next.gap !== 'space' && next.gap !== 'none' && next.gap !== 'line')
}

const demonym = /(?:iens?|iennes?|ais|aises?|ois|oises?|ains?|aines?|eens?|eennes?|istes?|ques?|pes?|ands?|andes?)$/

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
