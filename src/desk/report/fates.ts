import type { PieceLine } from '../view/types.ts'

/** Nothing of a piece of this fate leaves. */
export const staysBehind = (fate: PieceLine['fate']): boolean => fate === 'withheld' || fate === 'quarantined'
