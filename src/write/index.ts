import type { Cover, DisclosedPiece } from '../model/copy/disclosure.ts'
import type { Rendition } from '../model/copy/rendition.ts'
import type { Layout } from '../model/record/piece.ts'
import { ownWriterOf } from './own.ts'
import type { Press } from './pieces/labels.ts'
import { writePieceCsv } from './pieces/piece-csv.ts'
import { writePieceFacsimile } from './pieces/piece-facsimile.ts'
import { writePieceFhir } from './pieces/piece-fhir.ts'
import { writePieceJson } from './pieces/piece-json.ts'
import { writePiecePdf } from './pieces/piece-pdf.ts'
import { writePieceXlsx } from './pieces/piece-xlsx.ts'
import { writePieceXml } from './pieces/piece-xml.ts'

export type Writer = (piece: DisclosedPiece, cover: Cover, press: Press) => Promise<Rendition>

type Kind = Exclude<DisclosedPiece['format'], 'document'>
type LayoutOf<K extends Kind> = Extract<Layout, { kind: K }>

const isOf = <K extends Kind>(layout: Layout | null, kind: K): layout is LayoutOf<K> => layout?.kind === kind

/** Writes data in its own form. A data file whose layout is lost becomes a document. */
const asData =
  <K extends Kind>(
    kind: K,
    write: (piece: DisclosedPiece, layout: LayoutOf<K>) => Rendition | Promise<Rendition>,
  ): Writer =>
  async (piece, cover, press) =>
    isOf(piece.layout, kind) ? await write(piece, piece.layout) : await writePiecePdf(piece, cover, press)

/** A piece in the format of its file where that is asked for and can be written, else in the form in which it leaves. */
export const writeOwn: Writer = async (piece, cover, press) => {
  const write = ownWriterOf(piece)
  return write === null ? await writers[piece.format](piece, cover, press) : await write(piece, press)
}

/** One writer for each form in which a piece can leave. */
export const writers = {
  document: async (piece, cover, press) =>
    (piece.pages === null ? null : await writePieceFacsimile(piece, piece.pages, cover, press)) ??
    (await writePiecePdf({ ...piece, pages: null }, cover, press)),
  csv: asData('csv', writePieceCsv),
  json: asData('json', writePieceJson),
  fhir: asData('fhir', writePieceFhir),
  xml: asData('xml', writePieceXml),
  xlsx: asData('xlsx', writePieceXlsx),
} as const satisfies Record<DisclosedPiece['format'], Writer>
