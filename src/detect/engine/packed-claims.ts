import type { SignedClaim } from './detect-all.ts'
import { makeSayings, type Saying } from './sayings.ts'

/**
 * Claims of several texts, on their way out of a thread. A message between threads writes each word of each claim anew:
 * the claims of 50 MB took a gigabyte. Here they are rows of numbers; `counts` says how many each text has.
 */
export type PackedClaims = {
  readonly counts: Int32Array
  readonly spans: Int32Array
  readonly confidences: Float64Array
  readonly sayings: Uint32Array
  readonly said: readonly Saying[]
}

export const packClaims = (texts: readonly (readonly SignedClaim[])[]): PackedClaims => {
  const counts = Int32Array.from(texts, (claims) => claims.length)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const { all, rankOf } = makeSayings()
  const spans = new Int32Array(total * 2)
  const confidences = new Float64Array(total)
  const sayings = new Uint32Array(total)
  let at = 0
  for (const claims of texts) {
    for (const { start, end, confidence, category, kind, detector, why, person = null } of claims) {
      spans[at * 2] = start
      spans[at * 2 + 1] = end
      confidences[at] = confidence
      sayings[at] = rankOf({ category, kind, detector, why, person })
      at += 1
    }
  }
  return { counts, spans, confidences, sayings, said: all }
}

/** For each text a way to its claims: they become objects when they are asked for, and not before. */
export const unpackClaims = (packed: PackedClaims): readonly (() => readonly SignedClaim[])[] => {
  let from = 0
  return [...packed.counts].map((count) => {
    const first = from
    from += count
    return () => claimsBetween(packed, first, first + count)
  })
}

const claimsBetween = (packed: PackedClaims, first: number, last: number): readonly SignedClaim[] => {
  const { spans, confidences, sayings, said } = packed
  const claims: SignedClaim[] = []
  for (let at = first; at < last; at += 1) {
    const saying = said[sayings[at] ?? 0]
    if (saying === undefined) throw new RangeError('a claim that was not packed')
    const { category, kind, detector, why, person } = saying
    const [start, end, confidence] = [spans[at * 2] ?? 0, spans[at * 2 + 1] ?? 0, confidences[at] ?? 0]
    const claim = { start, end, category, kind, confidence, why, detector }
    claims.push(person === null ? claim : { ...claim, person })
  }
  return claims
}
