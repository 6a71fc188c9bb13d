import type { Box } from '../../../model/record/place.ts'
import { findLines, type Line } from '../text/pdf-lines.ts'
import type { Word } from '../text/pdf-words.ts'
import { alignedRows } from './aligned-rows.ts'
import { cellsAt, type Gutter, guttersOf, isWhole, settledGutters } from './gutters.ts'
import { headedRows } from './heads.ts'
import type { FoundTable, LaidRow } from './row-layout.ts'
import type { RuledLine, Rules } from './rules.ts'

/** Rules of one table start and end together. */
const sameEnd = 6
/** A table ruled across has at least so many of them, or a frame. */
const fewestRules = 3
const shortestRule = 100
/** A page with more is a sheet of ruled paper, or a drawing. */
const mostRules = 120

/** Tables whose rows, or whose head and foot alone, are parted by lines; words keep their columns by themselves. */
export const bandedTable = ({ across, fills }: Rules, words: readonly Word[]): readonly FoundTable[] =>
  familiesOf(across).flatMap((family) => {
    const bands = family.slice(1).map((rule, at) => bandOf(family[at] ?? rule, rule, words))
    const found: FoundTable[] = []
    for (let from = 0; from < bands.length; ) {
      const to = follow(bands, from)
      const one = to - from + 1 >= fewestRules ? tableOf(bands.slice(from, to), fills) : null
      if (one !== null) found.push(one)
      from = Math.max(to, from + 1)
    }
    return found
  })

type Band = { readonly box: Box; readonly words: readonly Word[]; readonly lines: readonly Line[] }

/** Rules that start and end together, from top to bottom. */
const familiesOf = (across: readonly RuledLine[]): readonly (readonly RuledLine[])[] => {
  const families: RuledLine[][] = []
  for (const rule of across.filter(({ from, to }) => to - from >= shortestRule).toSorted((a, b) => b.at - a.at)) {
    const family = families.find(
      ([one]) => one !== undefined && Math.abs(one.from - rule.from) < sameEnd && Math.abs(one.to - rule.to) < sameEnd,
    )
    if (family === undefined) families.push([rule])
    else family.push(rule)
  }
  return families.filter(({ length }) => length >= fewestRules && length <= mostRules)
}

const bandOf = (top: RuledLine, bottom: RuledLine, words: readonly Word[]): Band => {
  const box: Box = [top.from - sameEnd, bottom.at, top.to + sameEnd, top.at]
  const own = words.filter(({ u0, u1, v, size }) => {
    const [u, middle] = [(u0 + u1) / 2, v + size * 0.3]
    return u > box[0] && u < box[2] && middle > box[1] && middle < box[3]
  })
  return { box, words: own, lines: findLines(own) }
}

const columnsOf = (bands: readonly Band[]): readonly Gutter[] => {
  const lines = bands.flatMap((band) => band.lines)
  const parted = lines.filter((line) => !isWhole(line))
  return parted.length < 2 ? [] : settledGutters(lines, guttersOf(withShort(lines, parted)))
}

/** Lines without a hole that are as short as a cell are kept out of no gutter. */
const withShort = (lines: readonly Line[], parted: readonly Line[]): readonly Line[] => {
  const gutters = guttersOf(parted)
  const crosses = (line: Line): boolean => gutters.filter(({ from, to }) => line.u0 < from && line.u1 > to).length > 0
  return [...parted, ...lines.filter((line) => !parted.includes(line) && !crosses(line))]
}

/** From a band on, as far as the columns stay. */
const follow = (bands: readonly Band[], from: number): number => {
  let to = from
  let most = 0
  while (to < bands.length && (bands[to]?.lines.length ?? 0) > 0) {
    const count = columnsOf(bands.slice(from, to + 1)).length
    if (count * 2 < most || (to > from + 1 && count === 0)) break
    most = Math.max(most, count)
    to += 1
  }
  return to
}

const tableOf = (bands: readonly Band[], fills: Rules['fills']): FoundTable | null => {
  const gutters = columnsOf(bands)
  if (gutters.length === 0) return null
  const usual = bands.map(({ lines }) => lines.length).sort((a, b) => a - b)[Math.floor(bands.length / 2)] ?? 1
  const rows = bands.flatMap(({ lines }) =>
    bands.length < 3 || (lines.length >= 5 && lines.length >= 3 * usual)
      ? alignedRows(lines, gutters)
      : [bandRow(lines, gutters)],
  )
  const [first, last] = [bands[0]?.box, bands.at(-1)?.box]
  if (first === undefined || last === undefined) return null
  const edges = [first[0], ...gutters.map(({ from, to }) => (from + to) / 2), first[2]]
  return {
    table: { plan: { edges }, rows: headedRows(rows, { grid: { edges, levels: [] }, fills }), isLayout: false },
    box: [first[0], last[1], first[2], first[3]],
    words: new Set(bands.flatMap(({ words }) => words)),
  }
}

const bandRow = (lines: readonly Line[], gutters: readonly Gutter[]): LaidRow => {
  const cuts = lines.map((line) => cellsAt(line, gutters))
  return {
    isHeader: false,
    cells: Array.from({ length: gutters.length + 1 }, (_, column) => cuts.flatMap(({ cells }) => cells[column] ?? [])),
    spans: cuts.length === 1 ? (cuts[0]?.spans ?? []) : [],
  }
}
