import type { PassageView } from '../../view/types.ts'
import { type Picked, pickBetween } from './select.ts'

type Point = { readonly passage: string; readonly offset: number }

/** Where a point of the browser's selection stands in the record. */
const pointOf = (node: Node | null, offset: number): Point | null => {
  const element = node instanceof Element ? node : (node?.parentElement ?? null)
  const run = element?.closest<HTMLElement>('[data-start]')
  const passage = element?.closest<HTMLElement>('[data-passage]')?.dataset.passage
  if (run === null || run === undefined || passage === undefined) return null
  return { passage, offset: Number(run.dataset.start) + (node instanceof Text ? offset : 0) }
}

/** The words that are selected in a piece; null when nothing is, or when it goes past one passage. */
export const readSelection = (piece: string, passages: readonly PassageView[]): Picked | null => {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed) return null
  const from = pointOf(selection.anchorNode, selection.anchorOffset)
  const to = pointOf(selection.focusNode, selection.focusOffset)
  if (from === null || to === null || from.passage !== to.passage) return null
  const passage = passages.find(({ id }) => id === from.passage)
  return passage === undefined ? null : pickBetween(piece, passage, from.offset, to.offset)
}
