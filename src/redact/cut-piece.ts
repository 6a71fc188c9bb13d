import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Piece } from '../model/record/piece.ts'
import { type Cut, cutPassage, type DecisionOf } from './redact-passage.ts'
import type { CutPassage } from './stretches.ts'

export type FindingsOf = (passageId: string) => readonly Finding[]

/** What people see of a piece, cut by what withholds it. `keepsText`: something of the file is left, a copy is made. */
export type CutPiece = {
  readonly piece: Piece
  readonly cut: readonly CutPassage[]
  readonly keepsText: boolean
}

export const cutPiece = (piece: Piece, findingsOf: FindingsOf, decisionOf: DecisionOf): CutPiece => {
  const visible = piece.passages.filter((passage) => passage.role !== 'hidden')
  const cut = visible.map((passage) => ({ passage, cuts: cutPassage(passage, findingsOf(passage.id), decisionOf) }))
  const keepsText = cut.some(({ passage, cuts }) =>
    cuts.some((c) => c.hole === null && /[\p{L}\p{N}]/u.test(ownText(passage, c))),
  )
  return { piece, cut, keepsText }
}

/** Kept text that came from the file itself: labels that the reader added do not make a piece worth sending. */
const ownText = (passage: Passage, cut: Cut): string =>
  passage.fragments
    .filter((f) => f.start < cut.end && cut.start < f.end)
    .map((f) => passage.text.slice(Math.max(f.start, cut.start), Math.min(f.end, cut.end)))
    .join(' ')
