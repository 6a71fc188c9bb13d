import type { Place } from '../record/place.ts'
import type { Norm } from './norm.ts'

/** Where a mask stands in the copy (not in the original). */
export type MaskPlace = { readonly maskId: string; readonly place: Place }

/** What stands where the bytes of a file are put back: a text, the bytes in base64, their number, or their hash. */
export type SlotPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'data' }
  | { readonly kind: 'size' }
  | { readonly kind: 'sha1' }

/**
 * Where a copy says that the bytes of a file are absent: `[start, end)` of its text, and what stands there once they are put
 * back. `file` is the hash of the bytes that were there, `path` where they were in the original.
 */
export type Slot = {
  readonly start: number
  readonly end: number
  readonly file: string
  readonly path: string
  readonly parts: readonly SlotPart[]
}

/**
 * What a copy of FHIR or CDA lost that no mark stands for: elements that went whole, as an extension whose address had to go; and files
 * that are said to be absent. Counts.
 */
export type Lost = { readonly elements: number; readonly files: number }

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
  /** Of a document that holds files: where each of them was. Absent where it holds none. */
  readonly slots?: readonly Slot[]
  /** Absent where nothing was lost so. */
  readonly lost?: Lost
  /** Of a PDF, those that it follows. */
  readonly norms?: readonly Norm[]
}
