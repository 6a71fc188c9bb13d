import { degrees, PDFDocument, type PDFImage, type PDFPage, StandardFonts } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { pngOf } from '../../../../fixtures/grey-png.ts'
import type { Bitmap } from '../../../../src/read/scan/ocr-bitmap.ts'
import { closeOcr } from '../../../../src/read/scan/ocr-session.ts'
import { blank, boxOf, readWithOcr, scannedSlip, size } from '../draw-scan.ts'
import { visibleTexts } from '../read-as.ts'

afterAll(closeOcr)

type Drawing = (page: PDFPage, picture: PDFImage) => void

/** Pages that each hold a picture, and typed lines around it. */
const pdfWith = async (bitmap: Bitmap, ...pages: readonly Drawing[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const picture = await document.embedPng(pngOf(bitmap, 200))
  for (const draw of pages) {
    const page = document.addPage([595, 842])
    page.setFont(font)
    page.setFontSize(size)
    draw(page, picture)
  }
  return document.save()
}

const written = ['Rozenn Kerdoncuff habite Quimper depuis le 12 mars 2024.', 'Elle est suivie par le docteur Prigent.']

/** A photograph: shades without an edge that could be a letter. */
const photo = (): Bitmap => {
  const [width, height] = [800, 600]
  const shade = (at: number): number => 120 + Math.round(90 * Math.sin((at % width) / 90) * Math.cos(at / width / 70))
  return { width, height, grey: Uint8Array.from({ length: width * height }, (_, at) => shade(at)) }
}

describe('a picture beside typed text', () => {
  test('its words are read where it stands, after the text above it, and the picture is said to be read', async () => {
    const bytes = await pdfWith(await scannedSlip(written), (page, picture) => {
      page.drawText('Ci-dessous, le courrier.', { x: 40, y: 700 })
      page.drawImage(picture, { x: 40, y: 400, width: 420, height: 150 })
      page.drawText('Fin de la note.', { x: 40, y: 200 })
    })
    const result = await readWithOcr('pdf', bytes)
    expect(visibleTexts(result).map((text) => text.replaceAll('\n', ' '))).toEqual([
      'Ci-dessous, le courrier.',
      written.join(' '),
      'Fin de la note.',
    ])
    expect(result.notes).toEqual([{ code: 'read.image-read', pieceId: 'P01', images: 1, doubts: 0 }])
    const [x0, y0] = boxOf(result, 'Rozenn') ?? [0, 0]
    expect(Math.abs(x0 - 80)).toBeLessThan(2)
    expect(Math.abs(y0 - 515)).toBeLessThan(3)
  })

  test('on a page turned by the viewer, the words lie where they lie in the file', async () => {
    const bytes = await pdfWith(await scannedSlip(written), (page, picture) => {
      page.setRotation(degrees(90))
      page.drawText('Ci-dessous, le courrier.', { x: 40, y: 700 })
      page.drawImage(picture, { x: 40, y: 400, width: 420, height: 150 })
    })
    const [x0, y0] = boxOf(await readWithOcr('pdf', bytes), 'Rozenn') ?? [0, 0]
    expect(Math.abs(x0 - 80)).toBeLessThan(2)
    expect(Math.abs(y0 - 515)).toBeLessThan(3)
  })

  test('what is typed on a picture is read once', async () => {
    const bytes = await pdfWith(await scannedSlip(written), (page, picture) => {
      page.drawImage(picture, { x: 40, y: 400, width: 420, height: 150 })
      page.drawText('Katell Morvan, tante', { x: 100, y: 440 })
    })
    const said = visibleTexts(await readWithOcr('pdf', bytes)).join(' ')
    expect(said.match(/Morvan/g)).toHaveLength(1)
    expect(said.match(/Kerdoncuff/g)).toHaveLength(1)
  })

  test('without a word (a photograph, one colour), or too small for one, it is told as not read when it is large', async () => {
    const large: Drawing = (page, picture) => {
      page.drawText('Ci-dessous, la maison.', { x: 40, y: 700 })
      page.drawImage(picture, { x: 40, y: 300, width: 420, height: 300 })
    }
    const notRead = [{ code: 'read.image-not-read', pieceId: 'P01', page: 1 }]
    const house = await readWithOcr('pdf', await pdfWith(photo(), large))
    expect(visibleTexts(house)).toEqual(['Ci-dessous, la maison.'])
    expect(house.notes).toEqual(notRead)
    expect((await readWithOcr('pdf', await pdfWith(blank(400, 300), large))).notes).toEqual(notRead)
    const bytes = await pdfWith(photo(), (page, picture) => {
      page.drawText('Un point.', { x: 40, y: 700 })
      page.drawImage(picture, { x: 40, y: 300, width: 20, height: 6 })
    })
    expect((await readWithOcr('pdf', bytes)).notes).toEqual([])
  })

  test('a letterhead that comes back is said on each of its pages', async () => {
    const head: Drawing = (page, picture) => {
      page.drawText('Une page.', { x: 40, y: 500 })
      page.drawImage(picture, { x: 40, y: 680, width: 420, height: 150 })
    }
    const result = await readWithOcr(
      'pdf',
      await pdfWith(await scannedSlip(['Service social de Brécy']), head, head, head, head),
    )
    const page = ['Service social de Brécy', 'Une page.']
    expect(visibleTexts(result)).toEqual([...page, ...page, ...page, ...page])
    const seen = result.passages.filter(({ role }) => role !== 'hidden')
    const pages = seen.map(({ fragments }) => fragments[0]?.place)
    expect(pages.map((place) => place?.kind === 'page' && place.page)).toEqual([1, 1, 2, 2, 3, 3, 4, 4])
    expect(result.passages.map(({ role }) => role)).not.toContain('heading')
  })
})
