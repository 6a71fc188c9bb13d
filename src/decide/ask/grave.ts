import { foldText } from '../../model/fold.ts'
import { handsOverFacts } from '../../model/law/policy.ts'
import type { Bench } from '../bench.ts'
import { isDanger, tellsDanger } from '../family/danger.ts'
import type { Candidate, Prospect } from './candidates.ts'

const violence = 'violence'

/**
 * Where violence is asked for, a sentence that tells of a blow, a threat or a danger, on a day of the period or on none that is told.
 * Of whom it is may be in doubt: that is what is asked. No answer opens what seals its piece: its accord is what counts there.
 */
export const isGrave = ({ judgement, isSealed }: Pick<Prospect, 'judgement' | 'isSealed'>, bench: Bench): boolean => {
  const { policy, request } = bench
  if (isSealed || !handsOverFacts(policy) || !request.subjects.includes(violence)) return false
  return (judgement.reading.daysOut ?? 0) === 0 && isDanger(judgement.unit, bench)
}

/** Withheld now, and the words of it that an answer would let out still tell of that. */
export const asksGrave = (candidate: Candidate, bench: Bench): boolean =>
  candidate.ground !== null &&
  isGrave(candidate, bench) &&
  (candidate.shown.some(({ finding }) => finding.category === violence) ||
    tellsDanger(foldText(candidate.text.replaceAll(/\[[A-Z0-9-]+\]/g, ' ')), bench))
