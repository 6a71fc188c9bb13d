import type { Restriction } from './carried.ts'
import type { ItemEnd } from './ends.ts'

/** A file to write below the batch's folder. */
export type TargetFile = { readonly path: string; readonly bytes: Uint8Array }

/** `from` and `to` are the ISO days of the first and the last that is known of the dossier: archives ask for them. */
export type RetentionFacts = {
  readonly rule: string
  readonly action: 'archive' | 'eliminate'
  readonly hold: boolean
  readonly from?: string | null
  readonly to?: string | null
}

/** What the report needs of a dossier: counts and codes, no word of it. */
export type TreatedFacts = {
  /** Masks, or pseudonyms, by the id of the rule or the ground that asked for them. */
  readonly rules: Readonly<Record<string, number>>
  /** Files under a restriction: `mapped` where the target expresses it, `masked` where it cannot and the file was masked. */
  readonly restrictions: readonly { readonly id: Restriction; readonly outcome: 'mapped' | 'masked' | 'apart' }[]
  /** What retention says of it; null where it stays in the active base. */
  readonly retention: RetentionFacts | null
  /** Formats that were written as another, as `docx>pdf`, by count. */
  readonly converted: Readonly<Record<string, number>>
  /** Codes of problems that a person should see, by count. */
  readonly problems: Readonly<Record<string, number>>
  /** How much a person should look at this one first, 0 to 1: for the sampled check. */
  readonly risk: number
}

export const noFacts: TreatedFacts = {
  rules: {},
  restrictions: [],
  retention: null,
  converted: {},
  problems: {},
  risk: 0,
}

/** A dossier once treated. `ends` follow the items of the plan, one each. */
export type Treated = {
  readonly files: readonly TargetFile[]
  /** What stays with the service: below `lists/`, and in no proof. */
  readonly lists?: readonly TargetFile[]
  readonly ends: readonly ItemEnd[]
  readonly leaf: string | null
  readonly facts: TreatedFacts
}
