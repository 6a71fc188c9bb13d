import type { Problem } from '../../model/problem.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { ReadDossier } from './read-dossier.ts'

/**
 * Characters of the text of one piece that is judged: some 2,500 pages, twice the longest that was measured (1,001 dense pages, 137 CPU
 * seconds and 1.2 GB for the whole command, docs/figures.md). Both grow with the length.
 */
export const mostText = 8_000_000

/** A piece of more text than is judged is set aside before anything is sought in it, and says so; the others go on. */
export const withoutTooLong = (read: ReadDossier, most = mostText): ReadDossier => {
  const tooLong = new Set(read.dossier.pieces.filter((piece) => textLength(piece) > most))
  if (tooLong.size === 0) return read
  const pieces = read.dossier.pieces.map((piece) => (tooLong.has(piece) ? emptied(piece) : piece))
  return { ...read, dossier: { ...read.dossier, pieces }, problems: [...read.problems, ...[...tooLong].map(problemOf)] }
}

const textLength = ({ passages }: Piece): number => passages.reduce((sum, { text }) => sum + text.length, 0)

const problemOf = ({ id }: Piece): Problem => ({ code: 'read.over-budget', pieceId: id, what: 'text' })

const emptied = (piece: Piece): Piece => ({
  ...piece,
  ...{ pages: null, passages: [], unread: [], layout: null, problem: problemOf(piece) },
})
