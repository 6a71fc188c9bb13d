import type { Format } from '../model/piece.ts'
import { looksLikeCsv } from './csv-shape.ts'
import { decodeText } from './decode-text.ts'
import { isJson } from './json-tree.ts'
import { maxBytes, type QuarantineCode } from './reading.ts'
import { openArchive } from './zip.ts'

export type Recognised = { readonly format: Format | null; readonly code: QuarantineCode | null }

const taken = (format: Format): Recognised => ({ format, code: null })
const refused = (code: QuarantineCode): Recognised => ({ format: null, code })

/** What a file is, by what it holds; its extension only settles what several formats could be. */
export const recogniseFormat = async (bytes: Uint8Array, extension: string): Promise<Recognised> => {
  if (bytes.length === 0) return refused('read.empty')
  if (bytes.length > maxBytes) return refused('read.too-large')
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (head.includes('%PDF-')) return taken('pdf')
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(head)) return recogniseArchive(bytes)
  if (head.startsWith('\xd0\xcf\x11\xe0'))
    return refused(isEncryptedOffice(bytes) ? 'read.encrypted' : 'read.unsupported')
  if (isForeign(head)) return refused('read.unsupported')
  return recogniseText(decodeText(bytes), extension)
}

const recogniseArchive = async (bytes: Uint8Array): Promise<Recognised> => {
  const archive = await openArchive(bytes, () => false)
  if (typeof archive === 'string') return refused(`read.${archive}`)
  return archive.names.includes('word/document.xml') ? taken('docx') : refused('read.unsupported')
}

/** A password-protected office file is an OLE2 file whose directory names, in UTF-16, the encrypted package. */
const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))

// Formats that would pass for text, or that deserve a better answer than "binary".
const foreignHeads: readonly RegExp[] = [
  /^(?:\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0\0\0|II\*\0|MM\0\*|RIFF|\0\0\0.ftyp)/s,
  /^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ|MZ|\x7fELF|ID3|OggS)/,
  /^\{\\rtf/,
  /^%!PS/,
  /^(?:\xef\xbb\xbf)?\s{0,64}<(?:\?xml|!doctype|html|svg)\b/i,
  /^(?:BEGIN:VC|From |Received:|Return-Path:|Delivered-To:)/,
  /^(?:[A-Za-z-]{2,40}: ?[^\n]{0,400}\n(?:[ \t][^\n]{0,400}\n){0,20}){0,40}MIME-Version:/i,
]

const isForeign = (head: string): boolean => foreignHeads.some((pattern) => pattern.test(head))

const recogniseText = (text: string, extension: string): Recognised => {
  if (isBinary(text)) return refused('read.binary')
  const first = /\S/.exec(text.slice(0, 100_000))?.[0] ?? (text.trim() === '' ? null : '')
  if (first === null) return refused('read.empty')
  if (extension === 'json' || ((first === '{' || first === '[') && isJson(text))) return taken('json')
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
