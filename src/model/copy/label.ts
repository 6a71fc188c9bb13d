import { grounds, groundsWith } from '../law/ground.ts'
import { leftKinds } from '../record/left-out.ts'
import { type DisclosedPiece, isWhole } from './disclosure.ts'
import { isSetAside } from './fall.ts'
import { letterLabels } from './letter.ts'

/**
 * What the reader is told of a piece. Of one that is withheld, why: nothing of it is asked for, a person has still to say of
 * something in it, somebody else holds it, or it is held under its ground, whether it answers or not. `accord` waits for a person of CPP 56-2 or 56-3, `counsel` for a
 * lawyer's, `opinion` for anybody else's; `excluded` is closed by a text; of an `unproven` one no copy passed its proof.
 * `visible`: all that can be seen of it;
 * `framed`: all its words that can be seen, without its pictures.
 */
const statuses = [
  ...(['whole', 'visible', 'framed', 'masked', 'partial', 'unasked', 'awaited', 'elsewhere', 'withheld'] as const),
  ...(['accord', 'counsel', 'opinion', 'excluded', 'quarantined', 'unproven', 'container'] as const),
] as const

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
  'hidden',
  'mark-help',
  'facsimile',
  'no-facsimile',
  'page-unread',
  'page-loss',
  'page-pictures',
  'page-plain',
  'unknown-sign',
  'unknown-signs',
  'unread-box',
  'page-raster',
  'picture-removed',
  'framed',
  ...leftKinds.map((kind) => `left-${kind}` as const),
] as const

const bordereauLabels = [
  'title',
  'references',
  'reference',
  'authority',
  'request',
  'basis',
  'law',
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
  'no-archive',
  'totals',
  'to-do',
  'hidden',
  'framed',
  'anew',
  'anew-status',
  'legend',
  'column-ground',
  'column-meaning',
  'person-label',
  'approval',
  'prepared-by',
  'approved-by',
  'second-by',
  'no-second',
  'second-none',
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

const scope = groundsWith('scope')
const elsewhere = groundsWith('elsewhere')

/** A gate of the law, or the grounds, say more than the bare status. */
export const writeStatusOf = (piece: DisclosedPiece): WriteStatus => {
  if (piece.problemCode === 'gate.accord') return accordStatus(piece)
  if (piece.problemCode === 'gate.excluded') return 'excluded'
  if (isSetAside(piece)) return 'unproven'
  if (piece.status === 'whole' && !isWhole(piece)) return 'framed'
  if (piece.status === 'whole') return piece.hasHidden === true ? 'visible' : 'whole'
  return piece.status === 'withheld' ? withheldStatus(piece) : piece.status
}

const accordStatus = ({ grounds: own, holder }: DisclosedPiece): WriteStatus => {
  if (own.includes('AVO-56-1')) return 'counsel'
  return own.includes('MED-56-3') || holder !== undefined ? 'accord' : 'opinion'
}

const withheldStatus = ({ grounds: own, bearing }: DisclosedPiece): WriteStatus => {
  if (own.length > 0 && own.every((ground) => scope.has(ground))) return beside(bearing)
  return own.length > 0 && own.every((ground) => elsewhere.has(ground)) ? 'elsewhere' : 'withheld'
}

/** Its grounds say that it is beside the request: so it is told, unless something in it was judged otherwise. */
const beside = (bearing: DisclosedPiece['bearing']): WriteStatus =>
  bearing === undefined ? 'unasked' : bearing === 'awaited' ? 'awaited' : 'withheld'
