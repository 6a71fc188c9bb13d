import { decodeWords } from 'postal-mime'
import { type Block, contentDrafts } from '../entry/block-draft.ts'
import { type Attachment, numberPassages, quarantine, type ReadResult, readWhole } from '../entry/reading.ts'
import { readRtfText } from '../rtf/rtf.ts'
import { textBlocks } from '../text/text.ts'
import { takeEncodedLines } from '../text/text-encoded.ts'
import { pictureOf, readHtmlText } from '../web/html.ts'
import type { HtmlContent } from '../web/html-walk.ts'

/** A mail, whatever file it came in. `hidden` is all that its programs wrote and that no reader is shown. */
export type Mail = {
  readonly from: string
  readonly to: string
  readonly cc: string
  readonly date: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly rtf: string
  readonly hidden: readonly string[]
  readonly attachments: readonly Attachment[]
}

/**
 * A mail as it is read: who, to whom, when, about what, then its body. Where the body is written twice, what HTML shows
 * is what the reader saw; the other writing may say something else, and is hidden.
 */
export const readMail = (pieceId: string, format: 'eml' | 'msg', mail: Mail): ReadResult => {
  const plain = takeEncodedLines(mail.text.replaceAll('\r\n', '\n'))
  const body = bodyOf({ ...mail, text: plain.text })
  if (body === null) return quarantine(pieceId, format, 'read.broken')
  const blocks = [...headBlocks(mail), ...body.blocks.map(deeper).map(withWords)]
  const attachments = [...mail.attachments, ...plain.attachments, ...body.pictures.flatMap(pictureOf)]
  if (blocks.length === 0 && attachments.length === 0) return quarantine(pieceId, format, 'read.no-text')
  const drafts = contentDrafts({ blocks, hidden: [...mail.hidden, ...body.hidden] })
  const notes = plain.hasBinary ? [{ code: 'read.left-out', pieceId, what: 'binary' } as const] : []
  return { ...readWhole(format, numberPassages(pieceId, drafts)), notes, attachments }
}

const bodyOf = ({ html, text, rtf }: Mail): HtmlContent | null => {
  const page = html.trim() === '' ? empty : readHtmlText(html)
  if (page === null) return null
  if (page.blocks.length > 0) return { ...page, hidden: [...page.hidden, text] }
  if (text.trim() !== '') return { ...page, blocks: textBlocks(text) }
  const rich = rtf === '' ? null : readRtfText(rtf)
  return rich === null ? page : { ...rich, hidden: [...page.hidden, ...rich.hidden], pictures: page.pictures }
}

const empty: HtmlContent = { blocks: [], hidden: [], pictures: [] }

/** The date stands as a heading: it dates all that follows, and stays with it. The other lines are judged by themselves. */
const headBlocks = ({ from, to, cc, date, subject }: Mail): readonly Block[] => {
  const line = (label: string, value: string): readonly Block[] =>
    value.trim() === '' ? [] : [{ cells: [`${label} : ${value.trim()}`], role: 'paragraph', level: null }]
  const dated: readonly Block[] =
    date.trim() === '' ? [] : [{ cells: [`Date : ${shownDate(date)}`], role: 'heading', level: 1 }]
  return [...line('De', from), ...line('À', to), ...line('Cc', cc), ...dated, ...line('Objet', subject)]
}

const deeper = (block: Block): Block =>
  block.level === null ? block : { ...block, level: Math.min(6, block.level + 1) }

/** A mail that comes back shows the headers of the one that was sent as they are written: a name would stay in code. */
const withWords = (block: Block): Block => ({
  ...block,
  cells: block.cells.map((cell) => (/=\?[\w-]{1,40}\?[bq]\?/i.test(cell) ? decodeWords(cell) : cell)),
})

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `Tue, 10 Mar 2026 09:00:00 +0100` as it is read in France, in the sender's own time: `10/03/2026 09:00`. */
const shownDate = (date: string): string => {
  const found =
    /(\d{1,2})\s{1,4}([A-Za-z]{3})[a-z]{0,6}\s{1,4}(\d{4})(?:\s{1,4}(\d{1,2}:\d{2})(?::\d{2})?\s{0,4}([A-Z+-][A-Z0-9]{0,6})?)?/.exec(
      date.slice(0, 200),
    )
  const month = months.indexOf(found?.[2]?.toLowerCase() ?? '') + 1
  if (found === null || month === 0) return date.trim()
  const day = `${found[1]?.padStart(2, '0')}/${String(month).padStart(2, '0')}/${found[3]}`
  const zone = /^(?:GMT|UTC|[+-]0000|Z)$/.test(found[5] ?? '') ? ' UTC' : ''
  return found[4] === undefined ? day : `${day} ${found[4]}${zone}`
}
