import { describe, expect, test, vi } from 'vitest'
import { imagePages } from '../../../../src/read/scan/image-decode.ts'
import { g4Sample } from '../g4-sample.ts'
import { greyJpegTiff, tiledTiff } from '../tiff-samples.ts'

/** Where the directory of the sample has an entry (TIFF 6.0, section 2): tag, type, count, value. */
const entryOf = (file: Buffer, tag: number): number => {
  const directory = file.readUInt32LE(4)
  const count = file.readUInt16LE(directory)
  const places = Array.from({ length: count }, (_, at) => directory + 2 + at * 12)
  return places.find((at) => file.readUInt16LE(at) === tag) ?? -1
}

const changed = (change: (file: Buffer) => void): Buffer => {
  const file = Buffer.from(g4Sample())
  change(file)
  return file
}

const pixelsOf = (file: Buffer): number => {
  const pages = imagePages(file, 'tiff')
  return pages === 'too-large' ? -1 : pages.reduce((sum, page) => sum + page().bitmap.grey.length, 0)
}

describe('a TIFF that lies about itself', () => {
  test('is read when it does not', () => {
    expect(pixelsOf(changed(() => undefined))).toBe(620 * 90)
  })

  test.each([
    ['a count of four thousand million values', 282, 4],
    ['a count of two thousand million numbers', 283, 4],
  ])('with %s, the tag is left out', (_, tag, at) => {
    expect(pixelsOf(changed((file) => file.writeUInt32LE(0xfffffff0, entryOf(file, tag) + at)))).toBe(620 * 90)
  })

  test.each<readonly [string, (file: Buffer) => void]>([
    ['a first directory outside the file', (file) => file.writeUInt32LE(0x7fffffff, 4)],
    [
      'directories in a circle',
      (file) => {
        const directory = file.readUInt32LE(4)
        file.writeUInt32LE(directory, directory + 2 + file.readUInt16LE(directory) * 12)
      },
    ],
    ['more entries than it holds', (file) => file.writeUInt16LE(0xffff, file.readUInt32LE(4))],
    ['pixels outside the file', (file) => file.writeUInt32LE(0x9e000008, entryOf(file, 273) + 8)],
    ['more bytes of pixels than it holds', (file) => file.writeUInt32LE(0x7fffffff, entryOf(file, 279) + 8)],
    ['thousands of bits in a pixel', (file) => file.writeUInt16LE(0xffff, entryOf(file, 258) + 8)],
  ])('with %s, it is refused at once', (_, change) => {
    expect(() => pixelsOf(changed(change))).toThrow()
  })
})

/** Each row as the eye sees it: `#` for dark. */
const rowsOf = (file: Uint8Array): readonly string[] => {
  const pages = imagePages(file, 'tiff')
  const bitmap = pages === 'too-large' ? undefined : pages[0]?.().bitmap
  if (bitmap === undefined) return []
  const signs = [...bitmap.grey].map((value) => (value < 128 ? '#' : '.')).join('')
  return signs.match(new RegExp(`.{${bitmap.width}}`, 'g')) ?? []
}

describe('a page of a TIFF', () => {
  test('in grey JPEG is not torn', () => {
    expect(rowsOf(greyJpegTiff())).toEqual(Array(8).fill('########........'))
  })

  test('in tiles is put together, and nothing is said of it', () => {
    const log = vi.spyOn(console, 'log')
    expect(rowsOf(tiledTiff())).toEqual(Array(16).fill('################................'))
    expect(log).not.toHaveBeenCalled()
    log.mockRestore()
  })
})
