import { parse } from 'csv-parse/sync'
import { guessShape, isHeader } from './csv-shape.ts'
import { decodeText } from './decode-text.ts'
import { type FieldLine, fieldsDraft, numberPassages, quarantine, type Reader, readWhole } from './reading.ts'

type Rows = readonly (readonly string[])[]

/** A table of values: one passage per row; the place of a value is `/row/column`, counted from 0 in the file. */
export const readCsv: Reader = async ({ pieceId, bytes }) => {
  const text = decodeText(bytes)
  const { delimiter } = guessShape(text)
  const rows = parseRows(text, delimiter)
  if (rows === null) return quarantine(pieceId, 'csv', 'read.broken')
  const drafts = linesOfRows(rows)
    .filter((lines) => lines.length > 0)
    .map(fieldsDraft)
  if (drafts.length === 0) return quarantine(pieceId, 'csv', 'read.empty')
  const layout = { kind: 'csv' as const, delimiter, rows: rows.map((row) => row.length) }
  return readWhole('csv', numberPassages(pieceId, drafts), layout)
}

// Real exports have uneven rows and stray quotes: both are kept. What is still refused (an open quote) is broken.
const parseRows = (text: string, delimiter: string): Rows | null => {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, bom: false })
  } catch {
    return null
  }
}

const linesOfRows = (rows: Rows): readonly (readonly FieldLine[])[] => {
  // Excel's own first line, `sep=;`, is no header.
  const headerRow = rows[0]?.[0]?.startsWith('sep=') === true ? 1 : 0
  const header = rows[headerRow] ?? []
  const labels = rows.length > headerRow + 1 && isHeader(header) ? header.map((label) => label.trim()) : []
  return rows.map((row, index) => linesOfRow(row, index, index > headerRow ? labels : []))
}

const linesOfRow = (row: readonly string[], index: number, labels: readonly string[]): readonly FieldLine[] =>
  row.flatMap((value, column) =>
    value === '' ? [] : [{ label: labels[column] ?? null, value, path: `/${index}/${column}` }],
  )
