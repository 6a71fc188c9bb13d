import { refuse } from '../asn1/der.ts'
import { matchAt, type PdfDictionary, type PdfText, type PdfValue, readDictionary, readValue } from './pdf-value.ts'

/** `content`: of a stream, as the file has it; it is never inflated here. */
export type PdfObject = { readonly number: number; readonly value: PdfValue; readonly content: Uint8Array | null }

export type PdfStructure = { readonly objects: ReadonlyMap<number, PdfObject>; readonly trailer: PdfDictionary }

/** Looks at the bytes of a file, for each of its bytes. By hand: a genuine bordereau takes 2. */
const looksPerByte = 8

/**
 * A PDF in the only form that Requis writes: its objects one after the other, one table that lists each of them at its
 * place, one trailer, and not a byte between. A reader who follows the table and one who goes through the file see the
 * same (ISO 32000-1 7.5.4). Throws on any other form; reads each byte a bounded number of times, and inflates nothing.
 */
export const readStructure = (bytes: Buffer, spend = budgetOf(bytes.length)): PdfStructure => {
  const source = { text: bytes.toString('latin1'), spend }
  const header = (matchAt(source, headerPattern, 0) ?? refuse())[0].length
  const { placed, next } = readObjects(source, bytes, header)
  const places = new Map(placed.map(({ at, object }) => [object.number, at]))
  const tableEnd = readTable(source, next, places)
  const opening = (matchAt(source, trailerPattern, tableEnd) ?? refuse())[0].length
  const trailer = readDictionary(source, tableEnd + opening)
  const end = matchAt(source, endPattern, trailer.next) ?? refuse()
  const isWhole = Number(end[1]) === next && trailer.next + end[0].length === bytes.length
  if (!isWhole || places.size !== placed.length || countStarts(source) !== placed.length) return refuse()
  return { objects: new Map(placed.map(({ object }) => [object.number, object])), trailer: trailer.value }
}

/** The objects of an update that follows a signed PDF: only they, since whoever asks compares the rest. Throws where they break off. */
export const readUpdate = (bytes: Buffer): readonly PdfObject[] => {
  const source = { text: bytes.toString('latin1'), spend: budgetOf(bytes.length) }
  return readObjects(source, bytes, source.text.startsWith('\n') ? 1 : refuse()).placed.map(({ object }) => object)
}

const budgetOf = (length: number): PdfText['spend'] => {
  let left = looksPerByte * length
  return (bytes) => {
    left -= bytes
    if (left < 0) refuse()
  }
}

const headerPattern = /%PDF-1\.7\n%[\x80-\xff]{4}\n\n/y
const trailerPattern = /\ntrailer\n/y
const endPattern = /\n\nstartxref\n(\d{1,10})\n%%EOF/y

type Placed = { readonly at: number; readonly object: PdfObject }

const objectPattern = /(\d{1,8}) 0 obj\n/y
const objectEnd = /\nendobj\n\n/y

const readObjects = (source: PdfText, bytes: Buffer, from: number) => {
  const placed: Placed[] = []
  let next = from
  for (let head = matchAt(source, objectPattern, next); head !== null; head = matchAt(source, objectPattern, next)) {
    const { value, next: after } = readValue(source, next + head[0].length)
    const stream = readStream(source, bytes, { value, at: after })
    const end = stream?.next ?? after
    placed.push({ at: next, object: { number: Number(head[1]), value, content: stream?.content ?? null } })
    next = end + (matchAt(source, objectEnd, end) ?? refuse())[0].length
  }
  return { placed, next }
}

const streamStart = /\nstream\n/y
const streamEnd = /\nendstream/y

/** A stream is as long as it says, and stands in this file (no key F: ISO 32000-1 7.3.8.2). */
const readStream = (
  source: PdfText,
  bytes: Buffer,
  { value, at }: { readonly value: PdfValue; readonly at: number },
) => {
  const opening = matchAt(source, streamStart, at)
  if (opening === null) return null
  const start = at + opening[0].length
  const length = value.kind === 'dictionary' && !value.entries.has('F') ? value.entries.get('Length') : undefined
  const end = start + (length?.kind === 'number' ? length.number : refuse())
  const closing = Number.isInteger(end) && end >= start ? matchAt(source, streamEnd, end) : null
  return closing === null ? refuse() : { content: bytes.subarray(start, end), next: end + closing[0].length }
}

const tablePattern = /xref\n/y
const sectionPattern = /(\d{1,8}) (\d{1,8})\n/y
const entryPattern = /(\d{10}) (?:00000 n|\d{5} f) \n/y

/** The place after the table, which must list these objects at these places, and no other. */
const readTable = (source: PdfText, at: number, places: ReadonlyMap<number, number>): number => {
  const listed = new Set<number>()
  let next = at + (matchAt(source, tablePattern, at) ?? refuse())[0].length
  for (let head = matchAt(source, sectionPattern, next); head !== null; head = matchAt(source, sectionPattern, next)) {
    next += head[0].length
    for (let rank = 0; rank < Number(head[2]); rank += 1) {
      const entry = matchAt(source, entryPattern, next) ?? refuse()
      const number = Number(head[1]) + rank
      next += entry[0].length
      if (!entry[0].includes('n')) continue
      if (places.get(number) !== Number(entry[1]) || listed.has(number)) return refuse()
      listed.add(number)
    }
  }
  return listed.size === places.size ? next : refuse()
}

/** Where a lenient reader may see an object begin, a comment before it or not, inside a stream or not. */
const objectStart = /[\s\0]obj(?=[\s\0<>[(/%\d+\-.tfn])|\b\d{1,10}\s+\d{1,5}obj(?![A-Za-z])/g

const countStarts = ({ text, spend }: PdfText): number => {
  spend(text.length)
  return [...text.matchAll(objectStart)].length
}

/** What an entry of a dictionary leads to, through a reference or not; null where there is nothing. */
export const followEntry = ({ objects }: PdfStructure, { entries }: PdfDictionary, key: string): PdfValue | null => {
  const value = entries.get(key) ?? null
  return value?.kind === 'reference' ? (objects.get(value.to)?.value ?? null) : value
}
