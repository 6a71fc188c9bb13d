import { isOnLine, type Run } from './runs.ts'

/** A run where the eye may go on. `isBreak`: not the next word of the same line. `isOverNote`: a number stands between. */
export type Way = { readonly to: Run; readonly isBreak: boolean; readonly isOverNote?: true }

/** Where the eye may go on after a run that no letter touches. */
export type Ways = {
  readonly runs: readonly Run[]
  readonly next: (run: Run) => readonly Way[]
  /** A letter or two that stand in no sentence: « a », « y », what an apostrophe follows have words on their line. */
  readonly isLone: (run: Run) => boolean
}

// In sizes of the type. Apart from those of the detectors on purpose: what one does not join, the other may.
/** A wider gap may part two cells; with a sign in it, which is no letter, the second of these. */
const gaps = { narrow: 0.45, wide: 0.9 } as const
const cellGap = 14
/** A large first letter stands in the row of neither line beside it. */
const mostLarger = 1.8
const nextLine = 3.4
const near = 3.2
/** How far to the side of a line of a cell the next one may stand. */
const aside = 4
const mostNear = 10
const mostSquares = 8
const mostHeads = 200
/** Runs at the foot of a page and at the head of the next between which running titles may stand. */
const overPage = 40

/** The ways on one page; from its foot they lead to the head of the page that follows. */
export const waysOf = (runs: readonly Run[], following: readonly Run[]): Ways => {
  const columns = [...runs].sort((a, b) => a.box[0] - b.box[0])
  const rows = rowsOf(runs, gaps.narrow)
  const lines = rowsOf(runs, gaps.wide)
  const rowOf = placesOf(rows)
  const lineOf = placesOf(lines)
  const lone = lonesOf(lines)
  const singles = squaresOf([...lone])
  const low = new Set(
    [...rows]
      .sort((a, b) => heightOf(a) - heightOf(b))
      .flat()
      .slice(0, overPage),
  )
  const nextHeads = [...rowsOf(following, gaps.wide)]
    .sort((a, b) => heightOf(b) - heightOf(a))
    .flat()
    .slice(0, overPage)
  const onward = (run: Run): readonly Way[] => {
    const row = rowOf.get(run) ?? [run]
    const line = lineOf.get(run) ?? row
    const after = row[row.indexOf(run) + 1]
    const broken = [
      ...(lone.has(run) ? around(run, singles) : []),
      ...(after === undefined
        ? [...beside(run, columns), ...under(row, rows), ...under(line, lines), ...heads(run, rows)]
        : []),
      ...(after === undefined && low.has(run) ? nextHeads : []),
    ].map((to) => ({ to, isBreak: true }))
    return after === undefined ? broken : [{ to: after, isBreak: false }, ...broken]
  }
  const direct = kept(onward)
  const next = kept((run) => overNotes(direct(run), direct))
  return { runs, next, isLone: (run) => lone.has(run) }
}

const kept = (find: (run: Run) => readonly Way[]): ((run: Run) => readonly Way[]) => {
  const known = new Map<Run, readonly Way[]>()
  return (run) => {
    const ways = known.get(run) ?? find(run)
    known.set(run, ways)
    return ways
  }
}

/** Letters on a line without a word, and letters of which so many follow each other that no sentence explains them. */
const lonesOf = (lines: readonly (readonly Run[])[]): ReadonlySet<Run> =>
  new Set(
    lines.flatMap((line) => {
      if (line.every(isSingle)) return line
      return line.filter((run, at) => run.letters.length === 1 && spreadAt(line, at) >= spread)
    }),
  )

/** How many single letters stand in a row around one. */
const spreadAt = (line: readonly Run[], at: number): number => {
  let first = at
  let last = at
  while (line[first - 1]?.letters.length === 1) first -= 1
  while (line[last + 1]?.letters.length === 1) last += 1
  return last - first + 1
}

const spread = 4

/** The mark of a note, the number of a list, may stand in the middle of a word. */
const overNotes = (ways: readonly Way[], onward: (run: Run) => readonly Way[]): readonly Way[] => [
  ...ways,
  ...ways
    .filter(({ to }) => /^\d{1,3}$/.test(to.letters))
    .slice(0, mostNear)
    .flatMap(({ to }) => onward(to).map((next) => ({ to: next.to, isBreak: true, isOverNote: true as const }))),
]

const placesOf = (rows: readonly (readonly Run[])[]): ReadonlyMap<Run, readonly Run[]> =>
  new Map(rows.flatMap((row) => row.map((run) => [run, row] as const)))

const isSingle = ({ letters }: Run): boolean => letters.length <= 2

