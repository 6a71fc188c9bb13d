import type { Passage } from '../../../model/record/passage.ts'
import { entryLimits } from '../../thresholds.ts'
import type { Judgement } from './scope.ts'
import type { Unit } from './units.ts'

/** A heading stays only when something under it does; the heading row of a table or the keys of a file stay with it. */
export const keepHeadings = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.map((judgement, at) => {
    if (!isHeading(judgement.unit)) return judgement
    const ground = hasKeptBelow(judgements, at) ? null : (judgement.ground ?? 'HORS-OBJ')
    return { ...judgement, ground }
  })

const hasKeptBelow = (judgements: readonly Judgement[], at: number): boolean => {
  const heading = judgements[at]?.unit.passage
  for (const { unit, ground } of judgements.slice(at + 1)) {
    if (unit.passage.role === 'heading' && levelOf(unit.passage) <= levelOf(heading)) return false
    if (ground === null && !isHeading(unit)) return true
  }
  return false
}

const levelOf = (passage: Passage | undefined): number => passage?.level ?? entryLimits.noLevel

const isHeading = ({ passage }: Unit): boolean => passage.role === 'heading' || passage.role === 'labels'
