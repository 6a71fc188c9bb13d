import { writtenStretches } from '../../../language/dates/written.ts'
import type { WrittenDay } from '../../../language/dates/written-day.ts'
import { foldLines } from '../../../model/fold.ts'
import type { View } from '../../engine/view.ts'
import { outsideLaw } from '../law-reference.ts'

/** Two detectors read the dates of the same view; they are computed once. */
const known = new WeakMap<View, readonly WrittenDay[]>()

/** Where the engine of dates sees one, but for the dates of laws, which are everybody's. */
export const datesOf = (view: View): readonly WrittenDay[] => {
  const before = known.get(view)
  if (before !== undefined) return before
  const dates = outsideLaw(view.flat, writtenStretches(foldLines(view.flat)))
  known.set(view, dates)
  return dates
}
