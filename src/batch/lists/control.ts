import { existsSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../../language/decode-text.ts'
import { listWords } from '../../messages/batch/list-words.ts'
import type { Language } from '../../messages/index.ts'
import type { CheckFlaw } from '../../model/check-problem.ts'
import { RequisError } from '../../model/problem.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import type { CheckRow } from '../report/checks.ts'
import type { Sampled } from '../report/sample.ts'
import { type CsvRow, readBelowHead } from './csv.ts'
import { openListFile } from './list-file.ts'

export const controlName = 'controle.csv'

/** The list to fill in. One that somebody may have begun is never written over: that of another draw is put beside. */
export const writeControl = (folder: string, sample: readonly Sampled[], language: Language): void => {
  const path = join(folder, controlName)
  if (existsSync(path)) {
    const old = readFileSync(path)
    const text = decodeText(old)
    const codes = new Set(text.match(/\bL[0-9a-f]{10}\b/g))
    if (codes.size === sample.length && sample.every(({ code }) => codes.has(code))) return
    renameSync(path, join(folder, `controle-${sha256Hex(old).slice(0, 8)}.csv`))
  }
  const words = listWords[language]
  const file = openListFile(folder, controlName, words.checks)
  for (const { code, draw, source, target, items } of sample)
    file.add([code, words.draws[draw], source, target, String(items), '', '', '', '', '', ''])
  file.settle()
}

/**
 * What a person filled in, strictly: a line that is filled is filled whole, its counts close, its dossier was drawn. The first flaw
 * is thrown with its line, and nothing is taken. Paths are not read again: a spreadsheet may have changed them.
 */
export const readChecks = (bytes: Uint8Array, sample: readonly Sampled[], today: string): readonly CheckRow[] => {
  const lines = linesOf(decodeText(bytes))
  const drawn = new Map(sample.map((one) => [one.code, one]))
  const seen = new Set<string>()
  const rows = lines.flatMap(({ line, cells }) => {
    const row = rowOf(cells, { drawn, seen, today })
    if (typeof row === 'string') throw new RequisError({ code: 'batch.checks-line', line, flaw: row })
    return row ?? []
  })
  if (rows.length === 0) throw new RequisError({ code: 'batch.checks-empty' })
  return rows
}

/** Its lines below the header, whichever language and separator it was saved in. */
const linesOf = (text: string): readonly CsvRow[] => {
  const table = readBelowHead(text, (cells) => (isHeader(cells) ? cells : null))
  if (table === null) throw new RequisError({ code: 'batch.checks-header', accepted: listWords.fr.checks })
  return table.rows
}

const columns = listWords.fr.checks.length

/** A spreadsheet may write « ’ » as « ' »: letters are compared. */
const isHeader = (cells: readonly string[]): boolean =>
  Object.values(listWords).some(
    ({ checks }) =>
      cells.length === columns && checks.every((name, at) => lettersOf(name) === lettersOf(cells[at] ?? '')),
  )

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}]/gu, '')

type Reading = { readonly drawn: ReadonlyMap<string, Sampled>; readonly seen: Set<string>; readonly today: string }

/** A row, null for one that nobody filled in, or its flaw. */
const rowOf = (cells: readonly string[], { drawn, seen, today }: Reading): CheckRow | CheckFlaw | null => {
  if (cells.length !== columns) return 'columns'
  const [code = '', , , , , ...filled] = cells.map((cell) => cell.trim())
  const one = drawn.get(code)
  if (one === undefined) return 'unknown-code'
  if (seen.has(code)) return 'twice'
  seen.add(code)
  const [all, good, bad, by = '', day = ''] = filled
  const asked = [all, good, bad, by, day]
  if (asked.every((cell) => cell === '')) return null
  if (asked.some((cell) => cell === '')) return 'partial'
  const counts = [all, good, bad].map((cell) => (/^\d{1,6}$/.test(cell ?? '') ? Number(cell) : null))
  const [total = null, conforming = null, defects = null] = counts
  if (total === null || conforming === null || defects === null) return 'not-a-count'
  if (total === 0) return 'none-seen'
  if (total > one.items) return 'too-many'
  if (conforming + defects !== total) return 'sum'
  const date = isoDay(day)
  if (date === null) return 'date'
  if (date > today) return 'date-ahead'
  return { code, draw: one.draw, seen: total, conforming, defects, by, date }
}

/** JJ/MM/AAAA or ISO, of a day that exists. */
export const isoDay = (text: string): string | null => {
  const french = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text)
  const iso = french === null ? text : `${french[3]}-${french[2]?.padStart(2, '0')}-${french[1]?.padStart(2, '0')}`
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso
}
