import { readAsks } from '../../language/acts/asks.ts'
import { namedIn } from '../../language/acts/subjects.ts'
import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { ValueKind, ValueTable } from '../../model/law/values.ts'
import type { Finding } from '../../model/record/finding.ts'

/** Kinds of values that the words of an act name; what it excludes, and the charge, name none. */
export const namedValues = (asks: string, table: ValueTable): ReadonlySet<ValueKind> =>
  namedIn(readAsks(asks).asked, table)

/** Whether a finding, with its words, is a value of one of the kinds named. */
export const isNamedValue = (
  { category, kind }: Pick<Finding, 'category' | 'kind'>,
  words: string,
  named: ReadonlySet<ValueKind>,
  table: ValueTable,
): boolean =>
  table.some(
    (row) =>
      named.has(row.id) &&
      row.categories.includes(category) &&
      (row.kinds.length === 0 || row.kinds.some((one) => one === kind)) &&
      (row.words.length === 0 || hasCue(compileCues(row.words), foldText(words))),
  )
