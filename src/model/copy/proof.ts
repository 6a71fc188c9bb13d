import type { Fall } from './fall.ts'

/**
 * A withheld string to look for in one piece's copy. `allowed` is how often the same string stands, folded, in the
 * text that was decided to be kept (counted by `prove` itself, from the decisions): more is a residue. `allowedTight`
 * counts the same string with spaces and hyphens taken out. A short name (`isShort`) is looked for as names are written,
 * `Lou` or `LOU`, and as a whole word only. What `isApart` is looked for in the pieces into which a page may break it, and
 * in no text.
 */
export type Needle = {
  readonly maskId: string
  readonly pieceId: string
  readonly text: string
  readonly allowed: number
  readonly allowedTight: number
  readonly isShort?: boolean
  readonly isApart?: 'name' | 'value'
}

/**
 * A withheld string still readable in a copy: named by its mask, never by its text. `pages` of the copy where the string
 * stands, kept or not, from 1; absent where what was read has no pages.
 */
export type Residue = {
  readonly name: string
  readonly maskId: string
  readonly where: string
  readonly pages?: readonly number[]
}

/**
 * What the independent reading of one copy looked for, and found. What could not run is not a pass. `searched` is a number
 * of masks, which the list of masks tells as well; the number of strings would tell of how many words a name is made.
 */
export type CopyProof = {
  readonly name: string
  readonly engines: readonly string[]
  readonly searched: number
  readonly residues: readonly Residue[]
  readonly notRun: readonly string[]
}

/** `falls`: pieces whose copy failed and was written in a safer form, or not at all; the copies are those that passed. */
export type Proof = {
  readonly copies: readonly CopyProof[]
  readonly passed: boolean
  readonly falls?: readonly Fall[]
}
