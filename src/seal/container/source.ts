import { type Measure, measure } from './measure.ts'

/** Something received, in memory or on a disk. Both functions throw where the bytes are not all there. */
export type ByteSource = {
  readonly size: number
  readonly read: (at: number, length: number) => Promise<Uint8Array>
  readonly measure: (at: number, length: number) => Promise<Measure>
}

export const isSource = (received: object): received is ByteSource => 'measure' in received && 'read' in received

/** The same parts are the same views: whoever measures them twice need not. */
export const memorySource = (bytes: Uint8Array): ByteSource => {
  const views = new Map<string, Uint8Array>()
  const view = (at: number, length: number): Uint8Array => {
    const place = `${at} ${length}`
    const part = views.get(place) ?? cut(bytes, at, length)
    views.set(place, part)
    return part
  }
  return {
    size: bytes.length,
    read: async (at, length) => view(at, length),
    measure: async (at, length) => measure(view(at, length)),
  }
}

/** Bytes in memory are a source too. */
export const sourceOf = (received: Uint8Array | ByteSource): ByteSource =>
  received instanceof Uint8Array ? memorySource(received) : received

const cut = (bytes: Uint8Array, at: number, length: number): Uint8Array => {
  if (at < 0 || at + length > bytes.length) throw new RangeError('past the end of what was received')
  return bytes.subarray(at, at + length)
}

/** A file of an export as it was received: where its bytes lie. */
export type Part = { readonly name: string; readonly source: ByteSource; readonly at: number; readonly length: number }

/** The same once it was read: `bytes` are those that were measured, for the files that Requis reads; else null. */
export type OpenedFile = Measure & Omit<Part, 'length'> & { readonly bytes: Uint8Array | null }

/** More than any file that Requis reads in an export (lists, statement, bordereau) will ever be, in octets. */
const largestRead = 2 ** 28

/** A copy is measured as it streams by, whatever its size. */
export const openPart = async (
  { name, source, at, length }: Part,
  isRead: (name: string) => boolean,
): Promise<OpenedFile> => {
  const bytes = isRead(name) && length <= largestRead ? await source.read(at, length) : null
  const measured = bytes === null ? await source.measure(at, length) : measure(bytes)
  return { name, source, at, bytes, ...measured }
}
