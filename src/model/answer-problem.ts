/** What is asked: of a place, whether an address is hidden, whether the dossier is the service's own, when it was closed. */
export type AnswerKind = 'place' | 'hidden' | 'foreign' | 'term'

/** What is wrong with a line of `lists/questions.csv`, as a person filled it in: the kind of answer that it wants, or more. */
export type AnswerFlaw = AnswerKind | 'unknown' | 'twice' | 'columns'

/** Trouble of answers: a line and a kind of flaw, or the name of a question; never what stands there. */
export type AnswerProblem =
  | { readonly code: 'batch.answers-header' }
  | { readonly code: 'batch.answers-empty' }
  | { readonly code: 'batch.answers-foreign' }
  | { readonly code: 'batch.answers-none' }
  | { readonly code: 'batch.answers-line'; readonly line: number; readonly flaw: AnswerFlaw }
  | { readonly code: 'batch.answers-unknown'; readonly question: string }
  | { readonly code: 'batch.answers-against'; readonly question: string }
