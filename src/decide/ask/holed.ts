import type { Finding } from '../../model/record/finding.ts'
import type { Bench, JudgedPiece } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Order } from '../steps.ts'
import { type OpenedFinding, openUnit } from './opening.ts'

/**
 * Where somebody reads a record, a sentence of which a name or a place is masked tells of whoever is masked: it waits for a person.
 * What the reader told, or did with a child, leaves with its masks.
 */
export const holdHoled = (pieces: readonly JudgedPiece[], bench: Bench, order: Order): readonly JudgedPiece[] =>
  bench.policy.ownAccess ? pieces.map((judged) => holdIn(judged, bench, order)) : pieces

const holdIn = (judged: JudgedPiece, bench: Bench, order: Order): JudgedPiece => {
  const hold = (judgement: Judgement): Judgement =>
    judgement.mustBeWhole === true &&
    judgement.ground === null &&
    judgement.isRuledIn !== true &&
    openUnit(judged.piece, judgement, bench, order).findings.some((one) => isOfSomebody(one, bench))
      ? { ...judgement, ground: 'CONS', isOfReader: true }
      : judgement
  return { ...judged, judgements: judged.judgements.map(hold) }
}

const isOfSomebody = ({ finding, decision }: OpenedFinding, bench: Bench): boolean =>
  decision.outcome === 'withhold' && told.has(finding.category) && !isStaff(finding, bench)

const told: ReadonlySet<Finding['category']> = new Set<Finding['category']>([
  'person',
  'address',
  'place',
  'organisation',
  'other',
])

const isStaff = ({ personId }: Finding, { personOf, readerIds }: Bench): boolean => {
  const role = personOf.get(personId ?? '')?.role
  return role === 'professional' || role === 'magistrate' || readerIds.includes(personId ?? '')
}
