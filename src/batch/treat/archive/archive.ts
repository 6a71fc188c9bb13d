import { noFacts } from '../../model/treated.ts'
import { datedSource } from '../migrate/dated-source.ts'
import type { Treatment } from '../treatment.ts'

/**
 * What has passed its term, for the lists of what is handed to the archives and of what is proposed for elimination with their visa
 * (Code du patrimoine L212-2). No piece is read, none is copied, none is deleted; what has not passed its term, or is held, is refused
 * and stays in the active base.
 */
export const archive: Treatment = async ({ source: opened, items }, desk) => {
  const { retention } = datedSource(opened, desk)
  const isDue = retention !== null && !retention.hold
  const reason = isDue ? null : retention === null ? 'batch.not-due' : 'batch.held'
  return {
    files: [],
    ends: Array.from({ length: items }, () => ({
      ...{
        end: isDue ? ('archived' as const) : ('rejected' as const),
        targets: [],
        rule: retention?.rule ?? null,
        reason,
      },
    })),
    leaf: null,
    facts: { ...noFacts, retention, problems: reason === null ? {} : { [reason]: 1 } },
  }
}
