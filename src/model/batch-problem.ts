/** Trouble of a batch: of its source, of one of its items, of its plan or of its workers. Codes and counts, as in `problem.ts`. */
export type BatchProblem =
  // The source, and what it holds.
  | { readonly code: 'batch.source-unknown'; readonly accepted: readonly string[] }
  | { readonly code: 'batch.source-empty' }
  | { readonly code: 'batch.source-twice' }
  | { readonly code: 'batch.source-changed' }
  | { readonly code: 'batch.source-refused' }
  | { readonly code: 'batch.gone' }
  | { readonly code: 'batch.term-unsure' }
  | { readonly code: 'batch.hidden-by-words' }
  | { readonly code: 'batch.place-asked' }
  | { readonly code: 'batch.answers-changed' }
  | { readonly code: 'batch.orphan' }
  | { readonly code: 'batch.not-a-file' }
  | { readonly code: 'batch.dossier-twice' }
  | { readonly code: 'batch.foreign' }
  | { readonly code: 'batch.service-shared' }
  | { readonly code: 'batch.service-unsaid' }
  | { readonly code: 'batch.services-several'; readonly count: number }
  // A list for the archives: what has not passed its term, and what is held, stays.
  | { readonly code: 'batch.not-due' }
  | { readonly code: 'batch.held' }
  | { readonly code: 'batch.missing-attachment' }
  | { readonly code: 'batch.identity-conflict' }
  | { readonly code: 'batch.reference-missing' }
  | { readonly code: 'batch.reference-twice' }
  | { readonly code: 'batch.row-shape' }
  | { readonly code: 'batch.row-encoding' }
  | { readonly code: 'batch.row-date' }
  | { readonly code: 'batch.truncated' }
  | { readonly code: 'batch.too-large' }
  | { readonly code: 'batch.container-too-large' }
  | { readonly code: 'batch.target-invalid' }
  | { readonly code: 'batch.unproved' }
  | { readonly code: 'batch.withheld' }
  // What a copy of FHIR or CDA lost without a mark in its place.
  | { readonly code: 'batch.elements-dropped' }
  | { readonly code: 'batch.unseen-dropped' }
  | { readonly code: 'batch.attachment-absent' }
  // The run.
  | { readonly code: 'batch.poison'; readonly tries: number }
  | { readonly code: 'batch.too-long'; readonly seconds: number }
  | { readonly code: 'verify.batch-broken' }
  // Before a finished batch is tried again: what is not as it was signed.
  | { readonly code: 'batch.proof-differs' }
  | { readonly code: 'batch.receipts-differ' }
  | { readonly code: 'batch.not-found' }
  | { readonly code: 'batch.broken-plan' }
  | { readonly code: 'batch.other-batch' }
  | { readonly code: 'batch.other-version' }
  | { readonly code: 'batch.other-key' }
  | { readonly code: 'batch.out-filled' }
  | { readonly code: 'batch.target-differs' }
  | { readonly code: 'batch.locked' }
  | { readonly code: 'batch.stopped'; readonly missing: number }
  | { readonly code: 'batch.not-reconciled'; readonly planned: number; readonly ended: number }
  /** Keys of `archives` in migration.yaml. */
  | { readonly code: 'batch.archives-incomplete'; readonly missing: readonly string[] }
  | { readonly code: 'batch.needs-approver' }
  | { readonly code: 'batch.needs-request' }
  | { readonly code: 'batch.treatment-missing'; readonly name: string; readonly accepted: readonly string[] }
  | { readonly code: 'batch.port-taken'; readonly port: number }
  | { readonly code: 'batch.queue-refused' }
  | { readonly code: 'batch.queue-lost' }
  | { readonly code: 'batch.storage-refused' }
