import { compileCues, hasCue } from '../../language/cues.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import type { Named } from './named.ts'

/**
 * What a parent reads of a child's record without a question (RGPD 15(4)): the sentence names the child or the parent, is of school,
 * care, activities or decisions, and tells of nobody who spoke. Whatever else there is waits for a person.
 */
export const isForParent = (unit: Unit | undefined, named: readonly Named[], { policy, law }: Bench): boolean => {
  if (!policy.parentAccess || unit === undefined) return true
  const { ordinary, hearsay } = law.protections.confidences
  return (
    hasCue(compileCues(ordinary), unit.folded) &&
    !hasCue(compileCues(hearsay), unit.folded) &&
    named.every(({ who }) => who !== 'other')
  )
}
