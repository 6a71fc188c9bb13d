import type { WrappedPdfiumModule } from '@embedpdf/pdfium'

/** Calls of PDFium that are made for each letter of a page. All take whole numbers, and return a number. */
type PerLetter = 'FPDFText_GetUnicode' | 'FPDFText_GetLooseCharBox' | 'FPDFText_GetCharBox' | 'FPDFText_GetCharAngle'

type BareCall = (...numbers: readonly number[]) => number

/** The bare export of PDFium: its wrapper looks the name up again at each call, which costs more than the call. */
export const bareCall = (pdfium: WrappedPdfiumModule, name: PerLetter): BareCall => {
  const found: unknown = Reflect.get(pdfium.pdfium.wasmExports, name)
  if (typeof found !== 'function') throw new Error('pdfium-export')
  return (...numbers) => Number(found(...numbers))
}
