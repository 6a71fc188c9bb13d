import { namesTie } from '../../detect/names/tie-words.ts'
import type { Draft } from '../../model/draft.ts'
import type { Labelling } from '../../redact/label-marks.ts'

/** The letters of a draft's masked persons: `salted` hashes with a secret of that draft, so no other draft gives them. */
export const labellingOf = (
  { persons }: Pick<Draft, 'persons'>,
  salted: (purpose: string, text: string) => string,
): Labelling => ({ persons, namesTie, orderOf: (personId) => salted('person-label', personId) })
