import { degrees, PDFDocument, StandardFonts, setTextRenderingMode, TextRenderingMode } from 'pdf-lib'
import { afterAll, describe, expect, test } from 'vitest'
import { turnBitmap } from '../../../../src/read/scan/ocr-bitmap.ts'
import { closeOcr } from '../../../../src/read/scan/ocr-session.ts'
import {
  addScan,
  baselineOf,
  blank,
  boxOf,
  expected,
  left,
  readWithOcr,
  saidBy,
  scannedSlip,
  size,
  slip,
} from '../draw-scan.ts'
import { textsOf } from '../read-as.ts'

afterAll(closeOcr)

describe('a scanned PDF', () => {
  test('beside a typed page, both are read in their order; what a former OCR laid under the scan stays hidden', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    const typed = document.addPage([slip.width, slip.height])
    typed.drawText('Une page tapée.', { font, size, x: left, y: baselineOf(0) })
    const scanned = addScan(document, await scannedSlip())
    scanned.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
    scanned.drawText('Rozem Kerdonculf', { font, size, x: left, y: baselineOf(1) })
    const result = await readWithOcr('pdf', await document.save())
    expect(saidBy(result)).toBe(`Une page tapée. ${expected}`)
    expect(textsOf(result, 'hidden')[0]).toBe('Rozem Kerdonculf')
    expect(result.unread).toEqual([])
    const [x0, y0] = boxOf(result, 'Rozenn') ?? [0, 0]
    expect(Math.abs(x0 - left)).toBeLessThan(2)
    expect(Math.abs(y0 - baselineOf(1))).toBeLessThan(2)
  })

  test('a scan that lies on its side has its words where they lie in the file', async () => {
    const document = await PDFDocument.create()
    const page = addScan(document, turnBitmap(await scannedSlip(), 180))
    page.setRotation(degrees(180))
    const result = await readWithOcr('pdf', await document.save())
    expect(saidBy(result)).toBe(expected)
    const [, , x1, y1] = boxOf(result, 'Rozenn') ?? [0, 0, 0, 0]
    expect(Math.abs(slip.width - x1 - left)).toBeLessThan(2)
    expect(Math.abs(slip.height - y1 - baselineOf(1))).toBeLessThan(2)
  })

  test('a blank sheet between two pages is no missing page', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    document.addPage([slip.width, slip.height]).drawText('Une page.', { font, size, x: left, y: 100 })
    document.addPage([slip.width, slip.height])
    const result = await readWithOcr('pdf', await document.save())
    expect(result.unread).toEqual([])
    expect(result.notes).toEqual([])
  })

  test('a picture of which nothing can be drawn is no blank sheet: its page is listed as unread', async () => {
    const document = await PDFDocument.create()
    const font = await document.embedFont(StandardFonts.Helvetica)
    document.addPage([slip.width, slip.height]).drawText('Une page.', { font, size, x: left, y: 100 })
    addScan(document, blank(600, 200))
    expect((await readWithOcr('pdf', await document.save())).unread).toEqual([2])
  })
})
