import type { Passage } from './passage.ts'
import type { Problem } from './problem.ts'

export const formats = ['text', 'pdf', 'docx', 'csv', 'json'] as const

export type Format = (typeof formats)[number]

export const regimes = ['profession-accord', 'profession', 'mission', 'disputed', 'discretion'] as const

/** How the author of a piece is bound (DOMAIN.md 2): the columns of the decision table. */
export type Regime = (typeof regimes)[number]

/**
 * One file of the dossier, known by a neutral id (`P01`…), never by its file name. `title` is neutral. `authorQuality`
 * is the author's function, never the name. `sha256` is the hash of the original bytes, in hex. A piece in quarantine
 * has no passages; `problem` says why. `unread` lists pages that could not be read: the piece is then partial.
 */
export type Piece = {
  readonly id: string
  readonly format: Format | null
  readonly title: string
  readonly kind: string | null
  readonly date: string | null
  readonly authorQuality: string | null
  readonly madeFor: string | null
  readonly sha256: string
  readonly pages: number | null
  readonly passages: readonly Passage[]
  readonly problem: Problem | null
  readonly unread: readonly number[]
  readonly layout: Layout | null
}

/**
 * What a data file needs to be written again in its own form, without any value. CSV: separator and columns of each
 * row. JSON: the tree with a pointer at each leaf. Keys of JSON objects are passages of their own.
 */
export type Layout =
  | { readonly kind: 'csv'; readonly delimiter: string; readonly rows: readonly number[] }
  | { readonly kind: 'json'; readonly root: JsonShape }

export type JsonShape =
  | { readonly kind: 'leaf'; readonly path: string; readonly type: 'string' | 'number' | 'boolean' | 'null' }
  | { readonly kind: 'array'; readonly items: readonly JsonShape[] }
  | { readonly kind: 'object'; readonly entries: readonly { readonly keyPath: string; readonly value: JsonShape }[] }
