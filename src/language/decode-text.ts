import iconv from 'iconv-lite'

type Encoding = 'utf-32le' | 'utf-32be' | 'utf-16le' | 'utf-16be' | 'utf-8'

type Mark = { readonly encoding: Encoding; readonly bytes: readonly number[] }

// UTF-32 before UTF-16: FF FE 00 00 starts like FF FE.
const marks: readonly Mark[] = [
  { encoding: 'utf-32le', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

const sampleLength = 8192

/** The text of a file: by its mark, else strict UTF-8, else windows-1252. The mark is dropped, line ends are kept. */
export const decodeText = (bytes: Uint8Array): string => {
  const mark = marks.find((candidate) => candidate.bytes.every((byte, index) => bytes[index] === byte))
  if (mark === undefined) return decodeUnmarked(bytes)
  const body = bytes.subarray(mark.bytes.length)
  return mark.encoding === 'utf-8' ? decodeNarrow(body) : decodeAs(body, mark.encoding)
}

const decodeUnmarked = (bytes: Uint8Array): string => {
  const wide = guessWide(bytes)
  return wide === null ? decodeNarrow(bytes) : decodeAs(bytes, wide)
}

// Western text in UTF-16 has a zero in every second byte; no other encoding of text has.
const guessWide = (bytes: Uint8Array): Encoding | null => {
  const length = Math.min(bytes.length, sampleLength) & ~1
  if (length < 4) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const pairs = length / 2
  if (odd > pairs * 0.4 && even < pairs * 0.02) return 'utf-16le'
  return even > pairs * 0.4 && odd < pairs * 0.02 ? 'utf-16be' : null
}

// Node 20's own windows-1252 reads 0x80–0x9F as controls: the euro sign and the French oe would be lost.
const decodeNarrow = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return decodeMixed(bytes)
  }
}

const mostMixed = 32 * 1024 * 1024
const mixedSample = 1024 * 1024

const latin1Of = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const isMostlyWide = (raw: string): boolean => {
  const sequences = raw.match(sequence) ?? []
  const high = raw.match(/[\x80-\xff]/g)?.length ?? 0
  return sequences.length > high - sequences.reduce((sum, one) => sum + one.length, 0)
}

const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g

/**
 * Neither one nor the other throughout: exports are pasted together, and one stray byte must not turn every « ë » of the
 * file into « Ã« », under which no name is known. Where most accents are UTF-8, those are read so.
 */
const decodeMixed = (bytes: Uint8Array): string => {
  if (bytes.length > mostMixed || !isMostlyWide(latin1Of(bytes.subarray(0, mixedSample))))
    return decodeAs(bytes, 'windows-1252')
  const raw = latin1Of(bytes)
  const sequences = raw.match(sequence) ?? []
  const parts = raw.split(sequence)
  const decoded = (part: string) => decodeAs(Buffer.from(part, 'latin1'), 'windows-1252')
  const read = (one: string | undefined) => Buffer.from(one ?? '', 'latin1').toString('utf8')
  return parts.map((part, at) => decoded(part) + read(sequences[at])).join('')
}

const decodeAs = (bytes: Uint8Array, encoding: Encoding | 'windows-1252'): string =>
  iconv.decode(bytes, encoding, { stripBOM: false })
