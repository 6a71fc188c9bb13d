import type { Place } from '../record/place.ts'
import type { Norm } from './norm.ts'

/** Where a mask stands in the copy (not in the original). */
export type MaskPlace = { readonly maskId: string; readonly place: Place }

/** A disclosure in one format: a file of the export. `name` is relative to the export's `data/` folder. */
export type Rendition = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly pieceId: string | null
  readonly pages: number | null
  readonly maskPlaces: readonly MaskPlace[]
  /** Of a facsimile: the pages before those of the original. */
  readonly frontPages?: number
  /** A document, or a sheet, in the format of its file. */
  readonly isOwn?: true
  /** Of a PDF, those that it follows. */
  readonly norms?: readonly Norm[]
}
