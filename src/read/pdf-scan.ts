import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Box } from '../model/place.ts'
import { type Bitmap, greyOf, isUniform } from './ocr-bitmap.ts'
import { readScan, type Scan } from './ocr-page.ts'
import { type Sheet, stretchesOfScan } from './ocr-passages.ts'
import type { Recognise } from './ocr-session.ts'
import { areaOf, boxOf, invert, type Matrix, matrixOf, multiply, transformBox } from './pdf-matrix.ts'
import type { PageText } from './pdf-page.ts'
import { pictureWords } from './scan-pictures.ts'

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
  document: PDFDocumentProxy,
  page: PDFPageProxy,
  cutting: Cutting | null = null,
): Promise<Photograph> => {
  const [x, y, right, top] = boxOf(page.view) ?? [0, 0, 612, 792]
  const { box, dpi: wanted } = cutting ?? { box: [0, 0, right - x, top - y] as const, dpi: usualDpi }
  const area = (areaOf(box) * wanted * wanted) / (72 * 72)
  const dpi = wanted * Math.min(1, Math.sqrt(mostPixels / Math.max(1, area)))
  const scale = dpi / 72
  const whole = page.getViewport({ scale })
  const [x0, y0, x1, y1] = transformBox(matrixOf(whole.transform), [box[0] + x, box[1] + y, box[2] + x, box[3] + y])
  const viewport = page.getViewport({ scale, offsetX: -x0, offsetY: -y0 })
  const { canvas, context, size } = newCanvas(document, { width: x1 - x0, height: y1 - y0 })
  await page.render({ canvas, canvasContext: context, viewport, annotationMode: AnnotationMode.DISABLE }).promise
  const bitmap = greyOf(context.getImageData(0, 0, size.width, size.height).data, size)
  const toPage = multiply([1, 0, 0, 1, -x, -y], invert(matrixOf(viewport.transform)))
  // Frees the pixels at once, without waiting for the collector.
  canvas.width = 0
  return { bitmap, dpi, toPage }
}

/** The canvas is pdfjs's own: the room needs no package for it. */
const newCanvas = (
  document: PDFDocumentProxy,
  { width, height }: { readonly width: number; readonly height: number },
) => {
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  const factory = document.canvasFactory
  const made: unknown =
    'create' in factory && typeof factory.create === 'function' ? factory.create(size.width, size.height) : null
  if (!isCanvas(made)) throw new Error('no-canvas')
  return { ...made, size }
}

/** As much of a canvas as is used here. */
type Canvas = {
  readonly canvas: { width: number }
  readonly context: {
    readonly getImageData: (x: number, y: number, width: number, height: number) => { readonly data: Uint8ClampedArray }
  }
}

const isCanvas = (made: unknown): made is Canvas =>
  typeof made === 'object' && made !== null && 'canvas' in made && 'context' in made

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
  // A picture that pdfjs cannot decode is left out without a word.
  if (text.hasPicture && isUniform(bitmap)) return text
  const scan = await readScan(bitmap, dpi, recognise)
  const sheet = sheetOf(text.page, scan, { dpi, toPage })
  const stretches = stretchesOfScan(scan.words, sheet)
  const words = scan.isRead && withPictures ? pictureWords(scan, sheet) : []
  const page = { ...text, isRead: scan.isRead, isRecognised: scan.isRead && stretches.length > 0, words }
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
