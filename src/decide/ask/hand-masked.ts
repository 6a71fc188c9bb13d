import { wordFinder } from '../../language/occurrences.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Finding } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { handFinding, number } from '../hand/apply-hand.ts'
import { actsOf } from '../hand/settled.ts'
import type { Unit } from '../scope/units/units.ts'

/** What the director's own hand masks in a sentence: a question shows it as it would leave. */
export const handMasked = (
  unit: Unit,
  { rulings }: Pick<Bench, 'rulings'>,
): readonly { readonly finding: Finding; readonly decision: Decision }[] =>
  actsOf(rulings, 'mask')
    .flatMap(({ words, at, ground, by }) => placesOf(unit, words, at).map((span) => ({ span, ground, by })))
    .map(({ span, ground, by }, rank) => {
      const finding: Finding = {
        ...{ ...handFinding(`HM${number(rank)}`, 'other'), pieceId: '', passageId: unit.passage.id },
        ...{ start: span.start, end: span.end },
      }
      return {
        finding,
        decision: { findingId: finding.id, outcome: 'withhold', ground, needsSecond: false, by: { reviewer: by } },
      }
    })

type At = { readonly passageId: string; readonly start: number; readonly end: number } | null

const placesOf = (unit: Unit, words: string, at: At): readonly Span[] => {
  if (at !== null) return at.passageId === unit.passage.id && overlaps(at, unit) ? [at] : []
  const found = wordFinder(words)?.(unit.passage.text) ?? []
  return found.filter((one) => one.isWhole && overlaps(one, unit))
}
