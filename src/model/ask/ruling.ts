import type { Ground } from '../law/ground.ts'
import type { Quoted } from './question.ts'

/** Where an accord, or an opinion, stands. */
export const accordStates = ['asked', 'given', 'refused'] as const

export type AccordState = (typeof accordStates)[number]

/** What an answer settles. It names places and words of the record: it stays in the draft. */
export type Settled =
  | { readonly kind: 'subjects'; readonly subjects: readonly string[] }
  | { readonly kind: 'basis'; readonly basis: string | null }
  /** `rank`: of the person of the request, from 1. Null: nobody of the record. */
  | { readonly kind: 'person'; readonly rank: number; readonly personId: string | null }
  /** A sentence, and stretches inside it that rules mask and that leave with it; `masked`: what was shown masked stays so. */
  | {
      readonly kind: 'unit'
      readonly unit: Quoted
      readonly values: readonly Quoted[]
      readonly masked?: readonly Quoted[]
      readonly outcome: 'keep' | 'withhold'
      /** Kept because it is of this person: nothing was said of its day. */
      readonly whose?: string
    }
  /** All of a held piece: whatever else of it is asked about, the answer was given. `ground`: what held it. */
  | { readonly kind: 'piece'; readonly pieceId: string; readonly ground: Ground }
  /** `at` null: everywhere the words stand. */
  | { readonly kind: 'mask'; readonly words: string; readonly at: Quoted | null; readonly ground: Ground }
  | { readonly kind: 'keep'; readonly at: Quoted }
  /** A mask of the director's own that she takes back; `at` null: the one for everywhere. */
  | { readonly kind: 'unmask'; readonly words: string; readonly at: Quoted | null }
  | { readonly kind: 'not-a-name'; readonly words: string }
  | { readonly kind: 'same'; readonly personId: string; readonly words: string }
  | { readonly kind: 'rename'; readonly personId: string; readonly name: string }
  | { readonly kind: 'title'; readonly pieceId: string; readonly title: string }
  /** What the piece is, where its words made it another. */
  | { readonly kind: 'nature'; readonly pieceId: string; readonly is: string }
  | { readonly kind: 'date'; readonly pieceId: string; readonly date: string }
  | {
      readonly kind: 'accord'
      readonly pieceId: string
      readonly state: AccordState
      readonly from: string
      readonly date: string | null
    }
  | { readonly kind: 'opinion'; readonly of: string; readonly state: AccordState; readonly date: string | null }
  | { readonly kind: 'motif'; readonly pieceId: string; readonly text: string }
  | { readonly kind: 'pass'; readonly check: string }
  | { readonly kind: 'picture'; readonly pieceId: string; readonly index: number; readonly keep: boolean }

/**
 * An act of the director on a draft: the answer to a question, or her own hand (`question` null). Kept in the draft, and
 * settled anew whenever the record is proposed again.
 */
export type Ruling = {
  readonly id: string
  readonly question: string | null
  readonly settled: readonly Settled[]
  readonly by: string
  readonly second: string | null
  readonly reason: string | null
}
