import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { encode as encodeJpeg } from 'jpeg-js'
import { PDFDocument, PDFName, type PDFPage, StandardFonts } from 'pdf-lib'
import { renderPdf } from '../../../fixtures/demo-render.ts'
import { type ReadResult, readPiece } from '../../../src/read/entry/read-piece.ts'
import { type Bitmap, greyOf } from '../../../src/read/scan/ocr-bitmap.ts'
import { readAssets } from '../../../src/store/installed/installed.ts'
import { visibleTexts } from './read-as.ts'

export const sentences = [
  'Compte rendu de visite',
  'Rozenn Kerdoncuff habite Quimper depuis le 12 mars 2024.',
  'Elle est suivie par Monsieur Bihan et par le docteur Prigent.',
  'Son fils va à l’école Jules-Ferry, et rentre seul le soir.',
]

/** Paper of a third of a sheet: enough to read, and read in a second. */
export const slip = { width: 420, height: 150 } as const
export const size = 12
export const baselineOf = (line: number): number => 115 - line * 18
export const left = 40

export const drawSlip = async (lines: readonly string[], onPage?: (page: PDFPage) => void): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([slip.width, slip.height])
  for (const [line, text] of lines.entries()) page.drawText(text, { font, size, x: left, y: baselineOf(line) })
  onPage?.(page)
  return document.save()
}

/** What a scanner sees of the first page of a PDF. */
export const scanOf = async (pdf: Uint8Array, dpi = 200): Promise<Bitmap> => {
  const [page] = await renderPdf(pdf, dpi / 72)
  if (page === undefined) throw new Error('no page')
  return greyOf(page.rgba, page)
}

export const scannedSlip = async (lines: readonly string[] = sentences, dpi = 200): Promise<Bitmap> =>
  scanOf(await drawSlip(lines), dpi)

const rgbaOf = ({ grey }: Bitmap): Uint8Array => Uint8Array.from(grey).reduce(paint, new Uint8Array(grey.length * 4))

const paint = (rgba: Uint8Array, value: number, at: number): Uint8Array => {
  rgba.set([value, value, value, 255], at * 4)
  return rgba
}

/** A photograph whose camera says how it was held (Exif tag 274), at 200 dots for each inch. */
export const jpegOf = (bitmap: Bitmap, orientation: number): Uint8Array => {
  const { data } = encodeJpeg({ width: bitmap.width, height: bitmap.height, data: rgbaOf(bitmap) }, 90)
  const jpeg = Buffer.from(data)
  // The density of the JFIF header that jpeg-js writes.
  jpeg.writeUInt8(1, 13)
  jpeg.writeUInt16BE(200, 14)
  jpeg.writeUInt16BE(200, 16)
  const exif = Buffer.from(`ffe1002245786966000049492a00080000000100120103000100000000000000`, 'hex')
  exif.writeUInt8(orientation, 28)
  return Buffer.concat([jpeg.subarray(0, 20), exif, Buffer.from('00000000', 'hex'), jpeg.subarray(20)])
}

/** Puts a scan on a page of its own, as a copier does. */
export const addScan = (document: PDFDocument, { width, height, grey }: Bitmap): PDFPage => {
  const page = document.addPage([slip.width, slip.height])
  const image = document.context.flateStream(grey, {
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 8,
  })
  page.node.setXObject(PDFName.of('Scan'), document.context.register(image))
  const drawing = document.context.flateStream(`q ${slip.width} 0 0 ${slip.height} 0 0 cm /Scan Do Q`)
  page.node.set(PDFName.of('Contents'), document.context.obj([document.context.register(drawing)]))
  return page
}

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** Reads with OCR, as the program does where the data of the languages is installed. */
export const readWithOcr = (extension: string, bytes: Uint8Array): Promise<ReadResult> =>
  readPiece({
    pieceId: 'P01',
    bytes,
    extension,
    assets: {
      standardFontDataUrl: join(pdfjs, 'standard_fonts') + sep,
      cMapUrl: join(pdfjs, 'cmaps') + sep,
      ocr: readAssets().ocr,
    },
  })

const flat = (text: string): string => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ').trim()

export const saidBy = (result: ReadResult): string => flat(visibleTexts(result).join(' '))

export const expected = flat(sentences.join(' '))

/** Where the first passage that says a word has it. */
export const boxOf = (result: ReadResult, word: string) => {
  for (const passage of result.passages) {
    const start = passage.text.indexOf(word)
    const place = passage.fragments.find((fragment) => fragment.start === start)?.place
    if (start !== -1 && place?.kind === 'page') return place.box
  }
  return null
}

export const blank = (width: number, height: number): Bitmap => ({
  width,
  height,
  grey: new Uint8Array(width * height).fill(255),
})
