import type { Box } from '../../../model/record/place.ts'
import { boxOf } from './pdf-matrix.ts'

/** An annotation that a page shows: what pdfjs tells of it by key, and where it stands in the space of the page. */
export type SeenAnnotation = { readonly read: (key: string) => unknown; readonly box: Box }

/** Flags of an annotation that nobody sees (ISO 32000-1, table 165): hidden, not viewed. */
const unseenFlags = 2 | 32

/** Null for one that nobody sees, or that stands nowhere. */
export const seenAnnotation = (annotation: unknown): SeenAnnotation | null => {
  const own = new Map<string, unknown>(typeof annotation === 'object' ? Object.entries(annotation ?? {}) : [])
  const flags = own.get('annotationFlags')
  const isSeen = typeof flags !== 'number' || (flags & unseenFlags) === 0
  const box = boxOf(own.get('rect'))
  return isSeen && box !== null ? { read: (key) => own.get(key), box } : null
}
