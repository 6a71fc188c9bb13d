import { inflateRawSync, inflateSync } from 'node:zlib'

/** What a file holds as texts, read without any knowledge of what it is: its bytes as they are, and all that is packed in them. */
export const textsIn = (bytes: Uint8Array, depth = 0): readonly string[] => {
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const inner = depth < deepest ? [...zipped(latin, bytes), ...deflated(latin, bytes), ...encoded(latin)] : []
  return [
    ...writings(bytes, latin).flatMap((text) => [text, ...unmarked(text)]),
    ...inner.flatMap((one) => textsIn(one, depth + 1)),
  ]
}

/** An archive in a mail in an archive. By hand. */
const deepest = 3

const writings = (bytes: Uint8Array, latin: string): readonly string[] => {
  const half = bytes.subarray(0, bytes.length - (bytes.length % 2))
  const wide = latin.includes('\0')
  return [
    new TextDecoder('utf-8').decode(bytes),
    latin,
    ...(wide ? [new TextDecoder('utf-16le').decode(half), new TextDecoder('utf-16be').decode(half)] : []),
  ]
}

/** Words of a document of XML or HTML lie in several elements; characters are written by their numbers; a PDF writes in hex. */
const unmarked = (text: string): readonly string[] => {
  const plain = text.includes('<')
    ? [spell(text.replaceAll(/<[^<>]{0,2000}>/g, '')), spell(text.replaceAll(/<[^<>]{0,2000}>/g, ' '))]
    : []
  const quoted = /=[0-9A-F]{2}/.test(text) ? [quotedPrintable(text)] : []
  const escaped = /\\u[0-9a-fA-F]{4}|\\'[0-9a-f]{2}/.test(text) ? [spelledOut(text)] : []
  return [...plain, ...quoted, ...escaped]
}

const spell = (text: string): string =>
  text
    .replaceAll(/&#x([0-9a-fA-F]{1,6});/g, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replaceAll(/&#(\d{1,7});/g, (_, code: string) => letter(Number(code)))
    .replaceAll(/&(?:nbsp|amp|apos|quot);/g, ' ')

const letter = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

const quotedPrintable = (text: string): string => {
  const bytes = text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => letter(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

const spelledOut = (text: string): string =>
  text
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => letter(Number.parseInt(code, 16)))
    .replaceAll(/\\'([0-9a-f]{2})/g, (_, code: string) => letter(Number.parseInt(code, 16)))

/** Members of an archive, by their local headers (APPNOTE 4.3.7): what a directory leaves out is read too. */
const zipped = (latin: string, bytes: Uint8Array): readonly Uint8Array[] => {
  const members: Uint8Array[] = []
  for (let at = latin.indexOf('PK\x03\x04'); at !== -1; at = latin.indexOf('PK\x03\x04', at + 4)) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, Math.min(30, bytes.length - at))
    if (view.byteLength < 30) break
    const from = at + 30 + view.getUint16(26, true) + view.getUint16(28, true)
    const size = view.getUint32(18, true)
    const data = bytes.subarray(from, size === 0 ? bytes.length : from + size)
    members.push(...(view.getUint16(8, true) === 8 ? inflated(data, true) : size === 0 ? [] : [data]))
  }
  return members
}

/** Streams of a PDF. */
const deflated = (latin: string, bytes: Uint8Array): readonly Uint8Array[] => {
  if (!latin.startsWith('%PDF')) return []
  return [...latin.matchAll(/stream\r?\n/g)].flatMap((match) =>
    inflated(bytes.subarray(match.index + match[0].length), false),
  )
}

/** What is not packed so, or breaks off, gives what could be read of it. */
const inflated = (data: Uint8Array, isRaw: boolean): readonly Uint8Array[] => {
  try {
    const options = { finishFlush: 2, maxOutputLength: largest }
    return [isRaw ? inflateRawSync(data, options) : inflateSync(data, options)]
  } catch {
    return []
  }
}

/** Of one packed part, in bytes: what is longer is no text of a record. By hand. */
const largest = 64 * 1024 * 1024

/** Parts of a mail, an attachment of a FHIR document. */
const encoded = (latin: string): readonly Uint8Array[] => {
  const parts: Uint8Array[] = []
  const run = /[A-Za-z0-9+/]{40}/g
  for (let found = run.exec(latin); found !== null; found = run.exec(latin)) {
    run.lastIndex = endOfRun(latin, run.lastIndex)
    parts.push(Buffer.from(latin.slice(found.index, run.lastIndex), 'base64'))
  }
  return parts
}

/** By steps: a pattern that holds a whole scan breaks off from 6 MB (V8's stack for going back). */
const endOfRun = (latin: string, from: number): number => {
  const other = /[^A-Za-z0-9+/]/g
  other.lastIndex = from
  let end = other.exec(latin)?.index ?? latin.length
  const line = /\r?\n[A-Za-z0-9+/]{1,100}/y
  for (line.lastIndex = end; line.test(latin); ) end = line.lastIndex
  const filling = /={0,2}/y
  filling.lastIndex = end
  filling.test(latin)
  return filling.lastIndex
}
