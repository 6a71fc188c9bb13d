import type { Choice } from '../../explain/choices.ts'
import type { Explanation } from '../../explain/explain.ts'
import { type ExplainKey, explainText } from '../../messages/explain/explain-words.ts'
import type { Language } from '../../messages/index.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Law } from '../../model/law/law.ts'
import type { Pipeline } from '../../pipeline/load/load-pipeline.ts'

/** Everything that an explanation is told with. `pipeline` is null where its rules are not those of the draft. */
export type Telling = {
  readonly draft: Draft
  readonly review: Review | null
  readonly law: Law
  readonly pipeline: Pipeline | null
  /** Where the draft lies, as the director wrote it. */
  readonly folder: string
  /** Masks that the copies bear. */
  readonly masks: number
  /** The words of the record that a choice is about; null where nobody asked for them. */
  readonly wordsOf: ((choice: Choice) => readonly string[]) | null
  /** Names of persons and of her files may be shown: on her screen, or where she asks for the words. */
  readonly hasNames: boolean
}

export type Say = (key: ExplainKey, values?: Readonly<Record<string, string | number>>) => string

export const sayIn =
  (language: Language): Say =>
  (key, values = {}) =>
    explainText(language, key, values)

export const part = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines]

/** « P03 « bilan juin.pdf » », by the director's own name of the file; by the neutral title where names stay unsaid. */
export const pieceName = (id: string, { draft, hasNames }: Telling): string => {
  const file = hasNames ? draft.files?.[id] : undefined
  if (file !== undefined) return `${id} « ${file.replaceAll(/\p{Cc}/gu, ' ')} »`
  const title = draft.dossier.pieces.find((piece) => piece.id === id)?.title ?? ''
  return title === '' ? id : `${id} (${title})`
}

export type Sentences = Explanation['sentences']

/** Sentences of one piece, or of the record, that tell something; those that leave now. */
export const countSentences = (sentences: Sentences): { readonly kept: number; readonly all: number } => {
  const telling = sentences.filter(({ tells }) => tells)
  return { kept: telling.filter(({ end }) => end === 'kept').length, all: telling.length }
}
