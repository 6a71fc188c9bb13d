import type { Piece } from './piece.ts'

/** Fewer words than this are the name of an author or of a style, which software writes. */
const leastWords = 3

/** Whether the file holds words that nobody sees on it: a comment, a deletion, a hidden cell. */
export const holdsHiddenWords = ({ passages }: Pick<Piece, 'passages'>): boolean =>
  passages.some(({ role, text }) => role === 'hidden' && (text.match(/\p{L}{2,}/gu) ?? []).length >= leastWords)
