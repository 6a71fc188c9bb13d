import type { Box } from '../../model/record/place.ts'
import { joins } from '../thresholds.ts'
import type { Item } from './page-items.ts'

/** Items on one line without a wide gap: a line of prose, a line of a cell. */
export type Segment = { readonly items: readonly Item[]; readonly box: Box; readonly size: number }

/** The segments of one page, in the order in which it was read. */
export const segmentsOf = (items: readonly Item[]): readonly Segment[] => {
  const groups: Item[][] = []
  for (const item of items) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (group !== undefined && last !== undefined && goesOn(last, item)) group.push(item)
    else groups.push([item])
  }
  return groups.map(segmentOf)
}

const goesOn = (last: Item, item: Item): boolean =>
  !/[\n\t]/.test(item.before) &&
  item.box[0] - last.box[2] < gapOf(item) * Math.max(last.size, item.size) &&
  item.box[0] > last.box[0] - item.size &&
  Math.max(last.size, item.size) < joins.capital * Math.min(last.size, item.size) &&
  isOnLine(last.box, item.box)

/** A sign between two words takes its own room. */
const gapOf = ({ before }: Item): number => (/\S/.test(before) ? joins.signGap : joins.cellGap)

export const isOnLine = (one: Box, other: Box): boolean =>
  Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > 0.5 * Math.min(one[3] - one[1], other[3] - other[1])

const segmentOf = (items: readonly Item[]): Segment => ({
  items,
  box: [
    Math.min(...items.map(({ box }) => box[0])),
    Math.min(...items.map(({ box }) => box[1])),
    Math.max(...items.map(({ box }) => box[2])),
    Math.max(...items.map(({ box }) => box[3])),
  ],
  size: Math.max(...items.map(({ size }) => size)),
})
