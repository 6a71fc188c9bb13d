import type { Attachment, FieldLine, ReadResult } from './reading.ts'

/** Shorter strings are keys, hashes, words; no text that people write runs so long without a space. */
const shortest = 120

/**
 * A file, or a signed token, written as one long string among the values of a document: no detector sees what it says,
 * so it does not leave with them. Null for any other value.
 */
const readEncoded = (text: string): { readonly attachment: Attachment | null } | null => {
  if (text.length < shortest) return null
  if (/^eyJ[\w-]{10,}\.[\w-]{10,}/.test(text)) return { attachment: null }
  const [, mediaType] = /^data:([a-z]{2,20}\/[\w.+-]{1,80})?[^,]{0,80};base64,/i.exec(text) ?? []
  const body = text.replace(/^data:[^,]{0,200},/i, '').replace(/\s+/g, '')
  const isBase64 = body.length >= shortest && /^[\w+/-]+={0,2}$/.test(body) && isMixed(body)
  if (!isBase64 || (mediaType === undefined && hasWords(text))) return null
  return { attachment: { bytes: new Uint8Array(Buffer.from(body, 'base64')), extension: '' } }
}

/** Base64 holds letters of both sizes and figures; a hash or a word does not. */
export const isMixed = (body: string): boolean => /[A-Z]/.test(body) && /[a-z]/.test(body) && /\d/.test(body)

/** Prose without punctuation is made of the same letters: its spaces come sooner than the line ends of base64. */
const hasWords = (text: string): boolean => /\s/.test(text) && !/^\S{60,}(?:\s+\S{60,})*(?:\s+\S+)?\s*$/.test(text)

/** What was taken out of a document's values: where, and the files that can be read for themselves. */
export type Encoded = { readonly paths: string[]; readonly attachments: Attachment[] }

export const openEncoded = (): Encoded => ({ paths: [], attachments: [] })

/** The values that are no encoded file; those that are go to `encoded`, and leave an empty place behind. */
export const takeEncoded = (lines: readonly FieldLine[], encoded: Encoded): readonly FieldLine[] =>
  lines.filter(({ value, path }) => {
    const read = readEncoded(value)
    if (read === null) return true
    encoded.paths.push(path)
    if (read.attachment !== null) encoded.attachments.push(read.attachment)
    return false
  })

/** The result of a reader with what was taken out: said, and read as pieces of their own. */
export const withEncoded = (read: ReadResult, pieceId: string, { paths, attachments }: Encoded): ReadResult => {
  if (paths.length === 0) return read
  const isSaid = read.notes.some((note) => note.code === 'read.left-out' && note.what === 'binary')
  const notes = isSaid ? read.notes : [...read.notes, { code: 'read.left-out', pieceId, what: 'binary' } as const]
  return { ...read, notes, attachments: [...read.attachments, ...attachments] }
}
