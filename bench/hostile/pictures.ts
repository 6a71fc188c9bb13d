import { crc32, deflateSync } from 'node:zlib'
import { type Case, megabyte, piece } from './case.ts'

// Pictures that say they are larger than any memory.

const chunk = (kind: string, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([head, named, sum])
}

const png = (width: number, height: number, data: Uint8Array): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 8
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const jpeg = (width: number, height: number): Buffer => {
  const frame = Buffer.from('ffd8ffc0001108ffffffff03011100021100031100', 'hex')
  frame.writeUInt16BE(height, 7)
  frame.writeUInt16BE(width, 9)
  return Buffer.concat([
    frame,
    Buffer.from('ffda000c03010002000300003f00', 'hex'),
    Buffer.alloc(2000, 0x55),
    Buffer.from('ffd9', 'hex'),
  ])
}

type Tag = readonly [number, number, number]

const tiff = (tags: readonly Tag[], next: number): Buffer => {
  const file = Buffer.alloc(8 + 2 + tags.length * 12 + 4 + 1000)
  file.write('II*\0', 'latin1')
  file.writeUInt32LE(8, 4)
  file.writeUInt16LE(tags.length, 8)
  tags.forEach(([tag, count, value], at) => {
    file.writeUInt16LE(tag, 10 + at * 12)
    file.writeUInt16LE(4, 12 + at * 12)
    file.writeUInt32LE(count, 14 + at * 12)
    file.writeUInt32LE(value, 18 + at * 12)
  })
  file.writeUInt32LE(next, 10 + tags.length * 12)
  return file
}

const sized = (width: number, height: number, compression: number): readonly Tag[] => [
  [256, 1, width],
  [257, 1, height],
  [258, 1, 8],
  [259, 1, compression],
  [262, 1, 1],
  [273, 1, 200],
  [277, 1, 1],
  [278, 1, height],
  [279, 1, 500],
]

export const pictures: readonly Case[] = [
  piece('PNG, 60,000 × 60,000 said, little inside', 'z.png', () => [
    png(60_000, 60_000, deflateSync(Buffer.alloc(1000))),
  ]),
  piece('PNG, 30,000 × 30,000 white, whole', 'z.png', () => [
    png(30_000, 30_000, deflateSync(Buffer.alloc(30_001 * 30_000, 255), { level: 1 })),
  ]),
  piece('PNG, 100 × 100 said, 1 GB inside', 'z.png', () => [
    png(100, 100, deflateSync(Buffer.alloc(1024 * megabyte), { level: 1 })),
  ]),
  piece('PNG, 1 × 2 10^6', 'z.png', () => [png(1, 2_000_000, deflateSync(Buffer.alloc(4_000_000)))]),
  piece('JPEG, 65,500 × 65,500', 'z.jpg', () => [jpeg(65_500, 65_500)]),
  piece('JPEG, 16,000 × 16,000', 'z.jpg', () => [jpeg(16_000, 16_000)]),
  piece('TIFF, 60,000 × 60,000', 'z.tif', () => [tiff(sized(60_000, 60_000, 1), 0)]),
  piece('TIFF, 60,000 × 60,000 of fax', 'z.tif', () => [tiff(sized(60_000, 60_000, 4), 0)]),
  piece('TIFF, pages in a loop', 'z.tif', () => [tiff(sized(100, 10, 1), 8)]),
  piece('TIFF, 10^9 strips', 'z.tif', () => [
    tiff([...sized(100, 100, 1).slice(0, 5), [273, 1_000_000_000, 8], [279, 1_000_000_000, 8]], 0),
  ]),
]
