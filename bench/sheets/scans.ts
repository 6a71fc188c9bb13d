import { PDFDocument } from 'pdf-lib'
import { renderPdf } from '../../fixtures/demo-render.ts'
import { pngOf } from '../../fixtures/grey-png.ts'
import { type Bitmap, greyOf, straighten } from '../../src/read/scan/ocr-bitmap.ts'
import type { Random } from '../random.ts'

export type Soil = { readonly dpi: number; readonly degrees: number; readonly grain: number }

/** Paper that is not quite white. */
const paper = 240

/** What a copier sees of the first page of a PDF. */
export const scanPdf = async (pdf: Uint8Array, { dpi, degrees, grain }: Soil, random: Random): Promise<Bitmap> => {
  const [page] = await renderPdf(pdf, dpi / 72)
  if (page === undefined) throw new Error('no page')
  const slanted = straighten(greyOf(page.rgba, page), (degrees * Math.PI) / 180)
  const soil = (grey: number): number =>
    Math.max(0, Math.min(255, (grey * paper) / 255 + (random.next() + random.next() - 1) * grain))
  return { ...slanted, grey: slanted.grey.map(soil) }
}

/** Some files hold the picture alone, some a PDF around it. */
export const pdfOfScan = async (bitmap: Bitmap, dpi: number): Promise<Uint8Array> => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const [width, height] = [(bitmap.width * 72) / dpi, (bitmap.height * 72) / dpi]
  const image = await file.embedPng(pngOf(bitmap, dpi))
  file.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height })
  return file.save()
}
