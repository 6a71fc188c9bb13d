import { dateText } from '../../language/dates/printed.ts'
import type { DisclosedPiece, Disclosure, Mask } from '../../model/copy/disclosure.ts'
import { writeStatusOf } from '../../model/copy/label.ts'
import { emptyFacts } from '../../model/copy/letter.ts'
import { countByGround, countMasks } from '../../model/copy/mask-count.ts'
import { type Norm, norms } from '../../model/copy/norm.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type Cell, type Element, heading, paragraph, plain, type TableElement } from '../pdf/element.ts'
import { buildPdf } from '../pdf/pdf-file.ts'
import { openPress, type Press, type WriteOptions } from '../pieces/labels.ts'
import { groundsUsed } from '../pieces/mask-counts.ts'
import { runningTitles } from '../pieces/piece-pdf.ts'
import { approvalElements, digestElements, receiptElements } from './bordereau-end.ts'

/** A file of `data/` and its hash in hex; `pages` of a PDF copy, and the norms that it follows; `isAnew`: asked as a facsimile, and none. */
export type Digest = {
  readonly name: string
  readonly sha256: string
  readonly pages?: number | null
  readonly norms?: readonly Norm[]
  readonly isAnew?: boolean
}

/** Pieces and grounds for people, and the hash of every other file: written after all of them. */
export const writeBordereau = async (
  disclosure: Disclosure,
  digests: readonly Digest[],
  options: WriteOptions,
): Promise<Rendition> => {
  const press = openPress(options, disclosure.masks)
  const title = press.labels('bordereau.title')
  const running = runningTitles(disclosure.cover, press, title)
  const listing = { digests, maySilence: (options.letter ?? emptyFacts).maySilence }
  const file = await buildPdf(bordereauElements(disclosure, listing, press), { ...press, title, running })
  const { bytes, pages } = file
  return { name: 'bordereau.pdf', mediaType: 'application/pdf', bytes, pieceId: null, pages, maskPlaces: [] }
}

const bordereauElements = (disclosure: Disclosure, listing: Listing, press: Press): readonly Element[] => [
  heading(1, [plain(press.labels('bordereau.title'), 'B')]),
  ...(disclosure.cover.demonstration ? [warning('bordereau.demonstration', press)] : []),
  ...referenceElements(disclosure, press),
  ...pieceElements(disclosure, listing, press),
  ...legendElements(disclosure, press),
  ...approvalElements(disclosure, press),
  ...digestElements(listing.digests, press),
  ...receiptElements(press),
]

const warning = (key: 'bordereau.demonstration', press: Press): Element =>
  paragraph([plain(press.labels(key), 'B')], { size: 9.5 })

const referenceElements = ({ cover }: Disclosure, press: Press): readonly Element[] => {
  const { labels } = press
  const orNot = (value: string | null) => value ?? labels('bordereau.not-stated')
  const rows = [
    [labels('bordereau.reference'), cover.reference],
    [labels('bordereau.authority'), orNot(cover.authority)],
    [labels('bordereau.request'), orNot(cover.requestReference)],
    [labels('bordereau.basis'), orNot(cover.basis)],
    ...(cover.law === undefined ? [] : [[labels('bordereau.law'), cover.law] as const]),
    [labels('bordereau.service'), orNot(cover.service)],
    [labels('bordereau.date'), dateText(cover.date, press.lang)],
  ] as const
  return [
    heading(2, [plain(labels('bordereau.references'), 'B')]),
    grid(
      rows.map(([name, value]) => [[plain(name, 'R', 'grey')], [plain(toPrintable(value, press.faces))]]),
      { headerRows: 0, widths: [28, 72], hasRowHeads: true },
    ),
  ]
}

const grid = (
  rows: TableElement['rows'],
  form: Pick<TableElement, 'headerRows' | 'widths' | 'hasRowHeads'>,
): TableElement => ({ kind: 'table', rows, size: 8.5, ...form })

type Listing = { readonly digests: readonly Digest[]; readonly maySilence: boolean }

const pieceElements = (disclosure: Disclosure, { digests, maySilence }: Listing, press: Press): readonly Element[] => {
  const { labels } = press
  const names = ['column-id', 'column-title', 'column-date', 'column-pages', 'column-status', 'column-masks'] as const
  const header = names.map((name): Cell => [plain(labels(`bordereau.${name}`), 'B')])
  const rows = disclosure.pieces.map((piece) => pieceRow(piece, { disclosure, digests, press }))
  const totals = labels('bordereau.totals', {
    pieces: disclosure.pieces.length,
    files: digests.filter((digest) => digest.name.startsWith('pieces/')).length,
    masks: countMasks(disclosure),
  })
  return [
    heading(2, [plain(labels('bordereau.pieces'), 'B')]),
    grid([header, ...rows], { headerRows: 1, widths: [8, 29, 20, 8, 16, 19] }),
    paragraph([plain(totals, 'B')], { size: 9 }),
    ...todoElements(disclosure.pieces, press),
    ...hiddenElements(disclosure.pieces, press),
    ...framedElements(disclosure.pieces, press),
    ...anewElements(disclosure.pieces, digests, press),
    ...(maySilence ? [paragraph([plain(labels('bordereau.existence'), 'R', 'grey')], { size: 8.5 })] : []),
  ]
}

