/** How many of each may be taken so that all together are no more than `most`: small ones whole, large ones alike. */
export const fairShare = (counts: readonly number[], most: number): readonly number[] => {
  let left = most
  let waiting = counts.length
  let cap = 0
  for (const count of counts.toSorted((a, b) => a - b)) {
    cap = Math.floor(left / waiting)
    if (count > cap) break
    left -= count
    waiting -= 1
    cap = count
  }
  return counts.map((count) => Math.min(count, cap))
}
