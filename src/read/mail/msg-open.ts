import msgreader, { type FieldsData } from '@kenjiuno/msgreader'
import iconv from 'iconv-lite'
import type { CompoundEntry } from '../entry/cfb.ts'
import { type Attachment, extensionOf } from '../entry/reading.ts'

export type MsgFields = FieldsData

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
  return { fields: soundFields(fields), attachments }
}

/** A damaged item can give a number, or bytes, where a text belongs: what is no text was not there. */
const soundFields = (fields: MsgFields): MsgFields => {
  const texts = [
    'body',
    'bodyHtml',
    'subject',
    'senderName',
    'senderSmtpAddress',
    'creatorSMTPAddress',
    'senderEmail',
  ] as const
  const others = ['headers', 'clientSubmitTime', 'messageDeliveryTime'] as const
  const broken = [...texts, ...others].filter((name) => fields[name] !== undefined && typeof fields[name] !== 'string')
  const sound = { ...fields }
  for (const name of broken) delete sound[name]
  return sound
}

/** A mail in a mail was given the form of a file of its own. */
const attachmentExtension = (fields: MsgFields): string =>
  fields.innerMsgContent === true
    ? 'msg'
    : extensionOf((fields.fileName ?? fields.fileNameShort ?? fields.name ?? fields.extension ?? '').trim())
