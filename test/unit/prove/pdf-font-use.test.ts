import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib'
import { beforeAll, expect, test } from 'vitest'
import { fontAlarms } from '../../../src/prove/pdf-font-use.ts'
import { facsimileOf, originalOf } from '../facsimile/copy-of.ts'

let copy = new Uint8Array()

beforeAll(async () => {
  const original = await originalOf((page, font) => {
    page.drawText('Elle vit chez sa tante.', { x: 56, y: 700, size: 11, font })
  })
  copy = Uint8Array.from((await facsimileOf(original)).copy.bytes)
})

const alarmsOf = (bytes: Uint8Array): readonly string[] => fontAlarms(Buffer.from(bytes).toString('latin1'))

/** The copy once more, after a change to the content of its last page. */
const changed = async (change: (content: string) => string): Promise<Uint8Array> => {
  const file = await PDFDocument.load(copy, { updateMetadata: false })
  const page = file.getPages().at(-1)
  const stream = page?.node.Contents()
  if (page === undefined || !(stream instanceof PDFRawStream)) throw new Error('no content')
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
  page.node.set(PDFName.of('Contents'), file.context.register(file.context.flateStream(change(content))))
  return file.save({ useObjectStreams: false })
}

test('an honest copy holds no letter that no page shows', () => {
  expect(alarmsOf(copy)).toEqual([])
})

test('a letter that is no longer shown is named, in the table of characters and by its shape', async () => {
  const alarms = alarmsOf(await changed((content) => content.replace(/\/G\d+ [\d.]+ Tf \[<[^\]]*\] TJ/, '')))
  expect(alarms).toContain('font-unused-character')
  expect(alarms).toContain('font-unused-shape')
})

test('a font that no page shows is named', async () => {
  const file = await PDFDocument.load(copy, { updateMetadata: false })
  const font = file.context.obj({ Type: 'Font', Subtype: 'Type0', BaseFont: 'REQUIS+Other' })
  file.catalog.set(PDFName.of('P'), file.context.register(font))
  expect(file.catalog).toBeInstanceOf(PDFDict)
  expect(alarmsOf(await file.save({ useObjectStreams: false }))).toContain('font-unused')
})
