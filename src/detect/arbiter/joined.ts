import type { Claim } from '../../model/record/finding.ts'
import { linkWords } from '../facts/phrase-extent.ts'
import { kindLine, kindSign } from '../tagger/tagger-tokens.ts'
import { factLimits, taggerChances } from '../thresholds.ts'
import { type Judged, tokensOf, wordAt } from './judged.ts'

/**
 * Halves of one fact, parted by a comma or a few small words, make one: the first goes on to where the second begins
 * (« frappée, puis enfermée »). Both claims stay; `told` says which claims are facts.
 */
export const joined = <T extends Claim>(
  text: Judged,
  claims: readonly T[],
  told: (claim: Claim) => boolean,
): readonly T[] => {
  const inOrder = claims.filter(told).toSorted((a, b) => a.start - b.start)
  const ends = new Map<Claim, number>()
  for (const [at, claim] of inOrder.entries()) {
    const next = nextAfter(inOrder, at)
    if (next !== undefined && isOne(text, claim.end, next.start)) ends.set(claim, endBefore(text.flat, next.start))
  }
  return claims.map((claim) => ({ ...claim, end: ends.get(claim) ?? claim.end }))
}

/** The next fact of the category, where one may begin near enough. */
const nextAfter = <T extends Claim>(inOrder: readonly T[], at: number): T | undefined => {
  const claim = inOrder[at]
  for (let after = at + 1; claim !== undefined && after < inOrder.length; after += 1) {
    const one = inOrder[after]
    if (one === undefined || one.start > claim.end + farthest) return undefined
    if (one.category === claim.category && one.start >= claim.end) return one
  }
  return undefined
}

/** Characters: more than the words of a gap can have. */
const farthest = 60

const isOne = (text: Judged, start: number, end: number): boolean => {
  const { tokens, chances } = text.reading
  const { first, last } = tokensOf(tokens, { start, end })
  if (last < first || last - first + 1 > factLimits.gap) return false
  for (let token = first; token <= last; token += 1) {
    const word = wordAt(text, token)
    if (tokens.kinds[token] === kindLine || text.taken[token] === 1) return false
    const isSmall = tokens.kinds[token] === kindSign ? ",'-/+".includes(word) : linkWords.has(word)
    if (!isSmall && (chances[token] ?? 0) < taggerChances.between) return false
  }
  return true
}

const endBefore = (flat: string, start: number): number => {
  let end = start
  while (end > 0 && /\s/.test(flat[end - 1] ?? '')) end -= 1
  return end
}
