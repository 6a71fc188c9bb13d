import { contourBox, cubicStrokesOf } from '../../../model/record/contour.ts'

/** A letter as dark and light squares of its own box, and how much wider than tall that box is (a logarithm). */
export type Grid = { readonly cells: readonly number[]; readonly aspect: number }

const side = 10
/** Lines of sight through each row of squares. */
const fineness = 3

/** How a letter looks, whatever its size. Null for what has no area: spaces. */
export const gridOf = (path: readonly number[]): Grid | null => {
  const [x0, y0, x1, y1] = contourBox(path)
  if (!(x1 - x0 > 1 && y1 - y0 > 1)) return null
  const edges = edgesOf(path)
  const cells = new Array<number>(side * side).fill(0)
  for (let row = 0; row < side * fineness; row += 1) {
    const y = y0 + ((row + 0.5) / (side * fineness)) * (y1 - y0)
    for (const [from, to] of spansAt(edges, y)) {
      addSpan(cells, Math.floor(row / fineness), [((from - x0) / (x1 - x0)) * side, ((to - x0) / (x1 - x0)) * side])
    }
  }
  return { cells: cells.map((cell) => cell / fineness), aspect: Math.log((x1 - x0) / (y1 - y0)) }
}

/** How unlike two letters are: the mean difference of their squares, and of their proportions. */
export const distance = (a: Grid, b: Grid): number => {
  let sum = 0
  for (let at = 0; at < a.cells.length; at += 1) sum += Math.abs((a.cells[at] ?? 0) - (b.cells[at] ?? 0))
  return sum / a.cells.length + Math.min(0.5, Math.abs(a.aspect - b.aspect)) * 0.2
}

type Edge = readonly [x0: number, y0: number, x1: number, y1: number]

const steps = 6

const edgesOf = (path: readonly number[]): readonly Edge[] => {
  const edges: Edge[] = []
  let [x, y, startX, startY] = [0, 0, 0, 0]
  const lineTo = (toX: number, toY: number): void => {
    edges.push([x, y, toX, toY])
    ;[x, y] = [toX, toY]
  }
  for (const { operator, points } of cubicStrokesOf(path)) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = points
    if (operator === 0) {
      lineTo(startX, startY)
      ;[x, y, startX, startY] = [a, b, a, b]
    }
    if (operator === 1) lineTo(a, b)
    if (operator === 2) {
      const [fromX, fromY] = [x, y]
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps
        lineTo(cubic(t, fromX, a, c, e), cubic(t, fromY, b, d, f))
      }
    }
  }
  lineTo(startX, startY)
  return edges
}

const cubic = (t: number, p0: number, p1: number, p2: number, p3: number): number => {
  const u = 1 - t
  return u * u * u * p0 + 3 * u * u * t * p1 + 3 * u * t * t * p2 + t * t * t * p3
}

/** Where a line of sight is inside the letter, by winding. */
const spansAt = (edges: readonly Edge[], y: number): readonly (readonly [number, number])[] => {
  const crossings: { x: number; turn: number }[] = []
  for (const [x0, y0, x1, y1] of edges) {
    if (y0 > y === y1 > y) continue
    crossings.push({ x: x0 + ((y - y0) / (y1 - y0)) * (x1 - x0), turn: y1 > y0 ? 1 : -1 })
  }
  crossings.sort((a, b) => a.x - b.x)
  const spans: [number, number][] = []
  let winding = 0
  crossings.forEach(({ x, turn }, at) => {
    if (winding !== 0) spans.push([crossings[at - 1]?.x ?? x, x])
    winding += turn
  })
  return spans
}

const addSpan = (cells: number[], row: number, [from, to]: readonly [number, number]): void => {
  for (let column = Math.max(0, Math.floor(from)); column < Math.min(side, Math.ceil(to)); column += 1) {
    const covered = Math.min(column + 1, to) - Math.max(column, from)
    if (covered > 0) cells[row * side + column] = (cells[row * side + column] ?? 0) + covered
  }
}
