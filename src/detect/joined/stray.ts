import { classOf } from '../engine/word-class.ts'
import { joins } from '../thresholds.ts'
import type { Grid } from './grid.ts'
import type { Item } from './page-items.ts'
import { isOnLine } from './segments.ts'

/**
 * Letters that stand by themselves and are no word of a sentence: spread, laid on an arc, down a margin, in the boxes of a
 * form. « a », « y », and what an apostrophe follows are words where words stand beside them.
 */
export const strayIn = (items: readonly Item[], grid: Grid): ReadonlySet<Item> => {
  const elided = new Set(items.filter((_, at) => /^['’]/.test(items[at + 1]?.before ?? '')))
  return new Set(
    items.filter(
      (item) => isShort(item) && !elided.has(item) && (isInNumber(item, grid) || !standsInWords(item, grid)),
    ),
  )
}

/** A digit beside another: boxes of a number, whatever word names it. */
const isInNumber = (item: Item, grid: Grid): boolean =>
  isDigit(item) && grid.around(item, joins.near).some((other) => isDigit(other) && isOnLine(item.box, other.box))

const isDigit = ({ letters }: Item): boolean => /^\d$/.test(letters)

/** Two letters that no word is may touch; two digits are a number like another. */
const isShort = ({ letters }: Item): boolean =>
  letters.length === 1 || (/^\p{L}{2}$/u.test(letters) && !classOf(letters).ordinary)

/** A longer word stands close by on its line, and no other lone letter touches it. */
const standsInWords = (item: Item, grid: Grid): boolean => {
  const near = grid.around(item, joins.wordGap).filter((other) => isOnLine(item.box, other.box))
  const touches = (other: Item): boolean =>
    isShort(other) && gap(item, other) < joins.touch * Math.max(item.size, other.size)
  if (near.some(touches)) return false
  return near.some((other) => other.letters.length > 2 && gap(item, other) < joins.wordGap * other.size)
}

/** Between the sides of two boxes; less than nothing where they overlap. */
const gap = (one: Item, other: Item): number => Math.max(one.box[0], other.box[0]) - Math.min(one.box[2], other.box[2])
