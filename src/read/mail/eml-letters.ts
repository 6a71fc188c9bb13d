import { decodeText } from '../../language/decode-text.ts'

/**
 * Old programs send letters with accents without saying in which encoding; the parser takes them for broken UTF-8, and
 * a name would be read without them. Null when nothing can be done: the mail says another encoding somewhere.
 */
export const withLetters = (bytes: Uint8Array, source: string): Uint8Array | null => {
  if (/content-transfer-encoding:\s{0,4}binary/i.test(source)) return null
  const said = [...source.matchAll(/\bcharset\s{0,4}=\s{0,4}"?([\w.:-]{1,40})/gi)].map((found) =>
    found[1]?.toLowerCase(),
  )
  const onlyHead = said.some((name) => name !== 'utf-8' && name !== 'utf8' && name !== 'us-ascii')
  const end = onlyHead ? headEnd(source) : bytes.length
  const head = linesIn(bytes, end).map((line) => Buffer.from(decodeText(line)))
  return Buffer.concat([...head, bytes.subarray(end)])
}

const headEnd = (source: string): number => {
  const blank = /\r?\n\r?\n/.exec(source)
  return blank === null ? source.length : blank.index + 1
}

/** Each line is in one encoding; the next may be in another. Line ends stay with their line. */
const linesIn = (bytes: Uint8Array, end: number): readonly Uint8Array[] => {
  const lines: Uint8Array[] = []
  let from = 0
  while (from < end) {
    const found = bytes.indexOf(0x0a, from)
    const to = found < 0 || found >= end ? end : found + 1
    lines.push(bytes.subarray(from, to))
    from = to
  }
  return lines
}
