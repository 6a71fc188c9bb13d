import { PDFDocument, PDFName } from 'pdf-lib'
import { afterAll, expect, test } from 'vitest'
import { closeOcr } from '../../../../src/read/scan/ocr-session.ts'
import { readWithOcr, saidBy } from '../draw-scan.ts'
import { g4Sample } from '../g4-sample.ts'
import { jp2Sample } from '../jp2-sample.ts'

afterAll(closeOcr)

// The codings of pictures that scanners use in PDF and that no browser draws: each page is drawn by PDFium.

const size = { Width: 620, Height: 90 }

/** The strip of the TIFF sample: group 4, whose black is to be read as white. */
const group4 = g4Sample().subarray(8, 8 + 718)

const number = (value: number): readonly number[] => [
  value >>> 24,
  (value >>> 16) & 255,
  (value >>> 8) & 255,
  value & 255,
]

/** A JBIG2 segment (ITU-T T.88, 7.2): number, type, no reference, page 1, length, data. */
const segment = (at: number, type: number, data: readonly number[]): readonly number[] => [
  ...[...number(at), type, 0, 1],
  ...[...number(data.length), ...data],
]

/** One page and one generic region, coded as group 4 (T.88, 6.2.6). */
const jbig2 = Uint8Array.from([
  ...segment(0, 48, [...number(size.Width), ...number(size.Height), ...number(0), ...number(0), 0, 0, 0]),
  ...segment(1, 38, [...number(size.Width), ...number(size.Height), ...number(0), ...number(0), 0, 1, ...group4]),
])

const grey = { ColorSpace: 'DeviceGray' }

const pdfWith = async (
  bytes: Uint8Array,
  coding: Parameters<PDFDocument['context']['stream']>[1],
): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const page = document.addPage([size.Width * 0.36, size.Height * 0.36])
  const image = document.context.stream(bytes, { Type: 'XObject', Subtype: 'Image', ...size, ...coding })
  page.node.setXObject(PDFName.of('Scan'), document.context.register(image))
  const drawing = document.context.stream(`q ${page.getWidth()} 0 0 ${page.getHeight()} 0 0 cm /Scan Do Q`)
  page.node.set(PDFName.of('Contents'), document.context.obj([document.context.register(drawing)]))
  return document.save()
}

test.each([
  [
    'CCITT group 4',
    group4,
    {
      ...grey,
      Filter: 'CCITTFaxDecode',
      BitsPerComponent: 1,
      DecodeParms: { K: -1, Columns: size.Width, Rows: size.Height, BlackIs1: true },
    },
  ],
  ['JBIG2', jbig2, { ...grey, Filter: 'JBIG2Decode', BitsPerComponent: 1, Decode: [1, 0] }],
  ['JPEG 2000', jp2Sample(), { Filter: 'JPXDecode' }],
])('a page that is a picture in %s is read', async (_, bytes, coding) => {
  const result = await readWithOcr('pdf', await pdfWith(bytes, coding))
  expect(saidBy(result)).toBe('Rozenn habite Quimper depuis le 12 mars 2024.')
  expect(result.unread).toEqual([])
})

test('a page whose picture cannot be decoded is no blank page', async () => {
  const spoilt = await pdfWith(jbig2.subarray(0, 60), { ...grey, Filter: 'JBIG2Decode', BitsPerComponent: 1 })
  const document = await PDFDocument.load(spoilt)
  document.insertPage(0, [300, 100]).drawText('Une page tapée.', { size: 12, x: 40, y: 40 })
  const result = await readWithOcr('pdf', await document.save())
  expect(saidBy(result)).toBe('Une page tapée.')
  expect(result.unread).toEqual([2])
})
