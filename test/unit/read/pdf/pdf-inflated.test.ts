import { PDFArray, PDFDocument, StandardFonts } from 'pdf-lib'
import { expect, test } from 'vitest'
import { sentence } from '../draw-pdf.ts'
import { readAs, visibleTexts } from '../read-as.ts'

/** Two pages with a sentence; the first begins with so many megabytes of spaces, packed. */
const withSpaces = async (megabytes: number): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const pages = [0, 1].map(() => document.addPage([595, 842]))
  for (const page of pages) page.drawText(sentence, { font, size: 11, x: 60, y: 740 })
  const spaces = document.context.flateStream(new Uint8Array(megabytes * 2 ** 20).fill(32))
  const contents = pages[0]?.node.Contents()
  if (!(contents instanceof PDFArray)) throw new Error('no contents')
  contents.insert(0, document.context.register(spaces))
  return document.save()
}

test('a page whose content inflates past any page is left unread, and the next is read', async () => {
  const read = await readAs('pdf', await withSpaces(257))
  expect([read.problem, read.unread, visibleTexts(read)]).toEqual([null, [1], [sentence]])
}, 180_000)

test('a page whose content holds megabytes of spaces is read', async () => {
  const read = await readAs('pdf', await withSpaces(8))
  expect([read.problem, read.unread, visibleTexts(read)]).toEqual([null, [], [sentence, sentence]])
}, 180_000)
