import type { Problem } from '../../../model/problem.ts'
import { attributeOf, childNamed, childrenNamed, type Element, elementsOf, nameOf } from '../../data/xml.ts'
import { withEncoded } from '../../entry/encoded-file.ts'
import { leftByName, withLeft } from '../../entry/left-out.ts'
import { hiddenDraft, mostValues, numberPassages, quarantine, type Reader, readWhole } from '../../entry/reading.ts'
import { groupTexts, type OfficeParts, openParts, saidUnder } from '../office-parts.ts'
import { areTooLarge, draftsOfSheets, hidesCells, type Sheet } from '../xlsx/sheet.ts'
import { readTable } from './ods-table.ts'

/** A LibreOffice sheet: read like a workbook, and written as one. */
export const readOds: Reader = async ({ pieceId, bytes }) => {
  const parts = await openParts(bytes, pieceId, () => false)
  if (typeof parts === 'string') return quarantine(pieceId, 'ods', `read.${parts}`)
  if (isEncrypted(parts)) return quarantine(pieceId, 'ods', 'read.encrypted')
  const sheets = readSheets(parts)
  if (sheets === null) return quarantine(pieceId, 'ods', 'read.broken')
  if (sheets === 'too-large' || areTooLarge(sheets)) return quarantine(pieceId, 'ods', 'read.too-large')
  const { shown, shapes, hidden, encoded } = draftsOfSheets(sheets)
  if (shown.length === 0) return quarantine(pieceId, 'ods', 'read.no-text')
  const unseen = groupTexts([...new Set(hidden)]).map((text, index) => hiddenDraft(text, { kind: 'block', index }))
  const drafts = [...withLeft(shown, leftByName(parts.names, shown.length, left)), ...unseen]
  const read = readWhole('ods', numberPassages(pieceId, drafts), { kind: 'xlsx', sheets: shapes })
  return withEncoded({ ...read, notes: notesOf(parts, sheets, pieceId) }, pieceId, encoded)
}

/** A copy holds values alone: what is left out is told of the workbook, not of its place. */
const left = [
  [/^(?:Pictures|media)\/[^/]+$/, 'picture'],
  [/^Object [^/]*\/content\.xml$/, 'object'],
] as const

/** A file with a password is a plain archive whose parts are ciphered, and whose list of parts says so. */
const isEncrypted = (parts: OfficeParts): boolean => {
  const manifest = parts.get('META-INF/manifest.xml')
  if (manifest === null) return false
  for (const element of elementsOf(manifest)) if (nameOf(element) === 'encryption-data') return true
  return false
}

const readSheets = (parts: OfficeParts): readonly Sheet[] | 'too-large' | null => {
  const root = parts.get('content.xml')
  const book = childNamed(childNamed(root, 'body'), 'spreadsheet')
  if (root === null || book === null) return null
  const hiddenStyles = stylesThatHide(root)
  const tables = [...childrenNamed(book, 'table')]
  const sheets: Sheet[] = []
  let room = mostValues
  for (const table of tables) {
    const sheet = readTable(table, hiddenStyles.has(attributeOf(table, 'style-name') ?? ''), room)
    if (sheet === null) return 'too-large'
    room -= sheet.cells.length
    sheets.push(sheet)
  }
  const said = [...saidUnder(root, new Set(tables)), ...saidElsewhere(parts)]
  return [...sheets, { name: '', isHidden: true, cells: [], said }]
}

/** The styles of tables that are not displayed. */
const stylesThatHide = (root: Element): ReadonlySet<string> => {
  const names = new Set<string>()
  const styles = childNamed(root, 'automatic-styles')
  for (const style of styles === null ? [] : childrenNamed(styles, 'style')) {
    const properties = childNamed(style, 'table-properties')
    const isShown = properties === null || attributeOf(properties, 'display') !== 'false'
    if (!isShown) names.add(attributeOf(style, 'name') ?? '')
  }
  return names
}

// Macros have a document type, which no reader of ours opens: they are said, not read.
const isScript = (name: string): boolean => /^(?:Basic|Scripts|Dialogs)\//.test(name)

const saidElsewhere = (parts: OfficeParts): readonly string[] =>
  parts.names.flatMap((name) => {
    const root = name === 'content.xml' || isScript(name) ? null : parts.get(name)
    return root === null ? [] : saidUnder(root)
  })

const notesOf = (parts: OfficeParts, sheets: readonly Sheet[], pieceId: string): readonly Problem[] => {
  const has = (pattern: RegExp) => parts.names.some((name) => pattern.test(name))
  const left: Problem[] = []
  if (parts.names.some(isScript)) left.push({ code: 'read.left-out', pieceId, what: 'macros' })
  if (has(/^(?:Pictures|media)\/[^/]+$/)) left.push({ code: 'read.left-out', pieceId, what: 'pictures' })
  if (has(/^Object [^/]*$/)) left.push({ code: 'read.left-out', pieceId, what: 'binary' })
  if (sheets.some(hidesCells)) left.push({ code: 'read.left-out', pieceId, what: 'hidden' })
  return left
}
