import { measure } from './measure.ts'
import { type ByteSource, type OpenedFile, openPart, type Part } from './source.ts'
import { mimetypeText, sortFiles, type TreeFile, treeNames } from './tree.ts'
import { layOut, limits, signatures, sizes } from './zip-layout.ts'

/**
 * The container of these files, in pieces, those of the files among them: nothing is copied. Stored, not deflated: one
 * tree has one container, whatever the version of zlib.
 */
export const writeContainer = (files: readonly TreeFile[]): readonly Uint8Array[] => {
  const type = { name: treeNames.mimetype, bytes: Buffer.from(mimetypeText, 'ascii') }
  const all = [type, ...sortFiles(files.filter(({ name }) => name !== treeNames.mimetype))]
  const { heads, tail } = layOut(all.map(({ name, bytes }) => ({ name, ...measure(bytes) })))
  return [...all.flatMap(({ bytes }, index) => [heads[index] ?? Buffer.alloc(0), bytes]), tail]
}

/** Octets: ten thousand entries with the longest names make less. */
const longestDirectory = 4_000_000

export type ZipFlaw = 'broken' | 'too-large' | 'compressed' | 'not-canonical'

type Unzipped<File> = { readonly files: readonly File[]; readonly flaw: ZipFlaw | null }

/**
 * Opens an untrusted container. Entries are read as stored bytes (no bomb, no cipher), then every octet between them is
 * compared with the one container that such files have: a twin entry, a link, a comment, a gap, another order, a changed
 * header all differ.
 */
export const readContainer = async (
  source: ByteSource,
  isRead: (name: string) => boolean,
): Promise<Unzipped<OpenedFile>> => {
  try {
    const { files: parts, flaw } = await readEntries(source)
    if (flaw !== null) return { files: [], flaw }
    const files: OpenedFile[] = []
    for (const part of parts) files.push(await openPart(part, isRead))
    return { files, flaw: (await isCanonical(source, files)) ? null : 'not-canonical' }
  } catch {
    return { files: [], flaw: 'broken' }
  }
}

/** Entries in the order of the central directory. Whatever lies about its place throws. */
const readEntries = async (source: ByteSource): Promise<Unzipped<Part>> => {
  const end = await readEnd(source)
  const [count, length, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)]
  if (count > limits.entries || length > longestDirectory) return { files: [], flaw: 'too-large' }
  const directory = bufferOf(await source.read(start, length))
  const files: Part[] = []
  let [at, size] = [0, 0]
  for (let left = count; left > 0; left -= 1) {
    const entry = readCentral(directory, at)
    size += entry.size
    if (entry.isPacked) return { files: [], flaw: 'compressed' }
    // Entries that share their bytes are none of ours, and could ask for the same gigabyte again and again.
    if (size > source.size) return { files: [], flaw: 'too-large' }
    files.push({ name: entry.name, source, at: await startOf(source, entry.offset), length: entry.size })
    at = entry.next
  }
  return { files, flaw: null }
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const refuse = (): never => {
  throw new RangeError('no container')
}

const longestComment = 2 ** 16 - 1

/** The record that ends a container, where a reader looks for it: a comment is found, then refused as not canonical. */
const readEnd = async (source: ByteSource): Promise<Buffer> => {
  const length = Math.min(source.size, sizes.end + longestComment)
  const last = bufferOf(await source.read(source.size - length, length))
  for (let at = length - sizes.end; at >= 0; at -= 1) {
    if (last.readUInt32LE(at) === signatures.end) return last.subarray(at)
  }
  return refuse()
}

const readCentral = (directory: Buffer, at: number) => {
  if (directory.readUInt32LE(at) !== signatures.central) return refuse()
  const flags = directory.readUInt16LE(at + 8)
  const isPacked = directory.readUInt16LE(at + 10) !== 0 || (flags & 1) !== 0
  const start = at + sizes.central
  const nameEnd = start + directory.readUInt16LE(at + 28)
  const next = nameEnd + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
  if (next > directory.length) return refuse()
  const name = directory.toString('utf8', start, nameEnd)
  return { name, isPacked, size: directory.readUInt32LE(at + 24), offset: directory.readUInt32LE(at + 42), next }
}

/** Where the bytes of an entry begin: behind its own header. */
const startOf = async (source: ByteSource, offset: number): Promise<number> => {
  const head = bufferOf(await source.read(offset, sizes.local))
  if (head.readUInt32LE(0) !== signatures.local) return refuse()
  return offset + sizes.local + head.readUInt16LE(26) + head.readUInt16LE(28)
}

/** Every octet that is not of a file is the one it must be, and every file lies where it must. */
const isCanonical = async (source: ByteSource, files: readonly OpenedFile[]): Promise<boolean> => {
  const others = files.filter(({ name }) => name !== treeNames.mimetype)
  const types = files.filter(({ name }) => name === treeNames.mimetype)
  const sorted = [...types, ...sortFiles(others)]
  const { heads, starts, tail, size } = layOut(sorted)
  const type = measure(Buffer.from(mimetypeText, 'ascii'))
  if (types.length !== 1 || types[0]?.sha256.equals(type.sha256) !== true || size !== source.size) return false
  for (const [index, head] of heads.entries()) {
    const start = starts[index] ?? 0
    if (sorted[index]?.at !== start + head.length || !head.equals(await source.read(start, head.length))) return false
  }
  return tail.equals(await source.read(size - tail.length, tail.length))
}
