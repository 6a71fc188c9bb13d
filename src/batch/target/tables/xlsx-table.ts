import { daysBetween, isoDay, monthOfDay, yearOf } from '../../../language/dates/calendar.ts'
import { workbookParts } from '../../../write/data/xlsx-parts.ts'
import { columnName, textCell } from '../../../write/pieces/piece-xlsx.ts'
import type { CutPart, TableWriter } from './table-writer.ts'
import { openZipStream } from './zip-stream.ts'

/**
 * A workbook of one sheet, of parts in JSON lines: the header first, each line the cells of a row. Every cell is a text, a number or a
 * date, none a formula: what a spreadsheet would run in a CSV stays what it was.
 */
export const xlsxTable: TableWriter = {
  extension: 'xlsx',
  cut: (bytes) => cutLines(bytes),
  shape: (head, body, before) => Buffer.from(rowsXml(head, body, before), 'utf8'),
  open: (table, head) => {
    const zip = openZipStream()
    const heads = linesOf(head)[0] ?? []
    const parts = workbookParts([{ name: table, lastColumn: heads.length, rows: here }], { dates: true })
    const [sheet, others] = [parts.at(-1), parts.slice(0, -1)]
    const [before = '', after = ''] = sheet?.text.split(here) ?? []
    const first = heads.map((text, at) => textCell(`${columnName(at + 1)}1`, ' s="1"', fitting(text))).join('')
    const small = Buffer.concat(others.map(({ name, text }) => zip.whole(name, text)))
    const rows = zip.last(sheet?.name ?? '')
    return {
      begin: () => Buffer.concat([small, rows.begin(), rows.add(Buffer.from(`${before}<row r="1">${first}</row>`))]),
      add: (shaped) => rows.add(shaped),
      end: () => Buffer.concat([rows.add(Buffer.from(after)), rows.end(), zip.close()]),
    }
  },
}

/** Where the rows go in the sheet: no text of a workbook has this character. */
const here = '\u0000'

const cutLines = (bytes: Uint8Array): CutPart => {
  const start = bytes.indexOf(0x0a) + 1
  let rows = 0
  for (let at = start; at < bytes.length; at += 1) if (bytes[at] === 0x0a) rows += 1
  return { head: bytes.subarray(0, start), body: bytes.subarray(start), rows }
}

const linesOf = (bytes: Uint8Array): readonly (readonly string[])[] =>
  Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): readonly string[] => cellsOf(JSON.parse(line)))

const cellsOf = (line: unknown): readonly string[] => (Array.isArray(line) ? line.map(String) : [])

/** Columns that are days, and those that are numbers, by their heads (`part-file.ts`). */
const days: ReadonlySet<string> = new Set(['naissance', 'date'])
const numbers: ReadonlySet<string> = new Set(['octets'])

const rowsXml = (head: Uint8Array, body: Uint8Array, before: number): string => {
  const heads = linesOf(head)[0] ?? []
  return linesOf(body)
    .map((cells, at) => {
      const row = before + at + 2
      const written = cells.map((text, column) => cellXml(`${columnName(column + 1)}${row}`, text, heads[column] ?? ''))
      return `<row r="${row}">${written.join('')}</row>`
    })
    .join('')
}

const cellXml = (reference: string, text: string, head: string): string => {
  if (text === '') return ''
  const serial = days.has(head) ? serialOf(text) : null
  if (serial !== null) return `<c r="${reference}" s="2"><v>${serial}</v></c>`
  if (numbers.has(head) && /^\d{1,15}$/.test(text)) return `<c r="${reference}"><v>${text}</v></c>`
  return textCell(reference, '', fitting(text))
}

/** Characters of a cell (Microsoft, « Excel specifications and limits »): a workbook with more is « repaired » by Excel, which cuts it. */
const longestCell = 32_767

const cutMark = ' […] suite dans le fichier'

/** A text that no cell takes is cut, and says so: the whole of it is in the file that the row names. */
const fitting = (text: string): string => {
  if (text.length <= longestCell) return text
  const kept = text.slice(0, longestCell - cutMark.length)
  return `${kept.replace(/[\ud800-\udbff]$/, '')}${cutMark}`
}

/** Day 0 of the 1900 system as it counts since March 1900; before that, Excel counts a 29 February that never was (ECMA-376, 18.17.4.1). */
const dayZero = '1899-12-30'
const firstSure = '1900-03-01'

/** The number of a day in the 1900 system; null for what is no day, or none that all programs count alike: it stays a text. */
const serialOf = (text: string): number | null => {
  const isDay = isoDay(yearOf(text), monthOfDay(text), Number(text.slice(8))) === text
  return isDay && text >= firstSure ? daysBetween(dayZero, text) : null
}
