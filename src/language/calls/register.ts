import { foldText } from '../../model/fold.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { abbreviated, everyday, foldedTitles } from '../civilities.ts'
import { unknownName } from './words.ts'

/** One entry of a register of calls: the cell that names who rang up, its stretch, and what it says. Folded words. */
export type Call = {
  readonly passage: Passage
  /** The words that name the caller, without the label. */
  readonly cell: Span
  /** The cell of the column that says who she is (« lien », « qualité »). */
  readonly quality: Span | null
  /** All of the entry that stands in this passage. */
  readonly stretch: Span
  readonly message: string
}

export type CallRegister = {
  readonly calls: readonly Call[]
  /** Passages that only name the columns: « appelant » there calls nobody. */
  readonly headers: readonly Passage[]
}

/** A register of calls has rows by the dozen; the sheet of one alarm has one caller. */
const fewRows = 3

/** A register says at least when, who and what. */
const fewColumns = 3
const otherColumn =
  /^[ |]*(?:le|dates?|jours?|quand|heures?|horodatage|objets?|motifs?|messages?|contenu|teneur|propos|sujet|suites?|demande)(?![a-z])/

/** A paragraph of an entry may stand after its caller: « Appelant : … », then « Objet : … » after a blank line. */
const followingParagraphs = 3

const label = String.raw`(?:(?:noms?|identite) (?:et [a-z]{3,12} )?de l')?appelant(?:e|\(e\)|[.·]e|-e)?s?(?: ?[/(] ?[a-z ,/-]{2,30}\)?)?`
const labelCell = new RegExp(`^[ |]*${label} *$`)
const qualityLabel =
  /^[ |]*(?:lien|qualite|parente|role|fonction|organisme|structure|service|statut)(?![a-z])[a-z ()/-]{0,20} *$/
const labelled = new RegExp(`(?<![a-z])${label} ?: ?`, 'g')

/** « Téléphone de l'appelant : » is a line of the sheet of one alarm, and opens no entry. */
const isWithinWords = (before: string): boolean => /\p{L}['’ ]$/u.test(before)

/** The entries of a piece that is a register of calls; null for any other piece. */
export const callRegisterOf = ({ passages }: Piece): CallRegister | null => {
  const table = tableCalls(passages)
  const calls = [...passages.flatMap(labelledCalls), ...table.calls]
  if (calls.length < fewRows) return null
  return { calls: withFollowing(passages, calls), headers: [...passages.filter(isColumnNames), ...table.headers] }
}

const isColumnNames = ({ role }: Passage): boolean => role === 'labels'

/** « appelant : X », on a line of its own or within one; each opens an entry that lasts until the next. */
const labelledCalls = (passage: Passage): readonly Call[] => {
  if (passage.role === 'labels' || passage.role === 'hidden') return []
  const folded = foldText(passage.text)
  const found = [...folded.matchAll(labelled)].filter(({ index }) => !isWithinWords(passage.text.slice(0, index)))
  const starts = found.map(({ index }, at) => (at === 0 ? 0 : passage.text.lastIndexOf('\n', index) + 1))
  return found.flatMap(({ 0: said, index }, at) => {
    const stretch = { start: Math.min(starts[at] ?? 0, index), end: Math.max(starts[at + 1] ?? 0, 0) || folded.length }
    const cell = trimmed(folded, {
      start: index + said.length,
      end: cellEnd(passage.text, index + said.length, stretch.end),
    })
    const quality = passage.role === 'fields' ? qualityLine(folded, passage.text, stretch) : null
    return cell === null
      ? []
      : [{ passage, cell, quality, stretch, message: messageOf(folded, stretch, cell, passage) }]
  })
}

const qualityLine = (folded: string, text: string, { start, end }: Span): Span | null => {
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const value = line.indexOf(' : ') + 3
    if (value > 2 && qualityLabel.test(folded.slice(at, at + value - 3)))
      return trimmed(text, { start: at + value, end: at + line.length })
    at += line.length + 1
  }
  return null
}

/** Where the words of a caller end: the line, a sign that parts what is on it, the next label. */
const cellEnd = (text: string, from: number, last: number): number => {
  const end = text.slice(from, last).search(/[\n\t|;]| [–—-] |\s(?:objet|motif|message|sujet)\s?:/iu)
  return end === -1 ? last : from + end
}

