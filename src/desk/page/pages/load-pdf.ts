import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { keyHeaders } from '../shell/key.ts'

export type OpenedPdf = { readonly pdf: PDFDocumentProxy; readonly close: () => void }

/** No code is made of what a file holds, no font of the machine is used: glyphs are drawn as paths. */
const cautious = {
  isEvalSupported: false,
  enableXfa: false,
  useSystemFonts: false,
  disableFontFace: true,
  useWasm: false,
  standardFontDataUrl: new URL('/assets/pdfjs/', location.href).href,
  wasmUrl: new URL('/assets/pdfjs/', location.href).href,
  verbosity: 0,
}

export const openPdf = async (path: string): Promise<OpenedPdf> => {
  const [{ getDocument, GlobalWorkerOptions }, response] = await Promise.all([
    import('pdfjs-dist'),
    fetch(path, { headers: keyHeaders, cache: 'no-store', credentials: 'same-origin' }),
  ])
  if (!response.ok) throw new RangeError(`status ${response.status}`)
  GlobalWorkerOptions.workerSrc = workerUrl
  const task = getDocument({ data: new Uint8Array(await response.arrayBuffer()), ...cautious })
  return { pdf: await task.promise, close: () => void task.destroy() }
}
