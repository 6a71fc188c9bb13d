import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { originalSpan, viewOf } from '../engine/view.ts'
import { digitRuns } from '../identifiers/safety-digits.ts'
import { confidences } from '../thresholds.ts'
import { strangeWords } from './safety-words.ts'

/**
 * What no detector saw and nothing explains is not passed over in silence: a capital that no list, no sentence start
 * and no acronym accounts for, and any long run of digits. Gives only the new findings.
 */
export const safetyNet = (pieces: readonly Piece[], findings: readonly Finding[]): readonly Finding[] => {
  const covers = groupByPassage(findings)
  const added: Finding[] = []
  for (const piece of pieces) {
    for (const passage of piece.passages) {
      for (const catchOne of catchesIn(passage, covers.get(passage.id) ?? [])) {
        added.push(findingOf(catchOne, piece, passage, findings.length + added.length + 1))
      }
    }
  }
  return added
}

type Catch = Span & { readonly category: 'person' | 'id-number'; readonly why: string }

const catchesIn = (passage: Passage, covers: readonly Finding[]): readonly Catch[] => {
  const view = viewOf(passage.text)
  const words = strangeWords(view).map((span) => ({ ...span, category: 'person' as const, why: 'unexplained-capital' }))
  const runs = digitRuns(view.flat).map((span) => ({
    ...span,
    category: 'id-number' as const,
    why: 'unexplained-digits',
  }))
  return [...words, ...runs].flatMap((one) => {
    const parts = mappedParts(passage, originalSpan(view, one))
    const [start, end] = [parts[0]?.start, parts.at(-1)?.end]
    if (start === undefined || end === undefined || covers.some((cover) => overlaps(cover, { start, end }))) return []
    return [{ ...one, start, end }]
  })
}

const findingOf = (one: Catch, piece: Piece, passage: Passage, rank: number): Finding => ({
  id: `F${String(rank).padStart(6, '0')}`,
  pieceId: piece.id,
  passageId: passage.id,
  start: one.start,
  end: one.end,
  category: one.category,
  kind: null,
  personId: null,
  confidence: confidences.net,
  detector: 'safety-net',
  why: one.why,
})
