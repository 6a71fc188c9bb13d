import type { OcrAssets, ReadInput } from './entry/reading.ts'
import { photographPage } from './pdf/draw/pdf-scan.ts'
import { openPdf } from './pdf/pdf-session.ts'
import { fileOf } from './pdf/text/letter-models.ts'
import { isUniform } from './scan/ocr-bitmap.ts'
import { closeOcr, recogniseWith } from './scan/ocr-session.ts'

/** What works of reading a PDF on this machine: its text, a drawing of its page, a word recognised in that drawing. */
export type ReadingTrial = { readonly text: boolean; readonly drawing: boolean; readonly recognition: boolean }

const word = 'Requis'

/** Reads a page of one word as a piece is read. */
export const tryReading = async (assets: ReadInput['assets']): Promise<ReadingTrial> => {
  const session = await openPdf({ pieceId: '', bytes: pageOf(word), extension: 'pdf', assets })
  if (typeof session === 'string') return { text: false, drawing: false, recognition: false }
  try {
    const page = await session.document.getPage(1)
    const { items } = await page.getTextContent()
    const text = items.some((item) => 'str' in item && item.str === word)
    const photo = await photographPage(session, page).catch(() => null)
    if (photo === null || isUniform(photo.bitmap)) return { text, drawing: false, recognition: false }
    return { text, drawing: true, recognition: await isRecognised(photo, assets.ocr ?? null) }
  } finally {
    await session.close()
  }
}

type Photo = Awaited<ReturnType<typeof photographPage>>

const isRecognised = async ({ bitmap, dpi }: Photo, ocr: OcrAssets | null): Promise<boolean> => {
  if (ocr === null) return false
  try {
    const words = await recogniseWith(ocr)(bitmap, dpi)
    return words.some(({ symbols }) => symbols.map(({ text }) => text).join('') === word)
  } catch {
    return false
  } finally {
    await closeOcr()
  }
}

/** A slip of paper with one word in the font that every reader of PDF has. */
const pageOf = (said: string): Uint8Array => {
  const content = `BT /F0 24 Tf 1 0 0 1 40 24 Tm (${said}) Tj ET`
  const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'
  return new TextEncoder().encode(
    fileOf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 72] /Contents 4 0 R /Resources << /Font << /F0 ${font} >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  )
}
