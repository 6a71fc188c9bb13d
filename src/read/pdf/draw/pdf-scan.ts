import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../../../model/record/place.ts'
import { type Bitmap, greyOf, isUniform } from '../../scan/ocr-bitmap.ts'
import { readScan, type Scan } from '../../scan/ocr-page.ts'
import { type Sheet, stretchesOfScan } from '../../scan/ocr-passages.ts'
import type { Recognise } from '../../scan/ocr-session.ts'
import { noScenery, pictureWords, sceneryOf } from '../../scan/scan-pictures.ts'
import { areaOf, boxOf, invert, type Matrix, matrixOf, multiply, transformBox } from '../paint/pdf-matrix.ts'
import type { PageText } from '../pdf-page.ts'
import type { PdfSession } from '../pdf-session.ts'

/** What a page shows, as pixels; `toPage` leads from them to points of the unrotated page. */
export type Photograph = { readonly bitmap: Bitmap; readonly dpi: number; readonly toPage: Matrix }

const usualDpi = 300
/** A plan of a building is drawn at a lower resolution. */
const mostPixels = 16_000_000

/** A part of a page, counted from the corner of what is visible, and the resolution to draw it at. */
export type Cutting = { readonly box: Box; readonly dpi: number }

/**
 * Draws a page, or a part of it, as a viewer would, without its annotations: they are hidden text already.
 */
export const photographPage = async (
  { document, drawer }: Pick<PdfSession, 'document' | 'drawer'>,
  page: PDFPageProxy,
  cutting: Cutting | null = null,
): Promise<Photograph> => {
  const [x, y, right, top] = boxOf(page.view) ?? [0, 0, 612, 792]
  const { box, dpi: wanted } = cutting ?? { box: [0, 0, right - x, top - y] as const, dpi: usualDpi }
  const area = (areaOf(box) * wanted * wanted) / (72 * 72)
  const dpi = wanted * Math.min(1, Math.sqrt(mostPixels / Math.max(1, area)))
  const { upright, points, whole, toPixels } = gridOf(page, dpi)
  const part = transformBox(multiply(toPixels, upright), [box[0] + x, box[1] + y, box[2] + x, box[3] + y])
  const corner = [Math.floor(part[0]), Math.floor(part[1])] as const
  const size = { width: Math.ceil(part[2]) - corner[0], height: Math.ceil(part[3]) - corner[1] }
  const asked = { page: page.pageNumber, pages: document.numPages, points, whole, corner, size }
  const bitmap = greyOf(await drawer.draw(asked), size)
  const toBitmap = multiply([1, 0, 0, 1, -corner[0], -corner[1]], multiply(toPixels, upright))
  return { bitmap, dpi, toPage: multiply([1, 0, 0, 1, -x, -y], invert(toBitmap)) }
}

/** The pixels of a whole page, in whole numbers: `upright` turns the page as it is shown, `toPixels` scales it. */
const gridOf = (page: PDFPageProxy, dpi: number) => {
  // Sizes are told in points of 1/72 inch, whatever unit the page is written in.
  const { width, height, transform } = page.getViewport({ scale: 1 / page.userUnit })
  const whole = { width: Math.round((width * dpi) / 72), height: Math.round((height * dpi) / 72) }
  const toPixels: Matrix = [whole.width / width, 0, 0, whole.height / height, 0, 0]
  return { upright: matrixOf(transform), points: [width, height] as const, whole, toPixels }
}

/** `withPictures`: those of its words are kept, for a copy made of them. */
export type ScanReading = { readonly recognise: Recognise; readonly withPictures: boolean }

/**
 * A page whose text cannot be vouched for, read by OCR. What was typed on it, seen or not (the layer that another OCR
 * left under a scan), stays hidden: both readings are detected on, one may leave.
 */
export const readPhotograph = async (
  text: PageText,
  { bitmap, dpi, toPage }: Photograph,
  { recognise, withPictures }: ScanReading,
): Promise<PageText> => {
  // A picture that cannot be decoded is left out without a word.
  if (text.hasPicture && isUniform(bitmap)) return text
  const scan = await readScan(bitmap, dpi, recognise)
  const sheet = sheetOf(text.page, scan, { dpi, toPage })
  const stretches = stretchesOfScan(scan.words, sheet)
  const words = scan.isRead && withPictures ? pictureWords(scan, sheet) : []
  const scenery = scan.isRead && withPictures ? sceneryOf(scan, sheet) : noScenery
  const page = { ...text, isRead: scan.isRead, isRecognised: scan.isRead && stretches.length > 0, words, scenery }
  return scan.isRead ? { ...page, seen: stretches } : { ...page, hidden: [...text.hidden, ...stretches] }
}

/** From the pixels of the words of a photograph to the page. */
export const sheetOf = (
  page: number,
  { toBitmap }: Scan,
  { toPage, dpi }: Pick<Photograph, 'toPage' | 'dpi'>,
): Sheet => ({
  page,
  toPage: multiply(toPage, toBitmap),
  scale: (Math.hypot(toBitmap[0], toBitmap[1]) * 72) / dpi,
})
