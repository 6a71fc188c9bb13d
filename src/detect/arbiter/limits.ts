import type { Span } from '../../model/record/span.ts'
import { factLeads } from '../lexicon.ts'
import { kindLine, kindSign, kindWord } from '../tagger/tagger-tokens.ts'
import { taggerChances } from '../thresholds.ts'
import { type Judged, tokensOf, wordAt } from './judged.ts'

/**
 * The whole of a fact: what counts is that all of it is hidden. It goes on over the words next to it that may well belong
 * to it, and takes in the small words that open it (« on m'a », « n'avait jamais »). It stops at what others claim, a name
 * or a value, and at a line end.
 */
export const wholeFact = (text: Judged, claim: Span): Span => whole(text, claim, factPart, opens)

/** An address with the flat, the door, the building that stand before or after it. */
export const wholeAddress = (text: Judged, claim: Span): Span => whole(text, claim, addressPart, () => false)

type IsPart = (text: Judged, token: number) => boolean

const whole = (text: Judged, claim: Span, part: Part, lead: IsPart): Span => {
  const { tokens } = text.reading
  let { first, last } = tokensOf(tokens, claim)
  if (last < first) return claim
  while (first > 0 && mayBelong(text, first - 1, part)) first -= 1
  while (last + 1 < tokens.count && mayBelong(text, last + 1, part)) last += 1
  while (first > 0 && lead(text, first - 1)) first -= 1
  return spanOf(text, claim, { first, last })
}

type Reach = { readonly first: number; readonly last: number }

/** Signs at the edges are left out; what was claimed stays. */
const spanOf = ({ reading: { tokens } }: Judged, claim: Span, reach: Reach): Span => {
  let { first, last } = reach
  while (first < last && tokens.kinds[first] === kindSign) first += 1
  while (last > first && tokens.kinds[last] === kindSign) last -= 1
  return {
    start: Math.min(claim.start, tokens.starts[first] ?? claim.start),
    end: Math.max(claim.end, tokens.ends[last] ?? claim.end),
  }
}

type Part = { readonly least: number; readonly ends: RegExp }

const factPart: Part = { least: taggerChances.beside, ends: /[.?!;:]/ }

/** « ch. 118, aile Soleil »: a full stop may end a short word. */
const addressPart: Part = { least: taggerChances.besideAddress, ends: /[?!;:]/ }

const mayBelong = (text: Judged, token: number, { least, ends }: Part): boolean => {
  const kind = text.reading.tokens.kinds[token]
  if (kind === kindLine || text.taken[token] === 1) return false
  if (kind === kindSign && isInWord(text, token)) return true
  const isEnd = kind === kindSign && ends.test(wordAt(text, token))
  return !isEnd && (text.reading.chances[token] ?? 0) >= least
}

const opens = (text: Judged, token: number): boolean => {
  const kind = text.reading.tokens.kinds[token]
  if (kind === kindSign) return isInWord(text, token) && opens(text, token - 1)
  return kind === kindWord && text.taken[token] !== 1 && leads.has(wordAt(text, token))
}

/** « l'a », « sans-abri »: the sign parts no words. */
const isInWord = (text: Judged, token: number): boolean => {
  const { tokens } = text.reading
  return tokens.ends[token - 1] === tokens.starts[token] && /['-]/.test(wordAt(text, token))
}

const leads: ReadonlySet<string> = new Set(factLeads.split('\n'))
