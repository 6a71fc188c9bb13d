import type { Box } from '../../model/record/place.ts'
import type { Item } from './page-items.ts'

/** The items of a page by place. `around`: those whose box comes as near as `sizes` times the size of the item, nearest first. */
export type Grid = { readonly around: (item: Item, sizes: number) => readonly Item[] }

/** Points: a square of the grid holds a few words. */
const side = 24
/** More squares than this, and the item is a banner. */
const mostSquares = 400
/** Items of one square that are looked at: a page of 200,000 letters in one place has no neighbours worth the time. */
const mostInSquare = 64

export const gridOf = (items: readonly Item[]): Grid => {
  const squares = new Map<string, Item[]>()
  for (const item of items) {
    for (const key of keysOf(item.box)) {
      const square = squares.get(key)
      if (square === undefined) squares.set(key, [item])
      else if (square.length < mostInSquare) square.push(item)
    }
  }
  const around = (item: Item, sizes: number): readonly Item[] => {
    const reach = sizes * item.size
    const [x0, y0, x1, y1] = item.box
    const found = new Set(
      keysOf([x0 - reach, y0 - reach, x1 + reach, y1 + reach]).flatMap((key) => squares.get(key) ?? []),
    )
    found.delete(item)
    return [...found]
      .filter((other) => apart(item.box, other.box) <= reach)
      .map((other) => ({ other, far: between(item.box, other.box) }))
      .sort((a, b) => a.far - b.far)
      .map(({ other }) => other)
  }
  return { around }
}

const keysOf = ([x0, y0, x1, y1]: Box): readonly string[] => {
  const keys: string[] = []
  for (let x = Math.floor(x0 / side); x <= x1 / side; x += 1) {
    for (let y = Math.floor(y0 / side); y <= y1 / side; y += 1) {
      if (keys.length >= mostSquares) return keys
      keys.push(`${x} ${y}`)
    }
  }
  return keys
}

/** Between the middles of two boxes. */
const between = (a: Box, b: Box): number => Math.hypot(a[0] + a[2] - b[0] - b[2], a[1] + a[3] - b[1] - b[3]) / 2

/** Between the nearest sides of two boxes. */
const apart = (a: Box, b: Box): number =>
  Math.hypot(
    Math.max(0, Math.max(a[0], b[0]) - Math.min(a[2], b[2])),
    Math.max(0, Math.max(a[1], b[1]) - Math.min(a[3], b[3])),
  )
