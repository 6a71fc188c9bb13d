import type { Problem } from '../../../model/problem.ts'
import { attributeOf, childNamed, childrenNamed, type Element, nameOf } from '../../data/xml.ts'
import { withEncoded } from '../../entry/encoded-file.ts'
import { leftByName, withLeft } from '../../entry/left-out.ts'
import {
  type Attachment,
  hiddenDraft,
  numberPassages,
  quarantine,
  type Reader,
  readWhole,
} from '../../entry/reading.ts'
import { groupTexts, type OfficeParts, openParts, type Relation, relationsOf, saidUnder } from '../office-parts.ts'
import { builtInCode } from './number-format.ts'
import { areTooLarge, draftsOfSheets, hasTwins, hidesCells, type Sheet } from './sheet.ts'
import { isYes } from './xlsx-hiding.ts'
import { readSheetPart, type Workbook } from './xlsx-sheet.ts'
import { readFonts, readFormats, readStrings } from './xlsx-strings.ts'

/** A workbook: each visible sheet row by row as it shows, then all that it hides. Its copy holds values alone. */
export const readXlsx: Reader = async ({ pieceId, bytes }) => {
  const parts = await openParts(bytes, pieceId, (name) => isEmbedded(name))
  if (typeof parts === 'string') return quarantine(pieceId, 'xlsx', `read.${parts}`)
  const sheets = readSheets(parts)
  if (sheets === null || sheets.some(hasTwins)) return quarantine(pieceId, 'xlsx', 'read.broken')
  if (areTooLarge(sheets)) return quarantine(pieceId, 'xlsx', 'read.too-large')
  const { shown, shapes, hidden, encoded } = draftsOfSheets(sheets)
  if (shown.length === 0) return quarantine(pieceId, 'xlsx', 'read.no-text')
  const unseen = groupTexts([...new Set(hidden)]).map((text, index) => hiddenDraft(text, { kind: 'block', index }))
  const drafts = [...withLeft(shown, leftByName(parts.names, shown.length, left)), ...unseen]
  const read = readWhole('xlsx', numberPassages(pieceId, drafts), { kind: 'xlsx', sheets: shapes })
  return withEncoded(
    { ...read, notes: notesOf(parts, sheets, pieceId), attachments: embeddedIn(parts) },
    pieceId,
    encoded,
  )
}

/** The sheets of a workbook as they show, hidden ones too, for who reads tables by their columns; `comments`: cells have some. */
export const openSheets = async (
  bytes: Uint8Array,
): Promise<
  { readonly sheets: readonly Sheet[]; readonly comments: boolean } | 'broken' | 'too-large' | 'encrypted'
> => {
  const parts = await openParts(bytes, '', () => false)
  if (typeof parts === 'string') return parts
  const sheets = readSheets(parts)
  if (sheets === null || sheets.some(hasTwins)) return 'broken'
  return {
    sheets: sheets.slice(0, -1),
    comments: parts.names.some((name) => /(?:^|\/)(?:threadedC|c)omments?[^/]*\.xml$/.test(name)),
  }
}

/** A copy holds values alone: what is left out is told of the workbook, not of its place. */
const left = [
  [/(?:^|\/)media\/[^/]+$/, 'picture'],
  [/(?:^|\/)charts\/chart[^/]*\.xml$/, 'chart'],
  [/(?:^|\/)diagrams\/data[^/]*\.xml$/, 'drawing'],
  // Boxes to tick, buttons and lists that float over the cells.
  [/(?:^|\/)ctrlProps\/[^/]+\.xml$/, 'object'],
  [/(?:^|\/)activeX\/[^/]+\.xml$/, 'object'],
] as const

/** The part that the package itself calls its main one: a file can hold two workbooks, and show the other. */
const mainPart = (parts: OfficeParts): string | null => {
  for (const { type, target } of relationsOf(parts, '').values()) if (type === 'officeDocument') return target
  return null
}

