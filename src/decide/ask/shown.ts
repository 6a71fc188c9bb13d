import { contains, type Span } from '../../model/record/span.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import type { Order } from '../steps.ts'
import { holesIn, openUnit } from './opening.ts'
import type { RuledUnit } from './ruled.ts'

/**
 * Sentences that a person kept and that would leave with words that she was shown masked: another answer, or a record that
 * is read otherwise, opens them. An answer holds for the text that it was given for.
 */
export const widerThanShown = (pieces: readonly JudgedPiece[], bench: Bench, order: Order): readonly RuledUnit[] =>
  pieces.flatMap(({ piece, gate, judgements, behind }) =>
    (gate === null ? judgements : behind).flatMap((judgement) => {
      const { unit } = judgement
      const ruled = judgement.isRuledIn === true ? bench.ruled.unitAt(unit.passage.id, unit) : null
      if (ruled === null || ruled.masked === null || ruled.masked.length === 0) return []
      const { findings } = openUnit(piece, judgement, bench, order)
      const holes = holesIn(
        unit,
        findings.filter(({ decision }) => decision.outcome === 'withhold'),
      )
      const words = ruled.masked.flatMap((one) => wordsIn(unit.passage.text, one))
      return words.every((word) => holes.some((hole) => contains(hole, word))) ? [] : [ruled]
    }),
  )

const wordsIn = (text: string, { start, end }: Span): readonly Span[] =>
  [...text.slice(start, end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