const pieceRow = (
  piece: DisclosedPiece,
  from: { readonly disclosure: Disclosure; readonly digests: readonly Digest[]; readonly press: Press },
): readonly Cell[] => {
  const { press } = from
  const print = (text: string): Cell => [plain(toPrintable(text, press.faces))]
  const facts = [piece.date === null ? null : dateText(piece.date, press.lang), piece.authorQuality]
  const copy = from.digests.find((digest) => digest.name === `pieces/${piece.id}.pdf`)
  const pages = copy?.pages ?? null
  const unread = piece.unread.length > 0 ? `\n${press.labels('piece.unread', { pages: piece.unread.join(', ') })}` : ''
  const anew = copy?.isAnew === true ? `\n${press.labels('bordereau.anew-status')}` : ''
  return [
    print(piece.id),
    [...print(piece.title), ...normsText(copy?.norms ?? [], press)],
    print(facts.filter((fact) => fact !== null).join('\n')),
    print(pages === null ? '–' : String(pages)),
    print(press.labels(`status.${writeStatusOf(piece)}`) + unread + anew),
    print(masksText(piece, from.disclosure.masks, press)),
  ]
}

/** Which norms a copy follows, below its title; of a facsimile whose fonts make no archive, that too. */
const normsText = (own: readonly Norm[], press: Press): Cell => {
  if (own.length === 0) return []
  const said = own.length === norms.length ? '' : ` (${press.labels('bordereau.no-archive')})`
  return [plain(`\n${own.join(' · ')}${said}`, 'R', 'grey')]
}

const masksText = (piece: DisclosedPiece, masks: readonly Mask[], press: Press): string => {
  const counts = countByGround(masks.filter((mask) => mask.pieceId === piece.id))
  const counted = counts.map(({ ground, count }) => `${ground} × ${count}`)
  const others = piece.grounds.filter((ground) => !counts.some((count) => count.ground === ground))
  return [...counted, ...others].join('\n') || press.labels('bordereau.no-mask')
}

const todoStatuses = [
  ...(['framed', 'partial', 'unasked', 'awaited', 'elsewhere', 'withheld', 'accord', 'counsel', 'opinion'] as const),
  ...(['excluded', 'quarantined', 'unproven', 'container'] as const),
] as const

/** What the file hides is told wherever a copy of it leaves. */
const hiddenElements = (pieces: readonly DisclosedPiece[], press: Press): readonly Element[] => {
  const ids = pieces.filter(({ hasHidden }) => hasHidden === true).map(({ id }) => id)
  if (ids.length === 0) return []
  const said = press.labels('bordereau.hidden', { pieces: ids.join(', ') })
  return [paragraph([plain(toPrintable(said, press.faces))], { size: 9, after: 3 })]
}

/** Of a piece whose status does not tell it already. */
const framedElements = (pieces: readonly DisclosedPiece[], press: Press): readonly Element[] => {
  const ids = pieces
    .filter((piece) => piece.frames !== undefined && writeStatusOf(piece) !== 'framed')
    .map(({ id }) => id)
  if (ids.length === 0) return []
  const said = press.labels('bordereau.framed', { pieces: ids.join(', ') })
  return [paragraph([plain(toPrintable(said, press.faces))], { size: 9, after: 3 })]
}

/** As on the copy itself: whether its lines, a turned one, its marks or the proof took the layout away. */
const anewElements = (
  pieces: readonly DisclosedPiece[],
  digests: readonly Digest[],
  press: Press,
): readonly Element[] => {
  const anew = new Set(digests.filter(({ isAnew }) => isAnew === true).map(({ name }) => name))
  const ids = pieces.filter(({ id }) => anew.has(`pieces/${id}.pdf`)).map(({ id }) => id)
  if (ids.length === 0) return []
  const said = press.labels('bordereau.anew', { pieces: ids.join(', ') })
  return [paragraph([plain(toPrintable(said, press.faces))], { size: 9, after: 3 })]
}

/** What the reader can do for each kind of piece that did not leave whole. */
const todoElements = (pieces: readonly DisclosedPiece[], press: Press): readonly Element[] => {
  const statuses = todoStatuses.filter((status) => pieces.some((piece) => writeStatusOf(piece) === status))
  return statuses.map((status) => {
    const ids = pieces.filter((piece) => writeStatusOf(piece) === status).map((piece) => piece.id)
    const sentence = press.labels('bordereau.to-do', {
      status: press.labels(`status.${status}`),
      pieces: ids.join(', '),
      help: press.labels(`status-help.${status}`),
    })
    return paragraph([plain(toPrintable(sentence, press.faces))], { size: 9, after: 3 })
  })
}

const legendElements = (disclosure: Disclosure, press: Press): readonly Element[] => {
  const used = groundsUsed(disclosure.masks, disclosure.pieces)
  if (used.length === 0) return []
  const header = (['column-ground', 'column-meaning'] as const).map(
    (name): Cell => [plain(press.labels(`bordereau.${name}`), 'B')],
  )
  const rows = used.map((ground) => [[plain(ground, 'B')], [plain(press.labels(`ground.${ground}`))]])
  return [
    heading(2, [plain(press.labels('bordereau.legend'), 'B')]),
    grid([header, ...rows], { headerRows: 1, widths: [20, 80] }),
    ...(hasLabels(disclosure) ? [paragraph([plain(press.labels('bordereau.person-label'))], { size: 8.5 })] : []),
  ]
}

const hasLabels = ({ pieces }: Disclosure): boolean =>
  pieces.some(({ blocks }) =>
    blocks.some(({ segments }) => segments.some((segment) => segment.kind === 'gap' && segment.label !== null)),
  )
