import { mimetypeText, sortFiles, type TreeFile, treeNames } from '../seal/tree.ts'
import type { Unzipped } from '../seal/zip.ts'

// Stands for `seal/zip.ts` in the browser, where neither yauzl nor yazl runs: the same answers, and only reading.

const limits = { entries: 10_000 } as const

const opened = new WeakMap<Uint8Array, Unzipped>()

/**
 * The files of a container (PKWARE APPNOTE 6.3, entries stored), as views of its bytes, and what is wrong with it. The
 * same container gives the same views, so that whoever hashes them twice need not.
 */
export const readZip = async (container: Uint8Array): Promise<Unzipped> => {
  const known = opened.get(container)
  if (known !== undefined) return known
  const read = open(container)
  opened.set(container, read)
  return read
}

const open = (container: Uint8Array): Unzipped => {
  try {
    const read = readEntries(container)
    return read.flaw !== null || isCanonical(container, read.files) ? read : { ...read, flaw: 'not-canonical' }
  } catch {
    return { files: [], flaw: 'broken' }
  }
}

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const

const sizes = { local: 30, central: 46, end: 22, comment: 0xffff } as const

/** A `RangeError` of the view is what an entry that lies about its place gets: `open` says broken. */
const readEntries = (container: Uint8Array): Unzipped => {
  const view = new DataView(container.buffer, container.byteOffset, container.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > limits.entries) return { files: [], flaw: 'too-large' }
  const files: TreeFile[] = []
  let size = 0
  let at = view.getUint32(end + 16, true)
  for (let left = count; left > 0; left -= 1) {
    const entry = readCentral(container, view, at)
    size += entry.size
    if (entry.isPacked) return { files: [], flaw: 'compressed' }
    if (size > container.length) return { files: [], flaw: 'too-large' }
    files.push({ name: entry.name, bytes: readStored(container, view, entry) })
    at = entry.next
  }
  return { files, flaw: null }
}

/** The record that ends the container, and nothing behind it but the comment that it announces. */
const findEnd = (view: DataView): number => {
  const first = Math.max(0, view.byteLength - sizes.end - sizes.comment)
  for (let at = view.byteLength - sizes.end; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signatures.end) continue
    if (at + sizes.end + view.getUint16(at + 20, true) !== view.byteLength) throw new RangeError()
    if (view.getUint16(at + 4, true) !== 0) throw new RangeError()
    return at
  }
  throw new RangeError()
}

type Entry = {
  readonly name: string
  readonly isPacked: boolean
  readonly size: number
  readonly offset: number
  readonly next: number
}

const readCentral = (container: Uint8Array, view: DataView, at: number): Entry => {
  if (view.getUint32(at, true) !== signatures.central) throw new RangeError()
  const flags = view.getUint16(at + 8, true)
  const isPacked = view.getUint16(at + 10, true) !== 0 || (flags & 1) !== 0
  const size = view.getUint32(at + 24, true)
  if (!isPacked && view.getUint32(at + 20, true) !== size) throw new RangeError()
  const start = at + sizes.central
  const nameEnd = start + view.getUint16(at + 28, true)
  const next = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  if (next > container.length) throw new RangeError()
  const name = new TextDecoder().decode(container.subarray(start, nameEnd))
  if (isUnsafe(name)) throw new RangeError()
  return { name, isPacked, size, offset: view.getUint32(at + 42, true), next }
}

/** What yauzl refuses to read; `seal/names.ts` judges all other names. */
const isUnsafe = (name: string): boolean =>
  name.includes('\\') || /^[a-zA-Z]:|^\//.test(name) || name.split('/').includes('..')

const readStored = (container: Uint8Array, view: DataView, { offset, size }: Entry): Uint8Array => {
  if (view.getUint32(offset, true) !== signatures.local) throw new RangeError()
  const start = offset + sizes.local + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + size > container.length) throw new RangeError()
  return container.subarray(start, start + size)
}

/** The one container that these files have, piece by piece, against the one received. */
const isCanonical = (container: Uint8Array, files: readonly TreeFile[]): boolean => {
  const others = sortFiles(files).filter(({ name }) => name !== treeNames.mimetype)
  const type = { name: treeNames.mimetype, bytes: new TextEncoder().encode(mimetypeText) }
  let at = 0
  for (const piece of canonicalPieces([type, ...others])) {
    if (!isAt(container, at, piece)) return false
    at += piece.length
  }
  return at === container.length
}

const isAt = (container: Uint8Array, at: number, piece: Uint8Array): boolean => {
  if (container.byteOffset + at === piece.byteOffset && container.buffer === piece.buffer) return true
  for (let index = 0; index < piece.length; index += 1) if (container[at + index] !== piece[index]) return false
  return true
}

/** 1 January 2000, 00:00, in the format of DOS; made by Unix, version 6.3; names in UTF-8; a plain file, 0644. */
const fixed = { time: 0, date: 0x2821, version: 20, madeBy: 0x033f, flags: 0x0800, mode: 0o100644 } as const

/** The bytes of `writeZip` of `seal/zip.ts`: `files` in their order, `mimetype` first. */
export function* canonicalPieces(files: readonly TreeFile[]): Generator<Uint8Array> {
  const central: Uint8Array[] = []
  let at = 0
  for (const { name, bytes } of files) {
    const entry = { name: new TextEncoder().encode(name), crc: crc32(bytes), size: bytes.length, at }
    const header = [...localHeader(entry), bytes]
    central.push(...centralHeader(entry))
    for (const piece of header) at += piece.length
    yield* header
  }
  yield* central
  yield endRecord(
    files.length,
    central.reduce((sum, { length }) => sum + length, 0),
    at,
  )
}

type Written = { readonly name: Uint8Array; readonly crc: number; readonly size: number; readonly at: number }

const shared = (entry: Written): readonly Field[] => [
  [2, fixed.version],
  [2, fixed.flags],
  [2, 0],
  [2, fixed.time],
  [2, fixed.date],
  [4, entry.crc],
  [4, entry.size],
  [4, entry.size],
  [2, entry.name.length],
  [2, 0],
]

const localHeader = (entry: Written): readonly Uint8Array[] => [
  writeFields([[4, signatures.local], ...shared(entry)]),
  entry.name,
]

const centralHeader = (entry: Written): readonly Uint8Array[] => [
  writeFields([
    [4, signatures.central],
    [2, fixed.madeBy],
    ...shared(entry),
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [2, fixed.mode],
    [4, entry.at],
  ]),
  entry.name,
]

const endRecord = (count: number, size: number, at: number): Uint8Array =>
  writeFields([
    [4, signatures.end],
    [4, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, at],
    [2, 0],
  ])

type Field = readonly [size: 2 | 4, value: number]

const writeFields = (fields: readonly Field[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0))
  const view = new DataView(bytes.buffer)
  let at = 0
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += size
  }
  return bytes
}

const crcTable = Uint32Array.from({ length: 256 }, (_, octet) => {
  let crc = octet
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  return crc
})

const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xffffffff
  for (const octet of bytes) crc = (crc >>> 8) ^ (crcTable[(crc ^ octet) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
