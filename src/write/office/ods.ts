import type { DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { RequisError } from '../../model/problem.ts'
import type { SheetShape } from '../../model/record/piece.ts'
import { plainCharacters } from '../data/plain-characters.ts'
import { storeParts } from '../data/stored-zip.ts'
import { escapeXml } from '../data/xml-text.ts'
import { fieldMasks, segmentsByPath, segmentsText } from '../pieces/piece-csv.ts'
import { columnName, sheetNames } from '../pieces/piece-xlsx.ts'
import { sheetParts } from './odt-parts.ts'
import { odtText } from './odt-text.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

/** A sheet of OpenDocument made anew: each value in its cell, as text or number. No formula, nothing hidden, one width. */
export const writeOds = async (piece: DisclosedPiece): Promise<Rendition> => {
  const { layout } = piece
  if (layout?.kind !== 'xlsx') throw new RequisError({ code: 'internal' })
  const values = segmentsByPath(piece)
  const names = sheetNames(layout.sheets.length, values)
  const tables = layout.sheets.map((shape, at) => tableXml(shape, names[at] ?? '', at + 1, values))
  return {
    name: `pieces/${piece.id}.ods`,
    mediaType: mediaTypes.ods,
    bytes: await storeParts(sheetParts(tables.join(''))),
    pieceId: piece.id,
    pages: null,
    maskPlaces: [...values].flatMap(([path, segments]) => fieldMasks(segments, path)),
    isOwn: true,
  }
}

/** Rows and columns that hold nothing are counted, so that every cell keeps its place. */
const tableXml = ({ rows }: SheetShape, name: string, no: number, values: Values): string => {
  const last = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)))
  let at = 1
  const written = rows.map(({ row, cells }) => {
    const before = row > at ? emptyRows(row - at) : ''
    at = row + 1
    return `${before}<table:table-row>${cellsXml(cells, row, no, values)}</table:table-row>`
  })
  const body = written.length === 0 ? emptyRows(1) : written.join('')
  return `<table:table table:name="${escapeXml(name)}"><table:table-column table:number-columns-repeated="${last}"/>${body}</table:table>`
}

const emptyRows = (count: number): string =>
  `<table:table-row table:number-rows-repeated="${count}"><table:table-cell/></table:table-row>`

const cellsXml = (cells: SheetShape['rows'][number]['cells'], row: number, no: number, values: Values): string => {
  let at = 1
  const written = cells.map(({ column, isNumber }) => {
    const before = column > at ? `<table:table-cell table:number-columns-repeated="${column - at}"/>` : ''
    at = column + 1
    return before + cellXml(isNumber, values.get(`/${no}/${columnName(column)}${row}`) ?? [])
  })
  return written.length === 0 ? '<table:table-cell/>' : written.join('')
}

const plainNumber = /^-?\d{1,15}(?:\.\d{1,15})?(?:e[+-]?\d{1,3})?$/

/** A value never judged is an empty cell. A number is written as one only when all of it is kept. */
const cellXml = (isNumber: boolean, segments: readonly Segment[]): string => {
  const text = plainCharacters(segmentsText(segments))
  if (text === '') return '<table:table-cell/>'
  const isWhole = segments.every(({ kind }) => kind === 'kept')
  const value = isNumber && isWhole && plainNumber.test(text)
  const type = value ? `"float" office:value="${text}"` : '"string"'
  const lines = text.split('\n').map((line) => `<text:p>${odtText(line)}</text:p>`)
  return `<table:table-cell office:value-type=${type}>${lines.join('')}</table:table-cell>`
}
