import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box, Fragment } from '../../../model/record/place.ts'
import type { PassageDraft } from '../../entry/reading.ts'
import { seenAnnotation } from '../paint/pdf-annotation.ts'
import { boxOf } from '../paint/pdf-matrix.ts'

/**
 * What was filled in the fields of a form, where it is seen: text and choices. The words that a form prints are page text,
 * with its boxes, ticked or not; only these come from its fields. Passwords and hidden fields stay hidden.
 */
export const fieldsOfPage = (page: PDFPageProxy, annotations: readonly unknown[]): readonly PassageDraft[] => {
  const [left, bottom] = boxOf(page.view) ?? [0, 0, 0, 0]
  return annotations.flatMap((annotation) => {
    const field = fieldOf(annotation)
    if (field === null) return []
    const [x0, y0, x1, y1] = field.box
    const box: Box = [x0 - left, y0 - bottom, x1 - left, y1 - bottom]
    return [draftOf(field.value, box, page.pageNumber)]
  })
}

type Field = { readonly value: string; readonly box: Box }

const fieldOf = (annotation: unknown): Field | null => {
  const seen = seenAnnotation(annotation)
  if (seen === null || seen.read('subtype') !== 'Widget' || seen.read('password') === true) return null
  const { read, box } = seen
  const value = filledIn(read).replaceAll(/\r\n?/g, '\n').trim()
  return value === '' ? null : { value, box }
}

const filledIn = (read: (key: string) => unknown): string => {
  const value = read('fieldValue')
  if (read('fieldType') === 'Btn') return ''
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string').join(', ')
  return typeof value === 'string' ? value : ''
}

/** A line and a letter of an ordinary form, in points: a field may be far larger than what was written in it. */
const mostHeight = 13
const mostWidth = 6

/** Each word has a box of its own, by its share of the line: a mask on a name spares the rest of the field. */
const draftOf = (text: string, [x0, y0, x1, y1]: Box, page: number): PassageDraft => {
  const lines = text.split('\n')
  const height = Math.min(mostHeight, (y1 - y0) / lines.length)
  const first = lines.length === 1 ? (y1 + y0 + height) / 2 : y1
  const fragments: Fragment[] = []
  let start = 0
  for (const [row, line] of lines.entries()) {
    const wide = Math.min(mostWidth, (x1 - x0) / Math.max(1, line.length))
    for (const { index, 0: word } of line.matchAll(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]+/gu)) {
      const top = first - row * height
      const box: Box = [x0 + index * wide, top - height, x0 + (index + word.length) * wide, top]
      fragments.push({ start: start + index, end: start + index + word.length, place: { kind: 'page', page, box } })
    }
    start += line.length + 1
  }
  return { text, role: 'paragraph', level: null, fragments }
}
