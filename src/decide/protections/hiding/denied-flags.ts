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
): readonly FoldedPassage[] => {
  if (denied === null) return passages
  const patterns = wordedPatterns(denied).map(({ source }) => new RegExp(source, 'g'))
  return passages.map((one, at) => {
    const said = cellsDenied(one, { passages, at, denied })
    return { ...one, folded: patterns.reduce((text, pattern) => text.replaceAll(pattern, blankOf), said) }
  })
}

/** The written words of a passage without the flags that are answered by no: `after` is what `withoutDenied` made of `before`. */
export const wordsLeft = (before: FoldedPassage, after: FoldedPassage): string => {
  const { text } = before.passage
  if (before.folded === after.folded || before.folded.length !== text.length) return text
  return Array.from({ length: text.length }, (_, at) => (before.folded[at] === after.folded[at] ? text[at] : ' ')).join(
    '',
  )
}

const blankOf = (words: string): string => ' '.repeat(words.length)

/** A passage among those of its record: what answers a head of a column stands below it. */
type Among = { readonly passages: readonly FoldedPassage[]; readonly at: number; readonly denied: Denied }

const cellsDenied = (one: FoldedPassage, among: Among): string => {
  if (one.passage.role === 'fields')
    return cellsWithout(one, '\n', (line) => {
      const [label, value] = fieldOf(line)
      return isLabel(label, among.denied) && isNo(value, among.denied)
    })
  if (one.passage.role === 'labels') return cellsWithout(one, '\n', (label) => isColumnDenied(label, one, among))
  return one.passage.role === 'row' ? rowWithout(one, among) : one.folded
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
const rowWithout = (one: FoldedPassage, among: Among): string => {
  const cells = cellsOf(one.passage.text, '\t')
  return cellsWithout(one, '\t', (cell, at) => {
    if (!isLabel(cell, among.denied)) return false
    const next = cells[at + 1]
    if (next !== undefined && isNo(next, among.denied)) return true
    const below = rowsBelow(one, among, cells.length)
    return below.length > 0 && below.every((row) => isNo(row[at] ?? '', among.denied))
  })
}

const rowsBelow = (
  { pieceId }: FoldedPassage,
  { passages, at }: Among,
  width: number,
): readonly (readonly string[])[] => {
  const rows: (readonly string[])[] = []
  for (const { passage, pieceId: own } of passages.slice(at + 1)) {
    const cells = cellsOf(passage.text, '\t')
    if (own !== pieceId || passage.role !== 'row' || cells.length !== width) break
    rows.push(cells)
  }
  return rows
}

/** Of values with their names: each record that has some name of those that have this one has it too, and says no. */
const isColumnDenied = (label: string, { pieceId }: FoldedPassage, { passages, at, denied }: Among): boolean => {
  if (!isLabel(label, denied)) return false
  const records = passages
    .slice(at + 1)
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
