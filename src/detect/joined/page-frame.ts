import type { Box } from '../../model/record/place.ts'

type Placed = { readonly letters: string; readonly box: Box; readonly before: string }

/** Turns boxes so that the words run to the right; null where they do. */
export const frameOf = (items: readonly Placed[]): ((box: Box) => Box) | null => {
  const words = items.filter(({ letters }) => letters.length >= 4)
  const standing = words.filter(({ box: [x0, y0, x1, y1] }) => y1 - y0 > (x1 - x0) * 1.5)
  if (standing.length * 2 <= words.length) return runsBack(items, 0) ? ([x0, y0, x1, y1]) => [-x1, -y1, -x0, -y0] : null
  return runsBack(items, 1) ? ([x0, y0, x1, y1]) => [-y1, x0, -y0, x1] : ([x0, y0, x1, y1]) => [y0, -x1, y1, -x0]
}

/** Whether most words of a line stand before the word that is read before them, along an axis. */
const runsBack = (items: readonly Placed[], axis: 0 | 1): boolean => {
  let back = 0
  for (const [at, { box, before }] of items.entries()) {
    const last = items[at - 1]
    if (last !== undefined && before === ' ') back -= Math.sign(box[axis] - last.box[axis])
  }
  return back > 0
}
