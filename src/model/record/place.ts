import type { Span } from './span.ts'

/** `[x0, y0, x1, y1]` in PDF points, origin at the bottom left of the unrotated page. */
export type Box = readonly [number, number, number, number]

export type Place =
  | { readonly kind: 'page'; readonly page: number; readonly box: Box }
  | { readonly kind: 'field'; readonly path: string }
  | { readonly kind: 'block'; readonly index: number }

/**
 * Smallest slice of a passage with one place: a PDF word, a JSON value, a paragraph of text. `doubt`: a machine read it
 * from a picture and is not sure of it; it is withheld.
 */
export type Fragment = Span & { readonly place: Place; readonly doubt?: true }
