import type { PassageDraft } from '../../entry/reading.ts'
import type { BlockRow } from '../../entry/table-rows.ts'
import type { RowLayout, TablePlan } from './row-layout.ts'

/** Columns of one table stand at the same places on each page, to so many points. */
const sameEdge = 3
/** Between the rows of two pages stand the foot of one and the head of the other. */
const mostBetween = 6

type Row = Pick<RowLayout, 'table' | 'isHeader' | 'spans'>

/** The rows of a piece, with one value for each table: what goes on over pages is one, and its head seen again is a head. */
export const continuedTables = (
  drafts: readonly PassageDraft[],
  rows: readonly (Row | undefined)[],
): ((at: number) => BlockRow | undefined) => {
  const same = new Map<TablePlan, TablePlan>()
  const heads = new Map<TablePlan, Set<string>>()
  const isHead = rows.map((row) => row?.isHeader === true)
  let last: { readonly at: number; readonly table: TablePlan } | null = null
  const firstOf = new Map<TablePlan, number>()
  rows.forEach((row, at) => {
    if (row === undefined) return
    const isNew = !same.has(row.table)
    if (isNew) {
      const before =
        last !== null && pageOf(drafts[last.at]) !== pageOf(drafts[at]) && at - last.at <= mostBetween
          ? last.table
          : null
      const goesOn = before !== null && isSamePlan(before, row.table)
      same.set(row.table, goesOn ? (same.get(before) ?? before) : row.table)
    }
    const table = same.get(row.table) ?? row.table
    const text = drafts[at]?.text ?? ''
    const first = firstOf.get(table)
    if (first === undefined) firstOf.set(table, at)
    else if (isNew && drafts[first]?.text === text) {
      isHead[first] = true
      isHead[at] = true
    }
    const known = heads.get(table) ?? new Set()
    heads.set(table, known)
    if (isHead[at] === true && table === row.table) known.add(text)
    // Only what heads the table on its first page heads it again: a bold row on the next page need not.
    else if (isHead[at] === true && !known.has(text)) isHead[at] = first !== undefined && drafts[first]?.text === text
    last = { at, table: row.table }
  })
  return (at) => {
    const row = rows[at]
    if (row === undefined) return undefined
    return { table: same.get(row.table) ?? row.table, isHeader: isHead[at] === true, spans: row.spans }
  }
}

const pageOf = (draft: PassageDraft | undefined): number | null => {
  const place = draft?.fragments[0]?.place
  return place?.kind === 'page' ? place.page : null
}

const isSamePlan = (one: TablePlan, other: TablePlan): boolean =>
  one.edges.length === other.edges.length &&
  one.edges.every((edge, at) => Math.abs(edge - (other.edges[at] ?? 0)) <= sameEdge)
