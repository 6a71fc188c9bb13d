import type { Ground } from '../law/ground.ts'
import type { AccordState } from './ruling.ts'

/** Words in one piece. */
export type PlacedWords = { readonly piece: string; readonly text: string }

/** A passage of a piece, or one sentence of it, by the ranks that `requis explain` gives. */
export type PlacedSentence = {
  readonly piece: string
  readonly passage: number
  readonly sentence?: number | undefined
}

/** A line of `decisions` in decisions.yaml, by the key that opens it. A reason left out is null, one left empty is ''. */
export type WrittenForm =
  | {
      readonly form: 'mask'
      readonly mask: string | PlacedWords
      readonly everywhere?: boolean | undefined
      readonly ground?: Ground | undefined
      readonly reason: string | null
    }
  | { readonly form: 'keep'; readonly keep: string | PlacedWords | PlacedSentence; readonly reason: string | null }
  | { readonly form: 'undo'; readonly undo: string | PlacedWords; readonly reason: string | null }
  | { readonly form: 'notAName'; readonly notAName: string; readonly reason: string | null }
  | { readonly form: 'same'; readonly same: readonly [string, string]; readonly reason: string | null }
  | { readonly form: 'rename'; readonly rename: string; readonly name: string; readonly reason: string | null }
  | { readonly form: 'title'; readonly title: string; readonly is: string; readonly reason: string | null }
  | { readonly form: 'kind'; readonly kind: string; readonly is: string; readonly reason: string | null }
  | { readonly form: 'date'; readonly date: string; readonly is: string; readonly reason: string | null }
  | {
      readonly form: 'accord'
      readonly accord: string
      readonly state: AccordState
      readonly from: string | null
      readonly date: string | null
      readonly reason: string | null
    }
  | {
      readonly form: 'opinion'
      readonly opinion: string
      readonly state: AccordState
      readonly date: string | null
      readonly reason: string | null
    }
  | {
      readonly form: 'motif'
      readonly motif: string
      readonly text: string | null
      /** Ids of `pipelines/fiches/motif.yaml`: their sentences come before the text. */
      readonly arguments?: readonly string[] | undefined
    }
  | { readonly form: 'pass'; readonly pass: string; readonly reason: string | null }
  | { readonly form: 'picture'; readonly picture: string; readonly keep: boolean; readonly reason: string | null }

export type WrittenDecision = WrittenForm & { readonly line: number }

/** An answer to a question. `items` null: all of them. */
export type WrittenAnswer = {
  readonly line: number
  readonly question: string
  readonly answer: readonly string[]
  readonly items: readonly string[] | null
}

/** decisions.yaml as it is written: nothing of it was held against a draft yet. */
export type DecisionsFile = {
  /** The code of the preview whose numbers it uses. */
  readonly preview: { readonly code: string; readonly line: number } | null
  readonly answers: readonly WrittenAnswer[]
  readonly decisions: readonly WrittenDecision[]
}
