import type { Category } from '../model/category.ts'
import type { Finding } from '../model/record/finding.ts'
import { isDoubtful } from './view.ts'

/** Of one category: in how many pieces it stands, how often, and how many of these are guesses. */
export type CategoryCount = {
  readonly category: Category
  readonly pieces: number
  readonly elements: number
  readonly doubtful: number
}

/** Which categories stand where, for a group that reflects on the content of records: no word, no name, no file. */
export const categoryCounts = (findings: Iterable<Finding>): readonly CategoryCount[] => {
  const counts = new Map<Category, Counting>()
  for (const finding of findings) {
    const count = counts.get(finding.category) ?? { pieces: new Set(), elements: 0, doubtful: 0 }
    counts.set(finding.category, count)
    count.pieces.add(finding.pieceId)
    count.elements += 1
    if (isDoubtful(finding)) count.doubtful += 1
  }
  return [...counts]
    .map(([category, { pieces, elements, doubtful }]) => ({ category, pieces: pieces.size, elements, doubtful }))
    .sort((a, b) => b.pieces - a.pieces || b.elements - a.elements)
}

type Counting = { readonly pieces: Set<string>; elements: number; doubtful: number }
