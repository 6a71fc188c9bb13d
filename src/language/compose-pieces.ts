import type { Passage } from '../model/record/passage.ts'
import type { Piece } from '../model/record/piece.ts'
import type { Span } from '../model/record/span.ts'
import { type Composed, composedOf } from './composed.ts'

type Placed = Span & { readonly passageId: string }

/** Pieces whose accents are composed, so that words are compared in one spelling, and the ways there and back. */
export type ComposedPieces = {
  readonly pieces: readonly Piece[]
  readonly composed: <T extends Placed>(written: T) => T
  readonly written: <T extends Placed>(composed: T) => T
}

/** A Mac writes « é » as two units, and the reader keeps the text as it is: what is found and judged is composed first. */
export const composePieces = (pieces: readonly Piece[]): ComposedPieces => {
  const found = new Map<string, Composed>()
  for (const { id, text } of pieces.flatMap(({ passages }) => passages)) {
    const one = composedOf(text)
    if (one !== null) found.set(id, one)
  }
  if (found.size === 0) return { pieces, composed: (one) => one, written: (one) => one }
  return {
    pieces: pieces.map((piece) => ({
      ...piece,
      passages: piece.passages.map((passage) => composePassage(passage, found.get(passage.id))),
    })),
    composed: (one) => ({ ...one, ...found.get(one.passageId)?.span(one) }),
    written: (one) => ({ ...one, ...found.get(one.passageId)?.writtenSpan(one) }),
  }
}

/** Nothing that finds or judges asks where a passage stands in its piece: `offset` stays that of the text as written. */
const composePassage = (passage: Passage, composed: Composed | undefined): Passage =>
  composed === undefined
    ? passage
    : {
        ...passage,
        text: composed.text,
        fragments: passage.fragments.map((fragment) => ({ ...fragment, ...composed.span(fragment) })),
      }
