import type { Cover, DisclosedPiece, Segment } from '../../model/copy/disclosure.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Layout } from '../../model/record/piece.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type Cell, type Element, heading, type Inline, paragraph, plain } from '../pdf/element.ts'
import type { Press } from './labels.ts'
import { segmentsByPath } from './piece-csv.ts'
import { writePieceFhir } from './piece-fhir.ts'
import { writePieceJson } from './piece-json.ts'
import { writeElements, writePiecePdf } from './piece-pdf.ts'
import { columnName, sheetNames } from './piece-xlsx.ts'
import { writePieceXml } from './piece-xml.ts'
import { codeOf } from './segment-text.ts'

type Values = ReadonlyMap<string, readonly Segment[]>

/** Data as a person reads it before it leaves, printed: a preview holds no file that a program could take for the copy. */
export const writePieceShown = async (piece: DisclosedPiece, cover: Cover, press: Press): Promise<Rendition> => {
  const { layout } = piece
  if (layout === null || layout.kind === 'pages') return await writePiecePdf(piece, cover, press)
  return await writeElements(piece, shownElements(piece, layout, press), cover, press)
}

type DataLayout = Exclude<Layout, { kind: 'pages' }>
type Rows = { readonly rows: unknown }
type Sheets = { readonly sheets: unknown }

const shownElements = (piece: DisclosedPiece, layout: DataLayout, press: Press): readonly Element[] => {
  if ('rows' in layout) return [tableOf(tableRows(layout, segmentsByPath(piece), press))]
  if ('sheets' in layout) return sheetElements(layout, segmentsByPath(piece), press)
  return lineElements(writtenText(piece, layout), press)
}

const tableOf = (rows: readonly (readonly Cell[])[]): Element => ({
  kind: 'table',
  ...{ rows, headerRows: 0, size: 8.5, widths: null },
})

const tableRows = (layout: Extract<DataLayout, Rows>, values: Values, press: Press): readonly (readonly Cell[])[] =>
  layout.rows.map((columns, row) =>
    Array.from({ length: columns }, (_, column) => cellOf(values.get(`/${row}/${column}`) ?? [], press)),
  )

/** Each sheet under its name; columns between two values stay empty. */
const sheetElements = ({ sheets }: Extract<DataLayout, Sheets>, values: Values, press: Press): readonly Element[] => {
  const names = sheetNames(sheets.length, values)
  return sheets.flatMap(({ rows }, at): readonly Element[] => {
    const columns = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort((a, b) => a - b)
    const shown = rows.map(({ row }) =>
      columns.map((column) => cellOf(values.get(`/${at + 1}/${columnName(column)}${row}`) ?? [], press)),
    )
    return [heading(2, [plain(toPrintable(names[at] ?? '', press.faces), 'B')]), tableOf(shown)]
  })
}

const cellOf = (segments: readonly Segment[], { faces }: Press): Cell =>
  segments.map(
    (segment): Inline =>
      segment.kind === 'kept'
        ? plain(toPrintable(segment.text, faces))
        : { kind: 'mark', maskId: segment.maskId, code: codeOf(segment) },
  )

const writtenText = (piece: DisclosedPiece, layout: Exclude<DataLayout, Rows | Sheets>): string => {
  const { bytes } =
    layout.kind === 'json'
      ? writePieceJson(piece, layout)
      : layout.kind === 'fhir'
        ? writePieceFhir(piece, layout)
        : writePieceXml(piece, layout)
  return new TextDecoder().decode(bytes)
}

/** Deeper than this, in points, lines would have no room. */
const deepest = 160
const perSpace = 4

/** The lines of the copy, as far in as they stand there. */
const lineElements = (text: string, { faces }: Press): readonly Element[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const indent = Math.min(deepest, perSpace * (line.length - line.trimStart().length))
      return paragraph(marked(toPrintable(line.trim(), faces)), { size: 8.5, after: 0, indent })
    })

/** Marks as the writers of data print them (`markText`). */
const mark = /\[((M\d{4,}) [A-Z][A-Z0-9-]*(?: [A-Z]{1,2})?)\]/

const marked = (line: string): readonly Inline[] => {
  const found = mark.exec(line)
  const [whole, code, maskId] = found ?? []
  if (found === null || whole === undefined || code === undefined || maskId === undefined)
    return line === '' ? [] : [plain(line)]
  return [
    ...marked(line.slice(0, found.index)),
    { kind: 'mark', maskId, code },
    ...marked(line.slice(found.index + whole.length)),
  ]
}
