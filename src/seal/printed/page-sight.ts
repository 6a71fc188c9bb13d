import { pageBox } from './page-objects.ts'
import type { Area, Drawn, PrintedPage, Run, UnseenFlaw } from './printed.ts'

/** Draws on one page. The fullest of 170 genuine bordereaux has 665; many more lie on top of each other. By hand. */
const mostDraws = 2000

/** The smallest letters that Requis writes in the body of a bordereau, in points: the table of hashes. */
const smallest = 7.5

/** Where the titles at the head and the foot of a page stand, in points from its foot; they shrink to their room, and repeat. */
const titleLines: ReadonlySet<number> = new Set([809.89, 798.89, 38])

/** One page has four of them. */
const mostTitles = 4

/** Letters may touch by this much, in points: numbers of the file are rounded, and words of two fonts follow each other. By hand. */
const touch = 0.6

/** Why what is drawn on a page is not all seen; null when it is. */
export const findUnseen = (drawn: readonly Drawn[]): UnseenFlaw | null => {
  if (drawn.length > mostDraws) return 'crowded'
  const runs = drawn.flatMap((one) => (one.kind === 'text' ? [one.run] : []))
  const shown = runs.filter(isShown)
  if (runs.filter(isTitle).length > mostTitles || shown.some(({ size }) => size <= 0)) return 'small'
  if (shown.some((run) => run.size < smallest && !isTitle(run))) return 'small'
  if (shown.some(({ area }) => !isInside(area))) return 'outside'
  return isCovered(drawn) || isStruck(drawn, shown) || isDoubled(shown) ? 'covered' : null
}

const isShown = ({ text }: Run): boolean => text.trim() !== ''

const isTitle = ({ isGrey, y }: Run): boolean => isGrey && titleLines.has(y)

const isInside = ([left, bottom, right, top]: Area): boolean =>
  left >= pageBox[0] && bottom >= pageBox[1] && right <= pageBox[2] && top <= pageBox[3]

const isOver = (one: Area, other: Area): boolean =>
  Math.min(one[2], other[2]) - Math.max(one[0], other[0]) > touch &&
  Math.min(one[3], other[3]) - Math.max(one[1], other[1]) > touch

/** A box of light grey stands below its words: one that is painted after them hides them. */
const isCovered = (drawn: readonly Drawn[]): boolean => {
  const before: Area[] = []
  for (const one of drawn) {
    if (one.kind === 'text' && isShown(one.run)) before.push(one.run.area)
    if (one.kind === 'shade' && before.some((area) => isOver(area, one.area))) return true
  }
  return false
}

/** A line through letters. */
const isStruck = (drawn: readonly Drawn[], runs: readonly Run[]): boolean =>
  drawn.some((one) => one.kind === 'stroke' && runs.some(({ area }) => crosses(one.area, area)))

const crosses = ([left, bottom, right, top]: Area, letters: Area): boolean => {
  const [x0, y0, x1, y1] = [letters[0] + touch, letters[1] + touch, letters[2] - touch, letters[3] - touch]
  const isAcross = left < x1 && right > x0 && ((bottom > y0 && bottom < y1) || (top > y0 && top < y1))
  const isUpright = bottom < y1 && top > y0 && ((left > x0 && left < x1) || (right > x0 && right < x1))
  return isAcross || isUpright
}

/** Letters over letters. From the foot up, each is compared with those that reach as high. */
const isDoubled = (runs: readonly Run[]): boolean => {
  let near: Area[] = []
  for (const { area } of [...runs].sort((a, b) => a.area[1] - b.area[1])) {
    near = near.filter((other) => other[3] > area[1])
    if (near.some((other) => isOver(other, area))) return true
    near.push(area)
  }
  return false
}

/** What a reader sees of a page on which nothing is hidden: boxes side by side make a row. */
export const seePage = (drawn: readonly Drawn[]): PrintedPage => {
  const cells = drawn.flatMap((one) => (one.kind === 'stroke' && one.area[1] < one.area[3] ? [one.area] : []))
  const runs = drawn.flatMap((one) => (one.kind === 'text' ? [one.run] : []))
  const own = new Map<Area | null, Run[]>()
  for (const run of runs.filter((one) => !isTitle(one))) {
    const cell = cells.find((area) => isOver(area, run.area)) ?? null
    own.set(cell, [...(own.get(cell) ?? []), run])
  }
  const rows = new Map<string, Area[]>()
  for (const cell of cells) {
    const line = `${cell[1]} ${cell[3]}`
    rows.set(line, [...(rows.get(line) ?? []), cell])
  }
  const textOf = (cell: Area | null): string => inOrder(own.get(cell) ?? []).join('')
  return {
    rows: [...rows.values()].map((row) => row.sort((a, b) => a[0] - b[0]).map(textOf)),
    texts: inOrder(own.get(null) ?? []),
    titles: inOrder(runs.filter(isTitle)),
  }
}

/** As it is read: from the top, then from the left. */
const inOrder = (runs: readonly Run[]): readonly string[] =>
  [...runs].sort((a, b) => b.y - a.y || a.area[0] - b.area[0]).map(({ text }) => text)
