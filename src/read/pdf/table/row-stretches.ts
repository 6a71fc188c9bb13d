import type { Stretch } from '../text/pdf-stretches.ts'
import type { LaidRow, TablePlan } from './row-layout.ts'

/** Each row is one stretch, whose lines stand column after column. */
export const rowStretches = (
  rows: readonly LaidRow[],
  { plan, page }: { readonly plan: TablePlan; readonly page: number },
): readonly Stretch[] =>
  rows.map(({ cells, spans, isHeader }) => ({
    ...{ kind: 'row', page },
    lines: cells.flat(),
    row: { table: plan, isHeader, spans, counts: cells.map(({ length }) => length) },
  }))
