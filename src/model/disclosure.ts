import type { Category } from './category.ts'
import type { Ground } from './ground.ts'
import type { PassageRole } from './passage.ts'
import type { Layout } from './piece.ts'
import type { Place } from './place.ts'

/**
 * One stretch of a disclosed passage. A gap holds no text and no length. `paths` of a field segment name the value it
 * belongs to (one path per segment in data files; empty elsewhere).
 */
export type Segment =
  | { readonly kind: 'kept'; readonly text: string; readonly path: string | null }
  | {
      readonly kind: 'gap'
      readonly maskId: string
      readonly grounds: readonly Ground[]
      readonly path: string | null
      readonly label: string | null
    }

/** A passage as it may leave. `level` is the depth of a heading. In a `row`, a tab in kept text separates cells. */
export type DisclosedBlock = {
  readonly role: Exclude<PassageRole, 'hidden'>
  readonly level: number | null
  readonly segments: readonly Segment[]
}

export type PieceStatus = 'whole' | 'masked' | 'withheld' | 'partial' | 'quarantined'

/** A piece as it may leave: nothing here leads back to the dossier. `blocks` is empty when nothing of it leaves. */
export type DisclosedPiece = {
  readonly id: string
  readonly format: 'document' | 'csv' | 'json'
  readonly title: string
  readonly date: string | null
  readonly authorQuality: string | null
  readonly status: PieceStatus
  readonly grounds: readonly Ground[]
  readonly problemCode: string | null
  readonly unread: readonly number[]
  readonly blocks: readonly DisclosedBlock[]
  readonly layout: Layout | null
}

/** One mask. `category` is what the outside may know of it; `source` stays inside (where the gap was). */
export type Mask = {
  readonly id: string
  readonly pieceId: string
  readonly category: Category
  readonly ground: Ground
  readonly by: string
  readonly source: Place | null
}

/** Who asks, who decided, under what: everything a copy prints beside the kept text. */
export type Cover = {
  readonly reference: string
  readonly requestReference: string | null
  readonly authority: string | null
  readonly basis: string | null
  readonly service: string | null
  readonly date: string
  readonly approvedBy: string
  readonly secondBy: string | null
  readonly preparedBy: string
  readonly waived: boolean
  readonly demonstration: boolean
}

/** What may leave. Writers receive this and nothing else. */
export type Disclosure = {
  readonly cover: Cover
  readonly pieces: readonly DisclosedPiece[]
  readonly masks: readonly Mask[]
}
