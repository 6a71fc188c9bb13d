import type { Cover, DisclosedPiece } from '../model/copy/disclosure.ts'
import type { Rendition } from '../model/copy/rendition.ts'
import type { Press } from './pieces/labels.ts'
import { writePieceCsv } from './pieces/piece-csv.ts'
import { writePieceFacsimile } from './pieces/piece-facsimile.ts'
import { writePieceFhir } from './pieces/piece-fhir.ts'
import { writePieceJson } from './pieces/piece-json.ts'
import { writePiecePdf } from './pieces/piece-pdf.ts'
import { writePieceXlsx } from './pieces/piece-xlsx.ts'
import { writePieceXml } from './pieces/piece-xml.ts'

export type Writer = (piece: DisclosedPiece, cover: Cover, press: Press) => Promise<Rendition>

/** One writer for each form in which a piece can leave. A data file whose layout is lost becomes a document. */
export const writers = {
  document: async (piece, cover, press) =>
    (piece.pages === null ? null : await writePieceFacsimile(piece, piece.pages, cover, press)) ??
    (await writePiecePdf({ ...piece, pages: null }, cover, press)),
  csv: async (piece, cover, press) =>
    piece.layout?.kind === 'csv' ? writePieceCsv(piece, piece.layout) : writePiecePdf(piece, cover, press),
  json: async (piece, cover, press) =>
    piece.layout?.kind === 'json' ? writePieceJson(piece, piece.layout) : writePiecePdf(piece, cover, press),
  fhir: async (piece, cover, press) =>
    piece.layout?.kind === 'fhir' ? writePieceFhir(piece, piece.layout) : writePiecePdf(piece, cover, press),
  xml: async (piece, cover, press) =>
    piece.layout?.kind === 'xml' ? writePieceXml(piece, piece.layout) : writePiecePdf(piece, cover, press),
  xlsx: async (piece, cover, press) =>
    piece.layout?.kind === 'xlsx' ? writePieceXlsx(piece, piece.layout) : writePiecePdf(piece, cover, press),
} as const satisfies Record<DisclosedPiece['format'], Writer>
