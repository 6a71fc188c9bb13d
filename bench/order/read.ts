import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import { readPdf } from '../../src/read/pdf/pdf.ts'

const pdfjs = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/** By page, the texts of what is shown, in the order of the passages. */
export const readTexts = async (bytes: Uint8Array): Promise<ReadonlyMap<number, readonly string[]>> => {
  const { passages } = await readPdf({
    ...{ pieceId: 'P01', extension: 'pdf', bytes },
    assets: {
      standardFontDataUrl: join(pdfjs, 'standard_fonts') + sep,
      cMapUrl: join(pdfjs, 'cmaps') + sep,
      withDrawing: false,
    },
  })
  const pages = new Map<number, string[]>()
  for (const { role, text, fragments } of passages) {
    const place = fragments[0]?.place
    if (role === 'hidden' || place?.kind !== 'page') continue
    const texts = pages.get(place.page)
    if (texts === undefined) pages.set(place.page, [text])
    else texts.push(text)
  }
  return pages
}
