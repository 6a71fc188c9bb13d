import { PDFDocument, StandardFonts } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { pngOf } from '../../../../fixtures/grey-png.ts'
import { jpegFacts } from '../../../../src/read/scan/image-bytes.ts'
import { mirrorBitmap, straighten, type Turn, turnBitmap } from '../../../../src/read/scan/ocr-bitmap.ts'
import { closeOcr } from '../../../../src/read/scan/ocr-session.ts'
import {
  baselineOf,
  blank,
  boxOf,
  drawSlip,
  expected,
  jpegOf,
  left,
  readWithOcr,
  saidBy,
  scannedSlip,
  scanOf,
  sentences,
  size,
} from '../draw-scan.ts'
import { g4Sample } from '../g4-sample.ts'
import { expectMapped, readAs, textsOf, visibleTexts } from '../read-as.ts'

afterAll(closeOcr)

describe('a picture of a page is read', () => {
  test('each word has its place in points, from the bottom left of the page', async () => {
    const result = await readWithOcr('png', pngOf(await scannedSlip(), 200))
    expect(result.format).toBe('image')
    expect(saidBy(result)).toBe(expected)
    expectMapped(result.passages, () => false)
    const [x0, y0, x1, y1] = boxOf(result, 'Rozenn') ?? [0, 0, 0, 0]
    expect(Math.abs(x0 - left)).toBeLessThan(2)
    expect(Math.abs(y0 - baselineOf(1))).toBeLessThan(2)
    expect(y1 - y0).toBeLessThan(size)
    expect(x1 - x0).toBeGreaterThan(size)
    expect(result.layout).toMatchObject({ kind: 'pages', sizes: [{ rotate: 0 }] })
    expect(result.notes).toMatchObject([{ code: 'read.recognised', pages: 1 }])
  })

  test.each<[Turn]>([[90], [180], [270]])('turned by %i degrees, it reads the same', async (turn) => {
    const result = await readWithOcr('png', pngOf(turnBitmap(await scannedSlip(), turn), 200))
    expect(saidBy(result)).toBe(expected)
    expect(Math.abs((boxOf(result, 'Rozenn')?.[0] ?? 0) - left)).toBeLessThan(2)
  })

  test('slanted by two degrees, it reads the same', async () => {
    const slanted = straighten(await scannedSlip(), (2 * Math.PI) / 180)
    const result = await readWithOcr('png', pngOf(slanted, 200))
    expect(saidBy(result)).toBe(expected)
    expect(visibleTexts(result).length).toBeLessThanOrEqual(2)
  })

  test.each<[number, Turn, boolean]>([
    [2, 0, true],
    [3, 180, false],
    [5, 270, true],
    [6, 90, false],
    [8, 270, false],
  ])('a camera that writes orientation %i asks for a turn of %i degrees', async (orientation, turn, isMirrored) => {
    const facts = jpegFacts(jpegOf(blank(40, 30), orientation))
    expect(facts).toEqual({ width: 40, height: 30, dpi: 200, hold: { turn, isMirrored } })
  })

  test('a photograph that was mirrored and turned is seen as its camera says', async () => {
    const stored = mirrorBitmap(turnBitmap(await scannedSlip(), 90))
    expect(saidBy(await readWithOcr('jpg', jpegOf(stored, 5)))).toBe(expected)
  })

  test('a fax in CCITT group 4 is read', async () => {
    expect(saidBy(await readWithOcr('tif', g4Sample()))).toBe('Rozenn habite Quimper depuis le 12 mars 2024.')
  })

  test('white letters on black are read', async () => {
    const { width, height, grey } = await scannedSlip()
    const negative = { width, height, grey: grey.map((value) => 255 - value) }
    expect(saidBy(await readWithOcr('png', pngOf(negative, 200)))).toBe(expected)
  })

  test('the cells of a table stay apart', async () => {
    const document = await PDFDocument.load(await drawSlip([]))
    const font = await document.embedFont(StandardFonts.Helvetica)
    const rows = [
      ['Nom', 'Ville'],
      ['Rozenn', 'Quimper'],
      ['Yann', 'Arras'],
    ]
    for (const [row, cells] of rows.entries()) {
      for (const [column, text] of cells.entries())
        document.getPage(0).drawText(text, { font, size, x: left + column * 180, y: baselineOf(row) })
    }
    const result = await readWithOcr('png', pngOf(await scanOf(await document.save()), 200))
    expect(textsOf(result, 'row')).toEqual(rows.map((cells) => cells.join('\t')))
  })
})

describe('doubt', () => {
  test('on a coarse picture, what was misread is doubted', async () => {
    const result = await readWithOcr('png', pngOf(await scannedSlip(sentences, 54), 54))
    const words = result.passages.flatMap(({ text, fragments }) =>
      fragments.map(({ start, end, doubt }) => ({ text: text.slice(start, end), isSure: doubt !== true })),
    )
    const isRight = (word: string): boolean => expected.split(/[^\p{L}\p{N}]/u).includes(word)
    expect(words.filter(({ text, isSure }) => isSure && /\p{L}/u.test(text) && !isRight(text))).toEqual([])
    expect(words.filter(({ isSure }) => isSure).length).toBeGreaterThan(15)
    expect(words.filter(({ text, isSure }) => !isSure && !isRight(text)).length).toBeGreaterThan(2)
  })

  test('on a picture that is coarser still, even what seems sure is not believed: nothing is read', async () => {
    const result = await readWithOcr('png', pngOf(await scannedSlip(sentences, 46), 46))
    expect(result.problem?.code).toBe('read.no-text')
  })

  test('a page of scribble is not read, and is listed', async () => {
    const scribble = blank(900, 400)
    for (let at = 0; at < 2500; at += 1) {
      const x = Math.round(450 + 400 * Math.sin(at / 37) * Math.cos(at / 211))
      const y = Math.round(200 + 170 * Math.sin(at / 53 + Math.sin(at / 19)))
      for (const step of [0, 1, 900, 901]) scribble.grey[y * 900 + x + step] = 20
    }
    const result = await readWithOcr('png', pngOf(scribble, 200))
    expect(result.problem?.code).toBe('read.no-text')
    expect(result.passages).toEqual([])
  })

  test('a picture without ink holds no text', async () => {
    expect((await readWithOcr('png', pngOf(blank(800, 300), 200))).problem?.code).toBe('read.no-text')
  })

  test('half a photograph is broken, not read by half', async () => {
    const jpeg = jpegOf(await scannedSlip(), 1)
    expect((await readWithOcr('jpg', jpeg.subarray(0, jpeg.length / 2))).problem?.code).toBe('read.broken')
  })

  test('where no language is installed, a picture stays unread', async () => {
    expect((await readAs('png', pngOf(await scannedSlip(), 200))).problem?.code).toBe('read.unsupported')
  })
})
