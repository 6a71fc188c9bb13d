import type { Piece } from '../src/model/record/piece.ts'
import { readText } from '../src/read/text/text.ts'

/** A text as the program reads it from a file: cut into passages. */
export const readPiece = async (text: string): Promise<Piece> => {
  const bytes = new TextEncoder().encode(text)
  const assets = { standardFontDataUrl: '', cMapUrl: '' }
  const { format, passages, pages, unread, layout, problem } = await readText({
    pieceId: 'P01',
    bytes,
    extension: 'txt',
    assets,
  })
  const described = { title: '', kind: null, date: null, authorQuality: null, madeFor: null, sha256: '' }
  return { id: 'P01', format, passages, pages, unread, layout, problem, ...described }
}
