import { foldText } from '../../../model/fold.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import { type FoldedPassage, wordedPatterns } from '../clues.ts'

type Denied = NonNullable<ProtectionTable['denied']>

/**
 * Passages without the flags that are answered by no, of the same length: « Adresse cachée : non » hides nothing. A column is answered by
 * no where each of its rows is; an empty cell is no answer, and its column hides.
 */
export const withoutDenied = (
  passages: readonly FoldedPassage[],
  { denied }: Pick<ProtectionTable, 'denied'>,
): readonly FoldedPassage[] =>
  denied === null
    ? passages
    : passages.map((one, at) => ({ ...one, folded: blanked(one, passages.slice(at + 1), denied) }))

const blanked = (one: FoldedPassage, later: readonly FoldedPassage[], denied: Denied): string => {
  const { passage } = one
  if (passage.role === 'labels') return cellsWithout(one, '\n', (label) => isColumnDenied(label, one, later, denied))
  const said = passage.role === 'row' ? rowWithout(one, later, denied) : one.folded
  return wordedPatterns(denied).reduce(
    (text, pattern) => text.replaceAll(new RegExp(pattern.source, 'g'), (words) => ' '.repeat(words.length)),
    said,
  )
}

const cellsOf = (text: string, sign: string): readonly string[] => text.split(sign).map(foldText)

const cellsWithout = (
  { passage, folded }: FoldedPassage,
  sign: string,
  isDenied: (cell: string, at: number) => boolean,
): string => {
  let start = 0
  let text = folded
  for (const [at, cell] of cellsOf(passage.text, sign).entries()) {
    if (isDenied(cell, at)) text = text.slice(0, start) + ' '.repeat(cell.length) + text.slice(start + cell.length)
    start += cell.length + 1
  }
  return text
}

/** In a table of a document: « Adresse cachée | non », or the head of a column over its answers. */
const rowWithout = (one: FoldedPassage, later: readonly FoldedPassage[], denied: Denied): string => {
  const cells = cellsOf(one.passage.text, '\t')
  const below = rowsBelow(one, later, cells.length)
  return cellsWithout(one, '\t', (cell, at) => {
    if (!isLabel(cell, denied)) return false
    const next = cells[at + 1]
    if (next !== undefined && isNo(next, denied)) return true
    return below.length > 0 && below.every((row) => isNo(row[at] ?? '', denied))
  })
}

const rowsBelow = (
  { pieceId }: FoldedPassage,
  later: readonly FoldedPassage[],
  width: number,
): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = []
  for (const { passage, pieceId: own } of later) {
    const cells = cellsOf(passage.text, '\t')
    if (own !== pieceId || passage.role !== 'row' || cells.length !== width) break
    rows.push(cells)
  }
  return rows
}

/** Of values with their names: each record that has some name of those that have this one has it too, and says no. */
const isColumnDenied = (
  label: string,
  { pieceId }: FoldedPassage,
  later: readonly FoldedPassage[],
  denied: Denied,
): boolean => {
  if (!isLabel(label, denied)) return false
  const records = later
    .filter((one) => one.pieceId === pieceId && one.passage.role === 'fields')
    .map(({ passage }) => new Map(cellsOf(passage.text, '\n').map(fieldOf)))
  const names = new Set(records.filter((one) => one.has(label)).flatMap((one) => [...one.keys()]))
  const alike = records.filter((one) => [...one.keys()].some((name) => names.has(name)))
  return alike.length > 0 && alike.every((one) => isNo(one.get(label) ?? '', denied))
}

const colon = ' : '

const fieldOf = (line: string): readonly [string, string] => {
  const at = line.indexOf(colon)
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at + colon.length)]
}

const isLabel = (cell: string, { words, label }: Denied): boolean => testOf(words, label)(cell)

const isNo = (cell: string, { words, no }: Denied): boolean => testOf(words, no)(cell)

const lists = new Map<string, readonly string[]>()

const testOf = (words: Denied['words'], source: string): ((text: string) => boolean) => {
  const list = lists.get(source) ?? [source]
  lists.set(source, list)
  return (text) => wordedPatterns({ words, patterns: list }).some((pattern) => pattern.test(text))
}
