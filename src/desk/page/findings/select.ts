import type { PassageView } from '../../view/types.ts'
import { type Box, holdsMiddle, type Size, shownBox, shownSize } from '../pages/geometry.ts'
import { foldWords, textOf } from './occurrences.ts'

/** Words that were picked, in one passage. */
export type Picked = { readonly piece: string; readonly passage: string; readonly text: string }

/** `everyPage`: what the same rectangle holds on all pages. */
export type PickWords = (picked: readonly Picked[], everyPage?: readonly Picked[]) => void

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

/** The same rectangle on every page that has the size of that one, in the order of the pages: a header, a foot, a stamp. */
export const pickOnEveryPage = (
  piece: string,
  passages: readonly PassageView[],
  page: number,
  sizes: readonly Size[],
  drawn: Box,
): readonly Picked[] => {
  const own = sizes[page - 1]
  if (own === undefined) return []
  const { width, height } = shownSize(own)
  return sizes.flatMap((size, at) => {
    const shown = shownSize(size)
    const isSame = Math.abs(shown.width - width) < sameSize && Math.abs(shown.height - height) < sameSize
    return isSame ? pickInBox(piece, passages, at + 1, size, drawn) : []
  })
}

/** Points: pages of one document differ by less when they were made alike. By hand. */
const sameSize = 2

/** Each text once: a mask holds for all its places in the piece, and the same line twice would be refused. */
export const distinct = (picked: readonly Picked[]): readonly Picked[] => {
  const seen = new Map<string, Picked>()
  for (const one of picked) {
    const key = `${one.piece} ${foldWords(one.text)}`
    if (!seen.has(key)) seen.set(key, one)
  }
  return [...seen.values()]
}

/** The words between two offsets of a passage, without the spaces around. */
export const pickBetween = (piece: string, passage: PassageView, a: number, b: number): Picked | null => {
  const text = textOf(passage).slice(Math.min(a, b), Math.max(a, b)).trim()
  return text === '' ? null : { piece, passage: passage.id, text }
}
