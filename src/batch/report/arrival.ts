import type { EndKind, ItemEnd } from '../model/ends.ts'
import type { DossierCounts } from './facts.ts'

/** Ends of what reached the other side, whatever it lost on the way. */
export const arrivedEnds: ReadonlySet<EndKind> = new Set<EndKind>([
  'migrated',
  'minimised',
  'pseudonymised',
  'disclosed',
  'reviewed',
  'merged',
])

/** How a dossier came through, by the ends of its items. */
export const arrivalOf = (ends: readonly ItemEnd[]): keyof DossierCounts => {
  if (ends.every(({ end }) => arrivedEnds.has(end))) return 'whole'
  if (ends.every(({ end }) => end === 'archived')) return 'apart'
  return ends.some(({ end }) => arrivedEnds.has(end) || end === 'archived') ? 'partial' : 'none'
}
