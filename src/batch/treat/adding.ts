import type { Category } from '../../model/category.ts'
import type { Decision } from '../../model/law/decision.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { Finding } from '../../model/record/finding.ts'

// What a migration adds to what was found and decided: each part marks its own findings by letters, and is named by its rule.

/** The id of what a part adds, by its rank from 0: `SW00001`. */
export const addedId = (letters: string, rank: number): string => `${letters}${String(rank + 1).padStart(5, '0')}`

type At = Pick<Finding, 'id' | 'pieceId' | 'passageId' | 'start' | 'end'>

/** A stretch that tells where somebody hides, or what leads there. */
export const hiddenPlaceAt = ({ id, pieceId, passageId, start, end }: At, category: Category = 'address'): Finding => ({
  ...{ id, pieceId, passageId, start, end, category, kind: 'protected-place', personId: null },
  ...{ confidence: 1, detector: 'protection', why: 'hidden-place' },
})

/** Holds a finding under a ground, until a person or another rule says otherwise. */
export const withholding =
  (ground: Ground | null, rule: string) =>
  (findingId: string): Decision => ({
    ...{ findingId, outcome: 'withhold', ground, needsSecond: false, by: { rule } },
  })
