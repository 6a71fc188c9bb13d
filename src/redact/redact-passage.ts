import type { Category } from '../model/category.ts'
import type { Decision } from '../model/law/decision.ts'
import { type Ground, strongestGround } from '../model/law/ground.ts'
import { RequisError } from '../model/problem.ts'
import type { Finding } from '../model/record/finding.ts'
import { isOnlySigns, mappedParts, type Passage, widenSpan } from '../model/record/passage.ts'
import type { Place } from '../model/record/place.ts'
import type { Span } from '../model/record/span.ts'

/**
 * A stretch of a passage that is withheld, with all that withholds it. `grounds` are those of every finding under it;
 * `named` those that its mark says: what a judgement of scope covers does not tell by a code that it is there.
 */
export type Hole = Span & {
  readonly grounds: readonly Ground[]
  readonly named: readonly Ground[]
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
  const merged = joinHoles(passage, mergeHoles(findings.flatMap((finding) => holeOf(passage, finding, decisionOf))))
  const holes = passage.role === 'row' ? merged.flatMap((hole) => byCell(passage, hole)) : merged
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

/** In a row, a mask for each cell that lost words: the cells beside it keep their columns. */
const byCell = (passage: Passage, hole: Hole): readonly Hole[] => {
  const cells: Hole[] = []
  let start = hole.start
  for (const text of passage.text.slice(hole.start, hole.end).split('\t')) {
    const end = start + text.length
    if (text.trim() !== '') cells.push({ ...hole, start, end })
    start = end + 1
  }
  return cells.length === 0 ? [hole] : cells
}

const holeOf = (passage: Passage, finding: Finding, decisionOf: DecisionOf): readonly Hole[] => {
  const decision = decisionOf(finding.id)
  if (decision !== undefined && decision.outcome === 'disclose') return []
  const span = widenSpan(passage, finding)
  if (finding.start < 0 || finding.end > passage.text.length || mappedParts(passage, span).length === 0) {
    throw new RequisError({ code: 'detect.unmapped', findingId: finding.id })
  }
  const own = [decision?.ground ?? 'HORS-OBJ'] as const
  return [
    {
      ...span,
      ...{ grounds: own, named: own },
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
    if (last !== undefined && hole.start < last.end) merged[merged.length - 1] = coverTwo(last, hole)
    else merged.push(hole)
  }
  return merged
}

/** Of two that overlap, what reaches beyond the other keeps its ground; what lies within the other is named with it. */
const coverTwo = (a: Hole, b: Hole): Hole => {
  const merged = mergeTwo(a, b)
  if (b.end > a.end && b.start > a.start) return merged
  const scopes = [a, b].filter(({ category }) => category === 'out-of-scope')
  const named = (scopes.length === 0 ? [a, b] : scopes).flatMap((hole) => hole.named)
  const strongest = scopes.length === 0 ? strongestGround(named) : null
  return { ...merged, named: strongest === null ? unique(named) : [strongest] }
}

const unique = (grounds: readonly Ground[]): readonly Ground[] => [...new Set(grounds)]

/** The strongest cover leads the mask: a scope judgement over a whole sentence, otherwise the longer finding. */
const mergeTwo = (a: Hole, b: Hole): Hole => {
  const [main, other] = b.category === 'out-of-scope' && a.category !== 'out-of-scope' ? [b, a] : [a, b]
  return {
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    grounds: unique([...main.grounds, ...other.grounds]),
    named: unique([...main.named, ...other.named]),
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
    const isNext = samePlace && isNothing(passage.text.slice(last.end, hole.start))
    if (last !== undefined && isNext && !partsSentences(passage.text, last, hole)) {
      joined[joined.length - 1] = mergeTwo(last, hole)
    } else joined.push(hole)
  }
  return joined
}

/**
 * « Mme X a eu [..]. [..] a pleuré »: the end of one sentence and the head of the next. As one mask, what is told of somebody
 * else would be read of whom the first sentence names.
 */
const partsSentences = (text: string, last: Hole, next: Hole): boolean => {
  if (last.category === 'out-of-scope' || next.category === 'out-of-scope') return false
  if (!/[.!?…]\s*$/.test(text.slice(last.start, next.start))) return false
  const before = text.slice(0, last.start).split(stop).at(-1) ?? ''
  const after = text.slice(next.end).split(stop)[0] ?? ''
  return /\p{L}/u.test(before) && /\p{L}/u.test(after)
}

const stop = /[!?…\n]|\.(?=\s|$)/

const isNothing = (between: string): boolean => isOnlySigns(between) && !between.includes('\t')

const placeAt = (passage: Passage, at: number): Place | null =>
  passage.fragments.find((fragment) => fragment.start <= at && at < fragment.end)?.place ?? null

const pathAt = (passage: Passage, at: number): string | null => {
  const place = placeAt(passage, at)
  return place?.kind === 'field' ? place.path : null
}

/** The grounds that a mask says, the main one first. */
export const namedGrounds = (hole: Hole): readonly Ground[] => unique([mainGround(hole), ...hole.named])

/** The ground that leads a mask: the first in the order of docs/domain.md among those that protect a person, else any. */
export const mainGround = ({ category, grounds }: Hole): Ground =>
  (category === 'out-of-scope' ? grounds[0] : strongestGround(grounds)) ?? 'HORS-OBJ'
