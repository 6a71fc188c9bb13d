import type { Category } from '../category.ts'
import type { Ground } from '../law/ground.ts'
import type { Span } from '../record/span.ts'

/** What a question is about (docs/contract.md, « questions and decisions.yaml »). */
export const questionKinds = ['person', 'basis', 'subject', 'piece', 'passage', 'value', 'silence'] as const

export type QuestionKind = (typeof questionKinds)[number]

/** Which answer the program is not sure of. */
export const doubts = [
  'who',
  'of-others',
  'of-child',
  'of-self',
  'when',
  'what',
  'value',
  'gate',
  'subject',
  'basis',
  'confidence',
  'silence',
  'delicate',
  'namesake',
  'informant',
  'hideout',
  'mixed',
] as const

export type Doubt = (typeof doubts)[number]

/** A stretch of the record, with the words that stood there: an answer holds for these words and no others. */
export type Quoted = Span & { readonly pieceId: string; readonly passageId: string; readonly words: string }

/**
 * A sentence of a question. `text`: as it would leave if the answer is to keep it; what stays masked in it reads `[CODE]`.
 * `values`: stretches inside it that the rules mask and that this answer would open; `masked`: those that stay masked in `text`. `chance`: calibrated, from 0 to 1,
 * that the law would keep it.
 */
export type QuestionItem = {
  readonly id: string
  readonly unit: Quoted
  readonly page: number | null
  readonly text: string
  /** How many words it counts for, each mark for itself: the copy joins some. Older drafts have none. */
  readonly words?: number
  readonly values: readonly Quoted[]
  readonly masked?: readonly Quoted[]
  readonly sensitive: readonly Category[]
  readonly silence: boolean
  readonly needsSecond: boolean
  readonly chance: number
  /** Why this sentence waits, whatever holds its piece. Older drafts have none. */
  readonly doubt?: Doubt
  /** It tells of a blow, a threat or a danger that was asked for: it is asked before what is as likely. */
  readonly grave?: true
}

/** Its sentence leaves by itself: values in it are asked about (`v-P04-17`), not the sentence (`u-P04-17`). */
export const asksValues = (itemId: string): boolean => itemId.startsWith('v-')

/** A sentence that an answer would let out, as it would leave. */
export type SubjectExample = { readonly piece: string; readonly text: string }

/** An answer that may be given. `id`: `keep`, `withhold`, or the id of a subject, a basis, a person. */
export type QuestionOption = {
  readonly id: string
  /** Sentences that the answer would let out, and their words. */
  readonly passages: number
  readonly words: number
  /** Of a subject: the first of those sentences. */
  readonly examples?: readonly SubjectExample[]
}

/**
 * Something that a person answers, because the program doubts. A `person` with items: whose they are; the answer that names her
 * opens them. `key` tells the same question again after another answer; ids
 * are never used twice in a draft. The sentences that put it are in messages/.
 */
export type Question = {
  readonly id: string
  readonly key: string
  readonly kind: QuestionKind
  readonly doubt: Doubt
  readonly pieceId: string | null
  /** The ground under which what is asked about is withheld. */
  readonly ground: Ground | null
  /** The rank, from 1, of the person of the request that is asked about. */
  readonly rank: number | null
  readonly sources: readonly string[]
  readonly options: readonly QuestionOption[]
  /** The answer that holds while nobody gave one. */
  readonly default: string
  /** Several options may be chosen. */
  readonly several: boolean
  readonly needsSecond: boolean
  readonly items: readonly QuestionItem[]
  /** Of the subject: those that the words of the act ask for, or may; the other options are of the record. */
  readonly likely?: readonly string[]
  /** Of a held piece: only its words hold it, and the director may say what it is. */
  readonly guessed?: true
  /** Not worth the reading of everybody: put to whoever asks for all, and never due. */
  readonly extra?: true
}

/** The answers that hold while nobody gave one: of subjects, several may. */
export const defaultsOf = ({ several, default: one }: Pick<Question, 'several' | 'default'>): readonly string[] =>
  several ? one.split(',') : [one]

/** So many questions are asked for one request, all kinds and all rounds together (docs/contract.md). */
export const mostQuestions = 12
