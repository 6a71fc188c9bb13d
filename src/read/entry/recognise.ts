import { decodeText } from '../../language/decode-text.ts'
import type { Format } from '../../model/record/piece.ts'
import { looksLikeCsv } from '../data/csv-shape.ts'
import { isJson, isJsonLines } from '../data/json-tree.ts'
import { isEnveloped } from '../mail/signed-content.ts'
import { imageKind } from '../scan/image-bytes.ts'
import { isCards } from '../text/cards.ts'
import { readCompound } from './cfb.ts'
import { maxBytes, type QuarantineCode } from './reading.ts'
import { markupFormat } from './recognise-markup.ts'

export type Recognised = { readonly format: Format | null; readonly code: QuarantineCode | null }

const taken = (format: Format): Recognised => ({ format, code: null })
const refused = (code: QuarantineCode): Recognised => ({ format: null, code })

/** What a file is, by what it holds; its extension only settles what several formats could be. */
export const recogniseFormat = async (bytes: Uint8Array, extension: string): Promise<Recognised> => {
  if (bytes.length === 0) return refused('read.empty')
  if (bytes.length > maxBytes) return refused('read.too-large')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  // Before PDF: the first member of an archive, or the first lines of a mail, can be the head of one.
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return recogniseArchive(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0')) return recogniseCompound(bytes)
  const markup = markupFormat(bytes, extension)
  if (markup !== null) return taken(markup)
  if (head.includes('%PDF-')) return taken('pdf')
  if (imageKind(head) !== null) return taken('image')
  if (isXml(head.replace(/^\xef\xbb\xbf/, ''), extension)) return taken('xml')
  if (isEnveloped(bytes) || head.startsWith('-----BEGIN PGP MESSAGE-----')) return refused('read.encrypted')
  if (isForeign(head)) return refused('read.unsupported')
  return recogniseText(decodeText(bytes), extension)
}

// The parsers of archives and of office files are loaded with the first archive: a text needs none.
const recogniseArchive = async (bytes: Uint8Array): Promise<Recognised> => {
  const { openArchive } = await import('./zip.ts')
  const { hasDocument } = await import('../office/docx/docx-inside.ts')
  const archive = await openArchive(bytes, (name) => name === 'mimetype')
  if (typeof archive === 'string') return refused(`read.${archive}`)
  if (archive.names.includes('xl/workbook.xml')) return taken('xlsx')
  const openDocument = openDocumentKind(archive.parts.get('mimetype'))
  if (openDocument === 'spreadsheet') return taken('ods')
  if (openDocument === 'text') return taken('odt')
  if (hasDocument(archive.names)) return taken('docx')
  // Slides, drawings, books: made of parts as well, and no archive of files.
  const isMadeOfParts = archive.parts.has('mimetype') || archive.names.includes('[Content_Types].xml')
  return isMadeOfParts ? refused('read.unsupported') : taken('zip')
}

/** What an OpenDocument file says it is, in its first part (OpenDocument 1.3, part 2, 3.3). */
const openDocumentKind = (mimetype: Uint8Array | undefined): string | null =>
  /^application\/vnd\.oasis\.opendocument\.([a-z]{4,20})(?:-template)?\s*$/.exec(
    Buffer.from(mimetype ?? []).toString('latin1'),
  )?.[1] ?? null

/** An old office file or an Outlook mail, by the streams at its root. */
const recogniseCompound = (bytes: Uint8Array): Recognised => {
  if (isEncryptedOffice(bytes)) return refused('read.encrypted')
  const entries = readCompound(bytes)
  if (entries === null) return refused('read.broken')
  if (entries.some(({ name }) => name === '__properties_version1.0')) return taken('msg')
  return entries.some(({ name }) => name === 'WordDocument') ? taken('doc') : refused('read.unsupported')
}

/** A password-protected office file is an OLE2 file whose directory names, in UTF-16, the encrypted package. */
const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

// Formats that would pass for text, or that deserve a better answer than "binary".
const foreignHeads: readonly RegExp[] = [
  /^(?:GIF8|BM.{4}\0\0\0\0|RIFF|\0\0\0.ftyp)/s,
  /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|MZ|\x7fELF|ID3|OggS)/,
  /^%!PS/,
  /^(?:\xef\xbb\xbf)?\s{0,64}<(?:\?xml|!doctype|svg)\b/i,
  /^From /,
]

/** Declared, named so, or in a grammar of health records. A drawing is no record. */
const isXml = (head: string, extension: string): boolean => {
  if (/<svg\b/i.test(head)) return false
  const isNamed = extension === 'xml' && /^\s{0,64}<[A-Za-z_!?]/.test(head)
  return (
    isNamed ||
    /^\s{0,64}<(?:\?xml\s|[A-Za-z]{1,40}\s{1,8}xmlns="(?:http:\/\/hl7\.org\/fhir|urn:hl7-org:v3)")/.test(head)
  )
}

const isForeign = (head: string): boolean => foreignHeads.some((pattern) => pattern.test(head))

const recogniseText = (text: string, extension: string): Recognised => {
  if (isBinary(text)) return refused('read.binary')
  const first = /\S/.exec(text.slice(0, 100_000))?.[0] ?? (text.trim() === '' ? null : '')
  if (first === null) return refused('read.empty')
  // In UTF-16 the first bytes do not say it.
  if (isXml(text.slice(0, 1024), '')) return taken('xml')
  if (isCards(text)) return taken('text')
  if (extension === 'json' || ((first === '{' || first === '[') && (isJson(text) || isJsonLines(text))))
    return taken('json')
  if (extension === 'csv' || extension === 'tsv') return taken('csv')
  return !proseExtensions.includes(extension) && looksLikeCsv(text) ? taken('csv') : taken('text')
}

const proseExtensions: readonly string[] = ['txt', 'text', 'md', 'log']

const sampleLength = 65536

/** Decoded text holds few controls; compressed or compiled bytes hold one in ten. */
const isBinary = (text: string): boolean => {
  const sample = text.length <= sampleLength * 2 ? text : text.slice(0, sampleLength) + text.slice(-sampleLength)
  let zeros = 0
  let controls = 0
  for (let at = 0; at < sample.length; at += 1) {
    const code = sample.charCodeAt(at)
    if (code === 0) zeros += 1
    if (code < 0x20 && (code < 9 || code > 13) && code !== 0x1b) controls += 1
  }
  return zeros > sample.length * 0.005 || controls > sample.length * 0.04
}
