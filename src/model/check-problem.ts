/** What is wrong with a line of `lists/controle.csv`, as a person filled it in. */
export type CheckFlaw =
  | 'columns'
  | 'unknown-code'
  | 'twice'
  | 'partial'
  | 'not-a-count'
  | 'none-seen'
  | 'too-many'
  | 'sum'
  | 'date'
  | 'date-ahead'

/** Trouble of a list of checks: a line and a kind of flaw, never what stands there. */
export type CheckProblem =
  | { readonly code: 'batch.checks-header'; readonly accepted: readonly string[] }
  | { readonly code: 'batch.checks-empty' }
  | { readonly code: 'batch.checks-line'; readonly line: number; readonly flaw: CheckFlaw }
