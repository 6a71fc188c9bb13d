import { decodeText } from '../language/decode-text.ts'

/** The text of a file that a person writes, by its mark, else UTF-8, else Windows-1252, which old editors write. */
export const settingText = (bytes: Uint8Array): string => decodeText(bytes)

/** Not UTF-8: it was read as another encoding, and whoever wrote it should look at its accents. */
export const isForeignText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}

/** Accents that a program once read wrongly and wrote so: « InÃ¨s », « Ma�lle ». Under them no name is known. */
const garbled =
  /Ã[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]|\u00e2\u20ac[\u0153\u2122\u02dc\u009d]|\ufffd/

/** The line, from 1, of the first of them; null where there is none. */
export const garbledLine = (text: string): number | null => {
  const at = text.search(garbled)
  return at === -1 ? null : text.slice(0, at).split('\n').length
}
