import type { ReadResult } from '../../read/entry/read-piece.ts'
import { setAside } from '../../read/entry/reading.ts'

/**
 * Characters of text that are judged, in one piece as in all the pieces of a dossier together: some 2,500 pages, twice the longest that was
 * measured (1,001 dense pages, 137 CPU seconds and 1.2 GB for the whole command, docs/figures.md). Both grow with the length, however it is cut.
 */
export const mostText = 8_000_000

/** Characters that are judged in one piece, and in all those of a dossier. */
export type TextBounds = { readonly piece: number; readonly dossier: number }

export const textBounds: TextBounds = { piece: mostText, dossier: mostText }

type Kept = (read: ReadResult, pieceId: string) => ReadResult

/**
 * A piece of more text than is judged is set aside before anything is sought in it, and says so; the others go on. `piece` does not depend on
 * the order of reading; `dossier` takes the pieces in their order, and those that follow are judged as long as they fit.
 */
export const openTextRoom = ({ piece, dossier }: TextBounds): { readonly piece: Kept; readonly dossier: Kept } => {
  let left = dossier
  return {
    piece: (read, pieceId) => (textLength(read) > piece ? emptied(read, pieceId, 'text') : read),
    dossier: (read, pieceId) => {
      const length = textLength(read)
      if (length > left) return emptied(read, pieceId, 'dossier-text')
      left -= length
      return read
    },
  }
}

const textLength = ({ passages }: ReadResult): number => passages.reduce((sum, { text }) => sum + text.length, 0)

/** The files that it holds are pieces of their own. */
const emptied = (read: ReadResult, pieceId: string, what: 'text' | 'dossier-text'): ReadResult => ({
  ...setAside({ code: 'read.over-budget', pieceId, what }, read.format),
  ...{ notes: read.notes, attachments: read.attachments },
})
