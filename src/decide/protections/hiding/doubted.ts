import { type Finding, groupByPassage, hiddenHome } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { unitsOf } from '../../scope/units/units.ts'
import type { FoldedPassage } from '../clues.ts'
import { tellingWords } from '../place-words.ts'
import { wordsLeft } from './denied-flags.ts'
import type { HidingJudge } from './judge.ts'

/** A stretch of a passage of which it is asked whether it hides a home. */
export type Doubted = { readonly passageId: string; readonly span: Span }

type Judged = Doubted & { readonly said: 'sure' | 'ask' }

/** Stretches with a place in them that tell, in words that no table has, that the place is known to few. */
export const judgedMatters = (
  passages: readonly FoldedPassage[],
  findings: readonly Finding[],
  judge: HidingJudge,
  /** The passages before flags that are answered by no were taken out, in the same order. */
  read: readonly FoldedPassage[],
): readonly Judged[] => {
  const places = groupByPassage(
    findings.filter(({ category }) => category === 'address' || category === 'postcode' || category === 'place'),
  )
  return passages.flatMap((one, at) => {
    const { passage } = one
    const own = places.get(passage.id) ?? []
    if (own.length === 0) return []
    return mattersOf(passage).flatMap((span): readonly Judged[] => {
      if (!own.some((place) => overlaps(place, span))) return []
      const { said } = judge(wordsLeft(read[at] ?? one, one).slice(span.start, span.end))
      return said === null ? [] : [{ passageId: passage.id, span, said }]
    })
  })
}

/** The next line of a log is another matter: what is asked in one says nothing of a place in another. */
const mattersOf = (passage: Passage): readonly Span[] => {
  const starts = unitsOf(passage).flatMap(({ opens, start }) => (opens ? [start] : []))
  const cuts = [0, ...starts.filter((start) => start > 0), passage.text.length]
  return cuts.slice(1).map((end, at) => ({ start: cuts[at] ?? 0, end }))
}

/**
 * A doubt hides what it speaks of, and all that may be a home: its own stretch, every address, what the record calls a home, and their
 * words elsewhere. A court, an office, a birthplace of another piece is in no doubt. It is asked either way.
 */
export const inDoubt = (
  findings: readonly Finding[],
  doubted: readonly Doubted[],
  passages: readonly FoldedPassage[],
): readonly Finding[] => {
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  const wordsOf = ({ passageId, start, end }: Finding) => tellingWords((textOf.get(passageId) ?? '').slice(start, end))
  const isMeant = (one: Finding): boolean =>
    one.why === hiddenHome ||
    one.category === 'address' ||
    one.category === 'postcode' ||
    doubted.some(({ passageId, span }) => passageId === one.passageId && overlaps(span, one))
  const words = new Set(findings.filter(isMeant).flatMap(wordsOf))
  return findings.filter((one) => isMeant(one) || wordsOf(one).some((word) => words.has(word)))
}
