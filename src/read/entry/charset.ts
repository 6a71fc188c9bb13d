import iconv from 'iconv-lite'
import type { Format } from '../../model/record/piece.ts'

/** Formats that do not say how their letters are written. A file of another one is taken as it is. */
const silent: ReadonlySet<Format | null> = new Set(['text', 'csv', 'html'])

/** What `decodeText` finds by itself, windows-1252 under the name of Latin 1 among them. */
const usual = /^(?:utf-?(?:8|16|32)\w{0,4}|us-?ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/i

/** Bytes that are all ASCII, and say other letters. */
const shifted = /^(?:utf-?7|iso-2022)/i

/**
 * A text whose mail says in which charset it is, written again in UTF-8 with its mark. The bytes are believed before the
 * mail: those that are UTF-8 stay, and a charset that nobody knows is none.
 */
export const inUtf8 = (bytes: Uint8Array, charset: string | undefined, format: Format | null): Uint8Array => {
  if (charset === undefined || !silent.has(format) || usual.test(charset) || !iconv.encodingExists(charset))
    return bytes
  if (!shifted.test(charset) && isUtf8(bytes)) return bytes
  return Buffer.from(`\ufeff${iconv.decode(bytes, charset)}`, 'utf8')
}

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
