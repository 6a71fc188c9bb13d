import type { DisclosedPiece, Disclosure, PlacedLine } from '../model/copy/disclosure.ts'

/** The same with the words of some pieces in our font where they were pictures; null when none of these has any. */
export const withoutPictures = (disclosure: Disclosure, pieceIds: ReadonlySet<string>): Disclosure | null => {
  const isPictured = (piece: DisclosedPiece): boolean => pieceIds.has(piece.id) && hasPicture(piece)
  if (!disclosure.pieces.some(isPictured)) return null
  return { ...disclosure, pieces: disclosure.pieces.map((piece) => (isPictured(piece) ? typed(piece) : piece)) }
}

const hasPicture = ({ pages }: DisclosedPiece): boolean =>
  pages?.some(({ lines }) =>
    lines.some(({ parts }) => parts.some((part) => part.kind === 'word' && part.picture !== null)),
  ) ?? false

const typed = (piece: DisclosedPiece): DisclosedPiece => ({
  ...piece,
  pages: piece.pages?.map((page) => ({ ...page, lines: page.lines.map(typedLine) })) ?? null,
})

const typedLine = (line: PlacedLine): PlacedLine => ({
  ...line,
  parts: line.parts.map((part) => (part.kind === 'word' ? { ...part, picture: null } : part)),
})
