import type { DeskView, PageView, PassageView } from './types.ts'

/** All that the internal report shows. It holds the record's own words: for the service alone. */
export type ReportView = {
  readonly view: DeskView
  /** When it was made, an ISO time. */
  readonly made: string
  readonly pieces: readonly ReportPiece[]
  /** The lines of the draft's own journal, in order. */
  readonly journal: readonly JournalLine[]
}

/** A piece as its pages are drawn. */
export type ReportPiece = {
  readonly id: string
  readonly passages: readonly PassageView[]
  readonly sizes: readonly PageView[]
}

/** `what`: a sentence; `ids`: of choices and questions. */
export type JournalLine = { readonly at: string; readonly what: string; readonly ids: readonly string[] }

/** A report as a file, and what a browser may do with it: its content security policy. */
export type Rendered = { readonly html: string; readonly policy: string }
