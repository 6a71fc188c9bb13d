import { nearRules, type RuledLine, type Rules } from './rules.ts'

/** A cell between lines: from column and row `column`, `row`, counted from the top left. */
export type GridCell = {
  readonly column: number
  readonly row: number
  readonly columns: number
  readonly rows: number
}

/** Lines that touch each other. `edges` go from left to right, `levels` from top to bottom. */
export type Grid = {
  readonly edges: readonly number[]
  readonly levels: readonly number[]
  readonly cells: readonly GridCell[]
}

const touch = 3
/** A line over less than this share of the side of a cell does not close it. */
const closing = 0.6
/** A table has fewer sides than this. */
const mostCells = 20_000

export const gridsOf = ({ across, along }: Rules): readonly Grid[] =>
  groupsOf(across, along).flatMap(({ across: rows, along: columns }) => {
    const edges = edgesOf(
      columns.map(({ at }) => at),
      rows,
    )
    const levels = edgesOf(
      rows.map(({ at }) => at),
      columns,
    ).toReversed()
    if (edges.length < 2 || levels.length < 2 || edges.length * levels.length > mostCells) return []
    return [{ edges, levels, cells: cellsOf({ edges, levels }, { across: rows, along: columns }) }]
  })

/** Where lines stand, and how far those that cross them reach: a table may have no outer border. */
const edgesOf = (places: readonly number[], crossing: readonly RuledLine[]): readonly number[] => {
  const [first, last] = [Math.min(...places), Math.max(...places)]
  const [from, to] = [Math.min(...crossing.map((rule) => rule.from)), Math.max(...crossing.map((rule) => rule.to))]
  const open = [...(from < first - 2 * touch ? [from] : []), ...(to > last + 2 * touch ? [to] : [])]
  const sorted = [...places, ...open].sort((a, b) => a - b)
  return sorted.filter((place, at) => at === 0 || place - (sorted[at - 1] ?? place) > nearRules)
}

type Lines = { readonly across: readonly RuledLine[]; readonly along: readonly RuledLine[] }

const groupsOf = (across: readonly RuledLine[], along: readonly RuledLine[]): readonly Lines[] => {
  const home = new Map<RuledLine, number>()
  const groups: { across: RuledLine[]; along: RuledLine[] }[] = []
  for (const column of along) {
    const group = groups.push({ across: [], along: [column] }) - 1
    home.set(column, group)
    for (const row of across) {
      if (!isTouching(row, column)) continue
      const other = home.get(row)
      if (other === undefined) {
        groups[group]?.across.push(row)
        home.set(row, group)
      } else if (other !== group) merge(groups, home, { into: group, from: other })
    }
  }
  return groups.filter((group) => group.across.length > 0)
}

const merge = (
  groups: { across: RuledLine[]; along: RuledLine[] }[],
  home: Map<RuledLine, number>,
  { into, from }: { readonly into: number; readonly from: number },
): void => {
  const [target, source] = [groups[into], groups[from]]
  if (target === undefined || source === undefined) return
  for (const rule of [...source.across, ...source.along]) home.set(rule, into)
  target.across.push(...source.across)
  target.along.push(...source.along)
  source.across = []
  source.along = []
}

const isTouching = (row: RuledLine, column: RuledLine): boolean =>
  column.at >= row.from - touch &&
  column.at <= row.to + touch &&
  row.at >= column.from - touch &&
  row.at <= column.to + touch

const cellsOf = ({ edges, levels }: Pick<Grid, 'edges' | 'levels'>, { across, along }: Lines): readonly GridCell[] => {
  const [columns, rows] = [edges.length - 1, levels.length - 1]
  const group = Array.from({ length: columns * rows }, (_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (group[root] !== root) root = group[root] ?? root
    return root
  }
  const join = (a: number, b: number): void => {
    const [low, high] = [Math.min(rootOf(a), rootOf(b)), Math.max(rootOf(a), rootOf(b))]
    group[high] = low
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const [left, right] = [edges[column] ?? 0, edges[column + 1] ?? 0]
      const [top, bottom] = [levels[row] ?? 0, levels[row + 1] ?? 0]
      const at = row * columns + column
      if (column + 1 < columns && !isClosed(along, right, { from: bottom, to: top })) join(at, at + 1)
      if (row + 1 < rows && !isClosed(across, bottom, { from: left, to: right })) join(at, at + columns)
    }
  }
  return cellsIn(
    group.map((_, at) => rootOf(at)),
    columns,
  )
}

const isClosed = (
  rules: readonly RuledLine[],
  at: number,
  side: { readonly from: number; readonly to: number },
): boolean => {
  const covered = rules
    .filter((rule) => Math.abs(rule.at - at) <= touch)
    .reduce((sum, rule) => sum + Math.max(0, Math.min(rule.to, side.to) - Math.max(rule.from, side.from)), 0)
  return covered >= closing * (side.to - side.from)
}

/** What no line parts is one cell where it is a box; else each of its parts is one. */
const cellsIn = (roots: readonly number[], columns: number): readonly GridCell[] => {
  const members = new Map<number, number[]>()
  for (const [at, root] of roots.entries()) {
    const own = members.get(root)
    if (own === undefined) members.set(root, [at])
    else own.push(at)
  }
  return [...members.values()].flatMap((own) => {
    const [across, down] = [own.map((at) => at % columns), own.map((at) => Math.floor(at / columns))]
    const [column, row] = [Math.min(...across), Math.min(...down)]
    const box = { column, row, columns: Math.max(...across) - column + 1, rows: Math.max(...down) - row + 1 }
    if (box.columns * box.rows === own.length) return [box]
    return own.map((at) => ({ column: at % columns, row: Math.floor(at / columns), columns: 1, rows: 1 }))
  })
}