/** Runs on one line, no wider apart than words are. */
const rowsOf = (runs: readonly Run[], gap: number): readonly (readonly Run[])[] => {
  const rows: Run[][] = []
  const open = new Map<number, Run[][]>()
  for (const run of [...runs].sort((a, b) => a.box[0] - b.box[0])) {
    const key = Math.round(middle(run) / 6)
    const row = [-1, 0, 1].flatMap((step) => open.get(key + step) ?? []).find((one) => isNextIn(one, run, gap))
    if (row !== undefined) row.push(run)
    else {
      const fresh = [run]
      rows.push(fresh)
      open.set(key, [fresh, ...(open.get(key) ?? []).slice(0, 12)])
    }
  }
  return rows
}

const isNextIn = (row: readonly Run[], run: Run, gap: number): boolean => {
  const last = row.at(-1)
  if (last === undefined || !isOnLine(last, run)) return false
  const [small, large] = [Math.min(last.size, run.size), Math.max(last.size, run.size)]
  return run.box[0] - last.box[2] < gap * large && large < small * mostLarger
}

const middle = ({ box }: Run): number => (box[1] + box[3]) / 2
const heightOf = (row: readonly Run[]): number => (row[0] === undefined ? 0 : middle(row[0]))

/** The nearest runs to the right on the line; where letters differ in size, several may be on it. */
const beside = (run: Run, columns: readonly Run[]): readonly Run[] => {
  const next = columns
    .filter((other) => other !== run && other.box[0] > run.box[2] - run.size * 0.1 && isOnLine(run, other))
    .slice(0, 3)
  const nearest = next[0]?.box[0] ?? Number.POSITIVE_INFINITY
  return next.filter(({ box }) => box[0] - run.box[2] < cellGap * run.size && box[0] < nearest + 0.4 * run.size)
}

/** The first runs of the nearest rows that lie under a row, and those that start where it starts. */
const under = (row: readonly Run[], rows: readonly (readonly Run[])[]): readonly Run[] => {
  const [first] = row
  const last = row.at(-1)
  if (first === undefined || last === undefined) return []
  const size = Math.max(first.size, last.size)
  const lower = rows
    .map((other) => ({ other, drop: middle(first) - heightOf(other) }))
    .filter(({ drop }) => drop > 0.4 * size && drop < nextLine * size)
    .filter(({ other }) => {
      const [left, right] = [other[0]?.box[0] ?? 0, other.at(-1)?.box[2] ?? 0]
      return left < last.box[2] + aside * size && right > first.box[0] - aside * size
    })
  const nearest = Math.min(...lower.map(({ drop }) => drop))
  return lower
    .filter(({ drop }) => drop < nearest + 0.6 * size)
    .flatMap(({ other }) => other.filter((run, at) => at === 0 || Math.abs(run.box[0] - first.box[0]) < 0.6 * size))
}

/** Where a column may go on: what begins to the right of a run, and no lower. */
const heads = (run: Run, rows: readonly (readonly Run[])[]): readonly Run[] =>
  rows
    .flatMap(([first]) =>
      first !== undefined && first.letters.length > 1 && first.box[0] >= run.box[2] && first.box[1] >= run.box[1] - 1
        ? [first]
        : [],
    )
    .slice(0, mostHeads)

/** Points: the side of a square of the page. */
const side = 24

type Squares = ReadonlyMap<string, readonly Run[]>

const squaresOf = (runs: readonly Run[]): Squares => {
  const squares = new Map<string, Run[]>()
  for (const run of runs) {
    const [x, y] = squareOf(run)
    const square = squares.get(`${x} ${y}`)
    if (square === undefined) squares.set(`${x} ${y}`, [run])
    else square.push(run)
  }
  return squares
}

const squareOf = (run: Run): readonly [number, number] => {
  const [x, y] = centre(run)
  return [Math.floor(x / side), Math.floor(y / side)]
}

/** Lone letters near one, nearest first. */
const around = (run: Run, squares: Squares): readonly Run[] => {
  const reach = near * run.size
  const [x, y] = centre(run)
  const [column, row] = squareOf(run)
  const wide = Math.min(mostSquares, Math.ceil(reach / side))
  const found: { readonly other: Run; readonly far: number }[] = []
  for (let across = column - wide; across <= column + wide; across += 1) {
    for (let down = row - wide; down <= row + wide; down += 1) {
      for (const other of squares.get(`${across} ${down}`) ?? []) {
        const far = Math.hypot(centre(other)[0] - x, centre(other)[1] - y)
        if (other !== run && far < reach) found.push({ other, far })
      }
    }
  }
  return found
    .sort((a, b) => a.far - b.far)
    .slice(0, mostNear)
    .map(({ other }) => other)
}

const centre = ({ box }: Run): readonly [number, number] => [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]
