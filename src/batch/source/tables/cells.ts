/**
 * The cells of one row. `isStray`: something follows a closing quote, as when that quote opens another cell. `isOdd`: a quote stands
 * where no cell opens.
 */
export type Cut = { readonly cells: readonly string[]; readonly isStray: boolean; readonly isOdd: boolean }

/** A quote opens a cell only at its first sign; elsewhere it is a sign like any other, as old programs write it. */
export const cellsOf = (row: string, delimiter: string): Cut => {
  const cells: string[] = []
  let isStray = false
  let isOdd = false
  for (let at = 0; ; ) {
    const cell = row[at] === '"' ? quotedCell(row, at, delimiter) : plainCell(row, at, delimiter)
    cells.push(cell.text)
    isStray ||= cell.isStray
    isOdd ||= cell.isStray || (row[at] !== '"' && cell.text.includes('"'))
    if (cell.end >= row.length) return { cells, isStray, isOdd }
    at = cell.end + 1
  }
}

type Cell = { readonly text: string; readonly end: number; readonly isStray: boolean }

const plainCell = (row: string, start: number, delimiter: string): Cell => {
  const found = row.indexOf(delimiter, start)
  const end = found === -1 ? row.length : found
  return { text: row.slice(start, end), end, isStray: false }
}

/** What follows the closing quote belongs to the cell as it is. */
const quotedCell = (row: string, start: number, delimiter: string): Cell => {
  let close = row.indexOf('"', start + 1)
  while (close !== -1 && row[close + 1] === '"') close = row.indexOf('"', close + 2)
  if (close === -1) return { text: row.slice(start + 1), end: row.length, isStray: true }
  const rest = plainCell(row, close + 1, delimiter)
  return {
    text: row.slice(start + 1, close).replaceAll('""', '"') + rest.text,
    end: rest.end,
    isStray: rest.text.trim() !== '',
  }
}

/** Every cell is quoted: a reader that guesses the separator cannot take one inside a text for it. */
export const writeCsv = (rows: readonly (readonly string[])[]): Uint8Array =>
  Buffer.from(
    rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')}\r\n`).join(''),
    'utf8',
  )
