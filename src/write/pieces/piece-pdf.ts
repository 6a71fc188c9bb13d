import { dateText } from '../../language/dates/printed.ts'
import type { Cover, DisclosedPiece } from '../../model/copy/disclosure.ts'
import { writeStatusOf } from '../../model/copy/label.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import { toPrintable } from '../fonts/printable.ts'
import { type Element, heading, paragraph, plain } from '../pdf/element.ts'
import { buildPdf, type RunningTitles } from '../pdf/pdf-file.ts'
import type { Press } from './labels.ts'
import { pieceElements } from './piece-elements.ts'
import { hasUnknownSign } from './segment-text.ts'

/** The rebuilt copy: a fresh document that shows the disclosed blocks and nothing else. */
export const writePiecePdf = async (piece: DisclosedPiece, cover: Cover, press: Press): Promise<Rendition> =>
  await writeElements(piece, pieceElements(piece, press), cover, press)

/** A file that shows them below what the piece is. */
export const writeElements = async (
  piece: DisclosedPiece,
  shown: readonly Element[],
  cover: Cover,
  press: Press,
): Promise<Rendition> => {
  const elements = [...frontElements(piece, cover, press), ...shown]
  const title = toPrintable(piece.title, press.faces)
  const running = runningTitles(cover, press, press.labels('piece.id', { id: piece.id }))
  const file = await buildPdf(elements, { ...press, title, running, stamp: press.stampOf(piece.id) })
  return { name: `pieces/${piece.id}.pdf`, mediaType: 'application/pdf', pieceId: piece.id, ...file }
}

/** Running titles shared by every file of an export. */
export const runningTitles = (cover: Cover, press: Press, name: string): RunningTitles => {
  const { labels, faces } = press
  const print = (text: string) => toPrintable(text, faces)
  const request = cover.requestReference ?? cover.authority
  const exported = labels('page.export', { reference: cover.reference })
  const demonstration = cover.demonstration ? ` · ${labels('page.demonstration')}` : ''
  return {
    head: [print(cover.service ?? ''), request === null ? '' : print(labels('page.request', { reference: request }))],
    foot: (page, pages) => [
      print(`${exported} · ${name}${demonstration}`),
      print(labels('page.number', { page, pages })),
    ],
  }
}

/** What stands before the text of a copy: what the piece is, and what the copy holds of it. */
export const frontElements = (piece: DisclosedPiece, cover: Cover, press: Press): readonly Element[] => {
  const { labels, faces, lang } = press
  const facts = [
    labels('piece.id', { id: piece.id }),
    piece.date === null ? null : dateText(piece.date, lang),
    piece.authorQuality === null ? null : labels('piece.author', { quality: piece.authorQuality }),
  ].filter((fact) => fact !== null)
  const status = [labels(`status-help.${writeStatusOf(piece)}`)]
  if (piece.hasHidden === true && writeStatusOf(piece) !== 'visible') status.push(labels('piece.hidden'))
  if (piece.frames !== undefined && writeStatusOf(piece) !== 'framed') status.push(labels('piece.framed'))
  if (hasUnknownSign(piece.blocks, press)) status.push(labels('piece.unknown-signs'))
  if (piece.unread.length > 0) status.push(labels('piece.unread', { pages: piece.unread.join(', ') }))
  if (cover.copies === 'facsimile') status.push(labels(piece.pages === null ? 'piece.no-facsimile' : 'piece.facsimile'))
  if (piece.status === 'masked' || piece.status === 'partial') status.push(labels('piece.mark-help'))
  return [
    heading(1, [plain(toPrintable(piece.title, faces), 'B')]),
    paragraph([plain(toPrintable(facts.join(' · '), faces), 'R', 'grey')], { size: 9.5, after: 3 }),
    paragraph([plain(toPrintable(status.join(' '), faces), 'R', 'grey')], { size: 8.5, after: 6 }),
    { kind: 'rule' },
  ]
}
