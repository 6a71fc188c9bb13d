import type { Box } from '../../../model/record/place.ts'

/** In points: the bars of a code are thinner, nearer to each other, and more than rules that stand side by side. */
const widestBar = 8
const widestGap = 8
const shortestBar = 8
const fewestBars = 12

/** The bars of codes among some boxes: they say a number, that no detector reads. */
export const codeBars = (boxes: readonly Box[]): ReadonlySet<Box> => {
  const turned = new Map(boxes.map((box): [Box, Box] => [[box[1], box[0], box[3], box[2]], box]))
  const along = [...barsAcross([...turned.keys()])].flatMap((box) => {
    const own = turned.get(box)
    return own === undefined ? [] : [own]
  })
  return new Set([...barsAcross(boxes), ...along])
}

/** Upright bars that stand on one line, one beside the other. */
const barsAcross = (boxes: readonly Box[]): ReadonlySet<Box> => {
  const rows = new Map<string, Box[]>()
  for (const box of boxes) {
    const [x0, y0, x1, y1] = box
    if (x1 - x0 > widestBar || y1 - y0 < shortestBar || y1 - y0 < x1 - x0) continue
    const key = `${Math.round(y0)} ${Math.round(y1)}`
    const row = rows.get(key)
    if (row === undefined) rows.set(key, [box])
    else row.push(box)
  }
  const found = new Set<Box>()
  for (const row of rows.values()) {
    let chain: Box[] = []
    const close = (): void => {
      const places = new Set(chain.map(([x0, , x1]) => Math.round(x0 + x1)))
      if (places.size >= fewestBars) for (const box of chain) found.add(box)
      chain = []
    }
    for (const box of row.toSorted((a, b) => a[0] - b[0])) {
      if (box[0] > (chain.at(-1)?.[2] ?? box[0]) + widestGap) close()
      chain.push(box)
    }
    close()
  }
  return found
}
