import type { WrappedPdfiumModule } from '@embedpdf/pdfium'
import { foldWords } from './fold-words.ts'
import { type OcrData, openOcr, type SeenWord } from './ocr.ts'
import { drawPage } from './pdfium-draw.ts'
import { pageText, withDocument } from './pdfium-engine.ts'
import type { Engine } from './read-copy.ts'

/**
 * Reads by OCR what the pictures of a copy show (docs/redaction.md, proof 7): no withheld word may be seen, and nothing that
 * cannot be extracted. Its text is that of the pages with pictures.
 */
export const pictureEngine = (pdfium: WrappedPdfiumModule, data: OcrData | null): Engine => ({
  name: 'ocr',
  read: async (bytes) => {
    if (data === null) throw new Error('no-ocr')
    const ocr = await openOcr(data)
    try {
      const pages = await withDocument(pdfium, bytes, async (file) => {
        const read: PageSeen[] = []
        for (let page = 0; page < pdfium.FPDF_GetPageCount(file); page += 1) {
          const drawn = drawPage(pdfium, file, page)
          if (drawn === null) continue
          read.push({ page: page + 1, seen: await ocr.read(drawn), said: pageText(pdfium, file, page) })
        }
        return read
      })
      const readings = pages.map(({ page, seen }) => {
        const text = seen.map((word) => word.text).join(' ')
        return { where: 'ocr', text, pages: [{ page, text }] }
      })
      const beyond = pages.filter(showsMore).map(({ page }) => page)
      return {
        readings,
        ...{ alarms: beyond.length > 0 ? [beyondText] : [], alarmPages: { [beyondText]: beyond } },
      }
    } finally {
      await ocr.close()
    }
  },
})

const beyondText = 'picture-beyond-text'

/** Whether a copy has pictures: no copy hides an object in another, so its bytes tell (`key-ObjStm`). */
export const hasPictures = (bytes: Uint8Array): boolean =>
  /\/Subtype\s{0,4}\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))

type PageSeen = { readonly page: number; readonly seen: readonly SeenWord[]; readonly said: string }

const leastLetters = 5
const sureConfidence = 80

/** What a mark says is seen word by word, and can be extracted too: without its brackets it is text like another. */
const withMarks = (text: string): string => text.replace(/[[\]]/g, ' ')

/** A word that is surely seen on a page, and nowhere near in what can be extracted from it. */
const showsMore = ({ seen, said }: PageSeen): boolean => {
  const words = new Set(foldWords(withMarks(said)))
  const tight = [...words].join('')
  return seen
    .filter(({ confidence }) => confidence >= sureConfidence)
    .flatMap(({ text }) => foldWords(withMarks(text)))
    .some(
      (word) =>
        word.length >= leastLetters && !tight.includes(word) && ![...words].some((other) => isNear(word, other)),
    )
}

/** One letter in four may be misread. */
const isNear = (a: string, b: string): boolean => {
  const most = Math.max(1, Math.floor(a.length / 4))
  return Math.abs(a.length - b.length) <= most && distance(a, b) <= most
}

/** How many letters must be changed, added or taken away (Levenshtein). */
const distance = (a: string, b: string): number => {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    for (let at = 1; at <= b.length; at += 1) {
      const same = (above[at - 1] ?? 0) + (a[row - 1] === b[at - 1] ? 0 : 1)
      line.push(Math.min(same, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}
