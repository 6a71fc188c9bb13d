import iconv from 'iconv-lite'
import PostalMime, { decodeWords, type Email } from 'postal-mime'
import {
  type Attachment,
  extensionOf,
  maxBytes,
  quarantine,
  type Reader,
  type ReadResult,
  readWhole,
} from '../entry/reading.ts'
import { joinFlow } from './eml-flow.ts'
import { withLetters } from './eml-letters.ts'
import { isSignature, withoutSeal } from './eml-signed.ts'
import {
  type CharsetOf,
  charsetsIn,
  flowOf,
  hiddenOfSource,
  isCutShort,
  type MailSource,
  readSource,
} from './eml-source.ts'
import { type Mail, readMail } from './mail.ts'
import { mailsIn } from './mailbox.ts'
import { signedContent } from './signed-content.ts'

const bounds = { forceRfc822Attachments: true, maxNestingDepth: 60 } as const

/**
 * A mail as it travelled. A mail attached to it is an attachment like any other, with attachments of its own. A file of
 * several mails has no word of its own: they follow it.
 */
export const readEml: Reader = async ({ pieceId, bytes }) => {
  const [mail, ...others] = mailsIn(bytes)
  if (mail === undefined) return quarantine(pieceId, 'eml', 'read.broken')
  if (others.length === 0) return await readOne(pieceId, mail)
  return { ...readWhole('eml', []), attachments: [mail, ...others].map((part) => ({ bytes: part, extension: 'eml' })) }
}

const readOne = async (pieceId: string, bytes: Uint8Array): Promise<ReadResult> => {
  const mail = await openMail(bytes)
  return typeof mail === 'string' ? quarantine(pieceId, 'eml', `read.${mail}`) : readMail(pieceId, 'eml', mail)
}

/** One mail, or the part of one that another program of mail keeps as it travelled. */
export const openMail = async (bytes: Uint8Array): Promise<Mail | 'broken' | 'too-large'> => {
  const written = withoutSeal(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  const source = readSource(written)
  const email = await parseLetters(source.text)
  if (email === null || isCutShort(source)) return 'broken'
  const charsetOf = charsetsIn(source)
  const attachments = email.attachments.flatMap((part) => attachmentsOf(part, charsetOf))
  const total = attachments.reduce((sum, attachment) => sum + attachment.bytes.length, 0)
  return total > maxBytes ? 'too-large' : mailOf(email, source, attachments)
}

/** The mail, read a second time when letters were lost on the first. */
const parseLetters = async (source: string): Promise<Email | null> => {
  const bytes = Buffer.from(source, 'latin1')
  const email = await parseOrNull(bytes)
  const isLost =
    email !== null && [email.text, email.html, ...email.headers.map((header) => header.value)].some(hasLost)
  const mendedBytes = isLost ? withLetters(bytes, source) : null
  return mendedBytes === null ? email : await parseOrNull(mendedBytes)
}

const hasLost = (text: string | undefined): boolean => text?.includes('\ufffd') === true

/** The parser refuses what is nested too deep; its words quote the mail. */
const parseOrNull = async (bytes: Uint8Array): Promise<Email | null> => {
  try {
    return await PostalMime.parse(bytes, bounds)
  } catch {
    return null
  }
}

const mailOf = (email: Email, source: MailSource, attachments: readonly Attachment[]): Mail => {
  const flow = flowOf(source)
  const text = mended(email.text ?? '')
  const first = (key: string): string => unfold(email.headers.find((header) => header.key === key)?.value ?? '')
  const all = (key: string): string =>
    email.headers
      .filter((header) => header.key === key)
      .map((header) => unfold(header.value))
      .join(', ')
  return {
    from: first('from'),
    to: all('to'),
    cc: all('cc'),
    date: first('date'),
    subject: first('subject'),
    text: flow.isFlowed ? joinFlow(text, flow.dropsSpace) : text,
    html: mended(email.html ?? ''),
    rtf: '',
    hidden: [otherHeaders(email).join('\n'), ...hiddenOfSource(source), email.attachments.flatMap(namesOf).join('\n')],
    attachments,
  }
}

const unfold = (value: string): string => decodeWords(value).replace(/\s+/g, ' ').trim()

/** Every header that is not shown: one that is written a second time among them. */
const otherHeaders = ({ headers }: Email): readonly string[] => {
  const taken = new Set<string>()
  return headers.flatMap(({ key, originalKey, value }) => {
    const isShown = key === 'to' || key === 'cc' || (['from', 'date', 'subject'].includes(key) && !taken.has(key))
    taken.add(key)
    return isShown ? [] : [`${originalKey}: ${unfold(value)}`]
  })
}

const namesOf = ({ filename, description, contentId }: Email['attachments'][number]): readonly string[] =>
  [filename, description, contentId].flatMap((name) => (name === null || name === undefined ? [] : [name]))

/** A signature says nothing that is not in the mail; what is signed and sealed in one is read without its seal. */
const attachmentsOf = (part: Email['attachments'][number], charsetOf: CharsetOf): readonly Attachment[] => {
  const { content, filename, mimeType } = part
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content)
  if (isSignature(mimeType, bytes)) return []
  const signed = signedContent(bytes)
  if (signed !== null)
    return [{ bytes: signed, extension: extensionOf((filename ?? '').replace(/\.p7m$/i, '').trim()) }]
  const charset = mimeType.startsWith('text/') && filename ? charsetOf(filename) : null
  const extension = mimeType === 'message/rfc822' ? 'eml' : extensionOf((filename ?? '').trim())
  return [{ bytes, extension, ...(charset === null ? {} : { charset }) }]
}

/** Node 20 reads windows-1252 as Latin 1: the euro sign, the French oe and curly quotes come out as controls. */
const mended = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => iconv.decode(Buffer.from([control.charCodeAt(0)]), 'windows-1252'))
