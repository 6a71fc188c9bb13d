import msgreader from '@kenjiuno/msgreader'
import iconv from 'iconv-lite'
import { z } from 'zod'
import type { CompoundEntry } from '../entry/cfb.ts'
import { type Attachment, extensionOf } from '../entry/reading.ts'

/** A damaged item can give a number, or bytes, where a text belongs: such a field is read as absent. */
const sound = <T extends z.ZodType>(type: T) => type.optional().catch(undefined)

const text = sound(z.string())
const bytes = sound(z.instanceof(Uint8Array))
const rawProps = sound(z.array(z.object({ propertyTag: text, value: z.unknown() })))

/** What is read of an item, of whom it went to, of what is attached to it; the package gives more. */
const recipientSchema = z.object({ recipType: text, name: text, smtpAddress: text, email: text, rawProps })
const attachmentSchema = z.object({
  ...{ fileName: text, fileNameShort: text, name: text, extension: text, rawProps },
  innerMsgContent: sound(z.boolean()),
})
const msgSchema = z.object({
  ...{ body: text, bodyHtml: text, html: bytes, compressedRtf: bytes },
  ...{ subject: text, headers: text, clientSubmitTime: text, messageDeliveryTime: text },
  ...{ senderName: text, senderSmtpAddress: text, creatorSMTPAddress: text, senderEmail: text },
  ...{ internetCodepage: sound(z.number()), messageCodepage: sound(z.number()), rawProps },
  recipients: sound(z.array(recipientSchema)),
  attachments: sound(z.array(attachmentSchema)),
})

export type MsgFields = z.infer<typeof msgSchema>

export type OpenedMsg = { readonly fields: MsgFields; readonly attachments: readonly Attachment[] }

/** The root of every Outlook item holds this stream. */
export const msgProperties = '__properties_version1.0'

/** Opens an Outlook item whose chains were found whole; null when it is none after all. */
export const openMsg = (bytes: Uint8Array, entries: readonly CompoundEntry[]): OpenedMsg | null => {
  if (!entries.some((entry) => entry.name === msgProperties)) return null
  try {
    const source = withoutNames(bytes, entries)
    const opened = open(source, 'windows-1252')
    const own = `cp${opened.fields.messageCodepage ?? 1252}`
    return own === 'cp1252' || !iconv.encodingExists(own) ? opened : open(source, own)
  } catch {
    // What the reader throws may quote the mail.
    return null
  }
}

/**
 * A copy in which named properties have lost their names. The reader would parse calendars and votes by them, and
 * print what it stumbles over; their values are read all the same.
 */
const withoutNames = (bytes: Uint8Array, entries: readonly CompoundEntry[]): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.length)
  const writable = new Uint8Array(copy)
  writable.set(bytes)
  for (const entry of entries) if (/(?:^|\/)__nameid_version1\.0$/.test(entry.name)) writable[entry.at] = 0x78
  return copy
}

type Parser = typeof msgreader.default

/** The package is CommonJS: its class comes out one level deeper under Node than under some loaders. */
const isParser = (value: unknown): value is Parser => typeof value === 'function'

const open = (source: ArrayBuffer, ansiEncoding: string): OpenedMsg => {
  const outer: unknown = msgreader
  const reader = new (isParser(outer) ? outer : msgreader.default)(source)
  reader.parserConfig = { includeRawProps: true, ansiEncoding }
  const fields = reader.getFileData()
  const attachments = (fields.attachments ?? []).flatMap((attachment): readonly Attachment[] => {
    if (attachment.dataId === undefined && attachment.innerMsgContent !== true) return []
    return [{ bytes: reader.getAttachment(attachment).content, extension: attachmentExtension(attachment) }]
  })
  return { fields: msgSchema.parse(fields), attachments }
}

/** A mail in a mail was given the form of a file of its own. */
const attachmentExtension = (attachment: unknown): string => {
  const { innerMsgContent, fileName, fileNameShort, name, extension } = attachmentSchema.parse(attachment)
  return innerMsgContent === true ? 'msg' : extensionOf((fileName ?? fileNameShort ?? name ?? extension ?? '').trim())
}
