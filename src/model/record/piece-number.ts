/** Neutral number of a piece of the folder, from 0: `P01`, `P02`… File names hold names of people. */
export const pieceIdAt = (at: number): string => `P${String(at + 1).padStart(2, '0')}`

/** A file inside a piece is numbered below it, from 0: `P03-1`, and `P03-1-1` for what that one holds. */
export const attachmentId = (parentId: string, at: number): string => `${parentId}-${at + 1}`

/** The number of the piece that holds this one; null for a piece of the folder. */
export const parentIdOf = (id: string): string | null => {
  const at = id.lastIndexOf('-')
  return at < 0 ? null : id.slice(0, at)
}

/** A title that names nobody: « Pièce 3 », « Pièce 3, annexe 1 », « Pièce 3, annexe 1-2 ». */
export const neutralTitle = (id: string): string => {
  const [piece = '', ...annexes] = id.split('-')
  const title = `Pièce ${Number(piece.slice(1))}`
  return annexes.length === 0 ? title : `${title}, annexe ${annexes.join('-')}`
}
