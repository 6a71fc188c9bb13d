import type { Category } from '../model/category.ts'
import { type Finding, groupBy } from '../model/record/finding.ts'
import { isDoubtful } from './view.ts'

/** Of one category: in how many pieces it stands, how often, and how many of these are guesses. */
export type CategoryCount = {
  readonly category: Category
  readonly pieces: number
  readonly elements: number
  readonly doubtful: number
}

/** Which categories stand where, for a group that reflects on the content of records: no word, no name, no file. */
export const categoryCounts = (findings: readonly Finding[]): readonly CategoryCount[] => {
  return [...groupBy(findings, ({ category }) => category)]
    .map(([category, own]) => ({
      category,
      pieces: new Set(own.map(({ pieceId }) => pieceId)).size,
      elements: own.length,
      doubtful: own.filter(isDoubtful).length,
    }))
    .sort((a, b) => b.pieces - a.pieces || b.elements - a.elements)
}
