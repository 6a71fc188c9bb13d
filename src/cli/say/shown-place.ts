/** A piece of the record, or one passage of it, by the numbers that an explanation gives: `P03`, `P03:5`. */
export type ShownPlace = { readonly pieceId: string; readonly passage: number | null }

/** « P03 », « p03:5 », « P03, passage 5 »; null for what is no place. */
export const placeOf = (text: string): ShownPlace | null => {
  const [, piece, passage] = /^(P\d{2,}(?:-\d+)*)(?:\s*[:,]\s*(?:passage\s*)?(\d+))?$/i.exec(text.trim()) ?? []
  if (piece === undefined) return null
  return { pieceId: piece.toUpperCase(), passage: passage === undefined ? null : Number(passage) }
}
