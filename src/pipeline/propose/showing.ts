import type { DraftIndex } from '../../explain/view.ts'
import type { Piece } from '../../model/record/piece.ts'
import { type Cut, cutPassage } from '../../redact/redact-passage.ts'

/** A passage and what becomes of each stretch of it. What nobody sees on a copy is cut like the rest, and never leaves. */
export type ShownPassage = { readonly passage: Piece['passages'][number]; readonly cuts: readonly Cut[] }

export const showPiece = (piece: Piece, { byPassage, decisionOf }: DraftIndex): readonly ShownPassage[] =>
  piece.passages.map((passage) => ({
    passage,
    cuts: cutPassage(passage, byPassage.get(passage.id) ?? [], (id) => decisionOf.get(id)),
  }))
