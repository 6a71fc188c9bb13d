import type { Lost } from '../../model/copy/rendition.ts'
import type { Problem, ProblemCode } from '../../model/problem.ts'
import type { OpenedFile, OpenedSource } from './source.ts'

/**
 * What must stay closed in the new software. The first four are the floor: they protect somebody from somebody, and a target
 * that cannot express them gets a masked file. The others close a whole piece to those who have no business in it.
 */
export const floorRestrictions = ['hidden-address', 'informant', 'secret-birth', 'credentials'] as const
export const pieceRestrictions = ['medical', 'lawyer', 'judge', 'personal-note', 'stated'] as const

export type PieceRestriction = (typeof pieceRestrictions)[number]
export type Restriction = (typeof floorRestrictions)[number] | PieceRestriction

/**
 * A file of a dossier, judged for a migration. `original` are its bytes as they lie in the source. `masked` is the copy in which
 * what the floor closes is masked, in its own format where that can be written; null where there is nothing to mask.
 * `hides` are words that no name of the output may hold (folded text of what the floor closes in it).
 */
export type CarriedFile = {
  readonly file: OpenedFile
  readonly title: string
  readonly kind: string | null
  readonly date: string | null
  readonly restrictions: readonly Restriction[]
  readonly original: Uint8Array | null
  readonly masked: MaskedCopy | null
  /** What keeps the file out of the target: unreadable, a mask that cannot be proved. */
  readonly problem: Problem | null
}

/**
 * `extension`: of its format; null where it keeps that of its file. `fields`: paths of the masks, where the copy is data: what an
 * item of a made file lost is seen by them.
 */
export type MaskedCopy = {
  readonly bytes: Uint8Array
  readonly extension: string | null
  readonly mediaType: string
  readonly rules: Readonly<Record<string, number>>
  readonly fields: readonly string[]
  /** Of FHIR and CDA: what went without a mark, in what stands in it too. */
  readonly lost?: Lost
  /** Files that it held and that it is without: where the original held them, and why. */
  readonly withheld?: readonly { readonly path: string; readonly code: ProblemCode }[]
  /** What the independent reading of it ran: for a target that tells its proof. */
  readonly engines?: readonly string[]
  /** Of a reader's view, nothing: comments, revisions, properties and headers that the copy left out. */
  readonly unseen?: number
}

/** A dossier that is carried to the target. */
export type CarriedDossier = {
  readonly source: OpenedSource
  readonly files: readonly CarriedFile[]
  /** Folded words that no path of the output may hold. */
  readonly hiddenWords: readonly string[]
  /** Where somebody lives is hidden: a flag says so, a file of it, or the answer of a person. */
  readonly hidesAddress: boolean
}
