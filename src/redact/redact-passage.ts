import type { Category } from '../model/category.ts'
import type { Decision } from '../model/law/decision.ts'
import { type Ground, strongestGround } from '../model/law/ground.ts'
import { RequisError } from '../model/problem.ts'
import type { Finding } from '../model/record/finding.ts'
import { isOnlySigns, mappedParts, type Passage, widenSpan } from '../model/record/passage.ts'
import type { Place } from '../model/record/place.ts'
import type { Span } from '../model/record/span.ts'

/** A stretch of a passage that is withheld, with all that withholds it. */
export type Hole = Span & {
  readonly grounds: readonly Ground[]
  readonly findingIds: readonly string[]
  readonly category: Category
  readonly by: string
}

export type DecisionOf = (findingId: string) => Decision | undefined

/** Kept stretches and holes of a passage, in order, covering all of it. */
export type Cut = Span & { readonly hole: Hole | null }

/**
 * Cuts a passage by what withholds it. Spans are widened to whole words and page fragments; a finding without a
 * decision withholds; a span that no fragment maps is an error, not a skip.
 */
export const cutPassage = (passage: Passage, findings: readonly Finding[], decisionOf: DecisionOf): readonly Cut[] => {
  const holes = joinHoles(passage, mergeHoles(findings.flatMap((finding) => holeOf(passage, finding, decisionOf))))
  const cuts: Cut[] = []
  let at = 0
  for (const hole of holes) {
    if (hole.start > at) cuts.push({ start: at, end: hole.start, hole: null })
    cuts.push({ start: hole.start, end: hole.end, hole })
    at = hole.end
  }
  if (at < passage.text.length) cuts.push({ start: at, end: passage.text.length, hole: null })
  return cuts
}

const holeOf = (passage: Passage, finding: Finding, decisionOf: DecisionOf): readonly Hole[] => {
  const decision = decisionOf(finding.id)
  if (decision !== undefined && decision.outcome === 'disclose') return []
  const span = widenSpan(passage, finding)
  if (finding.start < 0 || finding.end > passage.text.length || mappedParts(passage, span).length === 0) {
    throw new RequisError({ code: 'detect.unmapped', findingId: finding.id })
  }
  return [
    {
      ...span,
      grounds: [decision?.ground ?? 'HORS-OBJ'],
      findingIds: [finding.id],
      category: finding.category,
      by: decision === undefined ? 'undecided' : 'rule' in decision.by ? decision.by.rule : 'reviewer',
    },
  ]
}

const mergeHoles = (holes: readonly Hole[]): readonly Hole[] => {
  const sorted = [...holes].sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Hole[] = []
  for (const hole of sorted) {
    const last = merged.at(-1)
    if (last !== undefined && hole.start < last.end) merged[merged.length - 1] = mergeTwo(last, hole)
    else merged.push(hole)
  }
  return merged
}

/** The strongest cover names the mask: a scope judgement over a whole sentence, otherwise the longer finding. */
const mergeTwo = (a: Hole, b: Hole): Hole => {
  const [main, other] = b.category === 'out-of-scope' && a.category !== 'out-of-scope' ? [b, a] : [a, b]
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    grounds: [...new Set([...main.grounds, ...other.grounds])],
    findingIds: [...a.findingIds, ...b.findingIds],
    category: main.category,
    by: main.by,
  }
}

/** Holes with nothing but spaces or punctuation between them become one: their number would tell. */
const joinHoles = (passage: Passage, holes: readonly Hole[]): readonly Hole[] => {
  const joined: Hole[] = []
  for (const hole of holes) {
    const last = joined.at(-1)
    const samePlace = last !== undefined && pathAt(passage, last.start) === pathAt(passage, hole.start)
    if (last !== undefined && samePlace && isNothing(passage.text.slice(last.end, hole.start))) {
      joined[joined.length - 1] = mergeTwo(last, hole)
    } else joined.push(hole)
  }
  return joined
}

const isNothing = (between: string): boolean => isOnlySigns(between) && !between.includes('\t')

const placeAt = (passage: Passage, at: number): Place | null =>
  passage.fragments.find((fragment) => fragment.start <= at && at < fragment.end)?.place ?? null

const pathAt = (passage: Passage, at: number): string | null => {
  const place = placeAt(passage, at)
  return place?.kind === 'field' ? place.path : null
}

/** The ground that names a mask: the first in the order of docs/law.md among those that protect a person, else any. */
export const mainGround = ({ category, grounds }: Hole): Ground =>
  (category === 'out-of-scope' ? grounds[0] : strongestGround(grounds)) ?? 'HORS-OBJ'
