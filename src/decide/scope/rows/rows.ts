import type { Finding } from '../../../model/record/finding.ts'
import { contains, overlaps, type Span } from '../../../model/record/span.ts'
import type { Line } from '../who/namesake/piece-rows.ts'
import { namesAskedIn } from './names-asked.ts'
import { type ReadRow, type RowsKnown, readRows } from './read-rows.ts'
import type { RowEnd } from './row-end.ts'

/** The rows of the registers of a record, by the id of their passage. */
export type Rows = ReadonlyMap<string, readonly ReadRow[]>

export const noRows: Rows = new Map()

export const rowsIn = (pieces: Parameters<typeof readRows>[0], known: RowsKnown): Rows => {
  const rows = new Map<string, ReadRow[]>()
  for (const row of readRows(pieces, known)) rows.set(row.passage.id, [...(rows.get(row.passage.id) ?? []), row])
  return rows
}

/** The row in which words stand. */
export const rowAt = (rows: Rows, passageId: string, at: Span): ReadRow | null =>
  rows.get(passageId)?.find((row) => overlaps(row, at)) ?? null

/**
 * Rows of somebody who may be taken for one asked for, and rows of which a person says whose they are. One of which another cell names
 * one asked for is judged cell by cell.
 */
export const linesOfRows = (
  rows: Rows,
  known: RowsKnown,
): { readonly other: readonly Line[]; readonly either: readonly Line[] } => {
  const all = [...rows.values()].flat()
  const isOf = (row: ReadRow, is: RowEnd['is']): boolean => row.of.is === is
  return {
    other: all.filter((row) => isOf(row, 'other') && !namesAsked(row, known)).map(lineOf),
    either: all.filter((row) => isOf(row, 'either')).map(lineOf),
  }
}

const lineOf = ({ passage, start, end }: ReadRow): Line => ({ passage, start, end })

/** Another cell of the row names one asked for: « K. Bellounis l'a bousculé ». */
const namesAsked = (row: ReadRow, { byPassage, targetIds }: RowsKnown): boolean => {
  const findings = byPassage.get(row.passage.id) ?? []
  return row.cells.some((cell) => namesAskedIn(cell, row, findings, targetIds))
}

/** The name by which a row is of somebody asked for is theirs, whomever it was linked to: « K.B. », « Bellounis » in his room. */
export const withRowOwners = (findings: readonly Finding[], rows: Rows): readonly Finding[] =>
  rows.size === 0
    ? findings
    : findings.map((finding) => {
        const row = finding.category === 'person' ? rowAt(rows, finding.passageId, finding) : null
        if (row?.of.is !== 'asked' || !row.isAlone) return finding
        const [only, ...more] = row.of.ids
        const isNamed = only !== undefined && more.length === 0 && row.named.some((cell) => contains(cell, finding))
        return isNamed ? { ...finding, personId: only } : finding
      })
