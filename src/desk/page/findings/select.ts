import type { PassageView } from '../../view/types.ts'
import { type Box, holdsMiddle, type Size, shownBox } from '../pages/geometry.ts'
import { textOf } from './occurrences.ts'

/** Words that were picked, in one passage. */
export type Picked = { readonly piece: string; readonly passage: string; readonly text: string }

/** The words whose boxes lie in a rectangle drawn on a page: one stretch for each passage. */
export const pickInBox = (
  piece: string,
  passages: readonly PassageView[],
  page: number,
  size: Size,
  drawn: Box,
): readonly Picked[] =>
  passages.flatMap((passage) => {
    const inside = passage.words.filter(
      ([, , on, x0, y0, x1, y1]) => on === page && holdsMiddle(drawn, shownBox([x0, y0, x1, y1], size)),
    )
    if (inside.length === 0) return []
    const start = Math.min(...inside.map(([from]) => from))
    const end = Math.max(...inside.map(([, to]) => to))
    const text = textOf(passage).slice(start, end).trim()
    return text === '' ? [] : [{ piece, passage: passage.id, text }]
  })

/** The words between two offsets of a passage, without the spaces around. */
export const pickBetween = (piece: string, passage: PassageView, a: number, b: number): Picked | null => {
  const text = textOf(passage).slice(Math.min(a, b), Math.max(a, b)).trim()
  return text === '' ? null : { piece, passage: passage.id, text }
}
