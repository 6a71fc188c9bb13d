/** Why a unit is not for the one who reads: a child confides in it, it tells of somebody else, or it may. */
export type KeptFrom = 'child' | 'others' | 'unsure'

/** What keeps a unit; `mustBeWhole`: it leaves only if nobody and no place in it is masked. */
export type Fate = { readonly from: KeptFrom | null; readonly mustBeWhole: boolean }

/** It leaves, with its masks. */
export const open: Fate = { from: null, mustBeWhole: false }

export const held = (from: KeptFrom): Fate => ({ from, mustBeWhole: false })
