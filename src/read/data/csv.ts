import { parse } from 'csv-parse/sync'
import { decodeText } from '../../language/decode-text.ts'
import { openEncoded, takeEncoded, withEncoded } from '../entry/encoded-file.ts'
import { draftsOfRows, type FormLabels, formLabelsOf, type RowLines } from '../entry/form-labels.ts'
import { type FieldLine, mostValues, numberPassages, quarantine, type Reader, readWhole } from '../entry/reading.ts'
import { guessShape, isHeader, isSureHeader } from './csv-shape.ts'

type Rows = readonly (readonly string[])[]

/** A table of values: one passage per row; the place of a value is `/row/column`, counted from 0 in the file. */
export const readCsv: Reader = async ({ pieceId, bytes }) => {
  const text = decodeText(bytes)
  const { delimiter } = guessShape(text)
  const rows = parseRows(text, delimiter)
  if (rows === null) return quarantine(pieceId, 'csv', 'read.broken')
  if (rows.reduce((sum, row) => sum + row.length, 0) > mostValues) return quarantine(pieceId, 'csv', 'read.too-large')
  const encoded = openEncoded()
  const drafts = draftsOfRows(linesOfRows(rows).map((row) => ({ ...row, lines: takeEncoded(row.lines, encoded) })))
  if (drafts.length === 0) return quarantine(pieceId, 'csv', 'read.empty')
  const layout = { kind: 'csv' as const, delimiter, rows: rows.map((row) => row.length) }
  return withEncoded(readWhole('csv', numberPassages(pieceId, drafts), layout), pieceId, encoded)
}

// Real exports have uneven rows and stray quotes: both are kept. What is still refused (an open quote) is broken.
const parseRows = (text: string, delimiter: string): Rows | null => {
  try {
    return parse(text, { delimiter, relax_column_count: true, relax_quotes: true, bom: false })
  } catch {
    return null
  }
}

const linesOfRows = (rows: Rows): readonly RowLines[] => {
  // Excel's own first line, `sep=;`, is no header.
  const headerRow = rows[0]?.[0]?.startsWith('sep=') === true ? 1 : 0
  const header = rows[headerRow] ?? []
  const form = formLabelsOf(rows.map((row) => row.map((text, column) => ({ column, text }))))
  const hasHeader = rows.length > headerRow + 1 && !form.has(headerRow) && isHeader(header)
  const isSure = hasHeader && isSureHeader(header, rows[headerRow + 1] ?? [])
  const labels = hasHeader ? header.map((label) => label.trim()) : []
  return rows.map((row, index) => ({
    lines: linesOfRow(row, index, { form, labels: index > headerRow && !form.has(index) ? labels : [] }),
    isHeader: index < headerRow || (isSure && index === headerRow),
    isForm: form.has(index),
  }))
}

type Labels = { readonly form: FormLabels; readonly labels: readonly string[] }

const linesOfRow = (row: readonly string[], index: number, { form, labels }: Labels): readonly FieldLine[] =>
  row.flatMap((value, column) =>
    value === ''
      ? []
      : [{ label: form.at(index, column) ?? labels[column] ?? null, value, path: `/${index}/${column}` }],
  )
