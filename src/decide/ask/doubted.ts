import type { AskWeights } from '../../model/ask/weights.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import { isDanger } from '../family/danger.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { keepHeadings } from '../scope/units/scope-headings.ts'
import type { Order } from '../steps.ts'
import { askLimits } from '../thresholds.ts'
import { type Candidate, keptCandidates } from './candidates.ts'
import { chanceOf } from './chance.ts'
import { featuresOf } from './features.ts'
import { isGrave } from './grave.ts'
import { tellingOf } from './telling.ts'

/**
 * Sentences that the rules keep, and that are unlikely to be necessary in any way in which they could leave, wait for an answer:
 * a score may ask, it never keeps (docs/judgement.md, « three ends »). What a person let out is not doubted again, nor a danger
 * to a child where the judge who protects her asks (code civil 375), nor a blow or a threat told of somebody asked for by name.
 */
export const doubtKept = (
  pieces: readonly JudgedPiece[],
  bench: Bench,
  order: Order,
  weights: AskWeights | null,
): readonly JudgedPiece[] =>
  weights === null || bench.policy.scope === 'everything' || bench.policy.keeps === 'values'
    ? pieces
    : doubtPieces(pieces, bench, order, weights)

const doubtPieces = (
  pieces: readonly JudgedPiece[],
  bench: Bench,
  order: Order,
  weights: AskWeights,
): readonly JudgedPiece[] => {
  const tell = tellingOf(weights)
  const isSure = (candidate: Candidate): boolean =>
    (bench.policy.dangerAsked && isDanger(candidate.judgement.unit, bench)) || isPlainlyGrave(candidate, bench)
  const chance = (candidate: Candidate): number =>
    isSure(candidate) ? 1 : chanceOf(featuresOf(candidate, bench, tell), weights)
  return pieces.map((judged) => doubtPiece(judged, keptCandidates(judged, bench, order), chance))
}

/** A blow, a threat or a danger that violence is asked about, in a sentence that names somebody asked for. */
const isPlainlyGrave = (candidate: Candidate, bench: Bench): boolean =>
  candidate.judgement.reading.named > 0 && isGrave(candidate, bench)

const doubtPiece = (
  judged: JudgedPiece,
  candidates: readonly Candidate[],
  chance: (candidate: Candidate) => number,
): JudgedPiece => {
  const best = new Map<Judgement, number>()
  for (const candidate of candidates)
    best.set(candidate.judgement, Math.max(chance(candidate), best.get(candidate.judgement) ?? 0))
  const isDoubted = (judgement: Judgement): boolean => (best.get(judgement) ?? 1) < askLimits.keptLeast
  const doubt = (judgement: Judgement): Judgement =>
    isDoubted(judgement) ? { ...judgement, ground: 'CONS', isDoubted: true } : judgement
  const left = (judgements: readonly Judgement[]): readonly Judgement[] => keepHeadings(judgements.map(doubt))
  return { ...judged, judgements: left(judged.judgements), behind: left(judged.behind) }
}
