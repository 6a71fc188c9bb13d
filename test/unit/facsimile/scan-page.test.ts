import { PDFDocument, type PDFPage } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import type { DisclosedPage } from '../../../src/model/copy/disclosure.ts'
import { contourBox } from '../../../src/model/record/contour.ts'
import { straighten } from '../../../src/read/scan/ocr-bitmap.ts'
import { closeOcr } from '../../../src/read/scan/ocr-session.ts'
import { addScan, drawSlip, readWithOcr, scanOf, sentences } from '../read/draw-scan.ts'
import { copyOf } from './copy-of.ts'

afterAll(closeOcr)

/** The page of the copy of a scan that went askew into the scanner. */
const pageOf = async (degrees: number, onPage: (page: PDFPage) => void): Promise<DisclosedPage> => {
  const document = await PDFDocument.create()
  const scan = await scanOf(await drawSlip(sentences, onPage), 300)
  addScan(document, straighten(scan, (degrees * Math.PI) / 180))
  const { pages } = await copyOf(await readWithOcr('pdf', await document.save()), ['Kerdoncuff'])
  const [page] = pages ?? []
  if (page === undefined) throw new Error('no page')
  return page
}

const rule = (page: PDFPage, from: number, to: number, y: number): void =>
  page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 1 })

const boxesOf = ({ shapes }: DisclosedPage) => shapes.flatMap(({ contours }) => contours.map(contourBox))

test('the rules of a scan stay, but for the one under a withheld name', async () => {
  const page = await pageOf(0, (sheet) => {
    rule(sheet, 40, 390, 135)
    rule(sheet, 85, 145, 94)
    rule(sheet, 40, 390, 50)
  })
  expect(boxesOf(page).map((box) => box.map(Math.round))).toEqual([
    [40, 135, 390, 135],
    [40, 50, 390, 50],
  ])
})

test('lines and rules of a page that lay askew are level, those that lost words too', async () => {
  const page = await pageOf(1.4, (sheet) => rule(sheet, 40, 390, 50))
  const ends = page.lines.flatMap(({ parts, y }) => {
    const feet = parts.flatMap((part) => (part.kind === 'word' && part.picture !== null ? [y + part.picture.rise] : []))
    return feet.length < 4 ? [] : [Math.max(...feet) - Math.min(...feet)]
  })
  expect(ends.length).toBeGreaterThan(1)
  expect(Math.max(...ends)).toBeLessThan(5)
  const steps = page.lines.slice(1).map(({ y }, at) => (page.lines[at]?.y ?? 0) - y)
  for (const step of steps) expect(Math.abs(step - 18)).toBeLessThan(1.5)
  expect(boxesOf(page).map(([, low, , high]) => high - low)).toEqual([0])
})

test('what nothing read has a frame: no pixel of a signature stays', async () => {
  const page = await pageOf(0, (sheet) => {
    sheet.drawSvgPath('M 0 0 C 25 -24 35 20 60 0 C 75 -22 90 16 120 -8', { x: 250, y: 128, borderWidth: 2 })
  })
  const inside = page.pictures.filter(([x0, y0, x1]) => x0 > 230 && x1 < 390 && y0 > 105)
  expect(inside.length).toBeGreaterThan(0)
})
