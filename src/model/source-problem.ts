/**
 * What a connector says beside the codes of `batch-problem.ts`. Counts only: never a name, a key or a word of the source.
 */
export type SourceProblem =
  /** May not be opened: rights, a broken disk, a name that the system cannot read. */
  | { readonly code: 'batch.not-readable' }
  /** Requis' own file (request, migration): no piece of a record. */
  | { readonly code: 'batch.own-file' }
  /** Files of one dossier with the same bytes. */
  | { readonly code: 'batch.same-file'; readonly count: number }
