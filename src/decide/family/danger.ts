import { compileCues, hasCue } from '../../language/cues.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { dangerScores } from '../thresholds.ts'

/** The subject of `pipelines/subjects.yaml` that tells of blows and threats. */
const violence = 'violence'

/**
 * A sentence that tells of a danger (a blow, a threat, a child shut in or left alone): by what was found in it, by words of the
 * law table, or by what it is about. It says nothing of who is in danger.
 */
export const isDanger = ({ unit, topic }: Pick<Judgement, 'unit' | 'topic'>, bench: Bench): boolean =>
  hasCue(compileCues(bench.law.protections.danger), unit.folded) ||
  (topic.scores.get(violence) ?? 0) >= dangerScores.violence ||
  (bench.byPassage.get(unit.passage.id) ?? []).some((one) => one.category === 'violence' && overlaps(one, unit))
