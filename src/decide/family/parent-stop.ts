import { compileCues, hasCue } from '../../language/cues.ts'
import type { PassId } from '../../model/law/intake.ts'
import type { Problem } from '../../model/problem.ts'
import type { ProposeInput } from '../bench.ts'
import type { FoldedPassage } from '../protections/clues.ts'

/** Why no parent's request is answered yet: what the director is told. */
export type ParentStop = Extract<Problem['code'], `parent.${string}`>

/**
 * A child's record goes to nobody whose parental authority was not stated, whom the record does not know as somebody of the
 * family, or of whose authority the record itself tells otherwise. A director who read the judgment goes past it (`pass:
 * authorisation`), but where authority was withdrawn.
 */
export const parentStop = (
  { policy, request, law }: Pick<ProposeInput, 'policy' | 'request' | 'law'>,
  readerIds: readonly string[],
  passages: readonly FoldedPassage[],
  passed: ReadonlySet<PassId>,
): ParentStop | null => {
  if (!policy.parentAccess) return null
  const state = request.act?.parentalAuthority ?? 'unknown'
  if (state === 'withdrawn') return 'parent.withdrawn'
  if (passed.has('authorisation')) return null
  if (state !== 'held') return 'parent.not-held'
  if (readerIds.length === 0) return 'parent.unknown'
  const told = compileCues(law.protections.authority)
  return passages.some(({ folded }) => hasCue(told, folded)) ? 'parent.told-otherwise' : null
}
