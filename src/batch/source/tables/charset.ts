import type { Encoding } from './mapping.ts'

/**
 * How the bytes of one row read: `ascii` and `utf-8` are sure; `plain` is no UTF-8 and gives ordinary words in Windows-1252;
 * `unread` gives neither.
 */
export type RowLetters = { readonly text: string; readonly letters: 'ascii' | 'utf-8' | 'plain' | 'unread' }

/** One row by itself: exports are pasted together, and a file may hold rows of two encodings. */
export const decodeRow = (bytes: Uint8Array, encoding: Encoding | null): RowLetters => {
  if (encoding !== null && encoding !== 'utf-8') return decodeStated(bytes, encoding)
  if (isAscii(bytes)) return { text: latin1(bytes), letters: 'ascii' }
  const utf8 = decodeStrict(bytes)
  if (utf8 !== null) return { text: utf8, letters: 'utf-8' }
  const text = decode1252(bytes)
  return { text, letters: readsPlain(text) ? 'plain' : 'unread' }
}

const decodeStated = (bytes: Uint8Array, encoding: Encoding): RowLetters => {
  if (encoding !== 'windows-1252') return { text: new TextDecoder(encoding).decode(bytes), letters: 'utf-8' }
  return { text: decode1252(bytes), letters: isAscii(bytes) ? 'ascii' : 'plain' }
}

const isAscii = (bytes: Uint8Array): boolean => {
  for (const byte of bytes) if (byte > 0x7f) return false
  return true
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decodeStrict = (bytes: Uint8Array): string | null => {
  try {
    return strict.decode(bytes)
  } catch {
    return null
  }
}

/** Windows-1252, 0x80 to 0x9F: Node 20's own decoder reads these as controls. `\ufffd`: bytes that mean nothing. */
const high = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ'

const decode1252 = (bytes: Uint8Array): string =>
  latin1(bytes).replace(/[\x80-\x9f]/g, (sign) => high[sign.charCodeAt(0) - 0x80] ?? '\ufffd')

/** Letters of western names and the signs that people type. */
const plainSigns = /^[\x09\x0a\x0d\x20-\x7eÀ-ÖØ-öø-ÿŒœŠšŽžŸ\u00a0«»’‘“”„–—…€£°²³µ§·•½¼¾ºª¿¡®©™]*$/

/**
 * UTF-8 that somebody read as Windows-1252 (« Ã© »), and accents of an old Macintosh or of DOS, which come out as signs or as a
 * capital in the middle of a word: the row waits for an export that can be read.
 */
const readsPlain = (text: string): boolean =>
  plainSigns.test(text) && !/[ÂÃ][\u00a0-¿€-™]|\p{Ll}[À-ÖØ-ÞŠŽŒŸ]|[ÀÊËÔÎ]\p{Ll}{1,30}[À-ÖØ-ÞŠŽ]/u.test(text)
