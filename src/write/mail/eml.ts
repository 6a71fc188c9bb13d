import type { DisclosedBlock, DisclosedPiece } from '../../model/copy/disclosure.ts'
import { mediaTypes } from '../../model/copy/media.ts'
import type { Rendition } from '../../model/copy/rendition.ts'
import type { Press } from '../pieces/labels.ts'
import { blockMasks, type OwnRuns, ownFlow, runOf, runsText } from '../pieces/own-flow.ts'
import { plainLines } from '../text/plain-lines.ts'
import { mailDate, noDate } from './mail-date.ts'
import { type HeadField, mailBlocks, withoutLabel } from './mail-head.ts'
import { mailboxes } from './mailboxes.ts'
import { headerWords, quotedPrintable } from './mime.ts'

/**
 * A mail (RFC 5322) made anew: who, to whom, when, about what, and its body as plain text. No identifier, no path, no answer to
 * another mail. What is attached is in pieces of their own.
 */
export const writeEml = (piece: DisclosedPiece, press: Pick<Press, 'labels'>): Rendition => ({
  name: `pieces/${piece.id}.eml`,
  mediaType: mediaTypes.eml,
  bytes: new TextEncoder().encode(`${headText(piece)}${textPart(piece, press)}`),
  pieceId: piece.id,
  pages: null,
  maskPlaces: blockMasks(piece),
  isOwn: true,
})

const headText = ({ blocks }: DisclosedPiece): string => {
  const { head } = mailBlocks(blocks)
  const of = (field: HeadField): OwnRuns => fieldRuns(head.get(field), field)
  const lines = [
    `From: ${mailboxes(of('from'))}`,
    ...(head.has('to') ? [`To: ${mailboxes(of('to'))}`] : []),
    ...(head.has('cc') ? [`Cc: ${mailboxes(of('cc'))}`] : []),
    // A mail must have one (RFC 5322, 3.6.1); none is made up for one that had none.
    ...(head.has('date') ? [`Date: ${dateOf(head.get('date')) ?? noDate}`] : []),
    ...(head.has('subject') ? [`Subject: ${headerWords(runsText(of('subject')))}`] : []),
    'MIME-Version: 1.0',
  ]
  return lines.map((line) => `${line}\r\n`).join('')
}

/** What stands in a header, on one line. */
const fieldRuns = (block: DisclosedBlock | undefined, field: HeadField): OwnRuns => {
  const runs = (block?.segments ?? []).map(runOf).map((run) => ({ ...run, text: run.text.replace(/\s+/g, ' ') }))
  const [first, ...others] = runs
  return first === undefined ? [] : [{ ...first, text: withoutLabel(first.text, field) }, ...others]
}

const dateOf = (block: DisclosedBlock | undefined): string | null => mailDate(runsText(fieldRuns(block, 'date')))

/** The body; above it, what of the head no header can hold: a date that is withheld, lines that are. */
const textPart = (piece: DisclosedPiece, press: Pick<Press, 'labels'>): string => {
  const { head, nameless, body } = mailBlocks(piece.blocks)
  const date = head.get('date')
  const lead = [...nameless, ...(date !== undefined && dateOf(date) === null ? [date] : [])]
  const moved = lead.length - (piece.blocks.length - body.length)
  const frames = (piece.frames ?? []).map((frame) => ({ ...frame, at: Math.max(0, frame.at + moved) }))
  const text = plainLines(ownFlow({ ...piece, frames, blocks: [...lead, ...body] }, press))
  return `Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(text)}\r\n`
}
