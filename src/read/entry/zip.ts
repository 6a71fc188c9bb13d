import yauzl from 'yauzl'
import { rethrowOwn } from './own-error.ts'
import { maxBytes } from './reading.ts'

const mostEntries = 5000
const mostRatio = 200
/** Below this size a high ratio is harmless: a short part of repeated XML shrinks a lot. */
const ratioFloor = 1024 * 1024

/** An opened archive: all names, and the bytes of the entries that were asked for. */
export type Archive = { readonly names: readonly string[]; readonly parts: ReadonlyMap<string, Uint8Array> }

export type ArchiveResult = Archive | 'broken' | 'too-large' | 'encrypted'

/**
 * Opens an archive in memory, within bounds. Nothing is written to disk, and paths that climb are refused. Old programs
 * of Windows wrote `folder\file`: it is read as `folder/file`.
 */
export const openArchive = async (bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ArchiveResult> => {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await yauzl.fromBufferPromise(buffer, { lazyEntries: true })
    return await readEntries(zip, isWanted)
  } catch (error) {
    rethrowOwn(error)
    return 'broken'
  }
}

const readEntries = async (zip: yauzl.ZipFile, isWanted: (name: string) => boolean): Promise<ArchiveResult> => {
  if (zip.entryCount > mostEntries) return 'too-large'
  const names = new Set<string>()
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    total += entry.uncompressedSize
    if (total > maxBytes || isBomb(entry)) return 'too-large'
    if (entry.isEncrypted()) return 'encrypted'
    // Two entries of one name: readers disagree on which one counts.
    if (names.has(entry.fileName)) return 'broken'
    names.add(entry.fileName)
    if (isWanted(entry.fileName)) parts.set(entry.fileName, await readEntry(zip, entry))
  }
  return { names: [...names], parts }
}

const isBomb = (entry: yauzl.Entry): boolean =>
  entry.uncompressedSize > ratioFloor && entry.uncompressedSize > entry.compressedSize * mostRatio

const readEntry = async (zip: yauzl.ZipFile, entry: yauzl.Entry): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  const stream = await zip.openReadStreamPromise(entry)
  for await (const chunk of stream) if (chunk instanceof Uint8Array) chunks.push(chunk)
  return Buffer.concat(chunks)
}
