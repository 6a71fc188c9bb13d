import { disarm, quote } from '../../write/pieces/piece-csv.ts'

/** What a spreadsheet in French opens by itself: UTF-8 with its mark, semicolons, and no cell that it would run. */
export const csvStart = '\ufeff'

export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quote(disarm(cell), ';')).join(';')}\r\n`

/** With its number in the file. */
export type CsvRow = { readonly line: number; readonly cells: readonly string[] }

type Delimiter = ';' | ',' | '\t'

const delimiters: readonly Delimiter[] = [';', ',', '\t']

/** What a list says below its header, whichever separator it was saved with; null where none makes a header of it. */
export const readBelowHead = <Head>(
  text: string,
  headOf: (cells: readonly string[]) => Head | null,
): { readonly head: Head; readonly rows: readonly CsvRow[] } | null => {
  for (const delimiter of delimiters) {
    const [first, ...rows] = readCsvLines(text.replace(/^\ufeff/, ''), delimiter) ?? []
    const head = first === undefined ? null : headOf(first.cells)
    if (head !== null) return { head, rows }
  }
  return null
}

/** Lines of a list; a cell may hold line ends. What is no whole table is null. */
export const readCsvLines = (text: string, delimiter: Delimiter): readonly CsvRow[] | null => {
  const rows: { line: number; cells: string[] }[] = []
  const pattern = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${delimiter}\\r\\n]*))(${delimiter}|\\r\\n|\\n|\\r|$)`, 'y')
  let line = 1
  let row = { line, cells: [] as string[] }
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text)
    if (found === null) return null
    const [whole, quoted, bare = '', end] = found
    row.cells.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'))
    line += whole.match(/\r\n|\n|\r/g)?.length ?? 0
    if (end === delimiter) {
      if (pattern.lastIndex === text.length) row.cells.push('')
      else continue
    }
    rows.push(row)
    row = { line, cells: [] }
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
}
