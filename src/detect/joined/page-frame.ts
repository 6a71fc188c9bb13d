import type { Box } from '../../model/record/place.ts'

type Placed = { readonly letters: string; readonly box: Box; readonly before: string }

/** Turns boxes so that the words run to the right; null where they do. */
export const frameOf = (items: readonly Placed[]): ((box: Box) => Box) | null => {
  const words = items.filter(({ letters }) => letters.length >= 4)
  const standing = words.filter(({ box: [x0, y0, x1, y1] }) => y1 - y0 > (x1 - x0) * 1.5)
  if (standing.length * 2 <= words.length) return null
  return goesUp(items) ? ([x0, y0, x1, y1]) => [y0, -x1, y1, -x0] : ([x0, y0, x1, y1]) => [-y1, x0, -y0, x1]
}

const goesUp = (items: readonly Placed[]): boolean => {
  let up = 0
  for (const [at, { box, before }] of items.entries()) {
    const last = items[at - 1]
    if (last !== undefined && before === ' ') up += Math.sign(box[1] - last.box[1])
  }
  return up >= 0
}
