/** Why a unit is not for the one who reads: a child confides in it, it tells of somebody else, or it may. */
export type KeptFrom = 'child' | 'others' | 'unsure'

/** Whom a sentence that waits is about: somebody else, a child, or the one who reads. */
export type Touches = 'others' | 'child' | 'self'

/** What keeps a unit; `mustBeWhole`: it leaves only if nobody and no place in it is masked. */
export type Fate = {
  readonly from: KeptFrom | null
  readonly mustBeWhole: boolean
  /** No answer to a question hands it over. */
  readonly isGuarded?: boolean
  readonly touches?: Touches
  /** The reader tells it, or it is of ordinary life: what is to be kept silent beside it is another matter. */
  readonly isOwn?: boolean
}

/** It leaves, with its masks. */
export const open: Fate = { from: null, mustBeWhole: false }

export const held = (from: KeptFrom): Fate => ({ from, mustBeWhole: false })
