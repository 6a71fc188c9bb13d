import type { DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Layout, SheetShape } from '../../model/record/piece.ts'
import { storeParts } from '../data/stored-zip.ts'
import { type SheetXml, workbookParts } from '../data/xlsx-parts.ts'
import { escapeXml } from '../data/xml-text.ts'
import { fieldMasks, segmentsByPath, segmentsText } from './piece-csv.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

/** The sheets in their own form: each value in its cell, as text or number. No formula, nothing hidden, one width. */
export const writePieceXlsx = async (
  piece: DisclosedPiece,
  layout: Extract<Layout, { kind: 'xlsx' }>,
): Promise<Rendition> => {
  const values = segmentsByPath(piece)
  const names = sheetNames(layout.sheets.length, values)
  const sheets = layout.sheets.map((shape, at) => writeSheet(shape, names[at] ?? '', at + 1, values))
  return {
    name: `pieces/${piece.id}.xlsx`,
    mediaType: mediaTypes.xlsx,
    bytes: await storeParts(workbookParts(sheets)),
    pieceId: piece.id,
    pages: null,
    maskPlaces: [...values].flatMap(([path, segments]) => fieldMasks(segments, path)),
  }
}

/** The name of a sheet is kept whole or not at all; 31 characters, some signs refused, none twice. */
export const sheetNames = (count: number, values: Values): readonly string[] => {
  const names: string[] = []
  const taken = new Set<string>()
  for (let at = 0; at < count; at += 1) {
    const kept = keptName(values.get(`/${at + 1}`) ?? [])
    let name = kept !== null && !taken.has(kept.toLowerCase()) ? kept : `Feuille ${at + 1}`
    for (let rank = 2; taken.has(name.toLowerCase()); rank += 1) name = `Feuille ${at + 1} (${rank})`
    taken.add(name.toLowerCase())
    names.push(name)
  }
  return names
}

const keptName = (segments: readonly Segment[]): string | null => {
  if (segments.length === 0 || segments.some(({ kind }) => kind === 'gap')) return null
  const name = [...segmentsText(segments).replace(/[[\]:*?/\\\u0000-\u001f]/g, ' ')].slice(0, 31).join('')
  const bare = name.replace(/^[\s']+|[\s']+$/g, '')
  return bare === '' || /^history$/i.test(bare) ? null : bare
}

const writeSheet = (shape: SheetShape, name: string, no: number, values: Values): SheetXml => {
  const rows = shape.rows.map(({ row, cells }) => {
    const style = row === shape.header ? ' s="1"' : ''
    const written = cells.map(({ column, isNumber }) => {
      const reference = `${columnName(column)}${row}`
      return writeCell({ reference, style, isNumber }, values.get(`/${no}/${reference}`) ?? [])
    })
    return `<row r="${row}">${written.join('')}</row>`
  })
  const lastColumn = shape.rows.reduce((last, { cells }) => Math.max(last, ...cells.map(({ column }) => column)), 0)
  return { name, lastColumn, rows: rows.join('') }
}

type Cell = { readonly reference: string; readonly style: string; readonly isNumber: boolean }

const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/

/** A value never judged is an empty cell. A number is written as one only when all of it is kept. */
const writeCell = ({ reference, style, isNumber }: Cell, segments: readonly Segment[]): string => {
  const text = segmentsText(segments)
  if (text === '') return ''
  const isWhole = segments.every(({ kind }) => kind === 'kept')
  if (isNumber && isWhole && plainNumber.test(text)) return `<c r="${reference}"${style}><v>${text}</v></c>`
  return textCell(reference, style, text)
}

/** A cell that is a text, whatever it looks like; `style`: '' or its attribute. */
export const textCell = (reference: string, style: string, text: string): string =>
  `<c r="${reference}"${style} t="inlineStr"><is><t xml:space="preserve">${escapeXml(literal(text))}</t></is></c>`

/** `_x0044_` in a text would be shown as the character it codes for. */
const literal = (text: string): string => text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')

/** `1` is A, `27` is AA. */
export const columnName = (column: number): string =>
  column <= 0 ? '' : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
