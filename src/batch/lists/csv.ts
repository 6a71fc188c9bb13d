import { disarm, quote } from '../../write/pieces/piece-csv.ts'

/** What a spreadsheet in French opens by itself: UTF-8 with its mark, semicolons, and no cell that it would run. */
export const csvStart = '\ufeff'

export const csvLine = (cells: readonly string[]): string =>
  `${cells.map((cell) => quote(disarm(cell), ';')).join(';')}\r\n`

/** Lines of a list with their numbers in the file; a cell may hold line ends. What is no whole table is null. */
export const readCsvLines = (
  text: string,
  delimiter: ';' | ',' | '\t',
): readonly { readonly line: number; readonly cells: readonly string[] }[] | null => {
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
