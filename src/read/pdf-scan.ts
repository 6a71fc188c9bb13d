import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { AnnotationMode } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { type Bitmap, greyOf, isUniform } from './ocr-bitmap.ts'
import { readScan } from './ocr-page.ts'
import { stretchesOfScan } from './ocr-passages.ts'
import type { Recognise } from './ocr-session.ts'
import { boxOf, invert, type Matrix, matrixOf, multiply } from './pdf-matrix.ts'
import type { PageText } from './pdf-page.ts'

/** What a page shows, as pixels; `toPage` leads from them to points of the unrotated page. */
export type Photograph = { readonly bitmap: Bitmap; readonly dpi: number; readonly toPage: Matrix }

const usualDpi = 300
/** A plan of a building is drawn at a lower resolution. */
const mostPixels = 16_000_000

/** Draws a page as a viewer would, without its annotations: they are hidden text already. */
export const photographPage = async (document: PDFDocumentProxy, page: PDFPageProxy): Promise<Photograph> => {
  const plain = page.getViewport({ scale: usualDpi / 72 })
  const shrunk = Math.min(1, Math.sqrt(mostPixels / (plain.width * plain.height)))
  const dpi = usualDpi * shrunk
  const viewport = page.getViewport({ scale: dpi / 72 })
  const { canvas, context, size } = newCanvas(document, viewport)
  await page.render({ canvas, canvasContext: context, viewport, annotationMode: AnnotationMode.DISABLE }).promise
  const bitmap = greyOf(context.getImageData(0, 0, size.width, size.height).data, size)
  const [x, y] = boxOf(page.view) ?? [0, 0]
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

/**
 * A page whose text cannot be vouched for, read by OCR. What was typed on it, seen or not (the layer that another OCR
 * left under a scan), stays hidden: both readings are detected on, one may leave.
 */
export const readPhotograph = async (
  text: PageText,
  { bitmap, dpi, toPage }: Photograph,
  recognise: Recognise,
): Promise<PageText> => {
  // A picture that pdfjs cannot decode is left out without a word.
  if (text.hasPicture && isUniform(bitmap)) return text
  const scan = await readScan(bitmap, dpi, recognise)
  const sheet = {
    page: text.page,
    toPage: multiply(toPage, scan.toBitmap),
    scale: (Math.hypot(scan.toBitmap[0], scan.toBitmap[1]) * 72) / dpi,
  }
  const stretches = stretchesOfScan(scan.words, sheet)
  const page = { ...text, isRead: scan.isRead, isRecognised: scan.isRead && stretches.length > 0 }
  return scan.isRead ? { ...page, seen: stretches } : { ...page, hidden: [...text.hidden, ...stretches] }
}
