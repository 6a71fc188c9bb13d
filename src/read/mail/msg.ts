import iconv from 'iconv-lite'
import { readCompound } from '../entry/cfb.ts'
import { type Attachment, quarantine, type Reader } from '../entry/reading.ts'
import { openCompressedRtf } from '../rtf/rtf-compressed.ts'
import { decodeHtml } from '../web/html.ts'
import { openMail } from './eml.ts'
import { type Mail, readMail } from './mail.ts'
import { type MsgFields, openMsg } from './msg-open.ts'
import { signedContent } from './signed-content.ts'

/** A mail as Outlook keeps it. A mail attached to it becomes a file of its own. */
export const readMsg: Reader = async ({ pieceId, bytes }) => {
  const entries = readCompound(bytes)
  const opened = entries === null ? null : openMsg(bytes, entries)
  if (opened === null) return quarantine(pieceId, 'msg', 'read.broken')
  return readMail(pieceId, 'msg', await withSigned(mailOf(opened)))
}

/** Outlook keeps a signed mail without a body: all that it says lies in its one attachment, as it travelled. */
const withSigned = async (mail: Mail): Promise<Mail> => {
  const [only, ...others] = mail.attachments
  const isBare = [mail.text, mail.html, mail.rtf].every((body) => body.trim() === '')
  if (only === undefined || others.length > 0 || !isBare) return mail
  const part = signedContent(only.bytes) ?? only.bytes
  const isPart = /^content-type:/i.test(Buffer.from(part.subarray(0, 20)).toString('latin1').trimStart())
  const inner = isPart ? await openMail(part) : 'broken'
  if (typeof inner === 'string') return mail
  const { text, html, hidden, attachments } = inner
  return { ...mail, text, html, hidden: [...mail.hidden, ...hidden], attachments }
}

const mailOf = ({
  fields,
  attachments,
}: {
  readonly fields: MsgFields
  readonly attachments: readonly Attachment[]
}): Mail => {
  const text = fields.body ?? ''
  const html = htmlOf(fields)
  const head = {
    from: mailbox(fields.senderName, fields.senderSmtpAddress ?? fields.creatorSMTPAddress ?? fields.senderEmail),
    to: recipientsOf(fields, 'to'),
    cc: recipientsOf(fields, 'cc'),
    date: dateOf(fields),
    subject: fields.subject ?? '',
  }
  const rtf = fields.compressedRtf === undefined ? '' : (openCompressedRtf(fields.compressedRtf) ?? '')
  const shown = new Set([text, html, head.subject].map((part) => part.trim()))
  return { ...head, text, html, rtf, hidden: hiddenOf(fields, shown), attachments }
}

const mailbox = (name: string | undefined, address: string | undefined): string => {
  const shown = address?.includes('@') === true && address !== name ? `<${address}>` : ''
  return [name ?? '', shown].filter((part) => part !== '').join(' ')
}

const recipientsOf = ({ recipients }: MsgFields, kind: 'to' | 'cc'): string =>
  (recipients ?? [])
    .filter(({ recipType }) => (recipType ?? 'to') === kind)
    .map(({ name, smtpAddress, email }) => mailbox(name, smtpAddress ?? email))
    .join(', ')

/** The sender's own writing of the date where it was kept; else the moment that Outlook noted. */
const dateOf = ({ headers, clientSubmitTime, messageDeliveryTime }: MsgFields): string =>
  /^date:[ \t]{0,8}([^\r\n]{1,100})/im.exec(headers ?? '')?.[1] ?? clientSubmitTime ?? messageDeliveryTime ?? ''

const htmlOf = ({ bodyHtml, html, internetCodepage }: MsgFields): string => {
  if (bodyHtml !== undefined) return bodyHtml
  if (html === undefined) return ''
  const says = /charset/i.test(Buffer.from(html.subarray(0, 2048)).toString('latin1'))
  const name = internetCodepage === undefined || internetCodepage === 65001 ? 'utf8' : `cp${internetCodepage}`
  return says || !iconv.encodingExists(name) ? decodeHtml(html) : iconv.decode(Buffer.from(html), name)
}

/** All words of all properties: of the mail, of those it went to, of its attachments. Moments say nothing of anybody. */
const hiddenOf = (fields: MsgFields, shown: ReadonlySet<string>): readonly string[] =>
  [fields, ...(fields.recipients ?? []), ...(fields.attachments ?? [])].map(({ rawProps }) =>
    (rawProps ?? [])
      .filter(({ propertyTag }) => !/0040$/.test(propertyTag ?? ''))
      .flatMap(({ value }) => (typeof value === 'string' && !shown.has(value.trim()) ? [value.trim()] : []))
      .filter((text) => /[\p{L}\p{N}]/u.test(text))
      .join('\n'),
  )