const readSheets = (parts: OfficeParts): readonly Sheet[] | null => {
  const main = mainPart(parts)
  const root = main === null ? null : parts.get(main)
  if (main === null || root === null || nameOf(root) !== 'workbook') return null
  const relations = relationsOf(parts, main)
  const find = (type: string) => [...relations.values()].find((one) => one.type === type)?.target ?? null
  const strings = find('sharedStrings')
  const styles = find('styles')
  const book: Workbook = {
    strings: readStrings(parts, strings),
    formatOf: readFormats(styles === null ? null : parts.get(styles), builtInCode),
    fontOf: readFonts(styles === null ? null : parts.get(styles)),
    is1904: isYes(attributeOf(childNamed(root, 'workbookPr') ?? root, 'date1904')),
    used: new Set(),
  }
  const read = sheetsOf(root, relations, parts, book)
  const aside = [...unusedStrings(book)]
  const shownParts = new Set([main, ...read.map(({ part }) => part), ...(strings === null ? [] : [strings])])
  const names = childNamed(root, 'sheets')
  for (const said of saidUnder(root, new Set(names === null ? [] : [names]))) aside.push(said)
  const rest: Sheet = { name: '', isHidden: true, cells: [], said: [...aside, ...saidElsewhere(parts, shownParts)] }
  return [...read.map(({ sheet }) => sheet), rest]
}

const sheetsOf = (
  root: Element,
  relations: ReadonlyMap<string, Relation>,
  parts: OfficeParts,
  book: Workbook,
): readonly { readonly part: string; readonly sheet: Sheet }[] => {
  const list = childNamed(root, 'sheets')
  return [...(list === null ? [] : childrenNamed(list, 'sheet'))].map((element) => {
    const relation = relations.get(attributeOf(element, 'id') ?? '')
    const part = relation?.target ?? ''
    const content = relation?.type === 'worksheet' ? parts.get(part) : null
    const { cells, said } = content === null ? { cells: [], said: [] } : readSheetPart(content, book)
    // A sheet of another kind (a chart) shows no cell: all of it is told with what is hidden.
    const isHidden = content === null || /idden/.test(attributeOf(element, 'state') ?? '')
    return {
      part: content === null ? '' : part,
      sheet: { name: attributeOf(element, 'name') ?? '', isHidden, cells, said },
    }
  })
}

/** Strings that no cell refers to, and how the others are pronounced. */
const unusedStrings = ({ strings, used }: Workbook): readonly string[] =>
  strings.flatMap(({ text, phonetic }, at) => [...(used.has(at) ? [] : [text]), phonetic]).filter((text) => text !== '')

// Looks and types: nobody wrote these. Number formats can quote a text, and styles have names: styles are read.
const wordlessParts = /(?:^|\/)(?:\[Content_Types\]\.xml|theme\/[^/]*\.xml)$/

/** Everything outside the cells: comments, names, properties, links, drawings, charts, caches, queries, scripts' names. */
const saidElsewhere = (parts: OfficeParts, shown: ReadonlySet<string>): readonly string[] =>
  parts.names.flatMap((name) => {
    if (shown.has(name) || wordlessParts.test(name)) return []
    const root = parts.get(name)
    if (root === null) return isEmbedded(name) ? [name.slice(name.lastIndexOf('/') + 1)] : []
    return name.endsWith('.rels') ? linksIn(root) : saidUnder(root)
  })

const linksIn = (root: Element): readonly string[] =>
  [...childrenNamed(root, 'Relationship')]
    .filter((relation) => attributeOf(relation, 'TargetMode') === 'External')
    .map((relation) => attributeOf(relation, 'Target') ?? '')

const isEmbedded = (name: string): boolean => /(?:^|\/)embeddings\/[^/]+$/.test(name)

const embeddedIn = (parts: OfficeParts): readonly Attachment[] =>
  parts.names.filter(isEmbedded).flatMap((name) => {
    const bytes = parts.bytes(name)
    const extension = /\.([A-Za-z\d]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? ''
    return bytes === null ? [] : [{ bytes, extension }]
  })

const notesOf = (parts: OfficeParts, sheets: readonly Sheet[], pieceId: string): readonly Problem[] => {
  const has = (pattern: RegExp) => parts.names.some((name) => pattern.test(name))
  const left: Problem[] = []
  if (has(/vbaProject[^/]*\.bin$|(?:^|\/)(?:macrosheets|dialogsheets)\//i))
    left.push({ code: 'read.left-out', pieceId, what: 'macros' })
  if (has(/(?:^|\/)media\/[^/]+$/)) left.push({ code: 'read.left-out', pieceId, what: 'pictures' })
  if (sheets.some(hidesCells)) left.push({ code: 'read.left-out', pieceId, what: 'hidden' })
  return left
}
