import { grounds } from '../law/ground.ts'
import type { DisclosedPiece } from './disclosure.ts'
import { letterLabels } from './letter.ts'

/** What the reader is told of a piece; `accord` waits for a person of CPP 56-1 to 56-5, `excluded` is closed by a text. */
const statuses = ['whole', 'masked', 'partial', 'withheld', 'accord', 'excluded', 'quarantined', 'container'] as const

export type WriteStatus = (typeof statuses)[number]

const pageLabels = [
  'number',
  'export',
  'request',
  'demonstration',
  'preview',
  'preview-piece',
  'preview-moved',
  'preview-letter',
] as const

const pieceLabels = [
  'id',
  'author',
  'unread',
  'mark-help',
  'facsimile',
  'no-facsimile',
  'page-unread',
  'page-loss',
  'page-pictures',
  'page-plain',
  'page-raster',
  'picture-removed',
] as const

const bordereauLabels = [
  'title',
  'references',
  'reference',
  'authority',
  'request',
  'basis',
  'service',
  'date',
  'not-stated',
  'pieces',
  'column-id',
  'column-title',
  'column-date',
  'column-pages',
  'column-status',
  'column-masks',
  'no-mask',
  'totals',
  'to-do',
  'legend',
  'column-ground',
  'column-meaning',
  'person-label',
  'approval',
  'prepared-by',
  'approved-by',
  'second-by',
  'no-second',
  'waiting',
  'decided',
  'unanswered',
  'waived',
  'demonstration',
  'digests',
  'digests-help',
  'column-file',
  'column-digest',
  'seal-scope',
  'receipt',
  'receipt-name',
  'receipt-quality',
  'receipt-date',
  'receipt-signature',
  'existence',
] as const

/** Keys of every sentence that a copy, the bordereau or the letter prints. The sentences live in `messages/`. */
export const writeLabels = [
  ...grounds.map((ground) => `ground.${ground}` as const),
  ...statuses.map((status) => `status.${status}` as const),
  ...statuses.map((status) => `status-help.${status}` as const),
  ...pageLabels.map((name) => `page.${name}` as const),
  ...pieceLabels.map((name) => `piece.${name}` as const),
  ...bordereauLabels.map((name) => `bordereau.${name}` as const),
  ...letterLabels.map((name) => `letter.${name}` as const),
]

export type WriteLabel = (typeof writeLabels)[number]

export type Lang = 'fr' | 'en'

/** Gives the sentence of a label, in the language of the reader. */
export type Sentences = (key: WriteLabel, args?: Readonly<Record<string, string | number>>) => string

/** What the labels of a person's text are said with. */
export type Words = { readonly labels: Sentences; readonly lang: Lang }

const gates: ReadonlyMap<string | null, WriteStatus> = new Map([
  ['gate.accord', 'accord'],
  ['gate.excluded', 'excluded'],
])

/** A gate of the law says more than the bare status. */
export const writeStatusOf = (piece: DisclosedPiece): WriteStatus => gates.get(piece.problemCode) ?? piece.status
