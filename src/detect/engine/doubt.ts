import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Span } from '../../model/record/span.ts'
import { confidences } from '../thresholds.ts'

/**
 * Words that a machine read from a picture and is not sure of: a name half read may still name. Doubt withholds, so
 * this layer is not one of the detectors that a pipeline may leave out. It reads the fragments, not the text. What is
 * hidden never leaves anyway.
 */
export const doubtedWords = (pieces: readonly Piece[]): readonly Finding[] =>
  pieces.flatMap((piece) =>
    piece.passages
      .filter((passage) => passage.role !== 'hidden')
      .flatMap((passage) => spansIn(passage).map((span) => findingOf(span, piece, passage))),
  )

/** The parts of one word, its letters and what stands between them, make one span. */
const spansIn = (passage: Passage): readonly Span[] => {
  const spans: Span[] = []
  for (const { start, end, doubt } of passage.fragments) {
    if (doubt !== true) continue
    const last = spans.at(-1)
    if (last?.end === start) spans[spans.length - 1] = { start: last.start, end }
    else spans.push({ start, end })
  }
  return spans
}

const findingOf = ({ start, end }: Span, piece: Piece, passage: Passage): Finding => ({
  id: '',
  pieceId: piece.id,
  passageId: passage.id,
  start,
  end,
  category: 'other',
  kind: null,
  personId: null,
  confidence: confidences.doubt,
  detector: 'ocr-doubt',
  why: 'low-confidence',
})
