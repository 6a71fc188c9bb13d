import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Box } from '../../model/record/place.ts'
import { fold } from '../engine/tokens.ts'
import { frameOf } from './page-frame.ts'

/**
 * Letters that stand in one place of a page, `letters` folded. `box` is turned so that most words of the page run to the
 * right; `size` is the height of a line in points. `before`: what the passage has between the item before and this one; a
 * line break where another passage begins.
 */
export type Item = {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly text: string
  readonly letters: string
  readonly page: number
  readonly box: Box
  readonly size: number
  readonly before: string
}

/** The items of each page of a piece, in the order in which the page was read. What is hidden never leaves. */
export const itemsByPage = ({ passages }: Piece): readonly (readonly Item[])[] => {
  const pages = new Map<number, Item[]>()
  for (const passage of passages) {
    if (passage.role === 'hidden') continue
    let last = 0
    let isFirst = true
    for (const { start, end, place } of passage.fragments) {
      const text = passage.text.slice(start, end)
      if (place.kind !== 'page' || !letter.test(text)) continue
      const before = isFirst ? '\n' : passage.text.slice(last, start)
      const item = { passage, start, end, text, letters: lettersOf(text), page: place.page, box: place.box, before }
      const items = pages.get(place.page) ?? []
      pages.set(place.page, items)
      items.push({ ...item, size: sizeOf(item.letters, place.box) })
      last = end
      isFirst = false
    }
  }
  return [...pages].sort(([a], [b]) => a - b).map(([, items]) => turned(items))
}

const letter = /[\p{L}\p{N}]/u

/** Folded letters and digits alone. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '')

/** Boxes run from the descent to the ascent of a font: about 1.2 times its size. A letter may lie on its side. */
const sizeOf = (letters: string, [x0, y0, x1, y1]: Box): number => {
  const sides = [Math.abs(x1 - x0), Math.abs(y1 - y0)]
  return Math.max(1, (letters.length > 2 ? Math.min(...sides) : Math.max(...sides)) / 1.2)
}

const turned = (items: readonly Item[]): readonly Item[] => {
  const turn = frameOf(items)
  return turn === null ? items : items.map((item) => ({ ...item, box: turn(item.box) }))
}
