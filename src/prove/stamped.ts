import { foldWords } from './fold-words.ts'
import { pageText, startPdfium, withDocument } from './pdfium-engine.ts'

type File = { readonly name: string; readonly bytes: Uint8Array }

/** The first file with a page on which a reader does not find all these words, or that has no page; null when there is none. */
export const findUnstamped = async (
  files: readonly File[],
  words: readonly string[],
  wasm: Uint8Array,
): Promise<string | null> => {
  const pdfium = await startPdfium(wasm)
  const sought = words.map((text) => foldWords(text).join(' '))
  for (const { name, bytes } of files) {
    const isStamped = await withDocument(pdfium, bytes, async (file) => {
      const count = pdfium.FPDF_GetPageCount(file)
      const pages = Array.from({ length: count }, (_, at) => foldWords(pageText(pdfium, file, at)).join(' '))
      return count > 0 && pages.every((page) => sought.every((text) => page.includes(text)))
    })
    if (!isStamped) return name
  }
  return null
}
