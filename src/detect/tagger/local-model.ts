import { RequisError } from '../../model/problem.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Detector } from '../engine/detector.ts'
import { viewsOf } from '../engine/markup.ts'
import { stretchesOf } from '../engine/stretch.ts'
import type { ModelSpan } from './model-spans.ts'

/** The texts that detectors will be shown, once each, for a model that has to read them beforehand. */
export const flatTextsOf = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap((piece) =>
      [...stretchesOf(piece.passages)].flatMap(({ text }) => viewsOf(text).map(({ flat }) => flat)),
    ),
  )

/** Looks up what the model said of each text. A text that it was not shown is a fault of ours, never « nothing found ». */
export const makeLocalModelDetector =
  (spansOf: ReadonlyMap<string, readonly ModelSpan[]>): Detector =>
  ({ flat }) => {
    const spans = spansOf.get(flat)
    if (spans === undefined) throw new RequisError({ code: 'internal' })
    return spans.map(claimOf)
  }

const claimOf = ({ start, end, category, label, score }: ModelSpan): Claim => ({
  start,
  end,
  category,
  kind: null,
  confidence: score,
  why: `${label} ${score.toFixed(2)}`,
})
