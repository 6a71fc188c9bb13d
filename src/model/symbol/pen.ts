/** Contours as `Outline.path` has them, in thousandths of an em. */
export type Path = readonly number[]

export type Spot = readonly [x: number, y: number]

/** A closed polygon. */
export const polygon = (spots: readonly Spot[]): Path => [
  ...spots.flatMap(([x, y], at) => [at === 0 ? 0 : 1, Math.round(x), Math.round(y)]),
  4,
]

/** From its lower left to its upper right corner. */
export const bar = (x0: number, y0: number, x1: number, y1: number): Path =>
  polygon([
    [x0, y0],
    [x0, y1],
    [x1, y1],
    [x1, y0],
  ])

/** The same line walked the other way round: a hole in what it stands in. */
const hollow = (spots: readonly Spot[]): Path => polygon(spots.toReversed())

/** Four bars round a square. */
export const frame = (x0: number, y0: number, x1: number, y1: number, thick: number): Path => [
  ...bar(x0, y0, x1, y0 + thick),
  ...bar(x0, y1 - thick, x1, y1),
  ...bar(x0, y0 + thick, x0 + thick, y1 - thick),
  ...bar(x1 - thick, y0 + thick, x1, y1 - thick),
]

/** A line of this thickness through some spots; each stretch ends square, half a thickness further. */
export const stroke = (spots: readonly Spot[], thick: number): Path =>
  spots.slice(1).flatMap(([x1, y1], at) => {
    const [x0, y0] = spots[at] ?? [x1, y1]
    const length = Math.hypot(x1 - x0, y1 - y0) || 1
    const [dx, dy] = [((x1 - x0) / length) * (thick / 2), ((y1 - y0) / length) * (thick / 2)]
    return polygon([
      [x0 - dx + dy, y0 - dy - dx],
      [x0 - dx - dy, y0 - dy + dx],
      [x1 + dx - dy, y1 + dy + dx],
      [x1 + dx + dy, y1 + dy - dx],
    ])
  })

const sides = 24

const around = ([x, y]: Spot, radius: number): readonly Spot[] =>
  Array.from({ length: sides }, (_, at) => {
    const angle = (-at * 2 * Math.PI) / sides
    return [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius]
  })

export const disc = (centre: Spot, radius: number): Path => polygon(around(centre, radius))

export const ring = (centre: Spot, radius: number, thick: number): Path => [
  ...disc(centre, radius),
  ...hollow(around(centre, radius - thick)),
]

/** What is white in a dark ground. */
export const cutOut = (path: Path): Path => {
  const contours: Spot[][] = []
  for (let at = 0; at < path.length; ) {
    const operator = path[at]
    if (operator === 0) contours.push([])
    if (operator !== 4) contours.at(-1)?.push([path[at + 1] ?? 0, path[at + 2] ?? 0])
    at += operator === 4 ? 1 : 3
  }
  return contours.flatMap(hollow)
}

/** Straight contours, turned about a spot by quarters of a turn to the left. */
export const turned = (path: Path, [cx, cy]: Spot, quarters: number): Path =>
  mapped(path, (x, y) => {
    let [dx, dy] = [x - cx, y - cy]
    for (let turn = 0; turn < quarters; turn += 1) [dx, dy] = [-dy, dx]
    return [cx + dx, cy + dy]
  })

/** Straight contours, smaller or larger about the origin, then moved. */
export const scaled = (path: Path, scale: number, [moveX, moveY]: Spot): Path =>
  mapped(path, (x, y) => [x * scale + moveX, y * scale + moveY])

export const mapped = (path: Path, move: (x: number, y: number) => Spot): Path => {
  const out: number[] = []
  for (let at = 0; at < path.length; ) {
    const operator = path[at] ?? 4
    out.push(operator)
    if (operator !== 4) out.push(...move(path[at + 1] ?? 0, path[at + 2] ?? 0).map(Math.round))
    at += operator === 4 ? 1 : 3
  }
  return out
}
