import { crc32 } from 'node:zlib'

// An archive that is written as it goes (PKWARE APPNOTE 6.3): of its last entry neither the length nor the sum is known before.
// That entry is a deflate stream of stored blocks (RFC 1951, 3.2.4): nothing is packed, so that the bytes do not depend on the
// version of zlib, and readers of streams, which refuse a stored entry without a length, take it.

/** 1 January 2000, 00:00, in the format of DOS; UTF-8 names; `tail`: lengths follow the data. */
const fixed = { date: 0x2821, version: 20, utf8: 0x0800, tail: 0x0008 } as const

/** Octets: the most that one stored block holds (RFC 1951, 3.2.4). */
const longestBlock = 0xffff

type Entry = {
  readonly name: Buffer
  readonly at: number
  readonly flags: number
  readonly method: number
  crc: number
  packed: number
  size: number
}

export const openZipStream = () => {
  const entries: Entry[] = []
  let at = 0
  const give = (bytes: Buffer): Buffer => {
    at += bytes.length
    return bytes
  }
  const enter = (name: string, known: Pick<Entry, 'flags' | 'method' | 'crc' | 'size'>): Entry => {
    const entry = { name: Buffer.from(name, 'utf8'), at, packed: known.size, ...known }
    entries.push(entry)
    return entry
  }
  return {
    /** A small entry, whole. */
    whole: (name: string, text: string): Buffer => {
      const bytes = Buffer.from(text, 'utf8')
      const entry = enter(name, { flags: fixed.utf8, method: 0, crc: crc32(bytes), size: bytes.length })
      return give(Buffer.concat([localHead(entry), bytes]))
    },
    /** The last entry, in pieces. */
    last: (name: string) => {
      const entry = enter(name, { flags: fixed.utf8 | fixed.tail, method: 8, crc: 0, size: 0 })
      const blocks = (bytes: Uint8Array): Buffer => {
        const written = Buffer.concat(blocksOf(bytes))
        entry.crc = crc32(bytes, entry.crc)
        entry.size += bytes.length
        entry.packed += written.length
        return give(written)
      }
      return {
        begin: (): Buffer => give(localHead(entry)),
        add: blocks,
        end: (): Buffer => {
          const final = Buffer.from([1, 0, 0, 0xff, 0xff])
          entry.packed += final.length
          return give(Buffer.concat([final, words(0x08074b50, entry.crc, entry.packed, entry.size)]))
        },
      }
    },
    /** What ends the archive. */
    close: (): Buffer => {
      const directory = Buffer.concat(entries.map(centralHead))
      const end = Buffer.concat([
        ...[words(0x06054b50), halves(0, 0, entries.length, entries.length)],
        ...[words(directory.length, at), halves(0)],
      ])
      return give(Buffer.concat([directory, end]))
    },
  }
}

const blocksOf = (bytes: Uint8Array): readonly Uint8Array[] => {
  const blocks: Uint8Array[] = []
  for (let from = 0; from < bytes.length; from += longestBlock) {
    const part = bytes.subarray(from, from + longestBlock)
    blocks.push(Buffer.concat([Buffer.from([0]), halves(part.length, 0xffff - part.length)]), part)
  }
  return blocks
}

const localHead = (entry: Entry): Buffer => {
  const isLater = entry.flags !== fixed.utf8
  const sums = isLater ? words(0, 0, 0) : words(entry.crc, entry.packed, entry.size)
  return Buffer.concat([words(0x04034b50), shared(entry), sums, halves(entry.name.length, 0), entry.name])
}

const centralHead = (entry: Entry): Buffer =>
  Buffer.concat([
    ...[words(0x02014b50), halves(fixed.version), shared(entry), words(entry.crc, entry.packed, entry.size)],
    ...[halves(entry.name.length, 0, 0, 0, 0), words(0, entry.at), entry.name],
  ])

const shared = ({ flags, method }: Entry): Buffer => halves(fixed.version, flags, method, 0, fixed.date)

const words = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 4)
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, at * 4)
  return bytes
}

const halves = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2)
  return bytes
}
