/** What keeps a record of an export (a resource, an object) from being carried, beside the codes of `batch-problem.ts`. */
export type RecordProblem =
  /** It refers to another dossier of the export, which travels by itself. */
  | { readonly code: 'batch.reference-outside'; readonly count: number }
  /** It belongs to more than one person. */
  | { readonly code: 'batch.several-persons' }
  /** A file or a record that its format's own rules refuse: garbled, a key said twice, another encoding. */
  | { readonly code: 'batch.broken' }
  /** An entry that creates nothing: a deletion, an answer of a server. */
  | { readonly code: 'batch.no-resource' }
  /** Resources of FHIR in XML: exports of the guide (TDDUI) are in JSON, and only these are put together by person. */
  | { readonly code: 'batch.fhir-xml' }
  /** A question of the mapping that the base refuses: which, and the server's own code (SQLSTATE). */
  | { readonly code: 'batch.query-failed'; readonly table: number; readonly state: string }
  /** The column of a table that should tell its rows apart does not. */
  | { readonly code: 'batch.primary-twice'; readonly table: number }
