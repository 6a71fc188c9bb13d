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
  | { readonly code: 'batch.same-row'; readonly count: number }
  /** Rows of a dossier that are set aside: its last contact is not known. */
  | { readonly code: 'batch.missed'; readonly count: number }
  /** Files that no row names, taken by their folder. */
  | { readonly code: 'batch.unlisted'; readonly count: number }
  /** Rows whose letters are not written as those of their file: read all the same. */
  | { readonly code: 'batch.decoded'; readonly count: number }
  /** Official numbers that a spreadsheet has rounded (« 2,91E+14 »). */
  | { readonly code: 'batch.lost-number'; readonly count: number }
  /** A dossier of which the table of persons says nothing. */
  | { readonly code: 'batch.no-person' }
  /** A row of a person that cannot be read: whom it protects is not known. */
  | { readonly code: 'batch.person-row' }
  /** One file that rows of two dossiers name. */
  | { readonly code: 'batch.attachment-twice' }
  /** A table, a sheet, lines above a header: no part of the mapping names them. */
  | { readonly code: 'batch.not-mapped' }
  | { readonly code: 'batch.encrypted' }
  | { readonly code: 'batch.mapping-needed' }
  /** `table`: its place in the mapping, from 1. `column`: as the mapping writes it. */
  | { readonly code: 'batch.table-missing'; readonly table: number }
  | { readonly code: 'batch.column-missing'; readonly table: number; readonly column: string }
  | { readonly code: 'batch.column-twice'; readonly table: number; readonly column: string }
