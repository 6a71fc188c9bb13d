import type { Cover, DisclosedPiece } from '../model/disclosure.ts'
import type { Rendition } from '../model/rendition.ts'
import type { Press } from './labels.ts'
import { writePieceCsv } from './piece-csv.ts'
import { writePieceJson } from './piece-json.ts'
import { writePiecePdf } from './piece-pdf.ts'

export type Writer = (piece: DisclosedPiece, cover: Cover, press: Press) => Promise<Rendition>

/** One writer for each form in which a piece can leave. A data file whose layout is lost becomes a document. */
export const writers = {
  document: writePiecePdf,
  csv: async (piece, cover, press) =>
    piece.layout?.kind === 'csv' ? writePieceCsv(piece, piece.layout) : writePiecePdf(piece, cover, press),
  json: async (piece, cover, press) =>
    piece.layout?.kind === 'json' ? writePieceJson(piece, piece.layout) : writePiecePdf(piece, cover, press),
} as const satisfies Record<DisclosedPiece['format'], Writer>
