import type { MarkedText } from './marked.ts'
import { readPiece } from './read-piece.ts'

/** The text as the program reads it: a tagger that learns from whole texts misses what follows a cut. */
export const cutPassages = async (marked: MarkedText): Promise<readonly MarkedText[]> => {
  const piece = await readPiece(marked.text)
  return piece.passages.map(({ text, offset }) => ({
    ...marked,
    text,
    entities: marked.entities
      .filter((entity) => entity.start < offset + text.length && entity.end > offset)
      .map((entity) => ({
        ...entity,
        start: Math.max(0, entity.start - offset),
        end: Math.min(text.length, entity.end - offset),
      })),
  }))
}
