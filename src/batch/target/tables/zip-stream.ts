import { crc32 } from 'node:zlib'
import { type Field, fieldsOf, fixed, signatures } from '../../../seal/container/zip-layout.ts'

// An archive that is written as it goes (PKWARE APPNOTE 6.3): of its last entry neither the length nor the sum is known before.
// That entry is a deflate stream of stored blocks (RFC 1951, 3.2.4): nothing is packed, so that the bytes do not depend on the
// version of zlib, and readers of streams, which refuse a stored entry without a length, take it.

/** Of the flags: lengths and sum follow the data (4.4.4), after their own signature (4.3.9). */
const follows = { flag: 0x0008, signature: 0x08074b50 } as const

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
      const entry = enter(name, { flags: fixed.flags, method: 0, crc: crc32(bytes), size: bytes.length })
      return give(Buffer.concat([localHead(entry), bytes]))
    },
    /** The last entry, in pieces. */
    last: (name: string) => {
      const entry = enter(name, { flags: fixed.flags | follows.flag, method: 8, crc: 0, size: 0 })
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
          return give(Buffer.concat([final, words(follows.signature, entry.crc, entry.packed, entry.size)]))
        },
      }
    },
    /** What ends the archive. */
    close: (): Buffer => {
      const directory = Buffer.concat(entries.map(centralHead))
      const end = Buffer.concat([
        ...[words(signatures.end), halves(0, 0, entries.length, entries.length)],
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

/** Of an entry whose lengths and sum follow they are still 0. */
const localHead = (entry: Entry): Buffer =>
  Buffer.concat([
    ...[words(signatures.local), shared(entry), words(entry.crc, entry.packed, entry.size)],
    ...[halves(entry.name.length, 0), entry.name],
  ])

const centralHead = (entry: Entry): Buffer =>
  Buffer.concat([
    ...[words(signatures.central), halves(fixed.version), shared(entry), words(entry.crc, entry.packed, entry.size)],
    ...[halves(entry.name.length, 0, 0, 0, 0), words(0, entry.at), entry.name],
  ])

const shared = ({ flags, method }: Entry): Buffer => halves(fixed.version, flags, method, fixed.time, fixed.date)

const words = (...values: readonly number[]): Buffer => fieldsOf(...values.map((value): Field => [4, value]))

const halves = (...values: readonly number[]): Buffer => fieldsOf(...values.map((value): Field => [2, value]))
