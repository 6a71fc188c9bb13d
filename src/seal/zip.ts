import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'
import { mimetypeText, sortFiles, type TreeFile, treeNames } from './tree.ts'

/** Local components, which is what the format stores: the same bytes in every time zone. */
const fixedTime = new Date(2000, 0, 1)

/** The container of these files. Stored, not deflated: one tree has one container, whatever the version of zlib. */
export const writeZip = async (files: readonly TreeFile[]): Promise<Buffer> => {
  const zip = new ZipFile()
  const options = { mtime: fixedTime, mode: 0o100644, compress: false, forceDosTimestamp: true }
  const others = sortFiles(files).filter(({ name }) => name !== treeNames.mimetype)
  for (const { name, bytes } of [{ name: treeNames.mimetype, bytes: Buffer.from(mimetypeText, 'ascii') }, ...others]) {
    zip.addBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), name, options)
  }
  zip.end()
  return collect(zip.outputStream)
}

const collect = async (stream: NodeJS.ReadableStream): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}

const limits = { entries: 10_000, bytes: 2 ** 31 } as const

export type Unzipped = { readonly files: readonly TreeFile[]; readonly flaw: ZipFlaw | null }

export type ZipFlaw = 'broken' | 'too-large' | 'compressed' | 'not-canonical'

/**
 * Opens an untrusted container. Entries are read as stored bytes (no bomb, no cipher), then the container is made again
 * and compared: a twin entry, a link, a comment, a gap, another order, a changed header all differ.
 */
export const readZip = async (container: Uint8Array): Promise<Unzipped> => {
  const read = await readEntries(container).catch((): Unzipped => ({ files: [], flaw: 'broken' }))
  if (read.flaw !== null) return read
  const again = await writeZip(read.files).catch(() => null)
  return again?.equals(container) ? read : { files: read.files, flaw: 'not-canonical' }
}

const readEntries = async (container: Uint8Array): Promise<Unzipped> => {
  const buffer = Buffer.from(container.buffer, container.byteOffset, container.byteLength)
  const zip = await fromBufferPromise(buffer, { strictFileNames: true })
  const files: TreeFile[] = []
  let size = 0
  if (zip.entryCount > limits.entries) return { files: [], flaw: 'too-large' }
  for await (const entry of zip.eachEntry()) {
    if (entry.compressionMethod !== 0 || entry.isEncrypted()) return { files: [], flaw: 'compressed' }
    size += entry.uncompressedSize
    if (size > Math.min(limits.bytes, container.length)) return { files: [], flaw: 'too-large' }
    files.push({ name: entry.fileName, bytes: await collect(await zip.openReadStreamPromise(entry)) })
  }
  return { files, flaw: null }
}
