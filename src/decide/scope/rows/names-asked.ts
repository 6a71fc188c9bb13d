import type { Finding } from '../../../model/record/finding.ts'
import { overlaps } from '../../../model/record/span.ts'
import type { Cell } from './cells.ts'
import type { ReadRow } from './read-rows.ts'
import { nameSaid } from './said-name.ts'

/** A cell that does not say whose its row is, and that names one asked for by more than a family name that others bear. */
export const namesAskedIn = (
  cell: Cell,
  { passage, named, of }: ReadRow,
  findings: readonly Finding[],
  targetIds: readonly string[],
): boolean =>
  !named.includes(cell) &&
  findings.some((finding) => {
    if (finding.category !== 'person' || !targetIds.includes(finding.personId ?? '') || !overlaps(finding, cell))
      return false
    const { words, starts } = nameSaid(passage.text.slice(finding.start, finding.end))
    return of.is === 'stranger' || words.length + starts.length > 1
  })
