import { isApart, type Passage } from '../../../../model/record/passage.ts'
import type { Span } from '../../../../model/record/span.ts'
import { entryLimits } from '../../../thresholds.ts'
import { type Unit, unitsOf } from '../../units/units.ts'

/** Words of a piece, where they stand. */
export type Line = Span & { readonly passage: Passage }

export const wholeLine = (passage: Passage): Line => ({ passage, start: 0, end: passage.text.length })

/** The rows of a table, and the entries of a notebook: each tells of somebody by itself. None in other prose. */
export const rowsOf = (passage: Passage, units: readonly Unit[] = unitsOf(passage)): readonly Span[] => {
  if (isApart(passage)) return [{ start: 0, end: passage.text.length }]
  const opened = units.filter(({ opens }) => opens)
  if (opened.length < entryLimits.notebook) return []
  return opened.map(({ start }, at) => ({ start, end: opened[at + 1]?.start ?? passage.text.length }))
}