/** What an entry says: its values without the names of the columns, and without who says it. */
const messageOf = (folded: string, stretch: Span, cell: Span, { text, role }: Passage): string => {
  const words = `${folded.slice(stretch.start, cell.start)}\n${folded.slice(cell.end, stretch.end)}`
  if (role !== 'fields') return words.replaceAll(labelled, ' ').replaceAll(/[|\t]/g, '\n')
  const lines = [text.slice(stretch.start, cell.start), text.slice(cell.end, stretch.end)].join('').split('\n')
  return lines.map((line) => foldText(line.slice(line.indexOf(' : ') + 1)).trim()).join('\n')
}

const withFollowing = (passages: readonly Passage[], calls: readonly Call[]): readonly Call[] => {
  const opens = new Set(calls.map(({ passage }) => passage.id))
  return calls.map((call, at) => {
    if (call.passage.role !== 'paragraph' || calls[at + 1]?.passage === call.passage) return call
    const first = passages.indexOf(call.passage) + 1
    const next = passages.slice(first, first + followingParagraphs)
    const own = next.slice(
      0,
      [...next, null].findIndex((one) => one === null || opens.has(one.id)),
    )
    return { ...call, message: [call.message, ...own.map(({ text }) => foldText(text))].join(' ') }
  })
}

/** Rows of a table under a row of column names, one of which is « Appelant ». */
const tableCalls = (passages: readonly Passage[]): CallRegister => {
  const calls: Call[] = []
  const headers: Passage[] = []
  let columns: Columns | null = null
  for (const passage of passages) {
    const named: Columns | null = passage.role === 'row' ? columnsOf(passage) : null
    if (named !== null) headers.push(passage)
    else if (passage.role === 'row' && columns !== null) calls.push(...rowCall(passage, columns))
    columns = passage.role === 'row' ? (named ?? columns) : null
  }
  return { calls, headers }
}

type Columns = { readonly caller: number; readonly quality: number }

const columnsOf = ({ text }: Passage): Columns | null => {
  const names = cellsOf(text).map(({ start, end }) => foldText(text.slice(start, end)))
  const caller = names.findIndex((name) => labelCell.test(name))
  return caller === -1 || !areNames(names)
    ? null
    : { caller, quality: names.findIndex((name) => qualityLabel.test(name)) }
}

const namesSomebody = new RegExp(`\\d|(?<![a-z])(?:${foldedTitles(abbreviated(everyday))}|dr)(?![a-z])`)

/** « Appelant | M. X » is a line of a sheet, whose first column names the others: it names no columns. */
const areNames = (names: readonly string[]): boolean =>
  names.filter((name) => name.trim() !== '').length >= fewColumns &&
  names.some((name) => otherColumn.test(name)) &&
  !names.some((name) => namesSomebody.test(name))

const rowCall = (passage: Passage, columns: Columns): readonly Call[] => {
  const cells = cellsOf(passage.text)
  const cell = trimmed(passage.text, cells[columns.caller] ?? none)
  if (cell === null || !/\p{L}/u.test(passage.text.slice(cell.start, cell.end))) return []
  const stretch = { start: 0, end: passage.text.length }
  const quality = trimmed(passage.text, cells[columns.quality] ?? none)
  return [{ passage, cell, quality, stretch, message: messageOf(foldText(passage.text), stretch, cell, passage) }]
}

const none = { start: 0, end: 0 }

/** Cells are parted by the tabs that a reader added, or by bars in a text. */
const cellsOf = (text: string): readonly Span[] => {
  const sign = text.includes('\t') ? '\t' : '|'
  let start = 0
  return text.split(sign).map((cell) => {
    const span = { start, end: start + cell.length }
    start = span.end + 1
    return span
  })
}

/** A name in a cell; `isKnown`: the record declares who bears it. */
export type CellName = Span & { readonly isKnown: boolean }

/** The words of a cell, folded: known names cut out, another name `unknownName`. */
export const wordsOfCell = (text: string, cell: Span, names: readonly CellName[]): string => {
  const inside = names.filter((name) => overlaps(name, cell)).sort((a, b) => a.start - b.start || b.end - a.end)
  let words = ''
  let at = cell.start
  for (const { start, end, isKnown } of inside) {
    if (end <= at) continue
    words += `${text.slice(at, Math.max(at, start))}${isKnown ? ' ' : ` ${unknownName} `}`
    at = end
  }
  return foldText(words + text.slice(at, Math.max(at, cell.end))).trim()
}

const trimmed = (text: string, { start, end }: Span): Span | null => {
  const words = text.slice(start, end)
  if (words.trim() === '') return null
  return { start: start + words.search(/\S/), end: start + words.trimEnd().length }
}
